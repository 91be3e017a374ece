// The states of each block from the lowest to the highest rank of the decision maker whose blocks they are.
import type { BlockMoves } from "../moves/moves.ts";
import type { Ranking } from "./ranking.ts";

export interface Ladder {
  readonly moves: BlockMoves;
  readonly ranks: Int32Array;
  /** As `members` of the blocks, in another order: the rungs of block b run from `starts[b]` to before `starts[b + 1]`. */
  readonly rungs: Int32Array;
  /** Rank of each rung: looked up side by side, which `ranks[rungs[k]]` would not be. */
  readonly rungRanks: Int32Array;
}

export function buildLadder(moves: BlockMoves, ranking: Ranking): Ladder {
  const { blockOf, starts, members } = moves;
  const rungs = new Int32Array(members.length);
  const fill = starts.slice(0, starts.length - 1);
  for (const state of sortedByRank(ranking)) rungs[fill[blockOf[state]]++] = state;
  return { moves, ranks: ranking.ranks, rungs, rungRanks: rungs.map((state) => ranking.ranks[state]) };
}

/** States from the lowest rank to the highest, equal ranks in their order. */
export function sortedByRank({ ranks, classes }: Ranking): Int32Array {
  const starts = new Int32Array(classes + 1);
  for (const rank of ranks) starts[rank + 1]++;
  for (let rank = 0; rank < classes; rank++) starts[rank + 1] += starts[rank];
  const sorted = new Int32Array(ranks.length);
  for (let state = 0; state < ranks.length; state++) sorted[starts[ranks[state]]++] = state;
  return sorted;
}

/** The first rung of the block that ranks higher; the end of the block where none does. */
export function firstAbove({ moves: { starts }, rungRanks }: Ladder, block: number, rank: number): number {
  let [low, high] = [starts[block], starts[block + 1]];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rungRanks[middle] <= rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
