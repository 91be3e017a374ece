// Each group of a deal space with only the combinations that can be part of an efficient deal, and what was left out counted.
import { NO_PROGRESS, type Progress } from "../../../maths/progress.ts";
import { exactTables, exactWorthOf } from "../cluster-tables.ts";
import type { Cluster } from "../clusters.ts";
import type { Group } from "../deal-space.ts";
import type { SpacePlan } from "../space-plan.ts";
import { chosenBy, joinParts, LARGEST_CLUSTER, streamCluster } from "./stream-cluster.ts";
import type { StreamedPart } from "./streamed-part.ts";

/**
 * A group without its dominated combinations, sorted by party 0's worth from high to low, then by party 1's, and so on.
 * Combinations worth the same to everyone are one row; `options` holds the first of them.
 */
export interface ReducedGroup extends Group {
  /** How many combinations share the row. */
  readonly multiplicity: Float64Array;
  /** `members(row, limit)`: the options of combinations that share the row, in case order; for large clusters no more than 100. */
  members(row: number, limit: number): number[][];
  /** How many combinations are allowed. */
  readonly combinations: number;
  /** Per party, as in `worth`: the most and the least that any of them adds, dominated ones included. */
  readonly highest: readonly number[];
  readonly lowest: readonly number[];
}

/** A deal space of reduced groups. Every efficient deal is left in it, and so is every solution that lies on the frontier. */
export interface ReducedSpace extends SpacePlan {
  readonly kind: "reduced";
  readonly groups: readonly ReducedGroup[];
  /** How many deals are allowed, dominated ones included. */
  readonly dealCount: bigint;
}

export type ReductionFailure =
  /** Too many issues hang together: their combinations are too many to go through, or too many of them are undominated. */
  | { readonly kind: "cluster-too-large"; readonly issues: readonly number[]; readonly combinations: bigint }
  | { readonly kind: "stopped"; readonly done: number; readonly total: number };

export interface ReductionOptions {
  /** Parts of a cluster that the host has gone through already, by the cluster's position in the plan: together all its blocks. */
  readonly parts?: ReadonlyMap<number, readonly StreamedPart[]>;
  readonly progress?: Progress;
}

/** Goes through every cluster, listed or not. */
export function reduceGroups(
  plan: SpacePlan,
  options: ReductionOptions = {},
): ReducedSpace | ReductionFailure {
  const { parts, progress = NO_PROGRESS } = options;
  const { clusters } = plan;
  const tooLarge = ({ issues, combinations }: Cluster): ReductionFailure => ({
    kind: "cluster-too-large",
    issues,
    combinations,
  });
  const largest = clusters.find(({ combinations }) => combinations > BigInt(LARGEST_CLUSTER));
  if (largest) return tooLarge(largest);
  const groups: ReducedGroup[] = [];
  for (const [at, cluster] of clusters.entries()) {
    const given = parts?.get(at);
    const part = given ? joinParts(plan, cluster, given) : streamCluster(plan, cluster, { progress });
    if (part.outcome === "stopped") return { kind: "stopped", done: at, total: clusters.length };
    if (part.outcome === "too-many") return tooLarge(cluster);
    groups.push(asGroup(plan, cluster, part));
  }
  const dealCount = groups.reduce((count, { combinations }) => count * BigInt(combinations), 1n);
  return { ...plan, kind: "reduced", groups, dealCount };
}

function asGroup(plan: SpacePlan, cluster: Cluster, part: StreamedPart): ReducedGroup {
  const { rows, combinations, highest, lowest } = part;
  const firsts = Array.from(rows.first, (combination) => chosenBy(cluster, combination));
  const optionsOf = (chosen: readonly number[]): number[] =>
    chosen.map((k, place) => cluster.options[place][k]);
  return {
    issues: cluster.issues,
    size: rows.size,
    options: Uint16Array.from(firsts.flatMap(optionsOf)),
    worth: rows.worth,
    exact: plan.tolerances.map((tolerance, party) => {
      if (tolerance === 0) return null;
      const tables = exactTables(plan, party, cluster);
      return firsts.map((chosen) => exactWorthOf(tables, chosen));
    }),
    multiplicity: rows.multiplicity,
    members: (row, limit) =>
      [rows.first[row], ...(rows.others.get(row) ?? [])]
        .slice(0, limit)
        .map((combination) => optionsOf(chosenBy(cluster, combination))),
    combinations,
    highest,
    lowest,
  };
}
