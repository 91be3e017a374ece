// Worths as documents give them: numbers, intervals, and the span from the least to the most of several.
import {
  add,
  compare,
  divide,
  equal,
  larger,
  multiply,
  type Rational,
  smaller,
  subtract,
  toText,
  ZERO,
} from "../../maths/rational.ts";
import type { QuantityDocument, TextDocument } from "./document-parts.ts";
import { numberOf } from "./option-list.ts";

/** From the least to the most. */
export interface Span {
  readonly low: Rational;
  readonly high: Rational;
}

/** Null where it cannot be read. */
export function spanOf(quantity: QuantityDocument | undefined): Span | null {
  if (quantity === undefined) return null;
  const [low, high] = (Array.isArray(quantity) ? quantity : [quantity, quantity]).map(numberOf);
  return low && high && compare(low, high) <= 0 ? { low, high } : null;
}

export function spanOfAll(spans: Iterable<Span | null>): Span | null {
  let all: Span | null = null;
  for (const span of spans) all = all && span ? joined(all, span) : (all ?? span);
  return all;
}

export function joined(a: Span, b: Span): Span {
  return { low: smaller(a.low, b.low), high: larger(a.high, b.high) };
}

export function isPoint({ low, high }: Span): boolean {
  return equal(low, high);
}

/** A whole number that a program reads exactly is written as one, everything else as exact text. */
export function numberDocument(value: Rational): TextDocument {
  const whole = value.den === 1n ? Number(value.num) : Number.NaN;
  return Number.isSafeInteger(whole) ? whole : toText(value);
}

export function quantityOf(span: Span): QuantityDocument {
  return isPoint(span) ? numberDocument(span.low) : [numberDocument(span.low), numberDocument(span.high)];
}

export interface Knot {
  readonly value: Rational;
  readonly worth: Span;
}

/** On the straight line between the knots around a value; null outside of them. `knots` ascend. */
export function worthBetween(value: Rational, knots: readonly Knot[]): Span | null {
  const next = knots.findIndex((knot) => compare(knot.value, value) >= 0);
  if (next < 0) return null;
  const above = knots[next];
  if (equal(above.value, value)) return above.worth;
  if (next === 0) return null;
  const below = knots[next - 1];
  const share = divide(subtract(value, below.value), subtract(above.value, below.value));
  const between = (a: Rational, b: Rational) => add(a, multiply(share, subtract(b, a)));
  return {
    low: between(below.worth.low, above.worth.low),
    high: between(below.worth.high, above.worth.high),
  };
}

export const NOTHING: Span = { low: ZERO, high: ZERO };
