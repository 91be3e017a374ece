// The package that an estimate likes best among those of some own worth, exactly, without going through them: every package is a combination of
// the first groups and one of the rest, and what it is worth and how it is liked are sums of both (Horowitz & Sahni 1974). While the first half
// gets better the second must get worse, so that the ones to pair it with are a window that moves one way; its most liked one is always at hand.
import type { Group } from "../../analysis/bargaining/deal-space.ts";
import type { AdditiveEstimate } from "./deals.ts";
import { likingOf } from "./liked-deals.ts";
import type { MeasuredParty } from "./measured-space.ts";
import { middleOf, type Totals } from "./summed-deals.ts";

/** Estimates are sums of doubles, which come out otherwise in another order: differences up to this are none. */
export const LIKED_ALIKE = 1e-12;

interface Half {
  readonly groups: readonly Group[];
  /** How far apart two packages lie that differ by one combination of this half; and two combinations of it that differ in one group. */
  readonly stride: number;
  readonly strides: readonly number[];
  /** By combination, what it adds to the party's worth; −∞ where refused. */
  readonly own: Float64Array;
  /** Combinations that are not refused, from the best to the party down, ties in case order; and what they add. */
  readonly order: Uint32Array;
  readonly sorted: Float64Array;
  /** How the combinations of each group are liked, those of the half, and these in order. Written over with each estimate. */
  readonly likings: readonly Float64Array[];
  readonly liked: Float64Array;
  readonly likedInOrder: Float64Array;
  /** The likings of the groups have changed since they were last added up. */
  stale: boolean;
}

export class PartyHalves {
  /** About how many steps a search takes. */
  readonly steps: number;
  readonly #first: Half;
  readonly #second: Half;
  /** The half with more combinations, which is gone through, and the one of which the window is. */
  readonly #likings: readonly Float64Array[];
  readonly #walked: Half;
  readonly #paired: Half;
  /** By place in the order of the walked: how much the best with it is liked. */
  readonly #tops: Float64Array;
  /** Places in the order of the paired, from the most liked of the window: each is liked better than all that came into it later. */
  readonly #window: Uint32Array;

