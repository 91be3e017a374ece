// Where a subordinate clause begins and ends, from commas and from what a main clause looks like.
import { CLAUSE_BOUNDS } from "../words/move-subjects.ts";
import type { Reading } from "./reading.ts";

const ENDS: ReadonlySet<string> = new Set([".", "?", "!", ";", ":", "…", "—", "–", "(", ")"]);
const LINKS: ReadonlySet<string> = new Set([
  "and",
  "but",
  "or",
  "that",
  "so",
  "then",
  "because",
  "yes",
  "no",
  "well",
  "now",
]);
const FINITE: ReadonlySet<string> = new Set([
  "will",
  "would",
  "shall",
  "can",
  "could",
  "may",
  "might",
  "must",
  "should",
  "is",
  "are",
  "am",
  "was",
  "were",
  "has",
  "have",
  "had",
  "do",
  "does",
  "did",
  "accept",
  "agree",
  "refuse",
  "reject",
  "demand",
  "want",
  "leave",
  "stay",
  "go",
  "lose",
  "face",
  "stays",
  "remains",
  "remain",
  "need",
  "needs",
  "promise",
  "pledge",
  "guarantee",
]);
const PRONOUNS: ReadonlySet<string> = new Set([
  "i",
  "we",
  "you",
  "he",
  "she",
  "they",
  "it",
  "there",
  "nobody",
  "nothing",
]);
const LOOK_AHEAD = 7;

/** At the beginning of a sentence, after a comma or a linking word. */
export function isClauseInitial(words: readonly string[], at: number): boolean {
  const before = words[at - 1];
  return (
    before === undefined ||
    ENDS.has(before) ||
    (before === "," && !isTailOf(words, at - 1)) ||
    LINKS.has(before)
  );
}

/** A comma behind a main clause: "we will stay out, unless …" goes on to the end. */
function isTailOf(words: readonly string[], comma: number): boolean {
  for (let at = comma - 1; at >= 0 && !ENDS.has(words[at]); at--) {
    if (FINITE.has(words[at])) return true;
  }
  return false;
}

/** The end of the clause that goes on from a place; `initial` when its main clause comes after it. */
export function clauseEnd(
  words: readonly string[],
  { from, initial }: { readonly from: number; readonly initial: boolean },
): number {
  let comma: number | null = null;
  for (let at = from; at < words.length; at++) {
    if (ENDS.has(words[at])) return comma !== null && initial ? comma : at;
    if (words[at] === ",") {
      if (initial ? startsMain(words, at + 1) : !continuesList(words, at + 1)) return at;
      comma ??= at;
    } else if (
      initial ? at > from + (words[at] === "there" ? 0 : 1) && endsBare(words, at) : endsAtLink(words, at)
    ) {
      return at;
    }
  }
  return comma !== null && initial ? comma : words.length;
}

/** A main clause: a subject and its verb, or a request. */
function startsMain(words: readonly string[], from: number): boolean {
  const first = words[from];
  if (first === "then" || first === "please" || first === "let") return true;
  if (first === "and" || first === "or") return false;
  for (let at = from; at < words.length && at < from + LOOK_AHEAD; at++) {
    if (ENDS.has(words[at]) || words[at] === ",") return false;
    if (FINITE.has(words[at])) return true;
  }
  return false;
}

/** "if they attack we will respond": no comma. */
function endsBare(words: readonly string[], at: number): boolean {
  if (words[at] === "then" || (words[at] === "there" && /^(?:'s|is)$/.test(words[at + 1] ?? ""))) return true;
  const modal = words[at + 1];
  const before = words[at - 1];
  return (
    PRONOUNS.has(words[at]) &&
    (modal === "will" || modal === "shall" || modal === "would") &&
    !LINKS.has(before) &&
    !CLAUSE_BOUNDS.has(before)
  );
}

function continuesList(words: readonly string[], from: number): boolean {
  if (words[from] !== "and" && words[from] !== "or") return false;
  return !startsMain(words, from + 1);
}

/** "if the dam opens and we will sign", "…, but": what follows is a main clause again. */
function endsAtLink(words: readonly string[], at: number): boolean {
  if (words[at] === "but") return true;
  if (words[at] !== "and" && words[at] !== "or") return false;
  const modal = words[at + 2];
  return (
    PRONOUNS.has(words[at + 1]) &&
    (modal === "will" || modal === "shall" || modal === "would" || modal === "must")
  );
}

/** The first word of the clause around a place. */
export function clauseStart({ words }: Reading, at: number): number {
  let from = at;
  while (from > 0 && !CLAUSE_BOUNDS.has(words[from - 1])) from--;
  return from;
}
