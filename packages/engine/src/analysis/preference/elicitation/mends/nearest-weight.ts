// The weight of one issue, nearest outside its bounds, at which the best of all weights reaches a target: exactly.

import { compare, divide, multiply, type Rational, sign, subtract, sum } from "../../../../maths/rational.ts";
import { bestWeights, priceOfWeight } from "../../extreme-weights.ts";
import type { WeightSet } from "../../weight-set.ts";
import { sumOf } from "../../weight-set.ts";

export interface WeightQuestion {
  readonly issue: number;
  /** Per issue. */
  readonly worths: readonly Rational[];
  /** What Σ weight × worth must reach. */
  readonly target: Rational;
}

const MOST_STEPS = 200;

/**
 * For a set of weights with bounds and no order. With the issue's weight given, the best sum over the others is a concave function of it, made of
 * straight pieces; its tangents lie above it, so that following them from the bound never passes the nearest weight that will do.
 */
export function nearestWeight(
  set: WeightSet,
  { issue, worths, target }: WeightQuestion,
): { readonly side: "low" | "high"; readonly weight: Rational } | null {
  if (set.ordered) throw new RangeError("weights without an order are asked for");
  const own = set.groups.find(({ issues }) => issues.includes(issue));
  if (!own) return null;
  const others = set.groups.filter((group) => group !== own);
  const perOther = others.map(({ issues }) => sum(issues.map((k) => worths[k])));
  const rest = (weight: Rational): WeightSet => ({
    ...set,
    groups: others,
    total: subtract(set.total, weight),
  });
  const side = sign(worths[issue]) > 0 ? "high" : "low";
  let weight = nearestFeasible(set, { others, from: own[side] });
  for (let step = 0; step < MOST_STEPS; step++) {
    const left = rest(weight);
    if (!isPossible(left)) return null;
    const chosen = bestWeights(left, perOther);
    const reached = sum([
      multiply(weight, worths[issue]),
      ...chosen.map((share, k) => multiply(share, perOther[k])),
    ]);
    const lack = subtract(target, reached);
    if (sign(lack) <= 0) return { side, weight };
    const slope = subtract(worths[issue], priceOfWeight(left, perOther));
    if (side === "high" ? sign(slope) <= 0 : sign(slope) >= 0) return null;
    weight = subtract(weight, divide(subtract(reached, target), slope));
    if (sign(weight) < 0) return null;
  }
  return null;
}

function isPossible({ groups, total }: WeightSet): boolean {
  return compare(sumOf(groups, "low"), total) <= 0 && compare(total, sumOf(groups, "high")) <= 0;
}

/** The bound itself, moved to where the others can make up the total. */
function nearestFeasible(
  { total }: WeightSet,
  { others, from }: { readonly others: WeightSet["groups"]; readonly from: Rational },
): Rational {
  const most = subtract(total, sumOf(others, "low"));
  const least = subtract(total, sumOf(others, "high"));
  if (compare(from, most) > 0) return most;
  return compare(from, least) < 0 ? least : from;
}
