// Words for numbers, lists, intervals and days, as a person reads them: rounded correctly, and never to more digits than help.
import { fromNumber, parseRational, type Rational, toNumber } from "../maths/rational.ts";

/** What can be read as a number: exact, a double, a count, or the text of an exact number (`12.5`, `1/3`). */
export type Numeric = Rational | number | bigint | string;

const WORDS = "no,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve".split(",");

/** A count in words up to twelve (`three`), beyond that in figures (`1,204`). */
export function countInWords(count: number | bigint): string {
  return count >= 0 && count <= 12 ? WORDS[Number(count)] : formatCount(count);
}

/** A count with thousands set apart (`5,760`); from 10^15 on as a rounded power of ten (`about 1.2 × 10³⁰`). */
export function formatCount(count: number | bigint | string): string {
  const value = BigInt(count);
  if (value < 10n ** 15n && value > -(10n ** 15n)) return groupThousands(value.toString());
  const digits = value.toString().replace("-", "");
  const leading = formatNumber(Number(digits.slice(0, 3)) / 100, { places: 1 });
  const power = String(digits.length - 1).replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]);
  return `about ${value < 0n ? "−" : ""}${leading} × 10${power}`;
}

/** `1,204 of 5,760`. */
export function formatShare(part: number | bigint | string, whole: number | bigint | string): string {
  return `${formatCount(part)} of ${formatCount(whole)}`;
}

/**
 * A number for reading: at most `places` decimals, trailing zeros dropped unless `fixed`. Without `places`, as many as
 * {@link sensiblePlaces} finds, and every digit before the point. Halves go away from zero.
 */
export function formatNumber(value: Numeric, options: { places?: number; fixed?: boolean } = {}): string {
  const exact = toRational(value);
  const places = options.places ?? sensiblePlaces([exact]);
  const rounded = roundedDecimal(exact, places);
  const text = options.fixed || !rounded.includes(".") ? rounded : rounded.replace(/\.?0+$/, "");
  const [whole, part] = text.replace("-", "").split(".");
  const digits = part === undefined ? groupThousands(whole) : `${groupThousands(whole)}.${part}`;
  return text.startsWith("-") && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** As {@link formatNumber}, with the sign always shown (`+7`, `−2.5`, `0`). */
export function formatChange(value: Numeric, options: { places?: number; fixed?: boolean } = {}): string {
  const text = formatNumber(value, options);
  return text.startsWith("−") || !/[1-9]/.test(text) ? text : `+${text}`;
}

/**
 * How many decimals these numbers need to be read: none for whole numbers, all of them up to two, otherwise enough for three
 * significant digits of the largest.
 */
export function sensiblePlaces(values: readonly Numeric[]): number {
  const exact = values.map(toRational);
  const short = [0, 1, 2].find((places) => exact.every(({ den }) => 10n ** BigInt(places) % den === 0n));
  if (short !== undefined) return short;
  const largest = exact.reduce((most, value) => Math.max(most, Math.abs(toNumber(value))), 0);
  return largest === 0 ? 0 : Math.min(Math.max(2 - Math.floor(Math.log10(largest)), 0), 12);
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
  if (high <= 0) return "in none";
  if (low >= 1) return "in every one";
  const scale = [10, 100, 1_000, 10_000].find((base) => fits(low, high, base)) ?? 1_000_000;
  const [from, to] = [Math.floor(low * scale + 1e-9), Math.ceil(high * scale - 1e-9)];
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

/** The text with its first letter as a capital. */
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
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}))?)?/.exec(written);
  const month = parts && MONTHS[Number(parts[2]) - 1];
  if (!parts || !month) return written;
  const day = parts[3] ? `${Number(parts[3])} ` : "";
  return `${day}${month} ${parts[1]}${parts[4] ? `, ${parts[4]}` : ""}`;
}

// An interval is worth a scale when its widened ends don't claim much more than it does, and don't touch 0 or 1 without need.
function fits(low: number, high: number, base: number): boolean {
  const [from, to] = [Math.floor(low * base + 1e-9) / base, Math.ceil(high * base - 1e-9) / base];
  if ((from === 0 && low * base > 0.05) || (to === 1 && (1 - high) * base > 0.05)) return false;
  if (from === 0 && high * base < 0.9) return false;
  if (to === 1 && (1 - low) * base < 0.9) return false;
  return to - from <= 2.5 * (high - low) + 0.2 / base || (high - low) * base >= 1;
}

function toRational(value: Numeric): Rational {
  if (typeof value === "object") return value;
  if (typeof value === "bigint") return { num: value, den: 1n };
  if (typeof value === "number") return fromNumber(value);
  const parsed = parseRational(value);
  if (!parsed) throw new RangeError(`not a number: ${value}`);
  return parsed;
}

function roundedDecimal({ num, den }: Rational, places: number): string {
  const power = 10n ** BigInt(places);
  const size = num < 0n ? -num : num;
  const digits = ((size * power * 2n + den) / (den * 2n)).toString().padStart(places + 1, "0");
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return num < 0n ? `-${text}` : text;
}

function groupThousands(digits: string): string {
  return digits.replace(/^-/, "−").replace(/\B(?=(\d{3})+$)/g, ",");
}
