// Whether, late in the talks, something better is still to be hoped for: what came in as long a time as is left says so. Baarslag, Hindriks &
// Jonker 2013.
import { ROUNDING } from "./pick.ts";

/** From this share of the time on. */
export const LATE = 0.98;

/** More offers than this still to come are enough to wait for a better one. */
export const ENOUGH_TO_COME = 10;

const KEPT = ENOUGH_TO_COME + 1;

/** The last few offers heard, whoever tabled them. */
export class LateOffers {
  readonly #times = new Float64Array(KEPT).fill(Number.NEGATIVE_INFINITY);
  readonly #worths = new Float64Array(KEPT);
  #count = 0;

  hear(worth: number, time: number): void {
    const place = this.#count % KEPT;
    this.#times[place] = time;
    this.#worths[place] = worth;
    this.#count++;
  }

  /** True where it is late, few offers are to come, and none better than this came in as long a time as is left. */
  isBestToHopeFor(worth: number, time: number): boolean {
    if (time < LATE) return false;
    // What came just then counts, however shares of the time are rounded.
    const since = time - (1 - time) - ROUNDING;
    let recent = 0;
    for (let place = 0; place < KEPT; place++) {
      if (this.#times[place] < since) continue;
      recent++;
      if (this.#worths[place] > worth) return false;
    }
    return recent <= ENOUGH_TO_COME;
  }
}
