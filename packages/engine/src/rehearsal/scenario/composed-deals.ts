// A scenario too large to list: packages get their numbers as they come up, and are found by what their groups add up to.
import type { Deal } from "../../case/frame.ts";
import type { AdditiveEstimate, Band, Deals, OwnDeals } from "./deals.ts";
import { LikedDeals } from "./liked-deals.ts";
import { type MeasuredSpace, packageOf } from "./measured-space.ts";
import { PackageNumbers } from "./package-numbers.ts";
import { RankedDeals } from "./ranked-deals.ts";
import { SummedDeals } from "./summed-deals.ts";

/** What all sessions of a scenario share. Made for a party when it is first asked for. */
export class PreparedDeals {
  readonly measured: MeasuredSpace;
  /** By issue: its group, and its place there. */
  readonly places: readonly { readonly group: number; readonly place: number }[];
  readonly #kept: number | undefined;
  readonly #parties: (PreparedParty | undefined)[] = [];

  /** @param kept How many sums a list may hold; the usual many where it is left out. */
  constructor(measured: MeasuredSpace, kept?: number) {
    const { groups, optionCounts } = measured.space;
    this.measured = measured;
    this.places = optionCounts.map((_, issue) => {
      const group = groups.findIndex(({ issues }) => issues.includes(issue));
      return { group, place: groups[group].issues.indexOf(issue) };
    });
    this.#kept = kept;
  }

  of(party: number): PreparedParty {
    const known = this.#parties[party] ?? prepareParty(this.measured, party, this.#kept);
    this.#parties[party] = known;
    return known;
  }
}

interface PreparedParty {
  readonly summed: SummedDeals;
  liked(): LikedDeals;
  ranked(): RankedDeals;
}

function prepareParty({ space, parties }: MeasuredSpace, party: number, kept?: number): PreparedParty {
  const summed = new SummedDeals(parties[party], kept);
  let liked: LikedDeals | null = null;
  let ranked: RankedDeals | null = null;
  return {
    summed,
    liked: () => {
      liked ??= new LikedDeals(space.groups, summed);
      return liked;
    },
    ranked: () => {
      ranked ??= new RankedDeals(summed.parts, summed);
      return ranked;
    },
  };
}

/** The packages of one session. */
export class ComposedDeals implements Deals {
  readonly count: bigint;
  readonly #prepared: PreparedDeals;
  readonly #numbers: PackageNumbers;
  /** By party, as packages come up. */
  readonly #worths: Float64Array[];
  readonly #own: (OwnDeals | undefined)[] = [];

  constructor(prepared: PreparedDeals) {
    const { space, parties } = prepared.measured;
    this.#prepared = prepared;
    this.count = space.dealCount;
    this.#numbers = new PackageNumbers(space.groups.length);
    this.#worths = parties.map(() => new Float64Array(128));
  }

  has(deal: number): boolean {
    return deal >= 0 && deal < this.#numbers.count && Number.isInteger(deal);
  }

  worth(party: number, deal: number): number {
    return this.#worths[party][deal];
  }

  dealOf(deal: number): Deal {
    const { measured } = this.#prepared;
    return packageOf(
      measured,
      measured.space.groups.map((_, g) => this.#numbers.combination(deal, g)),
    );
  }

  optionOf(deal: number, issue: number): number {
    const { groups } = this.#prepared.measured.space;
    const { group, place } = this.#prepared.places[issue];
    const { issues, options } = groups[group];
    return options[this.#numbers.combination(deal, group) * issues.length + place];
  }

  numberOf(deal: Deal): number | null {
    const found = this.#prepared.measured.combinationsOf(deal);
    return found && this.take(found);
  }

  own(party: number): OwnDeals {
    const known = this.#own[party] ?? new ComposedOwnDeals(this, this.#prepared, party);
    this.#own[party] = known;
    return known;
  }

  /** The number of a package given by its combinations. */
  take(combinations: ArrayLike<number>): number {
    const before = this.#numbers.count;
    const deal = this.#numbers.take(combinations);
    if (deal === before) this.#measure(deal, combinations);
    return deal;
  }

  #measure(deal: number, combinations: ArrayLike<number>): void {
    this.#prepared.measured.parties.forEach(({ parts, lowest, range }, party) => {
      let worths = this.#worths[party];
      if (deal === worths.length) {
        worths = new Float64Array(deal * 2);
        worths.set(this.#worths[party]);
        this.#worths[party] = worths;
      }
      let total = 0;
      for (let g = 0; g < parts.length; g++) total += parts[g][combinations[g]];
      worths[deal] = total === -Infinity ? total : range === 0 ? 1 : (total - lowest) / range;
    });
  }
}

/** The packages of one party in one session: what was prepared for all, with the numbers of the session. */
class ComposedOwnDeals implements OwnDeals {
  readonly exact: boolean;
  readonly slack: number;
  readonly #deals: ComposedDeals;
  readonly #prepared: PreparedParty;
  readonly #found: Uint32Array;
  #best = -1;

  constructor(deals: ComposedDeals, prepared: PreparedDeals, party: number) {
    this.#deals = deals;
    this.#prepared = prepared.of(party);
    this.#found = new Uint32Array(prepared.measured.space.groups.length);
    this.exact = this.#prepared.summed.exact;
    this.slack = this.#prepared.summed.slack;
  }

  get best(): number {
    if (this.#best < 0) this.#best = this.atLeast(1);
    return this.#best;
  }

  atLeast(target: number): number {
    this.#prepared.summed.atLeast(target, this.#found);
    return this.#deals.take(this.#found);
  }

  drawn(band: Band, chance: () => number): number | null {
    return this.#prepared.summed.drawn(band, chance, this.#found) ? this.#deals.take(this.#found) : null;
  }

  bestFor(band: Band, estimate: AdditiveEstimate): number | null {
    const { summed } = this.#prepared;
    const totals = summed.totalsIn(band);
    if (!totals || !summed.leastIn(totals, this.#found)) return null;
    this.#prepared.liked().improve(this.#found, totals, estimate);
    return this.#deals.take(this.#found);
  }

  ranked(rank: number): number | null {
    return this.#prepared.ranked().ranked(rank, this.#found) ? this.#deals.take(this.#found) : null;
  }
}
