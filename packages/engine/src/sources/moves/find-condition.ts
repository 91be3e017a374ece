// Finds the clause under which a content holds: "unless the gates open", "in return for a seat", with the word that opens it.
import type { Span } from "../../case/claim.ts";
import {
  ASKS_WHETHER,
  CONDITION_TABLE,
  type ConditionKind,
  IDLE_AFTER_IF,
  STOCK_AFTER_IF,
  TIME_WORDS,
  WAITING,
} from "../words/condition-words.ts";
import { VOCABULARY } from "../words/move-verbs.ts";
import { clauseEnd, clauseStart, isClauseInitial } from "./clause-ends.ts";
import { innerEnd } from "./inner-marks.ts";
import { phraseBook, phrasesAt } from "./phrases.ts";
import type { Reading } from "./reading.ts";

export interface Condition {
  readonly kind: ConditionKind;
  readonly span: Span;
  /** Tokens, half-open: what stands there is supposed, not said. */
  readonly first: number;
  readonly end: number;
}

const BOOK = phraseBook(CONDITION_TABLE, VOCABULARY);

/** Surer signs of a condition come first, where a content has several. */
const STRENGTH: Readonly<Record<ConditionKind, number>> = {
  only: 0,
  unless: 0,
  provided: 0,
  if: 1,
  exchange: 1,
  until: 2,
  inverted: 2,
  without: 3,
  before: 3,
  first: 4,
  while: 5,
  when: 5,
};

/** Spans of a content beyond these are not looked through. */
export const MOST_SPANS = 40;

/** All conditions in the spans, each read by itself, in order; they do not overlap. */
export function findConditions(all: readonly Reading[]): Condition[] {
  const waits = all.some(({ words }) => words.some((word) => WAITING.has(word)));
  return all.flatMap((reading) => conditionsIn(reading, waits));
}

/** The one that a claim names. */
export function mainCondition(conditions: readonly Condition[]): Condition | null {
  let best: Condition | null = null;
  for (const condition of conditions) {
    if (best === null || STRENGTH[condition.kind] < STRENGTH[best.kind]) best = condition;
  }
  return best;
}

function conditionsIn(reading: Reading, waits: boolean): Condition[] {
  const found: Condition[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    const match = longest(reading.words, at);
    if (match === null) continue;
    const kind = isOnlyThen(reading.words, at) && /^(?:if|when)$/.test(match.means) ? "only" : match.means;
    const stretch = stretchOf(reading, { at, to: match.to, kind, waits });
    if (stretch === null) continue;
    found.push(conditionAt(reading, { ...stretch, kind }));
    at = stretch.to - 1;
  }
  return found;
}

const LONGEST_MAIN = 7;

/** "can only resume if", "will only sit down with them when". */
function isOnlyThen(words: readonly string[], at: number): boolean {
  for (
    let place = at - 1;
    place > 0 && place >= at - LONGEST_MAIN && !/^[,.;:?!]$/.test(words[place]);
    place--
  ) {
    if (words[place] === "only")
      return (
        place < at - 1 && /^(?:can|could|will|would|may|might|shall|should|must)$/.test(words[place - 1])
      );
  }
  return false;
}

function longest(words: readonly string[], at: number) {
  let best: { readonly means: ConditionKind; readonly to: number } | null = null;
  for (const match of phrasesAt(BOOK, words, at)) {
    if (best === null || match.to > best.to) best = match;
  }
  return best;
}

interface Marker {
  readonly at: number;
  /** After the words that open the condition. */
  readonly to: number;
  readonly kind: ConditionKind;
  readonly waits: boolean;
}

function stretchOf(reading: Reading, marker: Marker): { readonly from: number; readonly to: number } | null {
  if (!opensCondition(reading, marker)) return null;
  const { words } = reading;
  const from = marker.kind === "first" ? clauseStart(reading, marker.at) : marker.at;
  const clause = clauseEnd(words, { from: marker.to, initial: isClauseInitial(words, from) });
  const to = withinMarks(reading, { from, to: clause });
  const alone = /^(?:in|failing)$/.test(words[marker.at]); // "in return", "failing that"
  return to > marker.to || (alone && to === marker.to) ? { from, to } : null;
}

/** Up to the mark that ends an inner quotation, without the comma before it. */
function withinMarks(
  { tokens, token, words }: Reading,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  if (token[from] < 0 || to <= from) return to;
  const first = Math.max(0, token[0] - 1);
  const end = innerEnd(tokens, { first, from: token[from], end: token[to - 1] + 1 });
  let cut = to;
  while (cut > from + 1 && (token[cut - 1] >= end || (cut < to && /^[,.;:]$/.test(words[cut - 1])))) cut--;
  return cut;
}

function opensCondition({ words, tokens, token }: Reading, { at, to, kind, waits }: Marker): boolean {
  // Across the beginning of the content: "asked [if the clinic would open]".
  const before = words[at - 1] ?? tokens.lower[token[at] - 1] ?? "";
  const next = words[to] ?? "";
  if (kind === "if") {
    return (
      !ASKS_WHETHER.has(before) &&
      !STOCK_AFTER_IF.has(next) &&
      !(IDLE_AFTER_IF.has(next) && !isVerbal(words, to))
    );
  }
  if (kind === "inverted") return opensInverted(words, { at, to });
  if (kind === "before")
    return waits && !isTime(words, to) && hasVerb({ words, tokens, token }, to) && !isOver(words, to);
  if (kind === "until") return waits && !isTime(words, to);
  if (kind === "without")
    return isClauseInitial(words, at)
      ? words.slice(to, to + 16).includes("no") || words.slice(to, to + 16).includes("not")
      : /^no$/.test(words.slice(0, at).find((word) => word === "no" || word === "not") ?? "");
  if (kind === "while")
    return before !== "," && before !== "" && before !== "a" && isVerbal(words, to) && waits;
  if (kind === "when" && ASKS_WHETHER.has(before)) return false;
  if (kind === "when") return opensWhen({ words, tokens, token }, { at, to });
  if (kind === "exchange" && words[at] === "against") return false;
  return true;
}

