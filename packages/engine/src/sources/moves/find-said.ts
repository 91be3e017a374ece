// When it was said: the date words that stand by the words of saying, outside of what is said.
import type { Span } from "../../case/claim.ts";
import type { RawClaim } from "../finding/raw-claim.ts";
import { sentenceOf, tokensOf } from "../text/token-at.ts";
import type { Tokens } from "../text/tokens.ts";
import { type DateWords, dateAt, monthOfNoun, type Published, publishedDay } from "./read-date.ts";

export interface Said {
  readonly date: string;
  readonly span: Span;
}

/** How many words may stand between a date and the words of saying. */
const NEAR = 9;
/** How far into an indirect content a date may have slipped: "said Tuesday that …". */
const SLIPPED = 1;
/** Before a date that tells when something else was. */
const OTHERWISE: ReadonlySet<string> = new Set([
  "since",
  "until",
  "till",
  "by",
  "from",
  "before",
  "after",
  "next",
  "through",
  "between",
  "than",
  "coming",
  "ahead",
]);
const RELATIVE: ReadonlySet<string> = new Set([
  "who",
  "which",
  "when",
  "where",
  "that",
  "whose",
  "elected",
  "appointed",
  "signed",
  "born",
  "founded",
]);

/** Behind a comma: a clause with a subject of its own begins. */
const ASIDE: ReadonlySet<string> = new Set(["with", "while", "as", "amid", "after", "when", "where"]);

export function findSaid(
  tokens: Tokens,
  { claim, published }: { readonly claim: RawClaim; readonly published: string | undefined },
): Said | null {
  const anchor = claim.cue ?? claim.mention;
  if (anchor === null) return null;
  const cue = tokensOf(tokens, anchor);
  if (cue.first >= cue.end) return null;
  const sentence = sentenceOf(tokens, cue.first);
  const day = publishedDay(published);
  const within = { first: tokens.sentences[sentence], end: tokens.sentences[sentence + 1] };
  return nearest({ tokens, claim, cue, day, within }) ?? saidBefore({ tokens, cue, day, sentence });
}

interface Looking {
  readonly tokens: Tokens;
  readonly cue: Range;
  readonly day: Published | null;
}

/** The date nearest to the words of saying in their sentence. */
function nearest({
  tokens,
  claim,
  cue,
  day,
  within,
}: Looking & { readonly claim: RawClaim; readonly within: Range }): Said | null {
  const start = Math.max(within.first, cue.first - 3 * NEAR);
  const end = Math.min(within.end, cue.end + NEAR);
  let best: { readonly said: Said; readonly distance: number } | null = null;
  for (let at = start; at < end; at++) {
    if (isContent(tokens, claim, at)) continue;
    const place = { at, published: day };
    const ofNoun = at >= cue.first - 1 && at + 1 < cue.end;
    const words = dateAt(tokens, place) ?? (ofNoun ? monthOfNoun(tokens, place) : null);
    if (words === null) continue;
    const distance = distanceTo(tokens, cue, { first: at, end: words.end });
    if (distance !== null && (best === null || distance < best.distance))
      best = { said: saidAt(tokens, { at, words }), distance };
    at = words.end - 1;
  }
  return best?.said ?? null;
}

function saidAt(tokens: Tokens, { at, words }: { readonly at: number; readonly words: DateWords }): Said {
  return { date: words.date, span: { from: tokens.from[at], to: tokens.to[words.end - 1] } };
}

/**
 * "Hers came on 1 September. She proposed …": the sentence just before, where it is short and a pronoun leads on from it, or where it opens
 * with its day ("Late on Tuesday there were signs. Konandé offered …") and nothing in it was said.
 */
