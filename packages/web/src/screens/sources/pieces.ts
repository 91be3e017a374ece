// The text of an article in pieces that are small enough to draw: blocks, long ones cut at a space, and bundles of them that are drawn or left
// out together.
import type { Block, BlockKind, Claim } from "@parley/engine/case";
import { placeOf } from "./read-articles.ts";

export interface Piece {
  readonly kind: BlockKind;
  readonly from: number;
  readonly to: number;
  /** Goes on where the piece before it was cut. */
  readonly continues: boolean;
}

export interface Bundle {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
}

const LONGEST_PIECE = 3_000;
const LARGEST_BUNDLE = 3_000;
const MOST_PIECES = 16;

export function bundlesOf(text: string, blocks: readonly Block[]): Bundle[] {
  const bundles: Bundle[] = [];
  let pieces: Piece[] = [];
  const close = () => {
    if (pieces.length === 0) return;
    bundles.push({ at: bundles.length, from: pieces[0].from, to: pieces[pieces.length - 1].to, pieces });
    pieces = [];
  };
  for (const block of blocks) {
    for (const piece of cut(text, block)) {
      const isFull = pieces.length > 0 && piece.to - pieces[0].from > LARGEST_BUNDLE;
      if (isFull || pieces.length === MOST_PIECES) close();
      pieces.push(piece);
    }
  }
  close();
  return bundles;
}

function cut(text: string, { kind, from, to }: Block): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  while (to - at > LONGEST_PIECE) {
    const space = text.lastIndexOf(" ", at + LONGEST_PIECE);
    const end = space > at ? space + 1 : wholeLetter(text, at + LONGEST_PIECE);
    pieces.push({ kind, from: at, to: end, continues: at > from });
    at = end;
  }
  return [...pieces, { kind, from: at, to, continues: at > from }];
}

/** Never between the two halves of one letter. */
function wholeLetter(text: string, at: number): number {
  return /[\uD800-\uDBFF]/.test(text[at - 1]) ? at - 1 : at;
}

/** The bundle in which a place stands, or the last that begins before it. */
export function bundleAt(bundles: readonly Bundle[], place: number): number {
  let [low, high] = [0, bundles.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (bundles[middle].from <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Claims by the bundles that their content touches, in order. */
export function claimsByBundle(bundles: readonly Bundle[], claims: readonly Claim[]): Claim[][] {
  const groups: Claim[][] = bundles.map(() => []);
  if (bundles.length === 0) return groups;
  for (const claim of claims) {
    const last = bundleAt(bundles, Math.max(0, (claim.content.at(-1)?.to ?? 1) - 1));
    for (let at = bundleAt(bundles, placeOf(claim)); at <= last; at++) groups[at].push(claim);
  }
  return groups;
}
