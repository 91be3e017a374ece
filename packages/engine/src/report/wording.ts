// English words for numbers, lists, intervals and days, as a person reads them: rounded correctly, and never to more digits than help.
import {
  coarseShare,
  type Decimals,
  dayParts,
  type NumberMarks,
  type Numeric,
  sensiblePlaces,
  signed,
  writeCount,
  writeNumber,
} from "./numbers.ts";

/** What a language says of numbers, lists, intervals and days; English has these functions by name as well. */
export interface Wording {
  countInWords(count: number | bigint): string;
  formatCount(count: number | bigint | string): string;
  formatShare(part: number | bigint | string, whole: number | bigint | string): string;
  formatNumber(value: Numeric, options?: Decimals): string;
  formatChange(value: Numeric, options?: Decimals): string;
  formatRange(low: Numeric, high: Numeric): string;
  shareInterval(low: number, high: number): string;
  listOf(items: readonly string[], word?: "and" | "or"): string;
  formatDay(written: string): string;
  /** A name as it stands within a sentence. */
  midSentence(name: string): string;
}

const WORDS = "no,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve".split(",");

const MARKS: NumberMarks = {
  decimal: ".",
  thousands: ",",
  groupFrom: 4,
  about: (text) => `about ${text}`,
};

/** A count in words up to twelve (`three`), beyond that in figures (`1,204`). */
export function countInWords(count: number | bigint): string {
  return count >= 0 && count <= 12 ? WORDS[Number(count)] : formatCount(count);
}

/** A count with thousands set apart (`5,760`); from 10^15 on as a rounded power of ten (`about 1.2 × 10³⁰`). */
export function formatCount(count: number | bigint | string): string {
  return writeCount(count, MARKS);
}

/** `1,204 of 5,760`. */
export function formatShare(part: number | bigint | string, whole: number | bigint | string): string {
  return `${formatCount(part)} of ${formatCount(whole)}`;
}

/**
 * A number for reading: at most `places` decimals, trailing zeros dropped unless `fixed`. Without `places`, as many as
 * {@link sensiblePlaces} finds, and every digit before the point. Halves go away from zero.
 */
export function formatNumber(value: Numeric, options: Decimals = {}): string {
  return writeNumber(value, options, MARKS);
}

/** As {@link formatNumber}, with the sign always shown (`+7`, `−2.5`, `0`). */
export function formatChange(value: Numeric, options: Decimals = {}): string {
  return signed(formatNumber(value, options));
}

/** `3 to 5`, or the one number where both ends are the same. */
export function formatRange(low: Numeric, high: Numeric): string {
  const places = sensiblePlaces([low, high]);
  const [from, to] = [formatNumber(low, { places }), formatNumber(high, { places })];
  return from === to ? from : `${from} to ${to}`;
}

/**
 * An interval of shares in words, on the coarsest scale that keeps it apart from certainty: `between two and five in ten`,
 * `at most 4 in 10,000`, `at least 96 in 100`, `in every one`. The ends are widened outwards, never inwards.
 */
export function shareInterval(low: number, high: number): string {
  const share = coarseShare(low, high);
  if (share === "none") return "in none";
  if (share === "all") return "in every one";
  const { from, to, scale } = share;
  const write = (count: number) => (scale === 10 ? countInWords(count) : formatCount(count));
  const whole = scale === 10 ? "ten" : formatCount(scale);
  if (from <= 0) return `at most ${write(to)} in ${whole}`;
  if (to >= scale) return `at least ${write(from)} in ${whole}`;
  return from === to ? `${write(from)} in ${whole}` : `between ${write(from)} and ${write(to)} in ${whole}`;
}

/** `a`, `a and b`, `a, b and c`; `or` in place of `and` on request. */
export function listOf(items: readonly string[], word: "and" | "or" = "and"): string {
  if (items.length <= 1) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${word} ${items[items.length - 1]}`;
}

/** `one package`, `5,760 packages`: the count in front of the word that fits it. */
export function counted(count: number | bigint, one: string, many = `${one}s`): string {
  return `${countInWords(count)} ${BigInt(count) === 1n ? one : many}`;
}

/** The text with its first letter as a capital, in any language. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name as it stands within a sentence: `The union` as `the union`. */
export function midSentence(name: string): string {
  return name.replace(
    /^(\u2068?)(The|A|An) /,
    (_, isolate: string, article: string) => `${isolate}${article.toLowerCase()} `,
  );
}

const MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(
  ",",
);

/** `2025-05-07` as `7 May 2025`, `2025-05` as `May 2025`, a moment as `7 May 2025, 14:30`; anything else as written. */
export function formatDay(written: string): string {
  const parts = dayParts(written);
  if (!parts) return written;
  const { year, month, day, time } = parts;
  return `${day === null ? "" : `${day} `}${MONTHS[month]} ${year}${time === null ? "" : `, ${time}`}`;
}

export const ENGLISH_WORDING: Wording = {
  countInWords,
  formatCount,
  formatShare,
  formatNumber,
  formatChange,
  formatRange,
  shareInterval,
  listOf,
  formatDay,
  midSentence,
};
