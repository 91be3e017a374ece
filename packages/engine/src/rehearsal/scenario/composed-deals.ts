// A scenario too large to list: packages get their numbers as they come up, and are found by what their groups add up to.
import type { Deal } from "../../case/frame.ts";
import type { Deals, OwnDeals } from "./deals.ts";
import { type MeasuredSpace, packageOf } from "./measured-space.ts";

export class ComposedDeals implements Deals {
  readonly count: bigint;
  readonly #measured: MeasuredSpace;
  readonly #numbers = new Map<string, number>();
  readonly #combinations: number[][] = [];

  constructor(measured: MeasuredSpace) {
    this.#measured = measured;
    this.count = measured.space.dealCount;
  }

  has(deal: number): boolean {
    return this.#combinations[deal] !== undefined;
  }

  worth(party: number, deal: number): number {
    const { parts, lowest, range } = this.#measured.parties[party];
    const total = this.#combinations[deal].reduce((sum, k, g) => sum + parts[g][k], 0);
    if (total === -Infinity) return total;
    return range === 0 ? 1 : (total - lowest) / range;
  }

  dealOf(deal: number): Deal {
    return packageOf(this.#measured, this.#combinations[deal]);
  }

  numberOf(deal: Deal): number | null {
    const found = this.#measured.combinationsOf(deal);
    return found && this.take(found);
  }

  /** The number of a package given by its combinations; a new one where it has not come up. */
  take(combinations: readonly number[]): number {
    const key = combinations.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#combinations.length);
    this.#combinations.push([...combinations]);
    return this.#combinations.length - 1;
  }

  own(party: number): OwnDeals {
    throw new RangeError(`not yet for scenarios this large: party ${party}`);
  }
}
