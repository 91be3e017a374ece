// When it was said: the date words that stand by the words of saying, outside of what is said.
import type { Span } from "../../case/claim.ts";
import type { RawClaim } from "../finding/raw-claim.ts";
import { sentenceOf, tokensOf } from "../text/token-at.ts";
import type { Tokens } from "../text/tokens.ts";
import { dateAt, publishedDay } from "./read-date.ts";

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
  const start = Math.max(tokens.sentences[sentence], cue.first - 3 * NEAR);
  const end = Math.min(tokens.sentences[sentence + 1], cue.end + NEAR);
  let best: { readonly said: Said; readonly distance: number } | null = null;
  for (let at = start; at < end; at++) {
    if (isContent(tokens, claim, at)) continue;
    const words = dateAt(tokens, { at, published: day });
    if (words === null) continue;
    const distance = distanceTo(tokens, cue, { first: at, end: words.end });
    if (distance !== null && (best === null || distance < best.distance)) {
      best = {
        said: { date: words.date, span: { from: tokens.from[at], to: tokens.to[words.end - 1] } },
        distance,
      };
    }
    at = words.end - 1;
  }
  return best?.said ?? null;
}

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
  const before = date.end <= cue.first;
  const [from, to] = before ? [date.end, cue.first] : [cue.end, date.first];
  for (let at = from; at < to; at++) {
    if (RELATIVE.has(tokens.lower[at]) || OTHERWISE.has(tokens.lower[at])) return null;
  }
  const opens = before && isSentenceStart(tokens, date.first);
  if (to - from > (opens ? 3 * NEAR : NEAR)) return null;
  return before && date.first > 0 && relativeBefore(tokens, date.first) ? null : Math.max(0, to - from);
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
