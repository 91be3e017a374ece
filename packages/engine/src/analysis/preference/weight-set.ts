// The weights that a profile leaves possible: shares of a total, within bounds, in a stated order.
import type { Weights } from "../../case/profile.ts";
import { compare, larger, multiply, type Rational, rational, smaller, sum } from "../../maths/rational.ts";

export type OpenWeights = Extract<Weights, { kind: "simplex" }>;

/** Issues whose weights are equal in every possible set, with the bounds that hold for each of them. */
export interface WeightGroup {
  readonly issues: readonly number[];
  readonly low: Rational;
  readonly high: Rational;
}

/** All w with Σ (issues of the group) × w(group) = `total`, low ≤ w ≤ high and, where `ordered`, w(group) never rising. */
export interface WeightSet {
  readonly groups: readonly WeightGroup[];
  readonly total: Rational;
  readonly ordered: boolean;
}

/**
 * Gathers tied issues in groups and narrows their bounds by the order, so that lows and highs never rise from group to group. The
 * total does not narrow them further.
 * @throws RangeError when an order is given that does not name every issue exactly once.
 */
export function weightSetOf(weights: OpenWeights): WeightSet {
  const { bounds, order, total } = weights;
  if (!order) {
    const groups = bounds.map(({ low, high }, issue) => ({ issues: [issue], low, high }));
    return { groups, total, ordered: false };
  }
  const named = order.flat();
  if (named.length !== bounds.length || new Set(named).size !== bounds.length) {
    throw new RangeError("an order of weights names every issue exactly once");
  }
  const low = order.map((issues) => issues.map((issue) => bounds[issue].low).reduce(larger));
  const high = order.map((issues) => issues.map((issue) => bounds[issue].high).reduce(smaller));
  for (let k = low.length - 2; k >= 0; k--) low[k] = larger(low[k], low[k + 1]);
  for (let k = 1; k < high.length; k++) high[k] = smaller(high[k], high[k - 1]);
  const groups = order.map((issues, k) => ({ issues, low: low[k], high: high[k] }));
  return { groups, total, ordered: true };
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

/** Weights per issue from weights per group. */
export function spreadOverIssues<T>(groups: readonly WeightGroup[], perGroup: readonly T[]): T[] {
  const weights: T[] = [];
  groups.forEach(({ issues }, k) => {
    for (const issue of issues) weights[issue] = perGroup[k];
  });
  return weights;
}
