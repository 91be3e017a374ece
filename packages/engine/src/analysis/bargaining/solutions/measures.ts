// How the rules make the gains of parties comparable: whole numbers, so that comparisons are exact.
import { rational } from "../../../maths/rational.ts";
import type { Measure } from "../search/maximise-least.ts";
import type { SpacePlan } from "../space-plan.ts";

/** Gains as they stand, point for point: what the egalitarian and the utilitarian rule compare. */
export function plainMeasure({ scales }: SpacePlan, noDeal: readonly bigint[]): Measure {
  const common = scales.reduce(leastCommonMultiple, 1n);
  return { noDeal, factors: scales.map((scale) => common / scale), unit: rational(1n, common) };
}

/**
 * Gains as shares of the gain in the party's ideal (Kalai & Smorodinsky 1975). A party with nothing to gain has factor 0.
 * @param ideals scaled, each at least the no-deal worth.
 */
export function normalisedMeasure(noDeal: readonly bigint[], ideals: readonly bigint[]): Measure {
  const most = ideals.map((ideal, party) => ideal - noDeal[party]);
  const common = most.reduce((total, gain) => (gain === 0n ? total : leastCommonMultiple(total, gain)), 1n);
  return {
    noDeal,
    factors: most.map((gain) => (gain === 0n ? 0n : common / gain)),
    unit: rational(1n, common),
  };
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
