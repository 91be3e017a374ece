// Where no article can be told from its page: the pieces with much text and few links, and what stands between them.
// After C. Kohlschütter, P. Fankhauser, W. Nejdl, "Boilerplate detection using shallow text features", WSDM 2010: words and link density of
// a block and of its neighbours.
import type { Piece } from "../piece.ts";

/** Text further apart than this many pieces belongs to different things. */
const FURTHEST = 25;

export function densestPieces(pieces: readonly Piece[]): Piece[] {
  const isFree = ({ linked }: Piece) => linked <= 0.33;
  const texts = pieces.flatMap((piece, at) => (isFree(piece) && wordCount(piece) >= 12 ? [at] : []));
  // A page with nothing but short lines: all of it that is not links.
  if (texts.length === 0) return pieces.filter(isFree);
  const kept: Piece[] = [];
  let from = 0;
  texts.forEach((text, place) => {
    const before = texts[place - 1];
    const start =
      before === undefined || text - before > FURTHEST ? headOf(pieces, { text, from }) : before + 1;
    const after = texts[place + 1];
    const end = after !== undefined && after - text <= FURTHEST ? text : tailOf(pieces, text);
    kept.push(...pieces.slice(start, end + 1).filter(isFree));
    from = end + 1;
  });
  return kept;
}

/** Where what leads to a text begins: a heading and short lines of the head right before it. */
function headOf(
  pieces: readonly Piece[],
  { text, from }: { readonly text: number; readonly from: number },
): number {
  let start = text;
  while (
    start > from &&
    text - start < 3 &&
    pieces[start - 1].kind !== "paragraph" &&
    pieces[start - 1].linked <= 0.33
  )
    start--;
  return start;
}

/** Where what follows a text ends: short lines that are whole sentences. */
function tailOf(pieces: readonly Piece[], text: number): number {
  let end = text;
  while (end + 1 < pieces.length && end - text < 3 && isSentence(pieces[end + 1])) end++;
  return end;
}

function isSentence({ kind, text, linked }: Piece): boolean {
  return kind !== "heading" && linked <= 0.33 && /[.!?…]["”’»)]*$/.test(text);
}

export function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((length, { text }) => length + text.length, 0);
}

function wordCount({ text }: Piece): number {
  return text.split(/\s+/, 40).length;
}
