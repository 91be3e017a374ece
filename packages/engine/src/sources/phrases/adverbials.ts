// What may stand between a verb of saying and what is said: "on Monday", "in a statement", "told reporters".
import type { Tokens } from "../text/tokens.ts";
import { PREPOSITIONS, WHEN_WORDS } from "../words/function-words.ts";
import { isPossessiveMark, nounPhraseEnd } from "./noun-phrase.ts";

const FEWEST: ReadonlySet<string> = new Set(
  "in on at during after before via by through from to with of for about as last this".split(" "),
);

/** The token behind any adverbials that begin here. */
export function skipAdverbials(
  tokens: Tokens,
  { from, end }: { readonly from: number; readonly end: number },
): number {
  let at = from;
  for (let rounds = 0; rounds < 8 && at < end; rounds++) {
    const next = skipOne(tokens, { from: at, end });
    if (next === at) return at;
    at = next;
  }
  return at;
}

function skipOne(tokens: Tokens, { from, end }: { readonly from: number; readonly end: number }): number {
  const word = tokens.lower[from]!;
  if (PREPOSITIONS.has(word) && FEWEST.has(word)) {
    const object = from + 1;
    const phrase = tokens.lower[object]?.endsWith("ing")
      ? nounPhraseEnd({ tokens, end }, object + 1)
      : nounPhraseEnd({ tokens, end }, object);
    if (phrase !== null && phrase > object) return possessed(tokens, { from: phrase, end });
  }
  if (word === "all" && tokens.lower[from + 1] === "along") return from + 2;
  if (WHEN_WORDS.has(word)) return from + 1;
  if (tokens.pos[from] === "ADV" && word.endsWith("ly")) return from + 1;
  return from;
}

function possessed(tokens: Tokens, { from, end }: { readonly from: number; readonly end: number }): number {
  if (from < end && isPossessiveMark(tokens, from)) return nounPhraseEnd({ tokens, end }, from + 1) ?? from;
  return from;
}
