// Reads date words at a token, "on Tuesday", "6 May", "last month", and resolves them against the day of publication. No clock.

import type { Tokens } from "../text/tokens.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../words/day-names.ts";
import { NUMBER_WORDS } from "../words/number-words.ts";
import { dayNumber, dayOf, isDay, readDate, weekday, writeDay, writeMonth } from "./calendar.ts";

export interface DateWords {
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date: string;
  /** The token behind the words. */
  readonly end: number;
}

interface Place {
  readonly tokens: Tokens;
  /** Where the date itself begins, behind "on" or "in". */
  readonly at: number;
  readonly published: Published | null;
}

/** The last day that the publication can mean; exact when it names the day. */
export interface Published {
  readonly day: number;
  readonly exact: boolean;
}

const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.flatMap(
    (name, day) =>
      [
        [name, day],
        [name.slice(0, 3), day],
      ] as const,
  ),
);
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.flatMap(
    (name, month) =>
      [
        [name, month + 1],
        [name.slice(0, 3), month + 1],
        [`${name.slice(0, 3)}.`, month + 1],
      ] as const,
  ),
  ["sept", 9] as const,
  ["sept.", 9] as const,
]);
/** The month in which it ends; a winter lies in two years and so names none. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 5],
  ["summer", 8],
  ["autumn", 11],
  ["fall", 11],
]);
const PARTS_OF_DAY: ReadonlySet<string> = new Set(["morning", "afternoon", "evening", "night"]);

export function publishedDay(published: string | undefined): Published | null {
  const date = published === undefined ? null : readDate(published);
  if (date === null) return null;
  const { year, month, day } = date;
  if (month !== null && day !== null) return { day: dayNumber({ year, month, day }), exact: true };
  const next =
    month === null || month === 12
      ? { year: year + 1, month: 1, day: 1 }
      : { year, month: month + 1, day: 1 };
  return { day: dayNumber(next) - 1, exact: false };
}

/** Date words that begin at a token, "on" and "in" included; null where none do or where they cannot be resolved. */
export function dateAt(
  tokens: Tokens,
  { at, published }: { readonly at: number; readonly published: Published | null },
): DateWords | null {
  const word = tokens.lower[at];
  if (word === "in") return readMonth({ tokens, at: at + 1, published }) ?? readYear(tokens, at + 1);
  const skip =
    word === "on" || word === "late" || word === "early" || word === "earlier" || word === "of" ? 1 : 0;
  const place = { tokens, at: at + skip, published };
  if (skip === 1 && tokens.lower[at + 1] === "last") return readLast({ ...place, at: at + 2 });
  return (
    readAgo(place) ??
    readNear(place) ??
    readWeekday(place) ??
    readDayMonth(place) ??
    readMonthDay(place) ??
    readIso(place) ??
    (word === "last" ? readLast({ ...place, at: at + 1 }) : null) ??
    readMonthYear(place)
  );
}

function readNear({ tokens, at, published }: Place): DateWords | null {
  if (!published?.exact) return null;
  const word = tokens.lower[at];
  if (word === "today" || word === "tonight") return { date: writeDay(dayOf(published.day)), end: at + 1 };
  if (word === "yesterday")
    return { date: writeDay(dayOf(published.day - 1)), end: withPartOfDay(tokens, at + 1) };
  if (
    word === "the" &&
    tokens.lower[at + 1] === "day" &&
    tokens.lower[at + 2] === "before" &&
    tokens.lower[at + 3] === "yesterday"
  )
    return { date: writeDay(dayOf(published.day - 2)), end: at + 4 };
  if (word === "this" && PARTS_OF_DAY.has(tokens.lower[at + 1]))
    return { date: writeDay(dayOf(published.day)), end: at + 2 };
  return null;
}

/** "two years ago": the year; "three days ago": the day. */
function readAgo({ tokens, at, published }: Place): DateWords | null {
  if (published === null || tokens.lower[at + 2] !== "ago") return null;
  const word = tokens.lower[at];
  const count =
    word === "a" || word === "an"
      ? 1
      : (NUMBER_WORDS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null));
  if (count === null) return null;
  const { year, month } = dayOf(published.day);
  switch (tokens.lower[at + 1]) {
    case "year":
    case "years":
      return { date: String(year - count).padStart(4, "0"), end: at + 3 };
    case "month":
    case "months": {
      const months = 12 * year + month - 1 - count;
      return published.exact
        ? { date: writeMonth({ year: Math.floor(months / 12), month: (months % 12) + 1 }), end: at + 3 }
        : null;
    }
    case "day":
    case "days":
      return published.exact ? { date: writeDay(dayOf(published.day - count)), end: at + 3 } : null;
    default:
      return null;
  }
}

function readLast({ tokens, at, published }: Place): DateWords | null {
  if (published === null) return null;
  const { year, month } = dayOf(published.day);
  const word = tokens.lower[at];
  if (word === "year") return { date: String(year - 1).padStart(4, "0"), end: at + 1 };
  if (word === "month" && published.exact) {
    return {
      date: writeMonth(month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 }),
      end: at + 1,
    };
  }
  if (word === "night" && published.exact) return { date: writeDay(dayOf(published.day - 1)), end: at + 1 };
  const season = SEASONS.get(word);
  if (season !== undefined)
    return { date: String(month > season ? year : year - 1).padStart(4, "0"), end: at + 1 };
  // On a Sunday "last Sunday" is the one a week ago.
  return (
    readWeekday({ tokens, at, published: { ...published, day: published.day - 1 } }) ??
    readMonth({ tokens, at, published })
  );
}

