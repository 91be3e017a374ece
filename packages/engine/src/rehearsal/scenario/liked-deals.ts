// The package that an estimate likes best among those of some own worth, in a scenario too large to list: a knapsack with one choice per
// group (Sinha & Zoltners 1979), solved nearly.
import type { Group } from "../../analysis/bargaining/deal-space.ts";
import type { AdditiveEstimate } from "./deals.ts";
import { firstAtLeast, type OrderedParts } from "./ordered-parts.ts";
import type { Totals } from "./summed-deals.ts";

/** Of larger groups so many combinations are looked at, spread evenly over their own worths. */
const LOOKED_AT = 4096;
/** Somewhat as many where one group is the whole scenario, among its combinations in the band. */
const LOOKED_AT_ALONE = 65_536;
/** Exchanges of two options are tried while there are no more of them. */
const PAIRS_TRIED = 200_000;
const MOST_ROUNDS = 50;

/** One choice per group, by its place among the combinations that are looked at. */
interface Choice {
  readonly places: Int32Array;
  own: number;
  liked: number;
}

/**
 * First every option is priced: a unit of own worth counts for so much liking, and each group takes its dearest option. The price is found
 * at which the choice just reaches the band. Then options are exchanged, one or two at a time, as long as that is liked better and stays in
 * the band. Exact for one or two groups of up to 400 combinations or so; otherwise near the best, usually by less than what one group
 * makes of a difference.
 */
export class LikedDeals {
  readonly #groups: readonly Group[];
  readonly #ordered: readonly OrderedParts[];
  readonly #looked: readonly Uint32Array[];
  readonly #own: readonly Float64Array[];
  readonly #liked: readonly Float64Array[];
  /** By group, of the combinations that are looked at. */
  readonly #mostLiked: Float64Array;
  readonly #leastOwn: readonly number[];
  readonly #mostOwn: readonly number[];
  readonly #pairs: boolean;

