// How a party's worth changes from one deal to another, over everything that its profile leaves possible.
import { gainRange, isCertain } from "../../analysis/preference/extremes.ts";
import { worthOf } from "../../analysis/preference/worth.ts";
import type { Deal, Frame } from "../../case/frame.ts";
import { exactly, type Quantity } from "../../case/quantity.ts";
import { compare, larger, negate, type Rational, subtract } from "../../maths/rational.ts";
import type { Side } from "./sides.ts";

/** A figure in a party's own units: at point values, and over all readings of its profile. */
export interface Figure {
  readonly point: Rational;
  /** Every reading's value lies in it. */
  readonly range: Quantity;
  /** True where some reading takes each end of the range; false where the ends are only bounds. */
  readonly sharp: boolean;
}

/** `to` less `from`, both read in one profile, so that what the two share cancels. */
export function worthChange(
  side: Side,
  frame: Frame,
  step: { readonly from: Deal; readonly to: Deal },
): Figure {
  const { from, to } = step;
  const point = subtract(worthOf(side.sheet, to), worthOf(side.sheet, from));
  const against = { ...side.profile, noDeal: { kind: "deal" as const, deal: from } };
  if (isCertain(against)) return { point, range: exactly(point), sharp: true };
  const found = gainRange(against, frame, to);
  if (!found.known) throw new RangeError("a deal to compare with is always known");
  return { point, range: found.gain, sharp: found.sharp };
}

/** Against the party's tolerance: worse by more than it, within it, better by more than it. */
export type Direction = "below" | "within" | "above";

/** The directions that some reading gives, in that order; readings change into each other without a jump, so nothing between is left out. */
export function directionsOf({ range: { low, high } }: Figure, tolerance: Rational): Direction[] {
  const least = negate(tolerance);
  const directions: Direction[] = [];
  if (compare(low, least) < 0) directions.push("below");
  if (compare(low, tolerance) <= 0 && compare(high, least) >= 0) directions.push("within");
  if (compare(high, tolerance) > 0) directions.push("above");
  return directions;
}

export function directionOf(value: Rational, tolerance: Rational): Direction {
  if (compare(value, negate(tolerance)) < 0) return "below";
  return compare(value, tolerance) > 0 ? "above" : "within";
}

/**
 * The largest of several figures of one party. No reading's largest lies outside the range; its lower end is sharp only where one figure
 * surely is the largest.
 */
export function largestOf(figures: readonly Figure[]): Figure {
  const low = figures.map(({ range }) => range.low).reduce(larger);
  const high = figures.map(({ range }) => range.high).reduce(larger);
  const leaders = figures.filter(({ range }) => compare(range.high, low) >= 0);
  const certain = leaders.length === 1 || leaders.every(({ range }) => compare(range.low, range.high) === 0);
  return {
    point: figures.map(({ point }) => point).reduce(larger),
    range: { low, high },
    sharp: certain && figures.every(({ sharp }) => sharp),
  };
}
