// How much more one whole package is worth to a party than another, or than no deal, in all readings of its profile: exactly.
import type { Frame } from "../../../case/frame.ts";
import type { ComparedSide, Profile } from "../../../case/profile.ts";
import type { Quantity } from "../../../case/quantity.ts";
import { multiply, negate, type Rational, subtract, sum } from "../../../maths/rational.ts";
import { extremeFor, gainExtremes, gainRange } from "../extremes.ts";
import type { End } from "../option-extremes.ts";

export interface Sides {
  readonly first: ComparedSide;
  readonly second: ComparedSide;
}

export type PackageDifference =
  | {
      readonly known: true;
      /** Worth of the first less that of the second. */
      readonly difference: Quantity;
      /** False where a cap leaves only bounds. */
      readonly sharp: boolean;
    }
  | { readonly known: false; readonly reason: "no-deal-worth-unknown" };

export function packageDifference(profile: Profile, frame: Frame, sides: Sides): PackageDifference {
  const { deal, against, isTurned } = straighten(sides);
  const range = gainRange(comparedWith(profile, against), frame, deal);
  if (!range.known) return range;
  const { low, high } = range.gain;
  const difference = isTurned ? { low: negate(high), high: negate(low) } : range.gain;
  return { known: true, difference, sharp: range.sharp };
}

export interface DifferenceParts {
  /** Per issue of the frame: what the first has more than the second. */
  readonly issues: readonly Rational[];
  /** The same before open weights are applied, so that it also shows on issues that this reading gives no weight. */
  readonly unweighted: readonly Rational[];
  /** What comes from interactions. */
  readonly rest: Rational;
  readonly total: Rational;
}

/**
 * What makes up the smallest or largest difference, issue by issue, in one reading that reaches it; null where no deal is a bare number, which has
 * no parts, or is unknown, or where a cap keeps the parts from adding up.
 */
export function differenceParts(
  profile: Profile,
  frame: Frame,
  { sides, end }: { readonly sides: Sides; readonly end: End },
): DifferenceParts | null {
  const { deal, against, isTurned } = straighten(sides);
  const compared = comparedWith(profile, against);
  if (compared.noDeal.kind !== "deal" || profile.cap) return null;
  const other = end === "low" ? "high" : "low";
  const parts = gainExtremes(compared, frame, isTurned ? other : end);
  const { value, weights } = extremeFor(parts, deal);
  const turned = (value: Rational) => (isTurned ? negate(value) : value);
  const unweighted = deal.map((option, issue) => turned(parts.ratings[issue][option]));
  const issues = weights ? unweighted.map((part, issue) => multiply(weights[issue], part)) : unweighted;
  return { issues, unweighted, rest: subtract(turned(value), sum(issues)), total: turned(value) };
}

/** The profile with that package in the place of no deal, so that gains over no deal are differences from the package. */
function comparedWith(profile: Profile, against: ComparedSide): Profile {
  return against === "no-deal" ? profile : { ...profile, noDeal: { kind: "deal", deal: against } };
}

/** A package first, turned round where no deal stood there. */
function straighten({ first, second }: Sides) {
  if (first !== "no-deal") return { deal: first, against: second, isTurned: false };
  if (second === "no-deal") throw new RangeError("no deal is compared with itself");
  return { deal: second, against: first, isTurned: true };
}
