// Weights where only their order is known: rank order centroid, Barron & Barrett 1996; ties of issues allowed.
import { add, divide, multiply, ONE, type Rational, rational, ZERO } from "../../maths/rational.ts";

/**
 * The mean of the order cone's vertices, one vertex per end of a tie group, which gives equal weight to every issue down to it.
 * Without ties, w_k = (1/n) Σ_{j≥k} 1/j.
 * @param sizes How many issues each tie group has, most important group first.
 * @returns The weight of one issue of each group; over all issues the weights add up to `total`.
 */
export function rankOrderCentroid(sizes: readonly number[], total: Rational = ONE): Rational[] {
  const perVertex = divide(total, rational(BigInt(sizes.length)));
  const weights: Rational[] = [];
  let issues = sizes.reduce((count, size) => count + size, 0);
  let weight = ZERO;
  for (let k = sizes.length - 1; k >= 0; k--) {
    weight = add(weight, multiply(perVertex, rational(1n, BigInt(issues))));
    weights[k] = weight;
    issues -= sizes[k];
  }
  return weights;
}
