// The deals of greatest weighted sum of worths while every party keeps its floor.
import type { BestDeals } from "./best-deals.ts";
import { type Budget, branchAndBound, type Hunt, sumsOf } from "./branch-and-bound.ts";
import { boxRegion, type Floors, findChoices, reaches } from "./find-acceptable.ts";
import type { ReducedSpace } from "./reduced-space.ts";
import { rootWeights, slack } from "./root-weights.ts";
import {
  exactSum,
  inDoubles,
  poseProblem,
  type Quantity,
  type SearchProblem,
  sameChoices,
  type Weighing,
  worthOfParty,
} from "./search-problem.ts";

export type BestSum =
  | { readonly best: Exclude<BestDeals, { status: "found" }> }
  /** `sum`: the value of all the choices; `bound`: no deal exceeds it. */
  | { readonly best: Extract<BestDeals, { status: "found" }>; readonly sum: bigint; readonly bound: bigint };

/** @param limit ties beyond so many choices are not looked for; at least 1. */
export function maximiseSum(
  reduced: ReducedSpace,
  options: { weights: Weighing; floors: Floors; limit: number; budget: Budget },
): BestSum {
  const { weights, floors, limit, budget } = options;
  const first = findChoices(reduced, floors, budget);
  if (first.status !== "found") return { best: first };
  const { problem, least } = pose(reduced, weights, floors);
  const objective = problem.quantities[0];
  const ceiling = plainBound(objective);
  let choices: Int32Array[] = [];
  let sum = exactSum(objective, first.choices);
  const hunt: Hunt = {
    region: boxRegion(problem, [sum, ...least]),
    visit: (met) => {
      const reached = exactSum(objective, met);
      if (reached < sum || !reaches(problem, [sum, ...least], met)) return "on";
      if (reached > sum) choices = [];
      else if (choices.some((known) => sameChoices(known, met))) return "on";
      sum = reached;
      if (choices.length <= limit) choices.push(Int32Array.from(met));
      // Where what one gains another loses, every deal ties at the ceiling; nobody needs to look for more.
      if (choices.length > limit && sum === ceiling) return "end";
      // Once ties are more than asked for, only better deals are looked for.
      hunt.region.floors[0] = inDoubles(objective, choices.length > limit ? sum + 1n : sum);
      return "narrower";
    },
  };
  hunt.visit(first.choices, sumsOf(problem, first.choices));
  const direction = Float64Array.from(problem.quantities, (_, q) => (q === 0 ? 1 : 0));
  const weightings = rootWeights(problem, hunt.region, direction);
  const end = branchAndBound(problem, hunt, { weights: weightings, budget });
  const proven = end === "complete" || end === "ended";
  const bound = proven ? sum : boundOf(problem, hunt, weightings[0]);
  const allTies = proven && choices.length <= limit;
  const gap = proven ? null : { value: Number(sum), bound: Number(bound) };
  return { best: { status: "found", choices: choices.slice(0, limit), allTies, proven, gap }, sum, bound };
}

function pose(
  reduced: ReducedSpace,
  weights: Weighing,
  floors: Floors,
): { problem: SearchProblem; least: bigint[] } {
  const bounded = reduced.parties.filter((party) => floors[party] !== null);
  const weighings = [weights, ...bounded.map((party) => worthOfParty(reduced, party))];
  return { problem: poseProblem(reduced, weighings), least: bounded.map((party) => floors[party] ?? 0n) };
}

// The floors are paid for at the prices of the first cut; what is left bounds the objective.
function boundOf(problem: SearchProblem, hunt: Hunt, weights: Float64Array): bigint {
  const objective = problem.quantities[0];
  const loose = plainBound(objective);
  if (!(weights[0] > 0)) return loose;
  const rise = slack(problem, hunt.region, weights) / weights[0];
  const bound = hunt.region.floors[0] + Math.max(rise, 0);
  if (!Number.isFinite(bound)) return loose;
  const rounded =
    BigInt(Math.ceil(bound + Math.abs(bound) * 2 ** -30 + objective.tolerance + 1)) * objective.unit;
  return rounded < loose ? rounded : loose;
}

function plainBound({ parts, exact }: Quantity): bigint {
  const rows: readonly (readonly bigint[])[] =
    exact ?? parts.map((values) => Array.from(values, (value) => BigInt(value)));
  return rows.reduce((total, values) => total + largest(values), 0n);
}

function largest(values: readonly bigint[]): bigint {
  let most = values[0];
  for (const value of values) if (value > most) most = value;
  return most;
}
