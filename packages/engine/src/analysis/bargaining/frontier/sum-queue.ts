// The sums of two sorted lists of points, from the highest down: one run per point of the shorter list, joined by a heap.
import type { PointList } from "./layer.ts";

/** Hands out the sums in the order of {@link PointList}; the sum at the top is `long[at]` + `short[run]`. */
export class SumQueue {
  readonly long: PointList;
  readonly short: PointList;
  /** Per party: doubles that differ by no more than this are compared exactly; 0 where doubles are exact. */
  readonly gaps: readonly number[];
  /** How many runs are left. */
  runs: number;
  private readonly heap: Int32Array;
  private readonly position: Int32Array;
  private readonly first: Float64Array;

  constructor(long: PointList, short: PointList, gaps: readonly number[]) {
    this.long = long;
    this.short = short;
    this.gaps = gaps;
    this.runs = long.size === 0 ? 0 : short.size;
    this.heap = Int32Array.from({ length: short.size }, (_, run) => run);
    this.position = new Int32Array(short.size);
    // The runs start in the order of the short list, which is a heap already.
    this.first = short.worth[0].map((worth) => worth + (long.size === 0 ? 0 : long.worth[0][0]));
  }

  get run(): number {
    return this.heap[0];
  }

  get at(): number {
    return this.position[this.heap[0]];
  }

  /** Moves the run at the top on to position `at` of the long list, or ends it there. */
  advance(at: number): void {
    const run = this.heap[0];
    if (at >= this.long.size) {
      this.heap[0] = this.heap[--this.runs];
    } else {
      this.position[run] = at;
      this.first[run] = this.long.worth[0][at] + this.short.worth[0][run];
    }
    this.sink();
  }

  worth(party: number, at: number, run: number): number {
    return this.long.worth[party][at] + this.short.worth[party][run];
  }

  /** Negative, zero or positive as the sum at (`at`, `run`) has less, as much or more worth for the party than the other. */
  compare(party: number, at: number, run: number, otherAt: number, otherRun: number): number {
    const long = this.long.worth[party];
    const short = this.short.worth[party];
    const difference = long[at] + short[run] - (long[otherAt] + short[otherRun]);
    const gap = this.gaps[party];
    if (difference > gap || difference < -gap) return difference;
    return gap === 0 ? 0 : this.compareExactly(party, at, run, otherAt, otherRun);
  }

  /** True when the two sums are worth the same to every party. */
  isSame(at: number, run: number, otherAt: number, otherRun: number): boolean {
    for (let party = 0; party < this.gaps.length; party++) {
      if (this.compare(party, at, run, otherAt, otherRun) !== 0) return false;
    }
    return true;
  }

  compareExactly(party: number, at: number, run: number, otherAt: number, otherRun: number): number {
    const mine = this.long.exact(party, at) + this.short.exact(party, run);
    const other = this.long.exact(party, otherAt) + this.short.exact(party, otherRun);
    return mine < other ? -1 : mine > other ? 1 : 0;
  }

  private sink(): void {
    const { heap, runs } = this;
    const run = heap[0];
    let hole = 0;
    for (let child = 1; child < runs; child = 2 * hole + 1) {
      if (child + 1 < runs && this.isAhead(heap[child + 1], heap[child])) child++;
      if (!this.isAhead(heap[child], run)) break;
      heap[hole] = heap[child];
      hole = child;
    }
    heap[hole] = run;
  }

  private isAhead(run: number, other: number): boolean {
    const difference = this.first[run] - this.first[other];
    const gap = this.gaps[0];
    if (difference > gap) return true;
    if (difference < -gap) return false;
    return this.isAheadAfterTie(run, other);
  }

  private isAheadAfterTie(run: number, other: number): boolean {
    const { position } = this;
    for (let party = 0; party < this.gaps.length; party++) {
      const order = this.compare(party, position[run], run, position[other], other);
      if (order !== 0) return order > 0;
    }
    return run < other;
  }
}
