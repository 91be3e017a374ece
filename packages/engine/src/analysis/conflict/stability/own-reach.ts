// What one decision maker can reach by a move of its own, for all states at once.

import type { ListedMoves } from "../moves/moves.ts";
import { firstAbove, type Ladder } from "../rankings/ladders.ts";

export interface Reach {
  /** Per state the highest of its own rank and of those that one move leads to. */
  readonly best: Int32Array;
  /** Per state the highest value among the states that an improving move leads to; −1 where there is none. Values are 0 or more. */
  highest(values: Int32Array): Int32Array;
}

export function blockReach(ladder: Ladder): Reach {
  const { moves, ranks, rungs } = ladder;
  const { blockOf, starts, order } = moves;
  const count = starts.length - 1;
  const topOf = (block: number) =>
    starts[block] < starts[block + 1] ? ranks[rungs[starts[block + 1] - 1]] : -1;
  const best = new Int32Array(ranks.length);
  for (let block = 0; block < count; block++) {
    let top = topOf(block);
    for (const after of laterBlocks(block)) top = Math.max(top, topOf(after));
    for (let k = starts[block]; k < starts[block + 1]; k++) best[rungs[k]] = top;
  }
  const highest = (values: Int32Array) => {
    const fromHere = suffixMaxima(ladder, values);
    const found = new Int32Array(ranks.length);
    for (let state = 0; state < ranks.length; state++) {
      const block = blockOf[state];
      found[state] = above(fromHere, block, ranks[state]);
      for (const after of laterBlocks(block)) {
        found[state] = Math.max(found[state], above(fromHere, after, ranks[state]));
      }
    }
    return found;
  };
  return { best, highest };

  function above(fromHere: Int32Array, block: number, rank: number): number {
    const rung = firstAbove(ladder, block, rank);
    return rung < starts[block + 1] ? fromHere[rung] : -1;
  }

  function laterBlocks(block: number): Int32Array {
    return order
      ? order.after.targets.subarray(order.after.starts[block], order.after.starts[block + 1])
      : NONE;
  }
}

const NONE = new Int32Array(0);

/** Per rung the highest value from there to the top of its block. */
function suffixMaxima({ moves: { starts }, rungs }: Ladder, values: Int32Array): Int32Array {
  const maxima = new Int32Array(rungs.length);
  for (let block = 0; block + 1 < starts.length; block++) {
    let highest = -1;
    for (let k = starts[block + 1] - 1; k >= starts[block]; k--) {
      highest = Math.max(highest, values[rungs[k]]);
      maxima[k] = highest;
    }
  }
  return maxima;
}

export function listedReach({ starts, targets }: ListedMoves, ranks: Int32Array): Reach {
  const best = ranks.slice();
  for (let state = 0; state < ranks.length; state++) {
    for (let k = starts[state]; k < starts[state + 1]; k++) {
      best[state] = Math.max(best[state], ranks[targets[k]]);
    }
  }
  const highest = (values: Int32Array) => {
    const found = new Int32Array(ranks.length).fill(-1);
    for (let state = 0; state < ranks.length; state++) {
      for (let k = starts[state]; k < starts[state + 1]; k++) {
        if (ranks[targets[k]] > ranks[state]) found[state] = Math.max(found[state], values[targets[k]]);
      }
    }
    return found;
  };
  return { best, highest };
}
