// A number as people know it: exactly, or as an interval.
import { add, compare, divide, equal, type Rational, rational } from "../maths/rational.ts";

/** `low` ≤ `high`; the two are equal for a number that is known exactly. */
export interface Quantity {
  readonly low: Rational;
  readonly high: Rational;
}

export function exactly(value: Rational): Quantity {
  return { low: value, high: value };
}

/** @throws RangeError when the interval is upside down. */
export function between(low: Rational, high: Rational): Quantity {
  if (compare(low, high) > 0) throw new RangeError("an interval runs from its lower to its higher end");
  return { low, high };
}

export function isExact(quantity: Quantity): boolean {
  return equal(quantity.low, quantity.high);
}

export function midpoint(quantity: Quantity): Rational {
  return isExact(quantity) ? quantity.low : divide(add(quantity.low, quantity.high), rational(2n));
}
