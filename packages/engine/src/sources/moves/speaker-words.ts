// The words by which a mention names the speaker, without those that name nobody.
import type { Span } from "../../case/claim.ts";
import { tokensOf } from "../text/token-at.ts";
import type { Tokens } from "../text/tokens.ts";

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
  return words;
}

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
