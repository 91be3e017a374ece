// Tokens while they are being made.
import type { Pos } from "./tokens.ts";

/** The columns of `Tokens` while they grow. */
export interface Columns {
  readonly from: number[];
  readonly to: number[];
  readonly words: string[];
  readonly lower: string[];
  readonly lemma: string[];
  readonly pos: Pos[];
}
