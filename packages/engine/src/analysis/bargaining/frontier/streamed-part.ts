// What going through a range of a cluster's combinations leaves.
import type { CombinationRows } from "./combination-rows.ts";

/** What is left of a range of combinations. Plain data: it can pass between threads. */
export interface StreamedPart {
  readonly rows: CombinationRows;
  /** How many combinations of the range are allowed. */
  readonly combinations: number;
  /** Per party, as in the deal space: the most and the least that any of them adds. Infinite where none is allowed. */
  readonly highest: readonly number[];
  readonly lowest: readonly number[];
  /** `too-many`: more are undominated than are kept; `stopped`: the host asked for an end. The rest is then of no use. */
  readonly outcome: "complete" | "too-many" | "stopped";
}
