// The points kept so far while sums arrive from party 0's best down, and the question whether one of them covers a new sum.

/** Sums must be offered in the queue's order. */
export interface KeptPoints {
  /** Steps of comparison so far: a measure of work that does not depend on the machine. */
  readonly work: number;
  /** Keeps a sum that no kept point covers. */
  add(at: number, run: number): void;
  /** True when a kept point is worth at least as much, less the slack, to every party. */
  covers(at: number, run: number): boolean;
}
