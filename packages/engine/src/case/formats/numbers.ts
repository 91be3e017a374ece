// Numbers in other programs' files, exactly as written, and even ranges of them.
import {
  add,
  compare,
  divide,
  multiply,
  ONE,
  parseRational,
  type Rational,
  rational,
  subtract,
  toText,
  ZERO,
} from "../../maths/rational.ts";
import { MOST_OPTIONS } from "../reading/resolve-issue.ts";
import type { Findings } from "./findings.ts";
import type { NumberRange } from "./foreign-case.ts";

export { MOST_OPTIONS };

/** More digits than any program writes: exact arithmetic on them would take long. */
export const LONGEST_NUMBER = 400;

/** A decimal such as `0.25`, `-1` or `1E-3`. @returns null for anything else, `NaN` and fractions included. */
export function parseDecimal(text: string): Rational | null {
  return text.length > LONGEST_NUMBER || text.includes("/") ? null : parseRational(text);
}

export function isWhole(value: Rational): boolean {
  return value.den === 1n;
}

/** How many values `low`, `low + step`, … there are up to `high`; 0 when `high` is below `low`. `step` must be above 0. */
export function countSteps(low: Rational, high: Rational, step: Rational): bigint {
  if (compare(low, high) > 0) return 0n;
  const steps = divide(subtract(high, low), step);
  return steps.num / steps.den + 1n;
}

/** The values of a range; `to` must lie a whole number of steps from `from`. */
export function valuesOf({ from, to, step }: NumberRange): Rational[] {
  const count = Number(countSteps(from, to, step));
  return Array.from({ length: count }, (_, k) => add(from, multiply(step, rational(BigInt(k)))));
}

/** The range that ascending numbers at even distances make; null where they do not, or are fewer than two. */
export function evenRange(values: readonly Rational[]): NumberRange | null {
  if (values.length < 2) return null;
  const step = subtract(values[1], values[0]);
  const even = values.every((value, k) => k === 0 || compare(subtract(value, values[k - 1]), step) === 0);
  return even && compare(step, ZERO) > 0 ? { from: values[0], to: values[values.length - 1], step } : null;
}

export function rangeLabels(range: NumberRange): string[] {
  return valuesOf(range).map(toText);
}

/** The value, or the nearer end of 0 … 1. */
export function clipToUnit(value: Rational): Rational {
  if (compare(value, ZERO) < 0) return ZERO;
  return compare(value, ONE) > 0 ? ONE : value;
}

/** True, and a problem reported, when an issue lists more options than a case may have. */
export function hasTooMany(
  options: readonly unknown[],
  context: { issue: string; at: number; findings: Findings },
): boolean {
  const { issue, at, findings } = context;
  const count = options.length;
  if (count > MOST_OPTIONS)
    findings.error(at, "formats.too-many-options", { issue, count: String(count), most: MOST_OPTIONS });
  return count > MOST_OPTIONS;
}
