// One party's packages sorted from best to worst, for scenarios that are listed.
import type { AdditiveEstimate, Band, OwnDeals } from "./deals.ts";
import { LIKED_ALIKE, type PartyHalves } from "./party-halves.ts";

/** What is asked for where an estimate comes up. */
export interface Listing {
  readonly issueCount: number;
  /** `[deal × issues + issue]`. */
  options(): Uint16Array;
  /** The party's, in numbers of the same packages. */
  halves(): PartyHalves;
}

/** A power of two, so that the shares of it are exact. */
const STEPS = 1024;

export class SortedDeals implements OwnDeals {
  readonly exact = true;
  readonly slack = 0;
  /** From best to worst, ties in case order; refused packages left out. */
  readonly #order: Uint32Array;
  /** Distinct worths, from the best down, and where each begins in the order; one more beginning closes the list. */
  readonly #levels: Float64Array;
  readonly #starts: Uint32Array;
  /** By step from 0 to 1: how many levels are worth at least that share. */
  readonly #reaching: Uint32Array;
  readonly #listing: Listing;
  #halves: PartyHalves | null = null;

  /** @param worths by package; −∞ where refused. */
  constructor(worths: Float64Array, listing: Listing) {
    this.#order = orderOf(worths);
    const { levels, starts } = levelsOf(worths, this.#order);
    this.#levels = levels;
    this.#starts = starts;
    this.#reaching = reachingOf(levels);
    this.#listing = listing;
  }

  get best(): number {
    return this.#order[0];
  }

  atLeast(target: number): number {
    const level = this.#lastAtLeast(target);
    return this.#order[level < 0 ? 0 : this.#starts[level]];
  }

  drawn({ low, high }: Band, chance: () => number): number | null {
    const [from, to] = this.#range(low, high);
    return to > from ? this.#order[from + Math.floor(chance() * (to - from))] : null;
  }

  bestFor({ low, high }: Band, estimate: AdditiveEstimate): number | null {
    const [from, to] = this.#range(low, high);
    if (from === to) return null;
    this.#halves ??= this.#listing.halves();
    const halves = this.#halves;
    if ((to - from) * this.#listing.issueCount < halves.steps) return this.#bestOfFew(from, to, estimate);
    const band = { from: halves.totalOf(this.#order[to - 1]), to: halves.totalOf(this.#order[from]) };
    return halves.bestFor(band, estimate);
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
    const { issueCount } = this.#listing;
    const options = this.#listing.options();
    let liking = 0;
    for (let issue = 0, base = deal * issueCount; issue < issueCount; issue++) {
      liking += estimate[issue][options[base + issue]];
    }
    return liking;
  }

  ranked(rank: number): number | null {
    return rank < this.#order.length ? this.#order[rank] : null;
  }

  /** Positions in the order with worth in the band. */
  #range(low: number, high: number): [number, number] {
    const last = this.#lastAtLeast(low);
    if (last < 0) return [0, 0];
    let [from, to] = [0, last + 1];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#levels[middle] > high) from = middle + 1;
      else to = middle;
    }
    return [this.#starts[from], this.#starts[last + 1]];
  }

  /** The last level that is at least the target; −1 for none. */
  #lastAtLeast(target: number): number {
    if (!(target <= 1)) return -1;
    const step = target > 0 ? Math.floor(target * STEPS) : 0;
    let from = step < STEPS ? this.#reaching[step + 1] : 0;
    let to = target > 0 ? this.#reaching[step] : this.#levels.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#levels[middle] >= target) from = middle + 1;
      else to = middle;
    }
    return from - 1;
  }
}

function reachingOf(levels: Float64Array): Uint32Array {
  const reaching = new Uint32Array(STEPS + 1);
  let level = 0;
  for (let step = STEPS; step >= 0; step--) {
    while (level < levels.length && levels[level] >= step / STEPS) level++;
    reaching[step] = level;
  }
  return reaching;
}

function orderOf(worths: Float64Array): Uint32Array {
  const kept: number[] = [];
  for (let deal = 0; deal < worths.length; deal++) if (worths[deal] !== -Infinity) kept.push(deal);
  return Uint32Array.from(kept).sort((a, b) => worths[b] - worths[a] || a - b);
}

function levelsOf(worths: Float64Array, order: Uint32Array): { levels: Float64Array; starts: Uint32Array } {
  const levels: number[] = [];
  const starts: number[] = [];
  for (let at = 0; at < order.length; at++) {
    const worth = worths[order[at]];
    if (levels.length > 0 && levels[levels.length - 1] === worth) continue;
    levels.push(worth);
    starts.push(at);
  }
  starts.push(order.length);
  return { levels: Float64Array.from(levels), starts: Uint32Array.from(starts) };
}
