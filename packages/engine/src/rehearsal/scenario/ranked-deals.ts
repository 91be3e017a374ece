// One party's packages from the best down, in a scenario too large to list. As many are put in order as have been asked for.
import type { OrderedParts } from "./ordered-parts.ts";

/** Entries of the table of packages that are kept; past it there is no further rank. */
const KEPT_ENTRIES = 2 ** 24;

/**
 * Best first: a package is followed by those that take the next worse option in one group, and each is reached in one way only: by going
 * down in the groups from the first to the last (after Lawler 1972). A step down is worth less, or as much and later in case order, so that
 * whoever comes out of the heap is next.
 */
export class RankedDeals {
  readonly #width: number;
  /** Per group the combinations from the best down, ties in case order. */
  readonly #orders: readonly Uint32Array[];
  readonly #parts: readonly Float64Array[];
  readonly #most: number;
  /** `[package × groups + group]`: how far down in that group's order. In the order in which they were met. */
  #places: Uint32Array;
  #totals: Float64Array;
  /** The last group in which the package went down. */
  #groups: Uint16Array;
  #met = 0;
  readonly #heap: number[] = [];
  readonly #ranked: number[] = [];

  /** @param parts By group and combination. */
  constructor(
    parts: readonly Float64Array[],
    { ordered, kept = KEPT_ENTRIES }: { readonly ordered: readonly OrderedParts[]; readonly kept?: number },
  ) {
    this.#width = parts.length;
    this.#parts = parts;
    this.#orders = ordered.map(downwards);
    this.#most = Math.max(1, Math.floor(kept / this.#width));
    this.#places = new Uint32Array(64 * this.#width);
    this.#totals = new Float64Array(64);
    this.#groups = new Uint16Array(64);
    this.#push(-1, 0);
  }

  /** Fills in the combinations of the package of that rank; false past the last, or where more were to be kept than there is room for. */
  ranked(rank: number, into: Uint32Array): boolean {
    while (this.#ranked.length <= rank) if (!this.#rankNext()) return false;
    const base = this.#ranked[rank] * this.#width;
    for (let g = 0; g < this.#width; g++) into[g] = this.#orders[g][this.#places[base + g]];
    return true;
  }

  #rankNext(): boolean {
    // What does not fit might have been next.
    if (this.#heap.length === 0 || this.#met + this.#width > this.#most) return false;
    const next = this.#pop();
    this.#ranked.push(next);
    for (let g = this.#groups[next]; g < this.#width; g++) {
      if (this.#places[next * this.#width + g] + 1 < this.#orders[g].length) this.#push(next, g);
    }
    return true;
  }

  /** Keeps what follows the package in the group; −1 for the start. */
  #push(from: number, group: number): void {
    const made = this.#met++;
    if (made === this.#totals.length) this.#grow();
    const base = made * this.#width;
    this.#groups[made] = group;
    if (from >= 0) {
      this.#places.copyWithin(base, from * this.#width, (from + 1) * this.#width);
      this.#places[base + group]++;
    }
    let total = 0;
    for (let g = 0; g < this.#width; g++) total += this.#parts[g][this.#combination(made, g)];
    this.#totals[made] = total;
    this.#rise(made);
  }

  #combination(met: number, g: number): number {
    return this.#orders[g][this.#places[met * this.#width + g]];
  }

  /** Whether a comes before b: worth more, or as much and earlier in case order. */
  #before(a: number, b: number): boolean {
    if (this.#totals[a] !== this.#totals[b]) return this.#totals[a] > this.#totals[b];
    for (let g = 0; g < this.#width; g++) {
      const difference = this.#combination(a, g) - this.#combination(b, g);
      if (difference !== 0) return difference < 0;
    }
    return false;
  }

  #rise(one: number): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(one);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#before(one, heap[above])) break;
      heap[at] = heap[above];
      at = above;
    }
    heap[at] = one;
  }

  #pop(): number {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop() as number;
    if (heap.length === 0) return top;
    let at = 0;
    for (let below = 1; below < heap.length; below = 2 * at + 1) {
      if (below + 1 < heap.length && this.#before(heap[below + 1], heap[below])) below++;
      if (!this.#before(heap[below], last)) break;
      heap[at] = heap[below];
      at = below;
    }
    heap[at] = last;
    return top;
  }

  #grow(): void {
    const places = new Uint32Array(this.#places.length * 2);
    places.set(this.#places);
    this.#places = places;
    const totals = new Float64Array(this.#totals.length * 2);
    totals.set(this.#totals);
    this.#totals = totals;
    const groups = new Uint16Array(this.#groups.length * 2);
    groups.set(this.#groups);
    this.#groups = groups;
  }
}

function downwards({ order, starts }: OrderedParts): Uint32Array {
  const down = new Uint32Array(order.length);
  let at = 0;
  for (let level = starts.length - 2; level >= 0; level--) {
    down.set(order.subarray(starts[level], starts[level + 1]), at);
    at += starts[level + 1] - starts[level];
  }
  return down;
}