/** The last such day up to publication, with the date where one follows: "Tuesday, 6 May". */
function readWeekday(place: Place): DateWords | null {
  const { tokens, at, published } = place;
  const wanted = WEEKDAYS.get(tokens.lower[at]);
  if (wanted === undefined || !isCapital(tokens, at)) return null;
  const next = tokens.lower[at + 1] === "," ? at + 2 : at + 1;
  const full = readDayMonth({ ...place, at: next }) ?? readMonthDay({ ...place, at: next });
  if (full) return full;
  if (!published?.exact) return null;
  const back = (((weekday(published.day) - wanted) % 7) + 7) % 7;
  return { date: writeDay(dayOf(published.day - back)), end: withPartOfDay(tokens, at + 1) };
}

function withPartOfDay(tokens: Tokens, at: number): number {
  return PARTS_OF_DAY.has(tokens.lower[at]) ? at + 1 : at;
}

/** "6 May 2025", "the 6th of May". */
function readDayMonth({ tokens, at, published }: Place): DateWords | null {
  const start = tokens.lower[at] === "the" ? at + 1 : at;
  const day = dayWord(tokens, start);
  if (day === null) return null;
  const behind =
    /^\d/.test(tokens.lower[start]) && /^(?:st|nd|rd|th)$/.test(tokens.lower[start + 1] ?? "")
      ? start + 2
      : start + 1;
  const of = tokens.lower[behind] === "of" ? behind + 1 : behind;
  const month = monthWord(tokens, of);
  return month === null ? null : withYear({ tokens, at: of + 1, published }, { day, month });
}

/** "May 6, 2025". */
function readMonthDay({ tokens, at, published }: Place): DateWords | null {
  const month = monthWord(tokens, at);
  const day = month === null ? null : dayWord(tokens, at + 1);
  return month === null || day === null ? null : withYear({ tokens, at: at + 2, published }, { day, month });
}

function withYear(
  { tokens, at, published }: Place,
  { day, month }: { readonly day: number; readonly month: number },
): DateWords | null {
  const place = tokens.lower[at] === "," ? at + 1 : at;
  const written = yearWord(tokens, place);
  if (written !== null)
    return isDay({ year: written, month, day })
      ? { date: writeDay({ year: written, month, day }), end: place + 1 }
      : null;
  if (published === null) return null;
  const { year } = dayOf(published.day);
  for (const tried of [year, year - 1]) {
    const date = { year: tried, month, day };
    if (isDay(date) && dayNumber(date) <= published.day) return { date: writeDay(date), end: at };
  }
  return null;
}

/** "in March": the last up to publication. */
function readMonth({ tokens, at, published }: Place): DateWords | null {
  const written = readMonthYear({ tokens, at, published });
  const month = monthWord(tokens, at);
  if (written || month === null || published === null) return written;
  const now = dayOf(published.day);
  return { date: writeMonth({ year: month <= now.month ? now.year : now.year - 1, month }), end: at + 1 };
}

/** "his December threat": a bare month that a noun of saying carries. */
export function monthOfNoun(
  tokens: Tokens,
  { at, published }: { readonly at: number; readonly published: Published | null },
): DateWords | null {
  return tokens.pos[at + 1] === "NOUN" ? readMonth({ tokens, at, published }) : null;
}

function readMonthYear({ tokens, at }: Place): DateWords | null {
  const month = monthWord(tokens, at);
  const year = month === null ? null : yearWord(tokens, at + 1);
  return month === null || year === null ? null : { date: writeMonth({ year, month }), end: at + 2 };
}

function readYear(tokens: Tokens, at: number): DateWords | null {
  const year = yearWord(tokens, at);
  return year === null ? null : { date: String(year), end: at + 1 };
}

function readIso({ tokens, at }: Place): DateWords | null {
  const word = tokens.lower[at] ?? "";
  const date = /^\d{4}-\d\d-\d\d$/.test(word) ? readDate(word) : null;
  return date === null ? null : { date: word, end: at + 1 };
}

/** A month is written with a capital, so that "may" and "march" stay verbs. */
function monthWord(tokens: Tokens, at: number): number | null {
  const month = MONTHS.get(tokens.lower[at] ?? "");
  return month !== undefined && isCapital(tokens, at) ? month : null;
}

function dayWord(tokens: Tokens, at: number): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(tokens.lower[at] ?? "");
  return match === null ? null : Number(match[1]);
}

function yearWord(tokens: Tokens, at: number): number | null {
  const word = tokens.lower[at] ?? "";
  return /^(?:1[5-9]|2\d)\d\d$/.test(word) ? Number(word) : null;
}

function isCapital(tokens: Tokens, at: number): boolean {
  return /^\p{Lu}/u.test(tokens.words[at] ?? "");
}
