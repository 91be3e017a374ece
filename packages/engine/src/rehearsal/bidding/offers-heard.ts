// What each of the others has tabled of late, in one's own worth: what strategies that answer in kind go by.
import type { DealNumber } from "../scenario/deals.ts";
import type { View } from "../strategies/negotiator.ts";

export class OffersHeard {
  readonly #view: View;
  readonly #depth: number;
  /** `[party × depth + place]`, each party's row written round and round. */
  readonly #worths: Float64Array;
  readonly #counts: Int32Array;
  readonly #fresh: Uint8Array;

  /** @param depth How many offers of each party are kept; 1 or more. */
  constructor(view: View, depth: number) {
    this.#view = view;
    this.#depth = depth;
    this.#worths = new Float64Array(view.parties * depth);
    this.#counts = new Int32Array(view.parties);
    this.#fresh = new Uint8Array(view.parties);
  }

  hear(deal: DealNumber, by: number): void {
    // A mediator's packages are nobody's concession.
    if (by >= this.#counts.length) return;
    // A package that crosses one's own red line is worth as little as the worst.
    this.#worths[by * this.#depth + (this.#counts[by] % this.#depth)] = Math.max(0, this.#view.worth(deal));
    this.#counts[by]++;
    this.#fresh[by] = 1;
  }

  get parties(): number {
    return this.#counts.length;
  }

  /** How many offers the party has tabled. */
  count(party: number): number {
    return this.#counts[party];
  }

  /** What the party tabled so many offers before its last one, 0 being the last. Not further back than depth and count allow. */
  back(party: number, offers: number): number {
    return this.#worths[party * this.#depth + ((this.#counts[party] - 1 - offers) % this.#depth)];
  }

  /** Whether the party has tabled something since one's own last offer. */
  isFresh(party: number): boolean {
    return this.#fresh[party] === 1;
  }

  /** One's own offer has answered all that was heard. */
  answered(): void {
    this.#fresh.fill(0);
  }
}
