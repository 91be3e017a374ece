// Uniform draws from simple bodies, written into arrays that the caller owns.
import type { Chance } from "./chance.ts";

/** Fills with a uniform point of {x ≥ 0, Σ x = 1}: exponentials over their sum. Devroye 1986, chapter XI. */
export function drawSimplex(chance: Chance, into: Float64Array): void {
  let total = 0;
  for (let k = 0; k < into.length; k++) {
    into[k] = -Math.log1p(-chance.uniform());
    total += into[k];
  }
  // All exponentials being 0 has a chance of 2^(-53 n); the middle is then as good as any other point.
  for (let k = 0; k < into.length; k++) into[k] = total > 0 ? into[k] / total : 1 / into.length;
}

/** Fills with uniforms of [0, 1), largest first. */
export function drawSortedUniforms(chance: Chance, into: Float64Array): void {
  for (let k = 0; k < into.length; k++) into[k] = chance.uniform();
  into.sort().reverse();
}
