// The most that one party, or a weighted sum of parties, can get while every party keeps its floor.
import type { Deal } from "../../../case/frame.ts";
import type { DealSpace } from "../deal-space.ts";
import { branchAndBound, type Hunt } from "./branch-and-bound.ts";
import {
  boxRegion,
  type FindOptions,
  type Floors,
  findChoices,
  floorsOf,
  reaches,
  type Undecided,
} from "./find-acceptable.ts";
import { type ReducedSpace, reduceSpace } from "./reduced-space.ts";
import { rootWeights, slack } from "./root-weights.ts";
import {
  dealOf,
  exactSum,
  inDoubles,
  poseProblem,
  type Quantity,
  type SearchProblem,
  type Weighing,
  worthOfParty,
} from "./search-problem.ts";

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
  return bestSumIn(reduceSpace(space, parties), weights, { ...options, floors });
}

export function bestSumIn(
  reduced: ReducedSpace,
  weights: Weighing,
  options: FindOptions & { floors: Floors },
): Best {
  const { floors } = options;
  const first = findChoices(reduced, floors, options);
  if (first.status !== "found") return first;
  const { problem, least } = poseSum(reduced, weights, floors);
  const objective = problem.quantities[0];
  let best = first.choices;
  const hunt: Hunt = {
    region: boxRegion(problem, [exactSum(objective, best) + 1n, ...least]),
    visit: (choices) => {
      const worth = exactSum(objective, choices);
      if (worth <= exactSum(objective, best) || !reaches(problem, [worth, ...least], choices)) return "on";
      best = Int32Array.from(choices);
      hunt.region.floors[0] = inDoubles(objective, worth + 1n);
      return "narrower";
    },
  };
  const direction = Float64Array.from(problem.quantities, (_, q) => (q === 0 ? 1 : 0));
  const weightings = rootWeights(problem, hunt.region, direction);
  const end = branchAndBound(problem, hunt, { weights: weightings, limits: options });
  const worth = exactSum(objective, best);
  const deal = dealOf(reduced, best);
  return end === "complete"
    ? { status: "found", worth, deal, proven: true }
    : { status: "found", worth, deal, proven: false, bound: boundOf(problem, hunt, weightings[0]) };
}

function poseSum(
  reduced: ReducedSpace,
  weights: Weighing,
  floors: Floors,
): { problem: SearchProblem; least: bigint[] } {
  const alone = weights.filter((weight) => weight !== 0n);
  const itself = alone.length === 1 && alone[0] === 1n ? weights.indexOf(1n) : -1;
  // The objective's own floor is met by every deal that betters one which meets it.
  const bounded = reduced.parties.filter((party) => floors[party] !== null && party !== itself);
  const weighings = [weights, ...bounded.map((party) => worthOfParty(reduced, party))];
  return { problem: poseProblem(reduced, weighings), least: bounded.map((party) => floors[party] ?? 0n) };
}

// From the weighting of the first cut: floors are paid for at its prices, and what is left bounds the objective.
function boundOf(problem: SearchProblem, hunt: Hunt, weights: Float64Array): bigint {
  const objective = problem.quantities[0];
  const loose = plainBound(objective);
  if (!(weights[0] > 0)) return loose;
  const rise = slack(problem, hunt.region, weights) / weights[0];
  const bound = hunt.region.floors[0] + Math.max(rise, 0);
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
