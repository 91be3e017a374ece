// Goes through a cluster's combinations without listing them and keeps those that may be part of an efficient deal. A range of
// them is a piece of work on its own, so that a host can share a cluster out among threads.
import { NO_PROGRESS, type Progress } from "../../../maths/progress.ts";
import { exactWorthOf } from "../cluster-tables.ts";
import { ClusterWalk } from "../cluster-walk.ts";
import type { Cluster } from "../clusters.ts";
import { LISTED_COMBINATIONS } from "../deal-space.ts";
import type { SpacePlan } from "../space-plan.ts";
import { joinedRows, type RowComparison, undominatedRows } from "./combination-rows.ts";
import { RowSieve } from "./row-sieve.ts";
import type { StreamedPart } from "./streamed-part.ts";

/** Clusters of more combinations than this are refused: going through them would take minutes. */
export const LARGEST_CLUSTER = 200_000_000;
/** The most undominated combinations kept of one cluster. */
const LARGEST_ROWS = 500_000;
/** How many combinations of one row are named where a cluster is too large to list. */
const NAMED = 100;
const BLOCKS_BETWEEN_REPORTS = 8192;

/** Into how many blocks the cluster can be divided: the unit of the ranges below. */
export function clusterBlocks(cluster: Cluster): number {
  const width = cluster.options.at(-1)?.length ?? 0;
  return width === 0 ? 0 : Number(cluster.combinations) / width;
}

/**
 * The undominated combinations among those of blocks `from` to `to` (excluded); all blocks by default.
 * @throws RangeError when the cluster has more than {@link LARGEST_CLUSTER} combinations.
 */
export function streamCluster(
  plan: SpacePlan,
  cluster: Cluster,
  options: { readonly from?: number; readonly to?: number; readonly progress?: Progress } = {},
): StreamedPart {
  if (cluster.combinations > BigInt(LARGEST_CLUSTER)) {
    throw new RangeError(`a cluster of ${cluster.combinations} combinations is too large to go through`);
  }
  const walk = new ClusterWalk(plan, cluster);
  const { from = 0, to = walk.blocks, progress = NO_PROGRESS } = options;
  const sieve = new RowSieve(rowComparison(plan, cluster), walk.width);
  let report = from;
  for (walk.seek(from); walk.block < to; walk.next()) {
    sieve.addBlock(walk);
    if (walk.block < report) continue;
    progress.report(walk.block - from, to - from);
    if (progress.stopped()) return sieve.finish("stopped");
    if (sieve.size > LARGEST_ROWS) return sieve.finish("too-many");
    report = walk.block + BLOCKS_BETWEEN_REPORTS;
  }
  const part = sieve.finish("complete");
  return part.rows.size > LARGEST_ROWS ? { ...part, outcome: "too-many" } : part;
}

/** The parts of all ranges of a cluster as one. */
export function joinParts(plan: SpacePlan, cluster: Cluster, parts: readonly StreamedPart[]): StreamedPart {
  const joined = {
    rows: undominatedRows(joinedRows(parts.map(({ rows }) => rows)), rowComparison(plan, cluster)),
    combinations: parts.reduce((count, part) => count + part.combinations, 0),
    highest: plan.sheets.map((_, party) => Math.max(...parts.map(({ highest }) => highest[party]))),
    lowest: plan.sheets.map((_, party) => Math.min(...parts.map(({ lowest }) => lowest[party]))),
  };
  const unfinished = parts.find(({ outcome }) => outcome !== "complete")?.outcome;
  return { ...joined, outcome: unfinished ?? (joined.rows.size > LARGEST_ROWS ? "too-many" : "complete") };
}

/** The positions within `cluster.options` of the combination with a number, place by place. */
export function chosenBy(cluster: Cluster, combination: number): number[] {
  const chosen: number[] = [];
  let rest = combination;
  for (let place = cluster.options.length - 1; place >= 0; place--) {
    const { length } = cluster.options[place];
    chosen[place] = rest % length;
    rest = Math.floor(rest / length);
  }
  return chosen;
}

function rowComparison(plan: SpacePlan, cluster: Cluster): RowComparison {
  const { exact } = new ClusterWalk(plan, cluster);
  return {
    gaps: comparisonGaps(plan),
    exactWorth: (party, combination) => exactWorthOf(exact[party], chosenBy(cluster, combination)),
    named: cluster.combinations > BigInt(LISTED_COMBINATIONS) ? NAMED : LISTED_COMBINATIONS,
  };
}

/** Per party: how far apart two doubles must be to be surely different; 0 where doubles are exact. */
export function comparisonGaps(plan: SpacePlan): number[] {
  return plan.tolerances.map((tolerance) => 2 * tolerance);
}
