// How many deals make each point of a frontier: the ways to it, summed step by step.
import type { Trail } from "./layer.ts";
import type { ReducedGroup } from "./reduced-groups.ts";

const LARGEST_EXACT = 2 ** 53;

/** Exact counts for the points of the last layer; numbers as long as they are whole, BigInt beyond. */
export type Counts = Float64Array | readonly bigint[];

export function countDeals(trails: readonly Trail[], groups: readonly ReducedGroup[]): Counts {
  let counts: Counts = Float64Array.of(1);
  trails.forEach((trail, step) => {
    const { multiplicity } = groups[step];
    counts = inDoubles(trail, counts, multiplicity) ?? inBigInts(trail, counts, multiplicity);
  });
  return counts;
}

function inDoubles(trail: Trail, before: Counts, multiplicity: Float64Array): Float64Array | null {
  if (!(before instanceof Float64Array)) return null;
  const { parent, choice, tieOf, tieParent, tieChoice } = trail;
  const counts = Float64Array.from(parent, (from, point) => before[from] * multiplicity[choice[point]]);
  for (let k = 0; k < tieOf.length; k++)
    counts[tieOf[k]] += before[tieParent[k]] * multiplicity[tieChoice[k]];
  return counts.every((count) => count < LARGEST_EXACT) ? counts : null;
}

function inBigInts(trail: Trail, before: Counts, multiplicity: Float64Array): bigint[] {
  const { parent, choice, tieOf, tieParent, tieChoice } = trail;
  const ways = (from: number, by: number): bigint => BigInt(before[from]) * BigInt(multiplicity[by]);
  const counts = Array.from(parent, (from, point) => ways(from, choice[point]));
  tieOf.forEach((point, k) => {
    counts[point] += ways(tieParent[k], tieChoice[k]);
  });
  return counts;
}
