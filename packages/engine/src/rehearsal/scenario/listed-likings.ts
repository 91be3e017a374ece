// The package of a stretch of one party's order that an estimate likes best, in a scenario that is listed: by whichever way is quickest there.
import type { Group } from "../../analysis/bargaining/deal-space.ts";
import type { AdditiveEstimate } from "./deals.ts";
import { HalfLikings, LIKING_ROUNDING } from "./half-likings.ts";
import type { MeasuredParty } from "./measured-space.ts";
import { LIKED_ALIKE, PartyHalves } from "./party-halves.ts";
import { KEPT_ALIKE, PricedSearch } from "./priced-search.ts";
import type { Totals } from "./summed-deals.ts";

export interface Listing {
  readonly groups: readonly Group[];
  readonly optionCounts: readonly number[];
  readonly party: MeasuredParty;
  /** `[deal × issues + issue]`. */
  readonly options: Uint16Array;
}

/** Up to so many options are looked at one by one rather than anything cleverer. */
const FEW_OPTIONS = 96;
/** By prices is quicker where the options of all groups together are so few times fewer than the steps of a search by halves. */
const PRICED_STEPS = 16;
/** While prices are no use, most searches do without them. */
const LONGEST_REST = 15;

/** The best in own worth among those liked alike: the first of the order. */
export class ListedLikings {
  readonly #order: Uint32Array;
  readonly #options: Uint16Array;
  readonly #optionCounts: readonly number[];
  readonly #issueCount: number;
  readonly #halves: PartyHalves;
  readonly #priced: PricedSearch | null;
  /** Whether all issues hang together. */
  readonly #whole: boolean;
  #together: HalfLikings | null = null;
  readonly #likings = new Float64Array(KEPT_ALIKE);
  #resting = 0;
  #rest = 0;

  /** @param order The party's packages from best to worst. */
  constructor(order: Uint32Array, { groups, optionCounts, party, options }: Listing) {
    this.#order = order;
    this.#options = options;
    this.#optionCounts = optionCounts;
    this.#issueCount = optionCounts.length;
    this.#halves = new PartyHalves(groups, party);
    const { steps } = this.#halves;
    const size = groups.reduce((sum, group) => sum + group.size, 0);
    const strides = groups.map((_, g) =>
      groups.slice(g + 1).reduce((product, group) => product * group.size, 1),
    );
    this.#priced =
      groups.length > 1 && size * PRICED_STEPS <= steps
        ? new PricedSearch(
            { parts: party.parts, strides },
            { alike: LIKED_ALIKE, steps: Math.ceil(steps / 4) },
          )
        : null;
    this.#whole = groups.length === 1;
  }

  /** @param to Past the last place; more than `from`. */
  bestFor(from: number, to: number, estimate: AdditiveEstimate): number {
    const width = (to - from) * this.#issueCount;
    if (width <= FEW_OPTIONS) return this.#bestOfFew(from, to, estimate);
    if (this.#whole) return this.#bestTogether(from, to, estimate);
    const halves = this.#halves;
    const few = width < halves.steps;
    if (few && !this.#priced) return this.#bestOfFew(from, to, estimate);
    halves.like(estimate);
    const band = { from: halves.totalOf(this.#order[to - 1]), to: halves.totalOf(this.#order[from]) };
    if (this.#priced && this.#search(this.#priced, band))
      return this.#bestFound(this.#priced, few ? estimate : null);
    return few ? this.#bestOfFew(from, to, estimate) : halves.sweep(band);
  }

  #search(priced: PricedSearch, band: Totals): boolean {
    if (this.#resting > 0) {
      this.#resting--;
      return false;
    }
    const done = priced.search(band, this.#halves.likings);
    this.#rest = done ? this.#rest >> 1 : Math.min(LONGEST_REST, 2 * this.#rest + 1);
    this.#resting = done ? 0 : this.#rest;
    return done;
  }

  /** Rounded as the other ways round: in the order of issues where these are few, else by halves. */
  #bestFound({ found, count }: PricedSearch, estimate: AdditiveEstimate | null): number {
    if (count === 1) return found[0];
    const halves = this.#halves;
    const likings = this.#likings;
    let most = -Infinity;
    for (let k = 0; k < count; k++) {
      likings[k] = estimate ? this.#liking(found[k], estimate) : halves.likingOf(found[k]);
      if (likings[k] > most) most = likings[k];
    }
    let [best, total] = [-1, -Infinity];
    for (let k = 0; k < count; k++) {
      if (likings[k] < most - LIKED_ALIKE) continue;
      const sum = halves.totalOf(found[k]);
      if (sum > total || (sum === total && found[k] < best)) [best, total] = [found[k], sum];
    }
    return best;
  }

  #bestOfFew(from: number, to: number, estimate: AdditiveEstimate): number {
    let most = -Infinity;
    for (let at = from; at < to; at++) {
      const liking = this.#liking(this.#order[at], estimate);
      if (liking > most) most = liking;
    }
    let first = from;
    while (this.#liking(this.#order[first], estimate) < most - LIKED_ALIKE) first++;
    return this.#order[first];
  }

  #liking(deal: number, estimate: AdditiveEstimate): number {
    const [options, issueCount] = [this.#options, this.#issueCount];
    let liking = 0;
    for (let issue = 0, base = deal * issueCount; issue < issueCount; issue++) {
      liking += estimate[issue][options[base + issue]];
    }
    return liking;
  }

  /** One by one, in two additions apiece; all over again in the order of issues where rounding leaves it in doubt. */
  #bestTogether(from: number, to: number, estimate: AdditiveEstimate): number {
    this.#together ??= this.#halfLikings();
    const together = this.#together;
    if ((to - from) * this.#issueCount < 2 * together.steps || !together.like(estimate))
      return this.#bestOfFew(from, to, estimate);
    const least = together.most(from, to) - LIKED_ALIKE;
    const first = together.firstAtLeast(from, least - LIKING_ROUNDING);
    const sure = together.likingAt(first) >= least + LIKING_ROUNDING;
    return sure ? this.#order[first] : this.#bestOfFew(from, to, estimate);
  }

  #halfLikings(): HalfLikings {
    return new HalfLikings(this.#order, { options: this.#options, optionCounts: this.#optionCounts });
  }
}
