// The weightings a search starts from: the sharpest bound at the root, the same tilted a little towards
// each quantity and away from it, and each quantity alone.
import { type ScaledParts, scaleParts, scaleRegion, sharpenWeights } from "./multipliers.ts";
import { type Region, support } from "./region.ts";
import type { SearchProblem } from "./search-problem.ts";

const TILTS = [1.15, 0.87, 1.4, 0.6];

/** @param direction per quantity, in its own doubles: how its floor moves as the region shrinks; all floors alike by default. */
export function rootWeights(
  problem: SearchProblem,
  region: Region,
  direction?: Float64Array,
): Float64Array[] {
  const { quantities, sizes } = problem;
  if (quantities.length === 0 || sizes.some((size) => size === 0))
    return [new Float64Array(quantities.length)];
  const scaled = scaleParts(problem);
  const path = sharpenWeights(scaled, scaleRegion(scaled, region), { direction: heldIn(scaled, direction) })
    .filter((weights) => weights.every((weight) => weight > 0 && Number.isFinite(weight)))
    .map((weights) => weights.map((weight, q) => weight / scaled.spread[q]));
  if (path.length === 0) path.push(scaled.spread.map((spread) => 1 / spread));
  const slacks = path.map((weights) => slack(problem, region, weights));
  const sharpest = Math.max(0, slacks.indexOf(slacks.reduce((a, b) => Math.min(a, b))));
  const alone = quantities.map((_, q) => unit(scaled, q));
  return [path[sharpest], ...tilted(path[sharpest]), ...alone];
}

// Where the choices made have already cost a quantity more or less than its part, bounds that count it more or less are sharper.
function tilted(weights: Float64Array): Float64Array[] {
  return Array.from(weights).flatMap((_, q) =>
    TILTS.map((tilt) => weights.map((weight, r) => (r === q ? weight * tilt : weight))),
  );
}

// A quantity whose floor stands still is held a little, or its weight could grow without end.
function heldIn({ count, spread }: ScaledParts, direction?: Float64Array): Float64Array {
  const held = Float64Array.from({ length: count }, (_, q) => (direction ? direction[q] / spread[q] : 1));
  const most = held.reduce((a, b) => Math.max(a, b), 0);
  if (!(most > 0 && most < Number.POSITIVE_INFINITY)) return held.fill(1);
  return held.map((h) => Math.max(h / most, 1e-3));
}

/** By how much the groups, each left to itself, can exceed what the region asks; below 0 nothing is left in the region. */
export function slack(problem: SearchProblem, region: Region, weights: Float64Array): number {
  let total = -support(region, weights);
  problem.sizes.forEach((size, group) => {
    let most = Number.NEGATIVE_INFINITY;
    for (let choice = 0; choice < size; choice++) {
      let value = 0;
      for (let q = 0; q < weights.length; q++)
        value += weights[q] * problem.quantities[q].parts[group][choice];
      if (value > most) most = value;
    }
    total += most;
  });
  return total;
}

function unit({ count, spread }: ScaledParts, quantity: number): Float64Array {
  return Float64Array.from({ length: count }, (_, q) => (q === quantity ? 1 / spread[q] : 0));
}
