// What a cell of the comparison is drawn from.
import type { ComparedColumn, Comparison } from "../../engine/questions/compare-what-ifs.ts";
import type { WhatIfWords } from "./use-what-if-words.ts";

export type Found = NonNullable<ComparedColumn["found"]>;

export interface CellProps {
  readonly column: Found;
  /** Null for the case itself. */
  readonly base: Found | null;
  readonly comparison: Comparison;
  readonly words: WhatIfWords;
}
