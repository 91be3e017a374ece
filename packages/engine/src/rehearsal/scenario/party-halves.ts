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
  /** By combination, what it adds to the party's worth; −∞ where refused. */
  readonly own: Float64Array;
  /** Combinations that are not refused, by own worth, ties in case order. */
  readonly order: Uint32Array;
  /** By group and combination, then by combination of all. Written over with each estimate. */
  readonly likings: readonly Float64Array[];
  readonly liked: Float64Array;
}

export class PartyHalves {
  /** About how many steps a search takes. */
  readonly steps: number;
  readonly #front: Half;
  readonly #back: Half;
  /** By place in the order of the front: how much the best with it is liked. */
  readonly #tops: Float64Array;
  /** Places in the order of the back from the most liked of the window, each liked better than all that came into it later. */
  readonly #window: Uint32Array;

  constructor(groups: readonly Group[], { parts }: MeasuredParty) {
    const split = middleOf(parts);
    this.#front = halfOf(groups.slice(0, split), parts.slice(0, split), 1);
    this.#back = halfOf(groups.slice(split), parts.slice(split), -1);
    const [fronts, backs] = [this.#front.order.length, this.#back.order.length];
    this.#tops = new Float64Array(fronts);
    this.#window = new Uint32Array(backs);
    const options = groups.reduce((count, { size, issues }) => count + size * issues.length, 0);
    this.steps = options + 2 * (this.#front.liked.length + this.#back.liked.length) + 4 * (fronts + backs);
  }

  /** What a package is worth to the party, in the units of its parts. */
  totalOf(deal: number): number {
    const backs = this.#back.own.length;
    return this.#front.own[Math.floor(deal / backs)] + this.#back.own[deal % backs];
  }

  /** The package with the most liking in the band; of those liked alike the one with the highest total, and then the first. −1 for none. */
  bestFor(band: Totals, estimate: AdditiveEstimate): number {
    like(this.#front, estimate);
    like(this.#back, estimate);
    const most = this.#sweep(band);
    return most === -Infinity ? -1 : this.#firstOf(band, most - LIKED_ALIKE);
  }

  /** Fills in the tops; gives the highest. */
  #sweep({ from, to }: Totals): number {
    const { own: ownF, order: orderF, liked: likedF } = this.#front;
    const { own: ownB, order: orderB, liked: likedB } = this.#back;
    const window = this.#window;
    let [head, tail, next, most] = [0, 0, 0, -Infinity];
    for (let at = 0; at < orderF.length; at++) {
      const front = orderF[at];
      const [least, greatest] = [from - ownF[front], to - ownF[front]];
      for (; next < orderB.length && ownB[orderB[next]] >= least; next++) {
        const liked = likedB[orderB[next]];
        while (tail > head && likedB[orderB[window[tail - 1]]] <= liked) tail--;
        window[tail++] = next;
      }
      while (head < tail && ownB[orderB[window[head]]] > greatest) head++;
      const top = head < tail ? likedF[front] + likedB[orderB[window[head]]] : -Infinity;
      this.#tops[at] = top;
      if (top > most) most = top;
    }
    return most;
  }

  /** Of the packages liked at least so much. */
  #firstOf({ from, to }: Totals, least: number): number {
    const { own: ownF, order: orderF, liked: likedF } = this.#front;
    const { own: ownB, order: orderB, liked: likedB } = this.#back;
    let [found, total] = [-1, -Infinity];
    for (let at = 0; at < orderF.length; at++) {
      if (this.#tops[at] < least) continue;
      const front = orderF[at];
      let place = firstUpTo(this.#back, to - ownF[front]);
      while (likedF[front] + likedB[orderB[place]] < least) place++;
      const sum = ownF[front] + ownB[orderB[place]];
      const deal = front * ownB.length + orderB[place];
      if (sum > total || (sum === total && deal < found)) [found, total] = [deal, sum];
    }
    return total >= from ? found : -1;
  }
}

/** The first place in a falling order that is worth no more. */
function firstUpTo({ own, order }: Half, worth: number): number {
  let [from, to] = [0, order.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (own[order[middle]] > worth) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** @param way 1 from the worst up, −1 from the best down. */
function halfOf(groups: readonly Group[], parts: readonly Float64Array[], way: 1 | -1): Half {
  const size = groups.reduce((product, group) => product * group.size, 1);
  const own = new Float64Array(size);
  addUp(parts, own);
  const order = Uint32Array.from(own.keys())
    .filter((k) => own[k] !== -Infinity)
    .sort((a, b) => way * (own[a] - own[b]) || a - b);
  const likings = groups.map((group) => new Float64Array(group.size));
  return { groups, own, order, likings, liked: new Float64Array(size) };
}

function like({ groups, likings, liked }: Half, estimate: AdditiveEstimate): void {
  for (let g = 0; g < groups.length; g++) {
    const row = likings[g];
    for (let k = 0; k < row.length; k++) row[k] = likingOf(groups[g], k, estimate);
  }
  addUp(likings, liked);
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
