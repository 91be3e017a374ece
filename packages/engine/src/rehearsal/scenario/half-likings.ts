// How packages whose issues all hang together are liked, in two additions apiece: their options of the first issues and those of the rest are
// looked up as two numbers, each liked once for all packages that have them.
import type { AdditiveEstimate } from "./deals.ts";

/** Sums of likings come out otherwise in another order; by less than this. */
export const LIKING_ROUNDING = 1e-13;

/** Estimates are taken to be of this size at most; with larger ones rounding would tell packages apart. */
const LARGEST = 16;

export interface OptionTable {
  /** `[deal × issues + issue]`. */
  readonly options: Uint16Array | Uint32Array;
  readonly optionCounts: readonly number[];
}

export class HalfLikings {
  /** By place in the order: which options of the first issues, and which of the rest. */
  readonly #fronts: Uint32Array;
  readonly #backs: Uint32Array;
  /** How these are liked; written over with each estimate. */
  readonly #frontLikings: Float64Array;
  readonly #backLikings: Float64Array;
  readonly #counts: readonly number[];
  readonly #split: number;

  /** @param order Packages by number, in the order in which they are asked about. */
  constructor(order: Uint32Array, { options, optionCounts: counts }: OptionTable) {
    this.#counts = counts;
    this.#split = splitOf(counts);
    const codesOf = (from: number, to: number) =>
      order.map((deal) => {
        let code = 0;
        for (let issue = from; issue < to; issue++) {
          code = code * counts[issue] + options[deal * counts.length + issue];
        }
        return code;
      });
    this.#fronts = codesOf(0, this.#split);
    this.#backs = codesOf(this.#split, counts.length);
    const product = (sizes: readonly number[]) => sizes.reduce((total, size) => total * size, 1);
    this.#frontLikings = new Float64Array(product(counts.slice(0, this.#split)));
    this.#backLikings = new Float64Array(product(counts.slice(this.#split)));
  }

  /** About how many steps it takes to take an estimate. */
  get steps(): number {
    return this.#frontLikings.length + this.#backLikings.length;
  }

  /** False where the estimate is of another size than likings are. */
  like(estimate: AdditiveEstimate): boolean {
    const front = this.#addUp(estimate, { from: 0, to: this.#split, into: this.#frontLikings });
    const back = this.#addUp(estimate, {
      from: this.#split,
      to: this.#counts.length,
      into: this.#backLikings,
    });
    return front && back;
  }

  /** By the estimate taken last. */
  likingAt(place: number): number {
    return this.#frontLikings[this.#fronts[place]] + this.#backLikings[this.#backs[place]];
  }

  /** The highest liking from one place up to, but not including, the other. */
  most(from: number, to: number): number {
    const [fronts, backs, front, back] = [this.#fronts, this.#backs, this.#frontLikings, this.#backLikings];
    let most = -Infinity;
    for (let at = from; at < to; at++) {
      const liking = front[fronts[at]] + back[backs[at]];
      if (liking > most) most = liking;
    }
    return most;
  }

  /** The first place from there on that is liked so much; there has to be one. */
  firstAtLeast(from: number, liking: number): number {
    let at = from;
    while (this.likingAt(at) < liking) at++;
    return at;
  }

  #addUp(
    estimate: AdditiveEstimate,
    { from, to, into }: { readonly from: number; readonly to: number; readonly into: Float64Array },
  ): boolean {
    into[0] = 0;
    let size = 1;
    for (let j = from; j < to; j++) {
      const row = estimate[j];
      const count = this.#counts[j];
      // From the last down, so that a sum is read before its place is written over.
      for (let before = size - 1; before >= 0; before--) {
        const sum = into[before];
        for (let k = 0, at = before * count; k < count; k++) into[at + k] = sum + row[k];
      }
      size *= count;
    }
    for (let at = 0; at < size; at++) if (!(Math.abs(into[at]) <= LARGEST)) return false;
    return true;
  }
}

/** Where both parts have about as many combinations of options. */
function splitOf(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + Math.log(count), 0);
  let [before, split] = [0, 0];
  while (split < counts.length && before + Math.log(counts[split]) / 2 < all / 2)
    before += Math.log(counts[split++]);
  return split;
}
