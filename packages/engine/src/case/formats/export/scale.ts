// Fitting worths into the scale of a format that ends at 1: by powers of ten only, so that decimals stay decimals.
import {
  compare,
  multiply,
  negate,
  ONE,
  type Rational,
  rational,
  sign,
  toText,
  ZERO,
} from "../../../maths/rational.ts";
import type { ExportNotes } from "./exact-worths.ts";

/** What the file says is (worth + shift) × factor. */
export interface Scale {
  readonly factor: Rational;
  readonly shift: Rational;
}

const TENTH = rational(1n, 10n);

/** The largest power of ten, 1 at most, that brings the worth down to 1. */
export function factorFor(highest: Rational): Rational {
  let factor = ONE;
  while (compare(multiply(highest, factor), ONE) > 0) factor = multiply(factor, TENTH);
  return factor;
}

export function reportScale({ factor, shift }: Scale, notes: ExportNotes): void {
  if (compare(factor, ONE) !== 0) notes.warning("formats.export-scaled", { factor: toText(factor) });
  if (sign(shift) !== 0) notes.warning("formats.export-shifted", { shift: toText(multiply(shift, factor)) });
}

/** Decimal text; null for a number that has none. */
export function decimalText(value: Rational): string | null {
  const text = toText(value);
  return text.includes("/") ? null : text;
}

/** What must be added so that nothing is below 0. */
export function shiftFor(lowest: Rational): Rational {
  return sign(lowest) < 0 ? negate(lowest) : ZERO;
}
