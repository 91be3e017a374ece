// What a text without marks says of itself in its first and last lines: when it was published, and who wrote it. Only what can be read in
// one way is taken: 03/04/2025 is no date, and of two different days neither counts.
import { dayOf } from "./day-of.ts";

export interface SaidOfItself {
  readonly date: string | null;
  readonly by: string | null;
}

/** Lines with words that are looked at, from either end. */
const HEAD = 6;
const TAIL = 3;
const LONGEST_LINE = 200;
const LONGEST_HEADED_DAY = 60;

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? ";
const NUMBER = "\\d{1,2}(?:st|nd|rd|th)?";
const DAY = `(?:${WEEKDAY})?(?:${NUMBER} (?:of )?${MONTH},? \\d{4}|${MONTH} ${NUMBER},? \\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)`;
const TIME = "(?:(?:,? (?:at )?|T)\\d{1,2}[:.]\\d{2}\\S{0,9}(?: \\p{L}{2,5})?)?";
/** "Riverton, 14 March 2025", "PORT ALDA (Agency), ". */
const PLACE =
  "\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,3}(?:, \\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)?)?";
const AGENCY = "(?: \\([^()]{1,30}\\))?";

const LABELLED = new RegExp(
  `^(?:(?:first )?published|posted|issued|released|dated?|date of (?:publication|issue))(?: on)?:? (${DAY})${TIME}\\.?$`,
  "iu",
);
const BARE = new RegExp(`^(${DAY})${TIME}\\.?$`, "iu");
const STARTS_WITH_DAY = new RegExp(`^${DAY}`, "iu");
const IS_PLACE = new RegExp(`^(?!(?:In|On|At|By|From|Since|Until|For|Near)\\b)${PLACE}${AGENCY}$`, "u");
const DATELINE = new RegExp(`^(${DAY})${AGENCY},? ?(?:[—–]|--?(?= ))`, "iu");

/** Surer ways of saying it come first. */
const WAYS: readonly ((line: string) => string | null)[] = [
  (line) => matched(LABELLED, line),
  (line) => matched(BARE, line),
  (line) => matched(BARE, behindPlace(line)),
  (line) => matched(DATELINE, behindPlace(line)),
];

/** Those with words. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
}

export function saidOfItself(lines: readonly string[]): SaidOfItself {
  const head = partsOf(lines.slice(0, HEAD));
  const tail = partsOf(lines.slice(Math.max(HEAD, lines.length - TAIL)));
  const opensWithName = head.length > 0 && head[0].line === 0 && nameIn(head[0].words) !== null;
  const isDated = head.some(({ words }) => WAYS.slice(0, 3).some((way) => way(words) !== null));
  // "By Land and by Sea" may be a headline.
  const bylines = opensWithName && !isDated ? head.filter(({ line }) => line > 0) : head;
  return {
    date: isChronicle(lines)
      ? dateIn(head, WAYS.slice(0, 1))
      : (dateIn(head, WAYS) ?? dateIn(tail, WAYS.slice(0, 3))),
    by: only(bylines.map(({ words }) => nameIn(words))) ?? only(tail.map(({ words }) => nameIn(words))),
  };
}

/** Days stand over its parts: none of them is that of the whole. */
function isChronicle(lines: readonly string[]): boolean {
  const days = new Set<string>();
  for (const line of lines) {
    const day = line.length <= LONGEST_HEADED_DAY && /\d{4}/.test(line) ? matched(BARE, tidied(line)) : null;
    if (day !== null) days.add(day);
    if (days.size > 1) return true;
  }
  return false;
}

/** Whether a line says only when and where it was written. */
export function isDateLine(line: string): boolean {
  return line.length <= LONGEST_LINE && WAYS.slice(0, 3).some((way) => way(tidied(line)) !== null);
}

/** Whether a line says only that, or whom it is by. */
export function isByline(line: string): boolean {
  const parts = partsOf([line]);
  return parts.length > 0 && parts.every(({ words }) => isDateLine(words) || nameIn(words) !== null);
}

interface Part {
  readonly line: number;
  readonly words: string;
}

/** "By Ada Brook | 14 March 2025" has two parts. Of a long line the beginning is looked at, which may be a dateline. */
function partsOf(lines: readonly string[]): Part[] {
  return lines.flatMap((text, line) => {
    const words = tidied(text.slice(0, LONGEST_LINE));
    const parts = text.length > LONGEST_LINE ? [words] : words.split(/ ?[|·•] ?/);
    return parts.filter((part) => part !== "").map((part) => ({ line, words: part }));
  });
}

function tidied(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:#{1,6} |[*_(]{1,3})/, "")
    .replace(/[*_)]{1,3}$/, "");
}

function matched(pattern: RegExp, line: string | null): string | null {
  const day = dayOf(line === null ? null : pattern.exec(line)?.[1]);
  return day?.length === "2025-03-14".length ? day : null;
}

function behindPlace(line: string): string | null {
  for (const comma of line.slice(0, 80).matchAll(/, |\) /g)) {
    const rest = line.slice(comma.index + comma[0].length);
    if (STARTS_WITH_DAY.test(rest) && IS_PLACE.test(line.slice(0, comma.index + 1).replace(/,$/, "")))
      return rest;
  }
  return null;
}

function dateIn(parts: readonly Part[], ways: typeof WAYS): string | null {
  for (const way of ways) {
    const days = parts.map(({ words }) => way(words)).filter((day) => day !== null);
    if (days.length > 0) return only(days);
  }
  return null;
}

const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const NAME = `${NAME_WORD}(?: (?:of|de|da|di|van|von|der|al|el|bin|${NAME_WORD})){1,5}`;
const NAMES = `${NAME}(?:(?:, and |, & |, | and | & )${NAME}){0,4}`;
const BYLINE = new RegExp(
  `^(?:[Bb]y|BY|(?:[Ww]ritten|[Rr]eport(?:ing|ed)) by|[Aa]uthors?:) (${NAMES})(,.*|\\.)?$`,
  "u",
);
const NO_NAMES = new RegExp(`\\b(?:${MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: |$)`, "iu");

/** Names of people or bodies, of two words or more; what follows a comma may be their paper, or the day. */
function nameIn(words: string): string | null {
  const found = BYLINE.exec(words);
  if (found === null) return null;
  const rest = (found[2] ?? "").replace(/^,\s*/, "");
  const isPlain = rest === "" || rest === "." || isDateLine(rest) || /^\p{Lu}[^.!?]{1,60}$/u.test(rest);
  return isPlain && !NO_NAMES.test(found[1]) ? found[1].replace(/\.$/, "") : null;
}

/** The one that is there; null for none, and for several that differ. */
function only(values: readonly (string | null)[]): string | null {
  const different = new Set(values.filter((value) => value !== null));
  return different.size === 1 ? [...different][0] : null;
}
