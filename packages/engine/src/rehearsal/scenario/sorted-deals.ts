// One party's packages sorted from best to worst, for scenarios that are listed.
import type { AdditiveEstimate, Band, OwnDeals } from "./deals.ts";

interface Options {
  readonly issueCount: number;
  /** `[deal × issues + issue]`. */
  readonly options: () => Uint16Array;
}

export class SortedDeals implements OwnDeals {
  readonly exact = true;
  readonly slack = 0;
  /** From best to worst, ties in case order; refused packages left out. */
  readonly #order: Uint32Array;
  /** Distinct worths, from the best down, and where each begins in the order; one more beginning closes the list. */
  readonly #levels: Float64Array;
  readonly #starts: Uint32Array;
  readonly #table: Options;

  /** @param worths by package; −∞ where refused. */
  constructor(worths: Float64Array, table: Options) {
    this.#order = orderOf(worths);
    const { levels, starts } = levelsOf(worths, this.#order);
    this.#levels = levels;
    this.#starts = starts;
    this.#table = table;
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
    const { issueCount } = this.#table;
    const options = this.#table.options();
    let [found, most] = [-1, -Infinity];
    for (let at = from; at < to; at++) {
      const deal = this.#order[at];
      let worth = 0;
      for (let issue = 0, base = deal * issueCount; issue < issueCount; issue++) {
        worth += estimate[issue][options[base + issue]];
      }
      if (worth > most) [found, most] = [deal, worth];
    }
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
    let [from, to] = [0, this.#levels.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#levels[middle] >= target) from = middle + 1;
      else to = middle;
    }
    return from - 1;
  }
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
