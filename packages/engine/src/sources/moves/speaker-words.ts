// The words by which a mention names the speaker, without those that name nobody.
import type { Span } from "../../case/claim.ts";
import { tokensOf } from "../text/token-at.ts";
import type { Tokens } from "../text/tokens.ts";
import { worded } from "../words/listed.ts";
import { ACTOR_NOUNS } from "../words/move-subjects.ts";

const LONGEST = 20;

/** `own`: names by which the speaker and the body that he speaks for are called elsewhere. */
export function speakerWords(
  tokens: Tokens,
  { mention, own }: { readonly mention: Span | null; readonly own: readonly string[] },
): ReadonlySet<string> {
  const words = new Set<string>(own.flatMap(nameWords));
  if (mention === null) return words;
  const { first, end } = tokensOf(tokens, mention);
  for (let at = first; at < end && at < first + LONGEST; at++) {
    // "the council's leader": a possessor counts as well, since the leader speaks for it.
    if (
      tokens.pos[at] === "NOUN" ||
      tokens.pos[at] === "PROPN" ||
      tokens.pos[at] === "ADJ" ||
      (tokens.pos[at] === "PRON" && end - first === 1)
    )
      words.add(tokens.lower[at]);
  }
  for (const pronoun of pronounsOf(tokens, { first, end: Math.min(end, first + LONGEST) }))
    words.add(pronoun);
  return words;
}

/** "Rebels fighting the president" are not "he"; a council is not "she". */
function pronounsOf(
  tokens: Tokens,
  { first, end }: { readonly first: number; readonly end: number },
): readonly string[] {
  const isNoun = (at: number) => /^(?:NOUN|PROPN)$/.test(tokens.pos[at]);
  let head = first;
  while (head < end && !isNoun(head)) head++;
  while (head + 1 < end && isNoun(head + 1)) head++;
  if (head >= end || (head + 1 < end && !/^(?:VERB|ADP)$/.test(tokens.pos[head + 1]))) return [];
  const word = tokens.lower[head];
  if (BODIES.has(word)) return ["it", "they"];
  // "Rebels" at the beginning of a sentence is tagged as a name; "Banks" may be one.
  const plural =
    tokens.pos[head] === "NOUN"
      ? tokens.lemma[head] !== word
      : head === first && word !== "banks" && ACTOR_NOUNS.has(word);
  return plural && /[^su]s$/.test(word) ? ["they"] : [];
}

/** Bodies that nobody calls "he". */
const BODIES: ReadonlySet<string> = worded(`
  government council ministry union company firm parliament committee commission agency army party opposition
  coalition association federation board
`);

/** "the Council of Ulvery": its words, without those that any name may have. */
function nameWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[\s,]+/)
    .filter((word) => word !== "" && !IDLE.has(word));
}

const IDLE: ReadonlySet<string> = new Set([
  "the",
  "of",
  "and",
  "for",
  "a",
  "an",
  "in",
  "on",
  "at",
  "de",
  "la",
  "al",
  "mr",
  "ms",
  "mrs",
  "dr",
]);
