// What goes into one utility space of Genius, and the one limit that it knows.
import { compare, multiply, ONE, type Rational, sign, toText } from "../../../maths/rational.ts";
import type { ExactWorths, ExportNotes } from "../export/exact-worths.ts";
import type { Scale } from "../export/scale.ts";

/** The lines of the objective and how they relate to the case's worths. */
export interface WrittenSpace {
  readonly lines: readonly string[];
  readonly scale: Scale;
}

/** Genius knows one limit only: 1. True where the case has none that matters, or that one. */
export function reportCap(
  { cap }: ExactWorths,
  { highest, scale }: { highest: Rational; scale: Scale },
  notes: ExportNotes,
): boolean {
  if (!cap || compare(highest, cap) <= 0) return true;
  const same = compare(multiply(cap, scale.factor), ONE) === 0 && sign(scale.shift) === 0;
  if (!same) notes.error("formats.export-cap", { cap: toText(cap) });
  return same;
}