  constructor(groups: readonly Group[], { parts }: MeasuredParty) {
    const split = middleOf(parts);
    const backs = groups.slice(split).reduce((product, { size }) => product * size, 1);
    this.#first = halfOf(groups.slice(0, split), parts.slice(0, split), backs);
    this.#second = halfOf(groups.slice(split), parts.slice(split), 1);
    const larger = this.#first.order.length > this.#second.order.length;
    [this.#walked, this.#paired] = larger ? [this.#first, this.#second] : [this.#second, this.#first];
    this.#likings = [...this.#first.likings, ...this.#second.likings];
    this.#tops = new Float64Array(this.#walked.order.length);
    this.#window = new Uint32Array(this.#paired.order.length);
    const options = groups.reduce((count, { size, issues }) => count + size * issues.length, 0);
    this.steps = options + 3 * (this.#first.liked.length + this.#second.liked.length);
  }

  /** What a package is worth to the party, in the units of its parts. */
  totalOf(deal: number): number {
    const backs = this.#first.stride;
    return this.#first.own[Math.floor(deal / backs)] + this.#second.own[deal % backs];
  }

  /** The package with the most liking in the band; of those liked alike the one with the highest total, and then the first. −1 for none. */
  bestFor(band: Totals, estimate: AdditiveEstimate): number {
    this.like(estimate);
    return this.sweep(band);
  }

  /** How the combinations of each group are liked by the estimate taken last. */
  get likings(): readonly Float64Array[] {
    return this.#likings;
  }

  /** How a package is liked by that estimate, added up as in the search. */
  likingOf(deal: number): number {
    const backs = this.#first.stride;
    return likingIn(this.#first, Math.floor(deal / backs)) + likingIn(this.#second, deal % backs);
  }

  /** Takes the estimate by which is searched next. */
  like(estimate: AdditiveEstimate): void {
    like(this.#first, estimate);
    like(this.#second, estimate);
  }

  /** As `bestFor`, by the estimate taken last. */
  sweep(band: Totals): number {
    addUpLikings(this.#walked);
    addUpLikings(this.#paired);
    const most = this.#sweep(band);
    return most === -Infinity ? -1 : this.#firstOf(band, most - LIKED_ALIKE);
  }

  /** Fills in the tops; gives the highest. The walked get worse, so that those of the paired which the band leaves get better. */
  #sweep({ from, to }: Totals): number {
    const { sorted, likedInOrder: liked } = this.#walked;
    const { sorted: worths, likedInOrder: likes } = this.#paired;
    const [window, tops] = [this.#window, this.#tops];
    const mostPaired = greatestOf(likes);
    let [head, tail, next, most] = [0, 0, worths.length - 1, -Infinity];
    for (let at = 0; at < sorted.length; at++) {
      tops[at] = -Infinity;
      if (liked[at] + mostPaired < most - LIKED_ALIKE) continue;
      const greatest = to - sorted[at];
      for (; next >= 0 && worths[next] <= greatest; next--) {
        const liking = likes[next];
        while (tail > head && likes[window[tail - 1]] <= liking) tail--;
        window[tail++] = next;
      }
      const least = from - sorted[at];
      while (head < tail && worths[window[head]] < least) head++;
      if (head === tail) continue;
      const top = liked[at] + likes[window[head]];
      tops[at] = top;
      if (top > most) most = top;
    }
    return most;
  }

  /** Of the packages of the band that are liked at least so much. */
  #firstOf({ to }: Totals, least: number): number {
    const { sorted, order, likedInOrder: liked, stride } = this.#walked;
    const { sorted: worths, order: places, likedInOrder: likes, stride: step } = this.#paired;
    let [found, total] = [-1, -Infinity];
    for (let at = 0; at < sorted.length; at++) {
      if (this.#tops[at] < least) continue;
      let place = firstUpTo(worths, to - sorted[at]);
      while (liked[at] + likes[place] < least) place++;
      const sum = sorted[at] + worths[place];
      const deal = order[at] * stride + places[place] * step;
      if (sum > total || (sum === total && deal < found)) [found, total] = [deal, sum];
    }
    return found;
  }
}

function greatestOf(values: Float64Array): number {
  let most = -Infinity;
  for (let k = 0; k < values.length; k++) if (values[k] > most) most = values[k];
  return most;
}

/** The first place in a falling order that is worth no more. */
function firstUpTo(sorted: Float64Array, worth: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle] > worth) from = middle + 1;
    else to = middle;
  }
  return from;
}

function halfOf(groups: readonly Group[], parts: readonly Float64Array[], stride: number): Half {
  const size = groups.reduce((product, group) => product * group.size, 1);
  const own = new Float64Array(size);
  addUp(parts, own);
  const order = Uint32Array.from(own.keys())
    .filter((k) => own[k] !== -Infinity)
    .sort((a, b) => own[b] - own[a] || a - b);
  const sorted = Float64Array.from(order, (k) => own[k]);
  const likings = groups.map((group) => new Float64Array(group.size));
  const likedInOrder = new Float64Array(order.length);
  const liked = new Float64Array(size);
  const strides = groups.map((_, g) =>
    groups.slice(g + 1).reduce((product, group) => product * group.size, 1),
  );
  return { groups, stride, strides, own, order, sorted, likings, liked, likedInOrder, stale: false };
}

function like(half: Half, estimate: AdditiveEstimate): void {
  const { groups, likings } = half;
  for (let g = 0; g < groups.length; g++) {
    const row = likings[g];
    const { issues, options } = groups[g];
    const only = issues.length === 1 ? estimate[issues[0]] : null;
    for (let k = 0; k < row.length; k++) {
      const liking = only ? only[options[k]] : likingOf(groups[g], k, estimate);
      if (liking === row[k]) continue;
      row[k] = liking;
      half.stale = true;
    }
  }
}

function addUpLikings(half: Half): void {
  // The same estimate as last time, as where several bands are searched.
  if (!half.stale) return;
  half.stale = false;
  const { likings, liked, order, likedInOrder } = half;
  addUp(likings, liked);
  for (let at = 0; at < order.length; at++) likedInOrder[at] = liked[order[at]];
}

/** Added up from the first group on, as in `addUp`. */
function likingIn({ likings, strides }: Half, place: number): number {
  let [liking, left] = [0, place];
  for (let g = 0; g < likings.length; g++) {
    liking += likings[g][Math.floor(left / strides[g])];
    left %= strides[g];
  }
  return liking;
}

/** Sums over one of each list, in case order. */
function addUp(lists: readonly Float64Array[], into: Float64Array): void {
  into[0] = 0;
  let size = 1;
  for (const list of lists) {
    // From the last down, so that a sum is read before its place is written over.
    for (let before = size - 1; before >= 0; before--) {
      const sum = into[before];
      for (let k = 0, at = before * list.length; k < list.length; k++) into[at + k] = sum + list[k];
    }
    size *= list.length;
  }
}
