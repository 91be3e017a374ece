// Kept points for three parties: of the worths of parties 1 and 2 only an undominated staircase matters, found by bisection
// (Kung, Luccio & Preparata 1975).
import type { KeptPoints } from "./kept-points.ts";
import type { SumQueue } from "./sum-queue.ts";

export class KeptStaircase implements KeptPoints {
  work = 0;
  private readonly queue: SumQueue;
  private readonly slack: readonly number[];
  private size = 0;
  // Party 1's worth falls and party 2's rises along the stairs.
  private falling = new Float64Array(64);
  private rising = new Float64Array(64);
  private at = new Int32Array(64);
  private run = new Int32Array(64);

  constructor(queue: SumQueue, slack: readonly number[]) {
    this.queue = queue;
    this.slack = slack;
  }

  covers(at: number, run: number): boolean {
    this.work++;
    const worth = this.queue.worth(1, at, run) - this.slack[1];
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.order(1, this.falling[middle] - worth, middle, at, run) >= 0) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return false;
    const rise = this.rising[low - 1] - (this.queue.worth(2, at, run) - this.slack[2]);
    return this.order(2, rise, low - 1, at, run) >= 0;
  }

  add(at: number, run: number): void {
    const [fall, rise] = [this.queue.worth(1, at, run), this.queue.worth(2, at, run)];
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.order(1, this.falling[middle] - fall, middle, at, run) > 0) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < this.size && this.order(2, this.rising[end] - rise, end, at, run) <= 0) end++;
    this.replace(low, end);
    this.falling[low] = fall;
    this.rising[low] = rise;
    this.at[low] = at;
    this.run[low] = run;
  }

  // The sign of a difference between a stair and a sum, looked at exactly where it is too small to be sure.
  private order(party: number, difference: number, stair: number, at: number, run: number): number {
    const gap = this.queue.gaps[party];
    if (difference > gap || difference < -gap || gap === 0 || this.slack[party] > 0) return difference;
    return this.queue.compareExactly(party, this.at[stair], this.run[stair], at, run);
  }

  // Makes room for one stair in place of those from `start` to `end`.
  private replace(start: number, end: number): void {
    if (this.size === this.at.length) this.grow();
    for (const array of [this.falling, this.rising, this.at, this.run])
      array.copyWithin(start + 1, end, this.size);
    this.size += 1 - (end - start);
  }

  private grow(): void {
    const { falling, rising, at, run } = this;
    const room = at.length * 2;
    this.falling = new Float64Array(room);
    this.falling.set(falling);
    this.rising = new Float64Array(room);
    this.rising.set(rising);
    this.at = new Int32Array(room);
    this.at.set(at);
    this.run = new Int32Array(room);
    this.run.set(run);
  }
}
