// "Will call the police", "called a meeting": who is called for, and not what somebody calls it.
import { isNominal } from "../phrases/noun-phrase.ts";
import type { Tokens } from "../text/tokens.ts";
import { POSSESSIVES } from "../words/function-words.ts";

const CALLED_FOR =
  /^(?:police|ambulance|guards?|army|doctor|brigade|meetings?|elections?|vote|ballot|strike|referendum|conference|witness|witnesses|summit|session|truce|ceasefire|halt|recess|number|office)$/;

/** One thing only stands behind the verb: no second complement says what it is called. */
export function isSummons(
  tokens: Tokens,
  { first, end, limit }: { readonly first: number; readonly end: number; readonly limit: number },
): boolean {
  const isLast =
    end >= limit ||
    /^[.,;:!?)—–]$/.test(tokens.words[end]!) ||
    /^(?:CCONJ|SCONJ|ADP)$/.test(tokens.pos[end]!);
  if (!isLast) return false;
  // "called her vote in favour of it a mistake"
  if (POSSESSIVES.has(tokens.lower[first]!)) return false;
  if (CALLED_FOR.test(tokens.lower[end - 1]!)) return true;
  let nouns = 0;
  for (let at = first; at < end; at++) if (isNominal(tokens, at)) nouns++;
  return nouns === 1 && tokens.pos[first] === "DET" && tokens.pos[end] !== "ADP";
}
