// One party's packages sorted from best to worst, for scenarios that are listed.
import type { AdditiveEstimate, Band, OwnDeals } from "./deals.ts";
import type { ListedLikings } from "./listed-likings.ts";

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
  readonly #openLikings: (order: Uint32Array) => ListedLikings;
  #likings: ListedLikings | null = null;

  /**
   * @param worths By package; −∞ where refused.
   * @param openLikings Asked once, where an estimate comes up.
   */
  constructor(worths: Float64Array, openLikings: (order: Uint32Array) => ListedLikings) {
    this.#order = orderOf(worths);
    const { levels, starts } = levelsOf(worths, this.#order);
    this.#levels = levels;
    this.#starts = starts;
    this.#reaching = reachingOf(levels);
    this.#openLikings = openLikings;
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
    this.#likings ??= this.#openLikings(this.#order);
    const found = this.#likings.bestFor(from, to, estimate);
    // An estimate that is no number likes nothing.
    return found < 0 ? null : found;
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
