// The weights that a profile leaves possible: shares of a total, within bounds, in a stated order.
import type { Weights } from "../../case/profile.ts";
import {
  compare,
  larger,
  multiply,
  type Rational,
  rational,
  sign,
  smaller,
  sum,
} from "../../maths/rational.ts";

export type OpenWeights = Extract<Weights, { kind: "simplex" }>;

/** Issues whose weights are equal in every possible set, with the bounds that hold for each of them. */
export interface WeightGroup {
  readonly issues: readonly number[];
  readonly low: Rational;
  readonly high: Rational;
}

/** All w with Σ (issues of the group) × w(group) = `total`, low ≤ w ≤ high and, where `ordered`, w(group) never rising. */
export interface WeightSet {
  /** Issues that are in no group weigh nothing. */
  readonly groups: readonly WeightGroup[];
  readonly issueCount: number;
  readonly total: Rational;
  readonly ordered: boolean;
}

/**
 * Gathers tied issues in groups and narrows their bounds by the order, so that lows and highs never rise from group to group. The
 * total does not narrow them further. Issues that an order leaves out weigh nothing.
 * @throws RangeError when an order names an issue twice, or leaves out one whose weight need not be 0.
 */
export function weightSetOf(weights: OpenWeights): WeightSet {
  const { bounds, order, total } = weights;
  if (!order) {
    const groups = bounds.map(({ low, high }, issue) => ({ issues: [issue], low, high }));
    return { groups, issueCount: bounds.length, total, ordered: false };
  }
  const named = order.flat();
  const leftOut = bounds.filter((_, issue) => !named.includes(issue));
  if (new Set(named).size !== named.length || leftOut.some(({ high }) => sign(high) !== 0)) {
    throw new RangeError("an order of weights names every issue that may weigh something exactly once");
  }
  const low = order.map((issues) => issues.map((issue) => bounds[issue].low).reduce(larger));
  const high = order.map((issues) => issues.map((issue) => bounds[issue].high).reduce(smaller));
  for (let k = low.length - 2; k >= 0; k--) low[k] = larger(low[k], low[k + 1]);
  for (let k = 1; k < high.length; k++) high[k] = smaller(high[k], high[k - 1]);
  const groups = order.map((issues, k) => ({ issues, low: low[k], high: high[k] }));
  return { groups, issueCount: bounds.length, total, ordered: true };
}

/** True when no weights satisfy total, bounds and order together. Exact. */
export function weightSetIsEmpty(weights: OpenWeights): boolean {
  const { groups, total } = weightSetOf(weights);
  // Lows and highs never rise, so the way from all lows to all highs keeps the order and meets every sum on the way.
  if (groups.some(({ low, high }) => compare(low, high) > 0)) return true;
  return compare(sumOf(groups, "low"), total) > 0 || compare(sumOf(groups, "high"), total) < 0;
}

/** The sum over all issues when every group is at the same end of its bounds. */
export function sumOf(groups: readonly WeightGroup[], end: "low" | "high"): Rational {
  return sum(groups.map((group) => multiply(sizeOf(group), group[end])));
}

export function sizeOf({ issues }: WeightGroup): Rational {
  return rational(BigInt(issues.length));
}

/** Per issue what holds for its group; `none` for issues in no group. */
export function spreadOverIssues<T>(
  { groups, issueCount }: Pick<WeightSet, "groups" | "issueCount">,
  perGroup: readonly T[],
  none: T,
): T[] {
  const weights = Array.from({ length: issueCount }, () => none);
  groups.forEach(({ issues }, k) => {
    for (const issue of issues) weights[issue] = perGroup[k];
  });
  return weights;
}
