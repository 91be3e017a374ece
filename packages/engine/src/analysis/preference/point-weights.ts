// The one set of weights that stands for all that a profile leaves possible.
import type { Weights } from "../../case/profile.ts";
import { interpolate } from "../../maths/interpolation.ts";
import {
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  sign,
  subtract,
  sum,
  ZERO,
} from "../../maths/rational.ts";
import { rankOrderCentroid } from "./rank-order-centroid.ts";
import {
  spreadOverIssues,
  sumOf,
  type WeightGroup,
  type WeightSet,
  weightSetIsEmpty,
  weightSetOf,
} from "./weight-set.ts";

/**
 * Per issue. Fixed weights as written, weights from pairs as worked out. Bounds alone: low + t (high − low) with the one t in [0, 1] that makes the total exact. Order
 * alone: {@link rankOrderCentroid}. Both: one point per end of a tie group, and their mean. The point of an end raises the groups
 * down to it together from low towards high (bounds narrowed by the order), and the groups after it only once the former are
 * full. Each point keeps bounds, order and total; with trivial bounds it is the vertex of the order cone, and with a
 * single group the rule for bounds alone.
 * @throws RangeError when no weights are possible.
 */
export function pointWeights(weights: Weights): readonly Rational[] {
  if (weights.kind !== "simplex") return weights.shares;
  if (weightSetIsEmpty(weights))
    throw new RangeError("no weights satisfy the total, the bounds and the order");
  const set = weightSetOf(weights);
  const { groups, total } = set;
  if (!set.ordered) return spreadOverIssues(set, raised(groups, total), ZERO);
  if (boundsAreTrivial(set)) {
    const sizes = groups.map(({ issues }) => issues.length);
    return spreadOverIssues(set, rankOrderCentroid(sizes, total), ZERO);
  }
  const points = groups.map((_, k) => raisedFirst(set, k + 1));
  const share = rational(1n, BigInt(groups.length));
  const mean = groups.map((_, k) => multiply(share, sum(points.map((point) => point[k]))));
  return spreadOverIssues(set, mean, ZERO);
}

function boundsAreTrivial({ groups, total }: WeightSet): boolean {
  return groups.every(({ low, high }) => sign(low) === 0 && compare(high, total) >= 0);
}

function raisedFirst({ groups, total }: WeightSet, count: number): Rational[] {
  const [first, rest] = [groups.slice(0, count), groups.slice(count)];
  const lowRest = sumOf(rest, "low");
  const forFirst = subtract(total, lowRest);
  const highFirst = sumOf(first, "high");
  if (compare(forFirst, highFirst) <= 0) return [...raised(first, forFirst), ...rest.map(({ low }) => low)];
  return [...first.map(({ high }) => high), ...raised(rest, subtract(total, highFirst))];
}

/** Every group the same share of the way from its low to its high, so that the sum is `total`. */
function raised(groups: readonly WeightGroup[], total: Rational): Rational[] {
  const low = sumOf(groups, "low");
  const room = subtract(sumOf(groups, "high"), low);
  const t = sign(room) === 0 ? ZERO : divide(subtract(total, low), room);
  return groups.map((group) => interpolate(group.low, group.high, t));
}
