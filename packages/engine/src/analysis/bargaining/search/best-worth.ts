// The most that one party, or a weighted sum of parties, can get while every party keeps its floor.
import type { Deal } from "../../../case/frame.ts";
import type { DealSpace } from "../deal-space.ts";
import { type Budget, budgetOf } from "./branch-and-bound.ts";
import { type FindOptions, type Floors, floorsOf, type Undecided } from "./find-acceptable.ts";
import { maximiseSum } from "./maximise-sum.ts";
import { type ReducedSpace, reduceSpace } from "./reduced-space.ts";
import { dealOf, type Weighing } from "./search-problem.ts";

export type Best =
  | { readonly status: "found"; readonly worth: bigint; readonly deal: Deal; readonly proven: true }
  /** `bound`: no deal reaches more than this. */
  | {
      readonly status: "found";
      readonly worth: bigint;
      readonly deal: Deal;
      readonly proven: false;
      readonly bound: bigint;
    }
  | { readonly status: "none" }
  | Undecided;

/** The party's highest scaled worth over the allowed deals that meet the floors, with a deal that gives it. */
export function bestWorth(space: DealSpace, party: number, options: FindOptions = {}): Best {
  return bestSum(
    space,
    space.sheets.map((_, p) => (p === party ? 1n : 0n)),
    options,
  );
}

/**
 * The highest Σ weight × scaled worth over the allowed deals that meet the floors.
 * @param weights one per party, none below 0.
 * @throws RangeError when a weight is below 0 or one is missing.
 */
export function bestSum(space: DealSpace, weights: Weighing, options: FindOptions = {}): Best {
  if (weights.length !== space.sheets.length || weights.some((weight) => weight < 0n)) {
    throw new RangeError(`weights must be one per party and at least 0: ${weights}`);
  }
  const floors = floorsOf(space, options.floors);
  const parties = floors.flatMap((floor, party) => (floor === null && weights[party] === 0n ? [] : [party]));
  return bestSumIn(reduceSpace(space, parties), { weights, floors, budget: budgetOf(options) });
}

/** The same on a space that is reduced already, for at least the parties that have a weight or a floor. */
export function bestSumIn(
  reduced: ReducedSpace,
  options: { weights: Weighing; floors: Floors; budget: Budget },
): Best {
  const result = maximiseSum(reduced, { ...options, limit: 1 });
  if (result.best.status !== "found") return result.best;
  const { best, sum: worth, bound } = result as Extract<typeof result, { sum: bigint }>;
  const deal = dealOf(reduced, best.choices[0]);
  return best.proven
    ? { status: "found", worth, deal, proven: true }
    : { status: "found", worth, deal, proven: false, bound };
}
