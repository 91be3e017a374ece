// The efficient points of a deal space without listing its deals: undominated partial sums, group by group (Nemhauser &
// Ullmann 1969); past a size cap an additive ε-frontier (Papadimitriou & Yannakakis 2000).
import type { Deal } from "../../../case/frame.ts";
import { NO_PROGRESS, type Progress } from "../../../maths/progress.ts";
import type { DealSpace, SpacePlan } from "../deal-space.ts";
import { combine } from "./combine.ts";
import { type Counts, countDeals } from "./deal-counts.ts";
import { type Layer, origin, type PointList } from "./layer.ts";
import { comparisonGaps, type ReducedGroup, type ReducedSpace, reduceGroups } from "./reduced-groups.ts";
import { traceDeals } from "./trace-deals.ts";

export interface FrontierOptions {
  /** The most points to keep after any group; more, and the frontier becomes an ε-frontier. */
  readonly cap?: number;
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

export type FrontierResult =
  | ExactFrontier
  | EpsilonFrontier
  | { readonly kind: "too-large"; readonly cap: number }
  | { readonly kind: "stopped"; readonly done: number; readonly total: number };

const DEFAULT_CAP = 200_000;

/** The efficient points among the allowed deals of the space. */
export function buildFrontier(
  input: SpacePlan | DealSpace | ReducedSpace,
  options: FrontierOptions = {},
): FrontierResult {
  const { cap = DEFAULT_CAP, progress = NO_PROGRESS } = options;
  const space = isReduced(input) ? input : reduceGroups(input);
  const gaps = comparisonGaps(space);
  const slack = gaps.map(() => 0);
  // The last group first, so that deals are read back from the first issue on.
  const groups = [...space.groups].reverse();
  const layers: Layer[] = [];
  let points: PointList = origin(gaps.length);
  for (const [step, group] of groups.entries()) {
    if (progress.stopped()) return { kind: "stopped", done: step, total: groups.length };
    const layer = combine(points, asPoints(group), { gaps, slack, limit: cap });
    if (!layer) return { kind: "too-large", cap };
    layers.push(layer);
    points = layer;
    progress.report(step + 1, groups.length);
  }
  return exactFrontier(space, { groups, layers, points });
}

interface Built {
  readonly groups: readonly ReducedGroup[];
  readonly layers: readonly Layer[];
  readonly points: PointList;
}

function exactFrontier(space: ReducedSpace, built: Built): ExactFrontier {
  const { groups, layers } = built;
  const issueCount = space.optionCounts.length;
  let counts: Counts | null = null;
  return {
    kind: "exact",
    ...frontierPoints(space, built),
    dealCount: (point) => {
      counts ??= countDeals(layers, groups);
      return BigInt(counts[point]);
    },
    deals: (point, limit) => traceDeals(layers, groups, { issueCount, point, limit }),
  };
}

function frontierPoints(space: ReducedSpace, { points }: Built): FrontierPoints {
  return {
    size: points.size,
    worth: (party) => points.worth[party],
    exactWorth: (point) =>
      space.tolerances.map((tolerance, party) =>
        tolerance === 0 ? BigInt(points.worth[party][point]) : points.exact(party, point),
      ),
  };
}

function asPoints(group: ReducedGroup): PointList {
  return {
    size: group.size,
    worth: group.worth,
    exact: (party, point) => (group.exact[party] as readonly bigint[])[point],
  };
}

function isReduced(space: SpacePlan | DealSpace | ReducedSpace): space is ReducedSpace {
  return "groups" in space && space.groups.every((group) => "multiplicity" in group);
}