/** "Should the talks fail, …", "… should we hire from outside". */
function opensInverted(
  words: readonly string[],
  { at, to }: { readonly at: number; readonly to: number },
): boolean {
  if (isClauseInitial(words, at)) {
    const closed = words.slice(to).includes(",") || !words.slice(to).some((word) => /^[.?!]$/.test(word));
    return (
      closed &&
      !words.includes("?") &&
      words[to] !== "not" &&
      (words[at] === "should" || words.slice(to, to + 8).includes("to"))
    );
  }
  const before = words[at - 1];
  return (
    words[at] === "should" &&
    /^(?:i|we|you|he|she|they|it|there)$/.test(words[to] ?? "") &&
    !/^(?:why|what|how|where|when|who|not|and|or)$/.test(before)
  );
}

/** A clause, not a mere "before the vote". */
function hasVerb({ words, tokens, token }: Reading, from: number): boolean {
  for (let at = from; at < words.length && at < from + 12 && !/^[,.;:?!]$/.test(words[at]); at++) {
    const pos = tokens.pos[token[at]];
    if (at > from && (pos === "VERB" || pos === "AUX")) return true;
  }
  return false;
}

/** "before the count was complete", where nothing is to come: it tells of what has been. */
function isOver(words: readonly string[], from: number): boolean {
  return (
    words.slice(from, from + 8).some((word) => /^(?:was|were|had)$/.test(word)) &&
    !words.some((word) => /^(?:will|would|shall|could)$/.test(word))
  );
}

/** "once" and "when" open a condition where what is said is still to come. */
function opensWhen(
  { words, tokens, token }: Reading,
  { at, to }: { readonly at: number; readonly to: number },
): boolean {
  const next = words[to];
  if (next === undefined || /^(?:again|more|upon|every|all|,|\.|said|told)$/.test(next)) return false;
  if (words[at] === "once" && next === "a") return false;
  if (!startsNounPhrase(tokens.pos[token[to]])) return false;
  if (words[at] === "on" && !hasVerb({ words, tokens, token }, to)) return false;
  if (words[at] === "after") return false;
  if (words[at] === "once" || words[at] === "as") return !/^(?:was|were|did|had)$/.test(words[to + 1] ?? "");
  const around = [...words.slice(Math.max(0, at - 14), at), ...words.slice(to, to + 20)];
  const led = words[at - 1] ?? (words[at + 1] === "moment" ? "" : "of");
  if (words[at] === "the" && /^(?:on|that|of|in|until|from|since|this)$/.test(led)) return false;
  const present =
    /^(?:we|i)$/.test(words[at - 2] ?? "") ||
    around
      .slice(0, 14)
      .some(
        (word, place) =>
          /^(?:we|i)$/.test(word) &&
          !/^(?:was|were|did|had|have)$/.test(around[place + 1] ?? "") &&
          !/ed$/.test(around[place + 1] ?? ""),
      );
  const toCome =
    present || around.some((word) => /^(?:will|would|shall|ready|can|could|prepared|willing)$/.test(word));
  const past = words.slice(to, to + 4).some((word) => /^(?:was|were|did|had)$/.test(word));
  return toCome && !past;
}

function startsNounPhrase(pos: string | undefined): boolean {
  return (
    pos === "DET" || pos === "PRON" || pos === "PROPN" || pos === "NOUN" || pos === "ADJ" || pos === "NUM"
  );
}

/** "if you leave" against "if you like": some verb further on, before the clause ends. */
function isVerbal(words: readonly string[], from: number): boolean {
  for (let at = from + 1; at < words.length && at < from + 8; at++) {
    if (/^[,.;:]$/.test(words[at])) return at - from > 2;
  }
  return words.length - from > 2;
}

function isTime(words: readonly string[], from: number): boolean {
  const next = words[from];
  if (next === undefined || /^\d/.test(next)) return true;
  const head = /^(?:the|this|its|a|an|at)$/.test(next) ? words[from + 1] : next;
  if (
    head === undefined ||
    !(
      TIME_WORDS.has(head) ||
      (TIME_WORDS.has(next) && next !== "this" && next !== "a" && next !== "an" && next !== "first")
    )
  )
    return false;
  // "until the end of the fighting" waits for more than a day.
  return !(
    head === "end" &&
    !TIME_WORDS.has(words[from + 4] ?? "month") &&
    !TIME_WORDS.has(words[from + 3] ?? "month")
  );
}

function conditionAt(
  { tokens, token }: Reading,
  { from, to, kind }: { readonly from: number; readonly to: number; readonly kind: ConditionKind },
): Condition {
  const first = token[from];
  const last = token[to - 1];
  return { kind, first, end: last + 1, span: { from: tokens.from[first], to: tokens.to[last] } };
}