function saidBefore({ tokens, cue, day, sentence }: Looking & { readonly sentence: number }): Said | null {
  if (sentence === 0 || tokens.blockOf[sentence] !== tokens.blockOf[sentence - 1]) return null;
  const first = tokens.sentences[sentence];
  const start = tokens.sentences[sentence - 1];
  if (
    first - start > SHORT ||
    cue.first - first > 4 ||
    !/(?:ed|id|ote|ave|old)$/.test(tokens.lower[cue.first])
  )
    return null;
  const leads = /^(?:he|she|they|it)$/.test(tokens.lower[first]);
  for (let at = start; at < (leads ? first : start + 2); at++) {
    if (OTHERWISE.has(tokens.lower[at - 1] ?? "") && at > start) continue;
    const words = dateAt(tokens, { at, published: day });
    if (words !== null) return saidAt(tokens, { at, words });
  }
  return null;
}

/** A sentence of which the next one may be the other half. */
const SHORT = 12;

interface Range {
  readonly first: number;
  readonly end: number;
}

function isContent(tokens: Tokens, claim: RawClaim, at: number): boolean {
  const place = tokens.from[at];
  return claim.content.some(({ from, to }) => {
    if (place < from || place >= to) return false;
    const slipped =
      claim.wording === "indirect" && tokensOf(tokens, { from, to: from + 1 }).first + SLIPPED > at;
    return !slipped || !/day$/.test(tokens.lower[at]);
  });
}

/** Null when the date belongs to something else. */
function distanceTo(tokens: Tokens, cue: Range, date: Range): number | null {
  if (OTHERWISE.has(tokens.lower[date.first - 1] ?? "") && date.first > 0) return null;
  // "the Friday match"
  if (tokens.lower[date.first - 1] === "the" && tokens.pos[date.end] === "NOUN") return null;
  const before = date.end <= cue.first;
  const [from, to] = before ? [date.end, cue.first] : [cue.end, date.first];
  const opens = before && isSentenceStart(tokens, date.first);
  // "shrank on Thursday from a timetable, saying": the day of what went before it.
  const trails = before && /ing$/.test(tokens.lower[cue.first]) && tokens.lower[cue.first - 1] === ",";
  for (let at = from; at < to; at++) {
    const word = tokens.lower[at];
    if (trails && /^["“”«»‘]$/.test(word)) return null;
    if (!before && OTHERWISE.has(word)) return null;
    // "had stalled late on Wednesday, with rebels saying": the day of another verb.
    if (before && !opens && word === "," && ASIDE.has(tokens.lower[at + 1] ?? "")) return null;
    if (RELATIVE.has(word) && !trails && !(opens && word !== "when")) return null;
  }
  if (to - from > (opens || trails ? 3 * NEAR : NEAR)) return null;
  return before && date.first > 0 && (relativeBefore(tokens, date.first) || isToldOf(tokens, date.first))
    ? null
    : Math.max(0, to - from);
}

/** "it said that two were held in May, and offered"; "a day after the vote on Sunday": the date of something that is told of. */
function isToldOf(tokens: Tokens, date: number): boolean {
  const start = Math.max(tokens.sentences[sentenceOf(tokens, date)], date - 2 * NEAR);
  for (let at = date - 1; at >= start; at--) {
    if (tokens.lower[at] === "that" && tokens.pos[at] !== "DET") return true;
    if (
      /^(?:after|before)$/.test(tokens.lower[at]) &&
      /^(?:days?|weeks?|hours?|months?|years?)$/.test(tokens.lower[at - 1] ?? "")
    )
      return true;
  }
  return false;
}

function isSentenceStart(tokens: Tokens, at: number): boolean {
  return tokens.sentences[sentenceOf(tokens, at)] === at;
}

/** "Anders, who was elected in 2019, said". */
function relativeBefore(tokens: Tokens, at: number): boolean {
  const start = Math.max(tokens.sentences[sentenceOf(tokens, at)], at - 5);
  for (let place = start; place < at; place++) {
    if (RELATIVE.has(tokens.lower[place]) && tokens.lower[place] !== "that") return true;
  }
  return false;
}
