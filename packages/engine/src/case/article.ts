// An article of a case: a text that somebody published, kept as it was taken in, and the claims found in it.
import type { Claim, Span } from "./claim.ts";

export const BLOCK_KINDS = ["heading", "paragraph", "bullet", "caption", "byline", "quote"] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A piece of layout. Blocks ascend, do not overlap, and leave out only white space. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

export interface Article {
  /** The source of the frame that it is the text of. */
  readonly source: string;
  /** Never changed: claims point into it. */
  readonly text: string;
  /** Of the text as UTF-8, SHA-256 in hexadecimal. */
  readonly sha256: string;
  readonly blocks: readonly Block[];
  readonly claims: readonly Claim[];
}
