// Where a quotation that stands open within a content ends: what is supposed in it is not supposed outside of it.
import type { Tokens } from "../text/tokens.ts";

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["‘", "’"],
  ["«", "»"],
  ["‹", "›"],
  ["„", "“"],
  ["‚", "‘"],
  ['"', '"'],
]);

export interface MarkedStretch {
  /** The first token of the content, or the mark before it. */
  readonly first: number;
  readonly from: number;
  readonly end: number;
}

/** The token of the mark that closes what was open where the stretch begins; its end where there is none in it. */
export function innerEnd(tokens: Tokens, { first, from, end }: MarkedStretch): number {
  const open: string[] = [];
  let before = 0;
  for (let at = first; at < end; at++) {
    if (at === from) before = open.length;
    const word = tokens.words[at];
    if (open.at(-1) === word && !isPossessive(tokens, at)) {
      open.pop();
      if (at >= from && open.length < before) return at;
    } else {
      const closer = CLOSERS.get(word);
      if (closer !== undefined) open.push(closer);
    }
  }
  return end;
}

/** "the dockers’ union" closes nothing. */
function isPossessive({ words, lower, pos }: Tokens, at: number): boolean {
  return words[at] === "’" && (lower[at - 1] ?? "").endsWith("s") && /^(?:NOUN|ADJ)$/.test(pos[at + 1] ?? "");
}
