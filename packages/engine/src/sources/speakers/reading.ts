// What the scan for phrases knows of the text: tokens, and which words count as capitalised there.

import type { Tokens } from "../text/tokens.ts";
import { BODIES, INDEFINITE, ROLE_MODIFIERS } from "../words/titles.ts";
import { startsUpper } from "./letters.ts";
import { roleWord } from "./role-word.ts";

export interface Reading {
  readonly tokens: Tokens;
  /** Per token: 1 where its first letter is capital and that tells something, unlike at the start of most sentences. */
  readonly capital: Uint8Array;
  /** Per sentence: 1 where nearly all words are capital, as in headlines; names are only recognised there, not met. */
  readonly headline: Uint8Array;
}

const OPENERS: ReadonlySet<string> = new Set([
  '"',
  "“",
  "„",
  "«",
  "‘",
  "'",
  ":",
  "(",
  "[",
  "—",
  "–",
  "•",
  "*",
  "…",
  "...",
  ">",
  "#",
]);
const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december i i'm i've i'd i'll god ok yes no`.split(/\s+/),
);
const NO_NAME_POS: ReadonlySet<string> = new Set([
  "DET",
  "PRON",
  "ADP",
  "CCONJ",
  "SCONJ",
  "AUX",
  "PART",
  "ADV",
  "INTJ",
  "NUM",
  "PUNCT",
  "SYM",
]);

/** `register`: words of known names, in lower case, which count wherever they stand. */
export function readCapitals(tokens: Tokens, register: ReadonlySet<string>): Reading {
  const headline = new Uint8Array(Math.max(0, tokens.sentences.length - 1));
  const { inside, small } = seenWords(tokens, headline);
  const capital = new Uint8Array(tokens.count);
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const first = tokens.sentences[sentence]!;
    for (let at = first; at < tokens.sentences[sentence + 1]!; at++) {
      const word = tokens.words[at]!;
      if (!startsUpper(word)) continue;
      const lower = tokens.lower[at]!;
      if (CALENDAR.has(lower) && !(lower === "may" && register.has(lower))) continue;
      if (opens(tokens, { at, first }))
        capital[at] = opensWithName(tokens, { at, inside, small, register }) ? 1 : 0;
      else if (!isSmallWord(tokens, at)) capital[at] = 1;
    }
  }
  return { tokens, capital, headline };
}

function opens(tokens: Tokens, { at, first }: { readonly at: number; readonly first: number }): boolean {
  if (at === first) return true;
  const before = tokens.words[at - 1]!;
  const apostrophe = (before === "'" || before === "’") && tokens.from[at - 1] === tokens.to[at - 2];
  return !apostrophe && OPENERS.has(before);
}

/** "The", "For" within a title in capitals. */
function isSmallWord(tokens: Tokens, at: number): boolean {
  const pos = tokens.pos[at]!;
  return (
    (pos === "DET" || pos === "PRON" || pos === "ADP" || pos === "CCONJ" || pos === "SCONJ") &&
    /^[A-Za-z]{1,5}$/.test(tokens.words[at]!)
  );
}

interface Seen {
  readonly inside: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

function opensWithName(
  tokens: Tokens,
  { at, inside, small, register }: Seen & { readonly at: number; readonly register: ReadonlySet<string> },
): boolean {
  const lower = tokens.lower[at]!;
  const pos = tokens.pos[at]!;
  if (INDEFINITE.has(lower)) return false;
  const next = tokens.words[at + 1];
  if (register.has(lower)) return true;
  if (inside.has(lower) && !small.has(lower)) return true;
  if (isCommon(lower)) return startsUpper(tokens.words[next === "of" ? at + 2 : at + 1] ?? "-");
  if (NO_NAME_POS.has(pos) && !inside.has(lower)) return false;
  if (inside.has(lower) && (!small.has(lower) || pos === "PROPN")) return true;
  if (small.has(lower)) return false;
  if (lower.endsWith("ing") || isManyOfAKind(lower, tokens.lower[at + 1] ?? "")) return false;
  return pos === "PROPN" || pos === "X" || (next !== undefined && startsUpper(next) && pos !== "VERB");
}

/** "Stallholders at the market", "Hunters say": a plural where a sentence begins, and no name seen elsewhere. */
function isManyOfAKind(lower: string, next: string): boolean {
  return (
    /[^aiosu]s$/.test(lower) &&
    /^(?:at|in|from|of|to|with|on|who|say|are|were|have|want|fear|demand)$/.test(next)
  );
}

/** "Sources said", "Opposition lawmakers said". */
function isCommon(lower: string): boolean {
  const singular = lower.replace(/ies$/, "y");
  return roleWord(lower) !== null || BODIES.has(singular) || ROLE_MODIFIERS.has(lower);
}

/** Words seen capital inside sentences, and words seen small; marks headlines on the way. */
function seenWords(tokens: Tokens, headline: Uint8Array): Seen {
  const inside = new Set<string>();
  const small = new Set<string>();
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const first = tokens.sentences[sentence]!;
    const end = tokens.sentences[sentence + 1]!;
    headline[sentence] = isHeadline(tokens, { first, end }) ? 1 : 0;
    for (let at = first; at < end; at++) {
      if (!startsUpper(tokens.words[at]!)) small.add(tokens.lower[at]!);
      else if (!headline[sentence] && !opens(tokens, { at, first }) && !isSmallWord(tokens, at))
        inside.add(tokens.lower[at]!);
    }
  }
  return { inside, small };
}

/** Headlines in capitals write their verbs so too, and end without a full stop. */
function isHeadline(
  tokens: Tokens,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  let long = 0;
  let upper = 0;
  if (tokens.words[end - 1] === ".") return false;
  for (let at = first; at < end; at++) {
    const word = tokens.words[at]!;
    const pos = tokens.pos[at]!;
    if (pos === "VERB" && word.length > 2 && !startsUpper(word)) return false;
    if (word.length < 4 || pos === "PUNCT") continue;
    long++;
    if (startsUpper(word)) upper++;
  }
  return long >= 4 && upper >= 0.8 * long;
}
