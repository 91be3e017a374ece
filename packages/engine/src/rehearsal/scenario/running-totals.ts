// How many packages stand in a stretch of a list, and which place of it holds a given one. Numbers of packages may be too great to be exact.

const LARGEST_EXACT = 2 ** 53;

export class RunningTotals {
  readonly #counts: Float64Array;
  /** Of all places before each, and of each and all after it. */
  readonly #before: Float64Array;
  readonly #from: Float64Array;

  /** @param counts All above 0. */
  constructor(counts: Float64Array) {
    this.#counts = counts;
    this.#before = new Float64Array(counts.length + 1);
    this.#from = new Float64Array(counts.length + 1);
    for (let at = 0; at < counts.length; at++) this.#before[at + 1] = this.#before[at] + counts[at];
    for (let at = counts.length - 1; at >= 0; at--) this.#from[at] = this.#from[at + 1] + counts[at];
  }

  /** From one place up to, but not including, the other; above 0 where there is any. */
  within(from: number, to: number): number {
    if (to <= from) return 0;
    // Counted from the end that has fewer, lest they vanish beside the many of the middle.
    const total =
      this.#before[from] < this.#from[to]
        ? this.#before[to] - this.#before[from]
        : this.#from[from] - this.#from[to];
    return Math.max(total, this.#counts[from]);
  }

  /** The place in that stretch at which so large a share of its packages lies behind, from 0 to below 1. */
  placeAt(from: number, to: number, share: number): number {
    if (this.#before[this.#counts.length] >= LARGEST_EXACT)
      return from + placeOfShare(this.#counts.subarray(from, to), share);
    const point = this.#before[from] + Math.floor(share * (this.#before[to] - this.#before[from]));
    let [low, high] = [from, to];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#before[middle] <= point) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** The place at which so large a share of all weight lies behind; places without weight are passed over. */
export function placeOfShare(weights: Float64Array, share: number): number {
  let left = 0;
  for (const weight of weights) left += weight;
  left *= share;
  let last = 0;
  for (let at = 0; at < weights.length; at++) {
    if (weights[at] === 0) continue;
    last = at;
    left -= weights[at];
    if (left < 0) break;
  }
  return last;
}
