// The points kept so far while sums arrive from party 0's best down, and the question whether one of them covers a new sum.
import type { SumQueue } from "./sum-queue.ts";

export class KeptPoints {
  private readonly queue: SumQueue;
  private readonly slack: readonly number[];
  private readonly at: number[] = [];
  private readonly run: number[] = [];

  constructor(queue: SumQueue, slack: readonly number[]) {
    this.queue = queue;
    this.slack = slack;
  }

  add(at: number, run: number): void {
    this.at.push(at);
    this.run.push(run);
  }

  /** True when the sum equals the point added last. */
  isLast(at: number, run: number): boolean {
    const last = this.at.length - 1;
    if (last < 0) return false;
    for (let party = 0; party < this.slack.length; party++) {
      if (this.queue.compare(party, at, run, this.at[last], this.run[last]) !== 0) return false;
    }
    return true;
  }

  /** True when a kept point is worth at least as much, less the slack, to every party. */
  covers(at: number, run: number): boolean {
    const { queue, slack } = this;
    for (let k = this.at.length - 1; k >= 0; k--) {
      let party = 1;
      while (party < slack.length) {
        if (slack[party] === 0) {
          if (queue.compare(party, at, run, this.at[k], this.run[k]) > 0) break;
        } else if (queue.worth(party, at, run) > queue.worth(party, this.at[k], this.run[k]) + slack[party])
          break;
        party++;
      }
      if (party === slack.length) return true;
    }
    return false;
  }
}
