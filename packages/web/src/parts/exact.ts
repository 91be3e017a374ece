// Numbers as they are typed, exactly: decimals and fractions, scaled without rounding.
import { parseRational, type Rational, rational, toNumber, toText } from "@parley/engine/maths";

/** Exactly so many times as much; what cannot be read stays as it is. */
export function timesExactly(typed: string | number, factor: number): string {
  const value = readExact(typed);
  return value ? toText(rational(value.num * BigInt(factor), value.den)) : String(typed);
}

/** A share of it, exactly. */
export function overExactly(typed: string | number, divisor: number): string {
  const value = readExact(typed);
  return value ? toText(rational(value.num, value.den * BigInt(divisor))) : String(typed);
}

/** As a double; null where it is no number. */
export function numberOf(typed: string | number | undefined): number | null {
  const value = typed === undefined ? null : readExact(typed);
  return value && toNumber(value);
}

/** Below 0 where the first is smaller. */
export function compareExactly(one: string, other: string): number {
  const [a, b] = [readExact(one), readExact(other)];
  if (!a || !b) return 0;
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function readExact(typed: string | number): Rational | null {
  const text = String(typed);
  return text.length > 200 ? null : parseRational(text);
}
