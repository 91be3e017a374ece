// Amounts in a text: numbers with what they count, in figures or in English words, and whether they are a floor or a ceiling.
import { multiply, parseRational, rational, toText } from "../../../maths/rational.ts";
import { stemOf } from "../../text/stem.ts";
import { MULTIPLIERS, NUMBER_WORDS } from "../../words/number-words.ts";

export interface Amount {
  /** Exact, as an option of a numeric issue is called. */
  readonly value: string;
  /** What is counted, as one stem; a sign of money stands for itself. */
  readonly key: string;
  /** The same as written. */
  readonly unit: string;
  readonly bound: "atLeast" | "atMost" | null;
}

const TOKEN = /[$€£¥]|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*|%|[^\s]/gu;
const MONEY = /^[$€£¥]$/;
const BETWEEN = new Set([
  "more",
  "additional",
  "other",
  "of",
  "the",
  "its",
  "their",
  "our",
  "all",
  "full",
  "-",
]);
const MONTHS = new Set(
  "january february march april may june july august september october november december".split(" "),
);
const FLOOR = [
  "at least",
  "no less than",
  "no fewer than",
  "not less than",
  "a minimum of",
  "more than",
  "not below",
  "not under",
  "above",
  "over",
];
const CEILING = [
  "at most",
  "no more than",
  "not more than",
  "up to",
  "within",
  "a maximum of",
  "no later than",
  "less than",
  "fewer than",
  "not above",
  "not over",
  "below",
  "under",
  "as much as",
];
const FLOOR_BEHIND =
  /^(?:or|and) (?:more|above|over|higher|longer)\b|^at (?:the )?(?:very )?(?:least|minimum)\b|^at a minimum\b/;
const CEILING_BEHIND =
  /^(?:or|and) (?:less|fewer|below|under|lower|shorter)\b|^at (?:the )?(?:very )?(?:most|maximum)\b/;
const LONGEST_BOUND = 3;

export function amountsIn(text: string): Amount[] {
  const tokens = [...text.matchAll(TOKEN)].map(([token]) => token.toLowerCase());
  const found: Amount[] = [];
  for (let k = 0; k < tokens.length; ) {
    const number = numberAt(tokens, k);
    if (!number) {
      k++;
      continue;
    }
    const unit = unitOf(tokens, k, number.next);
    const bound = boundBefore(tokens, k) ?? boundBehind(tokens, number.next);
    if (unit) found.push({ value: number.value, ...unit, bound });
    k = number.next;
  }
  return found;
}

interface NumberRead {
  readonly value: string;
  /** The token after it. */
  readonly next: number;
}

function numberAt(tokens: readonly string[], at: number): NumberRead | null {
  const first = tokens[at];
  const figures = /^\d/.test(first) ? parseRational(first.replace(/,(?=\d{3}(?!\d))/g, "")) : null;
  const spelled = NUMBER_WORDS.get(first);
  if (!figures && spelled === undefined) return null;
  let next = at + 1;
  let value = figures ?? rational(BigInt(spelled ?? 0));
  if (spelled !== undefined && spelled >= 20 && tokens[next] === "-") {
    const ones = NUMBER_WORDS.get(tokens[next + 1]);
    if (ones !== undefined && ones < 10) {
      value = rational(BigInt(spelled + ones));
      next += 2;
    }
  }
  for (
    let times = MULTIPLIERS.get(tokens[next]);
    times !== undefined;
    times = MULTIPLIERS.get(tokens[next])
  ) {
    value = multiply(value, rational(BigInt(times)));
    next++;
  }
  return { value: toText(value), next };
}

/** Null for what counts nothing: a year, a day of a month, a number by itself. */
function unitOf(tokens: readonly string[], at: number, next: number): Pick<Amount, "key" | "unit"> | null {
  const before = tokens[at - 1] ?? "";
  if (MONEY.test(before)) return { key: before, unit: before };
  let k = next;
  if (tokens[k] === "%" || tokens[k] === "percent") return { key: "%", unit: "%" };
  if (tokens[k] === "per" && tokens[k + 1] === "cent") return { key: "%", unit: "%" };
  while (BETWEEN.has(tokens[k])) k++;
  const word = tokens[k] ?? "";
  if (
    !/^\p{L}{2,}/u.test(word) ||
    MONTHS.has(word) ||
    MONTHS.has(before) ||
    isYear(tokens[at], tokens[next] ?? "")
  )
    return null;
  return { key: stemOf(word), unit: word };
}

function isYear(number: string, next: string): boolean {
  return /^(?:19|20)\d\d$/.test(number) && !next.endsWith("s");
}

function boundBefore(tokens: readonly string[], at: number): Amount["bound"] {
  const from = MONEY.test(tokens[at - 1] ?? "") ? at - 1 : at;
  for (let length = LONGEST_BOUND; length > 0; length--) {
    const words = tokens.slice(Math.max(0, from - length), from).join(" ");
    if (FLOOR.includes(words)) return "atLeast";
    if (CEILING.includes(words)) return "atMost";
  }
  return null;
}

/** "900 tonnes or more": behind the number, or behind what it counts. */
function boundBehind(tokens: readonly string[], next: number): Amount["bound"] {
  for (const from of [next, next + 1]) {
    const words = tokens.slice(from, from + 4).join(" ");
    if (FLOOR_BEHIND.test(words)) return "atLeast";
    if (CEILING_BEHIND.test(words)) return "atMost";
  }
  return null;
}
