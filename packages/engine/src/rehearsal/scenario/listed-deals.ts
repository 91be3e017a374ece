// A scenario small enough to list: every package has its place in a table, and each party's order is sorted once.
import type { Deal } from "../../case/frame.ts";
import type { Deals, OwnDeals } from "./deals.ts";
import { ListedLikings } from "./listed-likings.ts";
import type { MeasuredSpace } from "./measured-space.ts";
import { SortedDeals } from "./sorted-deals.ts";

/** Numbers run through the packages in lexicographic order of the combinations of each group. */
export class ListedDeals implements Deals {
  readonly count: bigint;
  readonly #measured: MeasuredSpace;
  readonly #size: number;
  readonly #worths: readonly Float64Array[];
  readonly #own: (OwnDeals | null)[];
  /** Per group: how far apart two packages lie that differ by one combination there. */
  readonly #strides: readonly number[];
  readonly #width: number;
  /** Made where options are asked for. */
  #optionTable: Uint16Array | null = null;

  constructor(measured: MeasuredSpace) {
    const { groups, dealCount } = measured.space;
    this.#measured = measured;
    this.count = dealCount;
    this.#size = Number(dealCount);
    this.#width = measured.space.optionCounts.length;
    this.#strides = groups.map((_, g) =>
      groups.slice(g + 1).reduce((product, { size }) => product * size, 1),
    );
    this.#worths = measured.parties.map((_, party) => this.#tableOf(party));
    this.#own = measured.parties.map(() => null);
  }

  has(deal: number): boolean {
    return deal >= 0 && deal < this.#size && Number.isInteger(deal);
  }

  worth(party: number, deal: number): number {
    return this.#worths[party][deal];
  }

  dealOf(deal: number): Deal {
    const options = this.#options();
    const width = this.#width;
    const made = new Array<number>(width);
    for (let issue = 0; issue < width; issue++) made[issue] = options[deal * width + issue];
    return made;
  }

  optionOf(deal: number, issue: number): number {
    return this.#options()[deal * this.#width + issue];
  }

  numberOf(deal: Deal): number | null {
    const found = this.#measured.combinationsOf(deal);
    return found ? found.reduce((total, k, g) => total + k * this.#strides[g], 0) : null;
  }

  own(party: number): OwnDeals {
    const known = this.#own[party] ?? this.#sort(party);
    this.#own[party] = known;
    return known;
  }

  #sort(party: number): OwnDeals {
    const { space, parties } = this.#measured;
    const { groups, optionCounts } = space;
    return new SortedDeals(
      this.#worths[party],
      (order) =>
        new ListedLikings(order, { groups, optionCounts, party: parties[party], options: this.#options() }),
    );
  }

  /** `[deal × issues + issue]`. */
  #options(): Uint16Array {
    if (this.#optionTable) return this.#optionTable;
    const { groups } = this.#measured.space;
    const width = this.#width;
    const table = new Uint16Array(this.#size * width);
    groups.forEach(({ issues, options, size }, g) => {
      for (let deal = 0; deal < this.#size; deal++) {
        const k = Math.floor(deal / this.#strides[g]) % size;
        for (let j = 0; j < issues.length; j++) {
          table[deal * width + issues[j]] = options[k * issues.length + j];
        }
      }
    });
    this.#optionTable = table;
    return table;
  }

  #tableOf(party: number): Float64Array {
    const { parts, lowest, range } = this.#measured.parties[party];
    const table = new Float64Array(this.#size);
    parts.forEach((worths, g) => {
      const stride = this.#strides[g];
      for (let deal = 0, k = 0, left = stride; deal < this.#size; deal++) {
        table[deal] += worths[k];
        left--;
        if (left === 0) {
          left = stride;
          k = k + 1 === worths.length ? 0 : k + 1;
        }
      }
    });
    for (let deal = 0; deal < this.#size; deal++) {
      table[deal] =
        range === 0 ? (table[deal] === -Infinity ? -Infinity : 1) : (table[deal] - lowest) / range;
    }
    return table;
  }
}
