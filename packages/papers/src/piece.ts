// A piece of an article between reading a file and putting its text together.
import type { BlockKind } from "@parley/engine/case";

export interface Piece {
  readonly kind: BlockKind;
  /** Tidied, never empty. Lines of a poem or an address keep their ends. */
  readonly text: string;
  /** Which part of it stands in links: 0 to 1. */
  readonly linked: number;
}
