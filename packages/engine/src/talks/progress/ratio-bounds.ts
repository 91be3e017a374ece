// Bounds of a share given up ÷ (given up + kept) from bounds of the parts.
import type { Quantity } from "../../case/quantity.ts";
import { add, compare, divide, larger, type Rational, sign, smaller } from "../../maths/rational.ts";

export interface RatioParts {
  readonly givenUp: Quantity;
  readonly kept: Quantity;
  /** Of the sum of the two, which need not reach the sums of their ends. */
  readonly whole: Quantity;
}

/**
 * No share lies outside; null where the whole may be 0. A share moves one way only in each of two parts that are bounded, so its ends over
 * all pairs lie at pairs of ends; both ways of choosing two of the three parts hold, and the narrower end of each is kept.
 */
export function boundRatio({ givenUp, kept, whole }: RatioParts): Quantity | null {
  const bounds: Quantity[] = [];
  if (excludesZero(whole)) bounds.push(spanOf(pairs(givenUp, whole).map(([a, b]) => divide(a, b))));
  const sums = { low: add(givenUp.low, kept.low), high: add(givenUp.high, kept.high) };
  if (excludesZero(sums)) bounds.push(spanOf(pairs(givenUp, kept).map(([a, b]) => divide(a, add(a, b)))));
  if (bounds.length === 0) return null;
  return {
    low: bounds.map(({ low }) => low).reduce(larger),
    high: bounds.map(({ high }) => high).reduce(smaller),
  };
}

function excludesZero({ low, high }: Quantity): boolean {
  return sign(low) > 0 || sign(high) < 0;
}

function pairs(a: Quantity, b: Quantity): [Rational, Rational][] {
  return [a.low, a.high].flatMap((x) => [b.low, b.high].map((y): [Rational, Rational] => [x, y]));
}

function spanOf(values: readonly Rational[]): Quantity {
  const sorted = [...values].sort(compare);
  return { low: sorted[0], high: sorted[sorted.length - 1] };
}
