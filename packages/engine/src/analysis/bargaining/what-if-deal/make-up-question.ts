// What is asked of a set of changes that is to make up for another one, and how such a set is placed.
import type { Pattern } from "../../../case/frame.ts";
import type { ChangeSums, MoveSet } from "./change-sums.ts";

/** Whom a set of moves leaves with less than before: nobody, the party that asked, or somebody else. */
export type Harm = "nobody" | "asker" | "others";

/** A worth as a double of the space and exactly. */
export interface Bar {
  readonly rough: number;
  readonly exact: bigint;
}

export interface MakeUpQuestion {
  readonly sums: ChangeSums;
  /** Who is to be made up to, and what it must have at least. */
  readonly party: number;
  readonly target: Bar;
  /** Null where there is nobody else. */
  readonly asker: number | null;
  /** Per party, what it had before anything changed. */
  readonly before: readonly Bar[];
  /** What the outcome must not match. */
  readonly barred: readonly Pattern[];
  readonly limit: number;
}

export interface Ranked {
  readonly set: MoveSet;
  /** Position among the harms. */
  readonly harm: number;
}
