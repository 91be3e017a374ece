// Numbers and intervals as they are typed in a profile, read exactly and written back; null while something cannot be read.
import { exactly, isExact, type Quantity } from "../../../case/quantity.ts";
import { compare, multiply, parseRational, type Rational, toText } from "../../../maths/rational.ts";

export type TypedNumber = string | number;
export type TypedQuantity = TypedNumber | [TypedNumber, TypedNumber];

/** Longer numbers are refused by the reader. */
const LONGEST = 1_000;

export function readNumber(typed: unknown): Rational | null {
  if (typeof typed !== "string" && typeof typed !== "number") return null;
  const text = String(typed);
  return text.length > LONGEST ? null : parseRational(text);
}

export function readQuantity(typed: unknown): Quantity | null {
  if (!Array.isArray(typed)) {
    const value = readNumber(typed);
    return value && exactly(value);
  }
  const [low, high] = [readNumber(typed[0]), readNumber(typed[1])];
  return typed.length === 2 && low && high && compare(low, high) <= 0 ? { low, high } : null;
}

export function writeQuantity(quantity: Quantity): TypedQuantity {
  return isExact(quantity) ? toText(quantity.low) : [toText(quantity.low), toText(quantity.high)];
}

/** What cannot be read stays as it is. @param factor Not below 0. */
export function scaleTyped(typed: TypedQuantity, factor: Rational): TypedQuantity {
  const quantity = readQuantity(typed);
  if (!quantity) return typed;
  return writeQuantity({ low: multiply(quantity.low, factor), high: multiply(quantity.high, factor) });
}
