// Where a clause that opened with ", who" closes: before the comma that the sentence's own verb follows.
import type { Tokens } from "../text/tokens.ts";
import { MODALS } from "../words/function-words.ts";
import { isFiniteVerb } from "./subject.ts";

/** "Brook, who demands a boat|, was absent": the token behind what belongs to "who"; `end` where nothing closes it. */
export function closedRelative(
  { tokens, quoteOf }: { readonly tokens: Tokens; readonly quoteOf: Int32Array },
  { first, end, limit }: { readonly first: number; readonly end: number; readonly limit: number },
): number {
  let inner = 0;
  for (let at = first; at < end; at++) {
    if (tokens.words[at] !== "," || quoteOf[at] !== -1) continue;
    const next = tokens.lower[at + 1] ?? "";
    if (/^(?:who|which|whose|whom)$/.test(next)) inner++;
    else if (at + 1 < limit && goesOn(tokens, { at: at + 1, limit })) {
      if (inner === 0) return at;
      inner--;
    }
  }
  return end;
}

/** A verb at once, behind adverbs at most: "was", "also told". */
function goesOn(tokens: Tokens, { at, limit }: { readonly at: number; readonly limit: number }): boolean {
  let verb = at;
  while (verb < limit && verb - at < 3 && tokens.pos[verb] === "ADV") verb++;
  if (verb >= limit) return false;
  return MODALS.has(tokens.lower[verb]!) || isFiniteVerb(tokens, verb);
}
