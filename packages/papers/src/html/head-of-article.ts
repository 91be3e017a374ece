// The head of an article: its headline first, and once; then who wrote it, and when.
import { dayOf } from "../day-of.ts";
import type { Piece } from "../piece.ts";
import { likeness, plainWords, someText } from "../tidy.ts";

/** So far down the head may reach. */
const HEAD = 6;
const LONGEST_BYLINE = 200;
const LONGEST_DATE = 80;

interface Head {
  readonly headline: string | null;
  /** As the page had it, which may have been taken out of the pieces. */
  readonly byline: string | null;
}

export function withHead(pieces: readonly Piece[], { headline, byline }: Head): Piece[] {
  const marked = pieces.map((piece, at) =>
    at < HEAD && isDateLine(piece) ? { ...piece, kind: "byline" as const } : piece,
  );
  const place = headline === null ? -1 : marked.slice(0, HEAD).findIndex((piece) => says(piece, headline));
  const rest = marked.filter((_, at) => at !== place);
  const head: Piece[] = [];
  if (place >= 0) head.push(marked[place]);
  else if (headline !== null) head.push({ kind: "heading", text: headline, linked: 0 });
  const author = someText(byline, LONGEST_BYLINE);
  if (author && !rest.slice(0, HEAD).some(({ text }) => text.includes(author))) {
    head.push({ kind: "byline", text: author, linked: 0 });
  }
  return [...head, ...rest];
}

function says({ kind, text }: Piece, headline: string): boolean {
  return (
    kind === "heading" &&
    likeness(text, headline) === 1 &&
    plainWords(text).length >= plainWords(headline).length * 0.7
  );
}

function isDateLine({ kind, text }: Piece): boolean {
  return (
    kind === "paragraph" &&
    text.length <= LONGEST_DATE &&
    !/[.!?:…”]$/.test(text) &&
    dayOf(text.replace(/^\p{L}+:? /u, "")) !== null
  );
}