  /** @param parts Whole numbers by group and combination. */
  constructor(
    groups: readonly Group[],
    {
      parts,
      ordered,
    }: { readonly parts: readonly Float64Array[]; readonly ordered: readonly OrderedParts[] },
  ) {
    this.#groups = groups;
    this.#ordered = ordered;
    this.#looked = ordered.map(({ order }) => (groups.length === 1 ? order : evenly(order, LOOKED_AT)));
    this.#own = this.#looked.map((looked, g) =>
      groups.length === 1 ? new Float64Array(0) : Float64Array.from(looked, (k) => parts[g][k]),
    );
    this.#liked = this.#looked.map((looked) => new Float64Array(groups.length === 1 ? 0 : looked.length));
    this.#mostLiked = new Float64Array(groups.length);
    // In order of worth.
    this.#leastOwn = this.#own.map((own) => own[0]);
    this.#mostOwn = this.#own.map((own) => own[own.length - 1]);
    const sizes = this.#looked.map(({ length }) => length);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    this.#pairs = (all * all - sizes.reduce((sum, size) => sum + size * size, 0)) / 2 <= PAIRS_TRIED;
  }

  /**
   * Changes the combinations for those that are liked best in the band.
   * @param into A package of the band.
   */
  improve(into: Uint32Array, band: Totals, estimate: AdditiveEstimate): void {
    if (this.#groups.length === 1) this.#scan(into, band, estimate);
    else {
      this.#like(estimate);
      const start = this.#startAt(into);
      const priced = this.#priced(band);
      const choice = priced && (!start || priced.liked > start.liked) ? priced : start;
      if (!choice) return;
      for (let round = 0; round < MOST_ROUNDS && this.#exchange(choice, band); round++);
      choice.places.forEach((place, g) => {
        into[g] = this.#looked[g][place];
      });
    }
  }

  #scan(into: Uint32Array, { from, to }: Totals, estimate: AdditiveEstimate): void {
    const { values, order, starts } = this.#ordered[0];
    const first = starts[firstAtLeast(values, from)];
    const end = starts[firstAtLeast(values, to + 1)];
    let most = likingOf(this.#groups[0], into[0], estimate);
    const step = Math.max(1, Math.floor((end - first) / LOOKED_AT_ALONE));
    for (let at = first; at < end; at += step) {
      const liking = likingOf(this.#groups[0], order[at], estimate);
      if (liking > most) [most, into[0]] = [liking, order[at]];
    }
  }

  #like(estimate: AdditiveEstimate): void {
    this.#looked.forEach((looked, g) => {
      const liked = this.#liked[g];
      let most = -Infinity;
      for (let at = 0; at < looked.length; at++) {
        const liking = likingOf(this.#groups[g], looked[at], estimate);
        liked[at] = liking;
        if (liking > most) most = liking;
      }
      this.#mostLiked[g] = most;
    });
  }

  /** Null where a combination is none of those looked at. */
  #startAt(combinations: Uint32Array): Choice | null {
    const places = Int32Array.from(combinations, (k, g) => this.#looked[g].indexOf(k));
    return places.includes(-1) ? null : this.#choice(places);
  }

  #choice(places: Int32Array): Choice {
    let [own, liked] = [0, 0];
    for (let g = 0; g < places.length; g++) {
      own += this.#own[g][places[g]];
      liked += this.#liked[g][places[g]];
    }
    return { places, own, liked };
  }

  /** The best choice at some price whose own worth lies in the band; null where none was met. */
  #priced({ from, to }: Totals): Choice | null {
    const free = this.#at({ own: 0, liked: 1 });
    if (free.own >= from && free.own <= to) return free;
    // Towards more own worth where the choice that is liked best has too little, else towards less.
    const way = free.own < from ? 1 : -1;
    const reaches = ({ own }: Choice) => (way > 0 ? own >= from : own <= to);
    let short = free;
    let far = this.#at({ own: way, liked: 0 });
    if (!reaches(far)) return null;
    for (let round = 0; round < MOST_ROUNDS && far.own !== short.own; round++) {
      const price = (short.liked - far.liked) / (far.own - short.own);
      const met = this.#at({ own: price, liked: 1 });
      const gain = met.liked + price * met.own - (far.liked + price * far.own);
      if (!(gain > 1e-12 * (Math.abs(far.liked) + Math.abs(price * far.own)))) break;
      if (reaches(met)) far = met;
      else short = met;
    }
    return far.own >= from && far.own <= to ? far : null;
  }

  /** In each group the combination with the most of both, at these prices. */
  #at(price: { readonly own: number; readonly liked: number }): Choice {
    const places = new Int32Array(this.#groups.length);
    for (let g = 0; g < places.length; g++) {
      const own = this.#own[g];
      const liked = this.#liked[g];
      let most = -Infinity;
      for (let at = 0; at < own.length; at++) {
        const value = price.own * own[at] + price.liked * liked[at];
        if (value > most) {
          most = value;
          places[g] = at;
        }
      }
    }
    return this.#choice(places);
  }

  /** Exchanges options for better liked ones; whether any was. */
  #exchange(choice: Choice, band: Totals): boolean {
    const before = choice.liked;
    for (let g = 0; g < choice.places.length; g++) {
      this.#exchangeOne(choice, g, band);
      if (!this.#pairs) continue;
      for (let h = g + 1; h < choice.places.length; h++) this.#exchangeTwo(choice, [g, h], band);
    }
    return choice.liked > before;
  }

  #exchangeOne(choice: Choice, g: number, { from, to }: Totals): void {
    const { places } = choice;
    const own = this.#own[g];
    const liked = this.#liked[g];
    const rest = choice.own - own[places[g]];
    let place = places[g];
    for (let at = 0; at < own.length; at++) {
      if (liked[at] > liked[place] && rest + own[at] >= from && rest + own[at] <= to) place = at;
    }
    this.#put(choice, g, place);
  }

  #exchangeTwo(choice: Choice, [g, h]: readonly [number, number], { from, to }: Totals): void {
    const { places } = choice;
    const [ownG, ownH, likedG, likedH] = [this.#own[g], this.#own[h], this.#liked[g], this.#liked[h]];
    const rest = choice.own - ownG[places[g]] - ownH[places[h]];
    let most = likedG[places[g]] + likedH[places[h]];
    let first = places[g];
    let second = places[h];
    const mostH = this.#mostLiked[h];
    // Sums of doubles keep their order, so that nothing is passed over that would have been taken.
    if (this.#mostLiked[g] + mostH <= most) return;
    for (let a = 0; a < ownG.length; a++) {
      const likedA = likedG[a];
      if (likedA + mostH <= most) continue;
      const least = from - rest - ownG[a];
      const greatest = to - rest - ownG[a];
      if (this.#mostOwn[h] < least || this.#leastOwn[h] > greatest) continue;
      for (let b = 0; b < ownH.length; b++) {
        if (likedA + likedH[b] <= most || ownH[b] < least || ownH[b] > greatest) continue;
        most = likedA + likedH[b];
        first = a;
        second = b;
      }
    }
    this.#put(choice, g, first);
    this.#put(choice, h, second);
  }

  #put(choice: Choice, g: number, place: number): void {
    const before = choice.places[g];
    if (place === before) return;
    choice.own += this.#own[g][place] - this.#own[g][before];
    choice.liked += this.#liked[g][place] - this.#liked[g][before];
    choice.places[g] = place;
  }
}

export function likingOf({ issues, options }: Group, k: number, estimate: AdditiveEstimate): number {
  let liking = 0;
  for (let j = 0, base = k * issues.length; j < issues.length; j++) {
    liking += estimate[issues[j]][options[base + j]];
  }
  return liking;
}

/** At most so many, from the first to the last. */
function evenly(all: Uint32Array, most: number): Uint32Array {
  if (all.length <= most) return all;
  const between = (all.length - 1) / (most - 1);
  return Uint32Array.from({ length: most }, (_, at) => all[Math.round(at * between)]);
}
