// The efficient points of a deal space without listing its deals: undominated partial sums, group by group (Nemhauser &
// Ullmann 1969); past a size cap an additive ε-frontier (Papadimitriou & Yannakakis 2000).
import type { Deal } from "../../../case/frame.ts";
import { NO_PROGRESS, type Progress } from "../../../maths/progress.ts";
import type { SpacePlan } from "../space-plan.ts";
import { type Counts, countDeals } from "./deal-counts.ts";
import { type Growth, type GrowthFailure, growFrontier } from "./grow-frontier.ts";
import { type ReducedSpace, type ReductionFailure, reduceGroups } from "./reduced-groups.ts";
import { traceDeals } from "./trace-deals.ts";

export interface FrontierOptions {
  /** The most points to keep after any group; more, and the frontier becomes an ε-frontier. */
  readonly cap?: number;
  /** The most steps of comparison to spend before giving up as too large. */
  readonly work?: number;
  readonly progress?: Progress;
}

/** Points are sorted by party 0's worth from high to low, then by party 1's, and so on. */
export interface FrontierPoints {
  /** How many points; 0 when no deal is allowed. */
  readonly size: number;
  /** The party's worths of all points, as doubles in the manner of the deal space. */
  worth(party: number): Float64Array;
  /** Each party's worth of the point, scaled: exact. */
  exactWorth(point: number): bigint[];
}

export interface ExactFrontier extends FrontierPoints {
  readonly kind: "exact";
  /** How many deals make the point. */
  dealCount(point: number): bigint;
  /** Up to `limit` of them, in a fixed order. */
  deals(point: number, limit: number): Deal[];
}

export interface EpsilonFrontier extends FrontierPoints {
  readonly kind: "epsilon";
  /**
   * For every efficient deal some listed point gives each party at least as much less `epsilon` × that party's range: the highest
   * less the lowest worth over allowed deals. Above 0, below 1.
   */
  readonly epsilon: number;
  /** A deal that makes the point. */
  deal(point: number): Deal;
}

export type FrontierResult = ExactFrontier | EpsilonFrontier | GrowthFailure | ReductionFailure;

/** The most points kept at a step for 0, 1, 2 … parties unless told otherwise: more parties make each point dearer. */
const CAPS = [1, 1, 200_000, 30_000, 5_000, 3_000];
/** The most points kept over all steps: memory. */
const KEPT_IN_ALL = 10_000_000;
const WORK = 200_000_000;

/** The efficient points among the allowed deals of the space. */
export function buildFrontier(
  input: SpacePlan | ReducedSpace,
  options: FrontierOptions = {},
): FrontierResult {
  const { progress = NO_PROGRESS } = options;
  const space = isReduced(input) ? input : reduceGroups(input, { progress });
  if (space.kind !== "reduced") return space;
  const { cap = usualCap(space), work = WORK } = options;
  const growth = growFrontier(space, { cap, work, progress });
  if ("kind" in growth) return growth;
  return growth.epsilon === 0 ? exactFrontier(space, growth) : epsilonFrontier(space, growth);
}

function usualCap({ sheets, groups }: ReducedSpace): number {
  const cap = CAPS[Math.min(sheets.length, CAPS.length - 1)];
  return Math.min(cap, Math.ceil(KEPT_IN_ALL / Math.max(1, groups.length)));
}

function exactFrontier(space: ReducedSpace, growth: Growth): ExactFrontier {
  const { groups, trails } = growth;
  const issueCount = space.optionCounts.length;
  let counts: Counts | null = null;
  return {
    kind: "exact",
    ...frontierPoints(space, growth),
    dealCount: (point) => {
      counts ??= countDeals(trails, groups);
      return BigInt(counts[point]);
    },
    deals: (point, limit) => traceDeals(trails, groups, { issueCount, point, limit }),
  };
}

function epsilonFrontier(space: ReducedSpace, growth: Growth): EpsilonFrontier {
  const { groups, trails, epsilon } = growth;
  const issueCount = space.optionCounts.length;
  return {
    kind: "epsilon",
    epsilon,
    ...frontierPoints(space, growth),
    deal: (point) => traceDeals(trails, groups, { issueCount, point, limit: 1 })[0],
  };
}

function frontierPoints(space: ReducedSpace, { points }: Growth): FrontierPoints {
  return {
    size: points.size,
    worth: (party) => points.worth[party],
    exactWorth: (point) =>
      space.tolerances.map((tolerance, party) =>
        tolerance === 0 ? BigInt(points.worth[party][point]) : points.exact(party, point),
      ),
  };
}

function isReduced(space: SpacePlan | ReducedSpace): space is ReducedSpace {
  return "kind" in space;
}
