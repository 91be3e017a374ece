// Whether a quotation can be somebody's speech all by itself: whole sentences, and not the title of a book, a film or a song.
import type { Ground } from "./ground.ts";

/** Shorter ones may be titles or words that somebody only uses. */
const FEWEST_TOKENS = 6;
/** A claim whose speaker nobody can tell. */
export const OPEN_SPEAKER = { layoutSpeaker: "" } as const;

const SMALL =
  /^(?:a|an|the|of|and|or|but|nor|in|on|at|to|for|from|with|by|as|is|isn|n't|not|'s|vs|v|into|over|de|la|le)$/;
const FEWEST_WORDS = 3;
const LONGEST_TITLE = 16;

/** "The Winter Ferry": every word of weight with a capital. */
export function isTitle({ tokens, firstToken, endToken }: Ground, quote: number): boolean {
  const first = firstToken[quote]! + 1;
  const end = endToken[quote]! - 1;
  if (end - first > LONGEST_TITLE) return false;
  let capital = 0;
  for (let at = first; at < end; at++) {
    const word = tokens.words[at]!;
    if (!/\p{L}/u.test(word)) continue;
    if (/^\p{Lu}/u.test(word)) capital++;
    else if (!SMALL.test(tokens.lower[at]!)) return false;
  }
  // "WE WILL NOT LEAVE" is shouted.
  const shouts = tokens.words.slice(first, end).every((word) => word === word.toUpperCase());
  return capital >= FEWEST_WORDS && !shouts;
}

/** A whole sentence in marks, at the start of a sentence. */
export function isSpeech(ground: Ground, quote: number): boolean {
  const { tokens, sentenceOf, firstToken, endToken, quotations } = ground;
  const first = firstToken[quote]!;
  const end = endToken[quote]!;
  if (end - first < FEWEST_TOKENS || tokens.sentences[sentenceOf[first]!] !== first) return false;
  if (!/^[\p{Lu}\p{N}…[(.‘']/u.test(tokens.words[first + 1] ?? "") || isTitle(ground, quote)) return false;
  return (
    !quotations[quote]!.closed ||
    /[.!?…]$/.test(tokens.words[end - 2]!) ||
    /^[.!?]$/.test(tokens.words[end] ?? "")
  );
}
