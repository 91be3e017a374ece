// Numbers, shares and days taken apart for reading, with what a language decides left open: its marks and its words.
import { fromNumber, parseRational, type Rational, rational, toNumber } from "../maths/rational.ts";

/** What can be read as a number: exact, a double, a count, or the text of an exact number (`12.5`, `1/3`). */
export type Numeric = Rational | number | bigint | string;

/** How many decimals: at most `places`, trailing zeros dropped unless `fixed`. */
export interface Decimals {
  readonly places?: number;
  readonly fixed?: boolean;
}

/** How a language sets numbers. */
export interface NumberMarks {
  readonly decimal: string;
  readonly thousands: string;
  /** Fewer digits than this before the decimal mark stay in one piece. */
  readonly groupFrom: number;
  /** How `1.2 × 10³⁰` is said where it is rounded. */
  about(text: string): string;
}

/**
 * A number for reading. Without `places`, as many decimals as {@link sensiblePlaces} finds, and every digit before the mark. Halves go away
 * from zero.
 */
export function writeNumber(value: Numeric, options: Decimals, marks: NumberMarks): string {
  const exact = toRational(value);
  const rounded = roundedDecimal(exact, options.places ?? sensiblePlaces([exact]));
  const text = options.fixed || !rounded.includes(".") ? rounded : rounded.replace(/\.?0+$/, "");
  const [whole, part] = text.replace("-", "").split(".");
  const digits = groupThousands(whole, marks) + (part === undefined ? "" : marks.decimal + part);
  return text.startsWith("-") && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** A count with thousands set apart; from 10^15 on as a rounded power of ten. */
export function writeCount(count: number | bigint | string, marks: NumberMarks): string {
  const value = BigInt(count);
  if (value < 10n ** 15n && value > -(10n ** 15n)) return groupThousands(value.toString(), marks);
  const digits = value.toString().replace("-", "");
  const leading = writeNumber(Number(digits.slice(0, 3)) / 100, { places: 1 }, marks);
  const power = String(digits.length - 1).replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]);
  return marks.about(`${value < 0n ? "−" : ""}${leading} × 10${power}`);
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

/**
 * For worths that are told in round numbers: whole ones, but for small ones, of which they would say nothing. On a finer scale than one of
 * a hundred, as many decimals more as `finer` says.
 */
export function roundPlaces(values: readonly Numeric[], finer = 0): number {
  const shifted = values.map((value) => shift(toRational(value), finer));
  const largest = shifted.reduce((most, value) => Math.max(most, Math.abs(toNumber(value))), 0);
  return finer + (largest >= 10 ? 0 : sensiblePlaces(shifted));
}

/** {@link sensiblePlaces} of values on a scale that is finer by so many decimals than one of a hundred; at most `most` more than those. */
export function placesOnScale(values: readonly Numeric[], { finer, most }: PlacesOnScale): number {
  return finer + Math.min(sensiblePlaces(values.map((value) => shift(toRational(value), finer))), most);
}

export interface PlacesOnScale {
  readonly finer: number;
  readonly most: number;
}

/** True where so few decimals would tell something as nothing. */
export function vanishes(value: Numeric, places: number): boolean {
  const exact = toRational(value);
  return exact.num !== 0n && !/[1-9]/.test(roundedDecimal(exact, places));
}

/** So many decimals, or more where the value would vanish: then enough for two significant digits. */
export function tellingPlaces(value: Numeric, places: number): number {
  return vanishes(value, places) ? sensiblePlaces([value]) : places;
}

/** The least that so many decimals can tell: `1`, `0.01`. */
export function leastTold(places: number): string {
  return places <= 0 ? "1" : `0.${"1".padStart(places, "0")}`;
}

/** With the sign always shown, but for zero. */
export function signed(text: string): string {
  return text.startsWith("−") || !/[1-9]/.test(text) ? text : `+${text}`;
}

export interface CoarseShare {
  /** Both counted in parts of `scale`; widened outwards, never inwards. */
  readonly from: number;
  readonly to: number;
  readonly scale: number;
}

/** An interval of shares on the coarsest scale that keeps it apart from certainty. */
export function coarseShare(low: number, high: number): "none" | "all" | CoarseShare {
  if (high <= 0) return "none";
  if (low >= 1) return "all";
  const scale = [10, 100, 1_000, 10_000].find((base) => fits(low, high, base)) ?? 1_000_000;
  return { from: Math.floor(low * scale + 1e-9), to: Math.ceil(high * scale - 1e-9), scale };
}

export interface DayParts {
  readonly year: string;
  /** From 0. */
  readonly month: number;
  readonly day: number | null;
  /** `14:30`. */
  readonly time: string | null;
}

/** Null for what is no day, month or moment as `2025-05-07`, `2025-05`, `2025-05-07T14:30Z`. */
export function dayParts(written: string): DayParts | null {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}))?)?/.exec(written);
  const month = parts ? Number(parts[2]) - 1 : -1;
  if (!parts || month < 0 || month > 11) return null;
  return { year: parts[1], month, day: parts[3] ? Number(parts[3]) : null, time: parts[4] ?? null };
}

// An interval is worth a scale when its widened ends don't claim much more than it does, and don't touch 0 or 1 without need.
function fits(low: number, high: number, base: number): boolean {
  const [from, to] = [Math.floor(low * base + 1e-9) / base, Math.ceil(high * base - 1e-9) / base];
  if ((from === 0 && low * base > 0.05) || (to === 1 && (1 - high) * base > 0.05)) return false;
  if (from === 0 && high * base < 0.9) return false;
  if (to === 1 && (1 - low) * base < 0.9) return false;
  return to - from <= 2.5 * (high - low) + 0.2 / base || (high - low) * base >= 1;
}

function shift({ num, den }: Rational, places: number): Rational {
  return rational(num * 10n ** BigInt(places), den);
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

function groupThousands(digits: string, { thousands, groupFrom }: NumberMarks): string {
  const text = digits.replace(/^-/, "−");
  return text.replace("−", "").length < groupFrom ? text : text.replace(/\B(?=(\d{3})+$)/g, thousands);
}
