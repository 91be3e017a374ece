// Sums over sessions that can be merged: per seat of each match-up, and per replicate of the bootstrap. All are sums of whole numbers, so
// that neither the order nor the split into chunks changes a bit of them.
import { MOVE_CLASSES } from "../../talks/progress/moves.ts";
import type { TournamentPlan } from "./plan.ts";
import { REPLICATES } from "./poisson-weights.ts";

/** What is summed per seat and, weighted, per replicate. Distances have a count of their own: not every session has a deal. */
export const BOOT_SUMS = [
  "count",
  "agreed",
  "worth",
  "delayed",
  "gain",
  "sum",
  "product",
  "rounds",
  "frontierCount",
  "frontier",
  "nashCount",
  "nash",
  "kalaiSmorodinskyCount",
  "kalaiSmorodinsky",
] as const;
/** What replicates of pairs of strategies keep: the first of them. */
export const PAIR_SUMS = ["count", "agreed", "worth", "delayed"] as const;
/** With more strategies than this, pairs of them keep no replicates: they would take more room than all sessions. */
export const PAIRED_STRATEGIES = 20;
export const CELL_SUMS = [
  ...BOOT_SUMS,
  "efficient",
  "deadline",
  "brokeDown",
  "walkedAway",
  "leftBySelf",
  "forfeited",
  "forfeitedBySelf",
  "crossed",
  "offers",
  ...MOVE_CLASSES,
  // Worth after delay again, for its spread: squares of the finer whole numbers would be too large to stay whole.
  "coarse",
  "coarseSquared",
] as const;
export type CellSum = (typeof CELL_SUMS)[number];
const [COARSE_SUM, COARSE_SQUARED] = [CELL_SUMS.indexOf("coarse"), CELL_SUMS.indexOf("coarseSquared")];

/** Worths and distances are kept as whole numbers of this many to 1: sums are exact up to 2^25 of them. */
export const QUANTA = 2 ** 28;
/** The same for the spread of worths: squares of these stay whole. */
export const COARSE = 2 ** 14;
const COUNTED: ReadonlySet<string> = new Set(
  BOOT_SUMS.filter(
    (name) =>
      !["worth", "delayed", "gain", "sum", "product", "frontier", "nash", "kalaiSmorodinsky"].includes(name),
  ),
);
/** Per sum of replicates, what one unit of it is kept as. */
export const UNITS: readonly number[] = BOOT_SUMS.map((name) => (COUNTED.has(name) ? 1 : QUANTA));

export interface Aggregates {
  readonly firstCell: number;
  /** `sums[(cell − firstCell) × CELL_SUMS + sum]`. */
  readonly sums: Float64Array;
  /** Per cell, the least and the most own worth. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly strategies: Replicates;
  /** Own strategy × strategies + that of the rest. */
  readonly pairs: Replicates;
}

/** `sums[(place of the id × REPLICATES + replicate) × width + sum]`. */
export interface Replicates {
  /** Ascending. */
  readonly ids: readonly number[];
  readonly width: number;
  readonly sums: Float64Array;
}

/** Of some cells, and of the strategies and pairs that can occur in them. */
export function makeAggregates(
  cells: { readonly first: number; readonly count: number },
  strategies: readonly number[],
  pairs: readonly number[],
): Aggregates {
  return {
    firstCell: cells.first,
    sums: new Float64Array(cells.count * CELL_SUMS.length),
    least: new Float64Array(cells.count).fill(Infinity),
    most: new Float64Array(cells.count).fill(-Infinity),
    strategies: makeReplicates(strategies, BOOT_SUMS.length),
    pairs: makeReplicates(pairs, PAIR_SUMS.length),
  };
}

/** Of the whole plan, with nothing played yet. */
export function emptyAggregates(plan: TournamentPlan): Aggregates {
  const strategies = plan.strategies.map((_, at) => at);
  const paired = strategies.length <= PAIRED_STRATEGIES ? strategies : [];
  const pairs = paired.flatMap((own) => paired.map((rest) => own * strategies.length + rest));
  return makeAggregates({ first: 0, count: plan.cells }, strategies, pairs);
}

/** Adds a part to a total that covers it. @throws RangeError where it does not. */
export function mergeInto(total: Aggregates, part: Aggregates): void {
  const offset = part.firstCell - total.firstCell;
  if (offset < 0 || offset + part.least.length > total.least.length) {
    throw new RangeError(`cells from ${part.firstCell} lie outside those from ${total.firstCell}`);
  }
  const start = offset * CELL_SUMS.length;
  for (let k = 0; k < part.sums.length; k++) total.sums[start + k] += part.sums[k];
  for (let k = 0; k < part.least.length; k++) {
    total.least[offset + k] = Math.min(total.least[offset + k], part.least[k]);
    total.most[offset + k] = Math.max(total.most[offset + k], part.most[k]);
  }
  mergeReplicates(total.strategies, part.strategies);
  mergeReplicates(total.pairs, part.pairs);
}

function mergeReplicates(total: Replicates, part: Replicates): void {
  const block = REPLICATES * part.width;
  part.ids.forEach((id, place) => {
    const at = total.ids[id] === id ? id : total.ids.indexOf(id);
    if (at < 0) throw new RangeError(`the total has no place for ${id}`);
    for (let k = 0; k < block; k++) total.sums[at * block + k] += part.sums[place * block + k];
  });
}

function makeReplicates(ids: readonly number[], width: number): Replicates {
  return { ids, width, sums: new Float64Array(ids.length * REPLICATES * width) };
}

/** The variance of worth after delay among the sessions of a cell, as a sample has it; not a number for fewer than two. */
export function spreadOf(sums: Float64Array, cell: number): number {
  const base = cell * CELL_SUMS.length;
  const [count, sum, squares] = [sums[base], sums[base + COARSE_SUM], sums[base + COARSE_SQUARED]];
  const variance = (squares - (sum * sum) / count) / (count - 1);
  return count < 2 ? Number.NaN : Math.max(0, variance) / COARSE ** 2;
}
