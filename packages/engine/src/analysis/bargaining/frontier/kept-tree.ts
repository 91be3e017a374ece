// Kept points for four parties or more: a k-d tree over the worths of all parties but party 0 (Bentley 1975), each node knowing the
// most that any point below it is worth to each party.
import type { KeptPoints } from "./kept-points.ts";
import type { SumQueue } from "./sum-queue.ts";

export class KeptTree implements KeptPoints {
  work = 0;
  private readonly queue: SumQueue;
  private readonly slack: readonly number[];
  private readonly width: number;
  private size = 0;
  private worth: Float64Array;
  private most: Float64Array;
  private readonly sought: Float64Array;
  private readonly at: number[] = [];
  private readonly run: number[] = [];
  /** Children: those worth less to the party that the node's depth picks, and the others; 0 for none. */
  private readonly less: number[] = [];
  private readonly more: number[] = [];
  private readonly open: number[] = [];
  private lastCover = -1;

  constructor(queue: SumQueue, slack: readonly number[]) {
    this.queue = queue;
    this.slack = slack;
    this.width = slack.length - 1;
    this.worth = new Float64Array(64 * this.width);
    this.most = new Float64Array(64 * this.width);
    this.sought = new Float64Array(this.width);
  }

  covers(at: number, run: number): boolean {
    if (this.size === 0) return false;
    const { open, most, sought } = this;
    this.seek(at, run);
    if (this.lastCover >= 0 && this.isCoveredBy(this.lastCover, at, run)) return true;
    open.length = 0;
    open.push(0);
    while (open.length > 0) {
      const node = open.pop() as number;
      this.work++;
      if (!this.reaches(most, node, sought)) continue;
      if (this.isCoveredBy(node, at, run)) {
        this.lastCover = node;
        return true;
      }
      if (this.less[node] > 0) open.push(this.less[node]);
      if (this.more[node] > 0) open.push(this.more[node]);
    }
    return false;
  }

  add(at: number, run: number): void {
    const { width, at: ats } = this;
    const added = this.size++;
    if ((added + 1) * width > this.worth.length) this.grow();
    for (let j = 0; j < width; j++) this.worth[added * width + j] = this.queue.worth(j + 1, at, run);
    for (let j = 0; j < width; j++) this.most[added * width + j] = this.worth[added * width + j];
    ats.push(at);
    this.run.push(run);
    this.less.push(0);
    this.more.push(0);
    if (added > 0) this.hang(added);
  }

  // Splits need not be exact: the search goes by what each node's points are worth at most.
  private hang(added: number): void {
    const { width, worth, most } = this;
    for (let node = 0, depth = 0; ; depth = (depth + 1) % width) {
      for (let j = 0; j < width; j++) {
        if (worth[added * width + j] > most[node * width + j])
          most[node * width + j] = worth[added * width + j];
      }
      const side = worth[added * width + depth] < worth[node * width + depth] ? this.less : this.more;
      if (side[node] === 0) {
        side[node] = added;
        return;
      }
      node = side[node];
    }
  }

  private seek(at: number, run: number): void {
    for (let j = 0; j < this.width; j++) {
      this.sought[j] = this.queue.worth(j + 1, at, run) - this.slack[j + 1] - this.queue.gaps[j + 1];
    }
  }

  // Whether the node's numbers are, to each party, what is sought or nearly.
  private reaches(numbers: Float64Array, node: number, sought: Float64Array): boolean {
    const start = node * this.width;
    for (let j = 0; j < sought.length; j++) if (numbers[start + j] < sought[j]) return false;
    return true;
  }

  private isCoveredBy(node: number, at: number, run: number): boolean {
    if (!this.reaches(this.worth, node, this.sought)) return false;
    for (let party = 1; party <= this.width; party++) {
      if (this.slack[party] > 0 || this.queue.gaps[party] === 0) continue;
      if (this.queue.compare(party, this.at[node], this.run[node], at, run) < 0) return false;
    }
    return true;
  }

  private grow(): void {
    const { worth, most } = this;
    this.worth = new Float64Array(worth.length * 2);
    this.worth.set(worth);
    this.most = new Float64Array(most.length * 2);
    this.most.set(most);
  }
}
