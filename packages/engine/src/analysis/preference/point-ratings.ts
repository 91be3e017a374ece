// The one worth per option that stands for all that a profile leaves possible about an issue.
import type { Issue } from "../../case/frame.ts";
import type { IssueWorth } from "../../case/profile.ts";
import { midpoint } from "../../case/quantity.ts";
import { interpolate } from "../../maths/interpolation.ts";
import { divide, type Rational, rational, subtract } from "../../maths/rational.ts";

/**
 * Per option. Intervals: the midpoint. Ranked: tiers evenly spaced from best to worst, which is the mean of sorted uniforms
 * between the two; a single tier takes the best. Curve: straight lines between the knots' midpoints, by the options' values.
 */
export function pointRatings(worth: IssueWorth, issue: Issue): Rational[] {
  if (worth.kind === "each") return worth.options.map(midpoint);
  if (worth.kind === "ranked") {
    return rankedRatings(
      worth.tiers,
      evenlySpaced(worth.tiers.length, midpoint(worth.best), midpoint(worth.worst)),
    );
  }
  return curveRatings(
    issue,
    worth.knots,
    worth.knots.map((knot) => midpoint(knot.worth)),
  );
}

/** Worth per option from worth per tier. */
function rankedRatings<T>(tiers: readonly (readonly number[])[], perTier: readonly T[]): T[] {
  const ratings: T[] = [];
  tiers.forEach((options, k) => {
    for (const option of options) ratings[option] = perTier[k];
  });
  return ratings;
}

function evenlySpaced(count: number, best: Rational, worst: Rational): Rational[] {
  const steps = BigInt(Math.max(count - 1, 1));
  return Array.from({ length: count }, (_, k) => interpolate(best, worst, rational(BigInt(k), steps)));
}

/** Exact worth per option from worth per knot. */
export function curveRatings(
  issue: Issue,
  knots: readonly { readonly option: number }[],
  worths: readonly Rational[],
): Rational[] {
  return placesOnCurve(issue, knots).map(({ knot, share }) =>
    share.num === 0n ? worths[knot] : interpolate(worths[knot], worths[knot + 1], share),
  );
}

/** Per option, the knot at or before it and how far (0 ≤ share < 1) it lies on the way to the next. */
export function placesOnCurve(
  issue: Issue,
  knots: readonly { readonly option: number }[],
): { readonly knot: number; readonly share: Rational }[] {
  const value = (option: number): Rational => issue.options[option].value ?? rational(BigInt(option));
  let knot = 0;
  return issue.options.map((_, option) => {
    while (knot + 1 < knots.length && knots[knot + 1].option <= option) knot++;
    if (knots[knot].option === option) return { knot, share: rational(0n) };
    const [from, to] = [value(knots[knot].option), value(knots[knot + 1].option)];
    return { knot, share: divide(subtract(value(option), from), subtract(to, from)) };
  });
}
