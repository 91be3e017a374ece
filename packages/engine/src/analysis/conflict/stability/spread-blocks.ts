// Spreading over moves that come in blocks, in time near linear in the number of states: within a block those who would improve by moving to a state are
// the lowest rungs of its ladder, so that a pointer for each block is all that is kept.
import type { Ladder } from "../rankings/ladders.ts";
import type { Spread, SpreadTask } from "./spread.ts";
import { spreadTwiceOverBlocks } from "./spread-blocks-twice.ts";

export interface BlockSpreadTask extends SpreadTask {
  /** One per opponent. */
  readonly ladders: readonly Ladder[];
  /** Whether others make only moves that improve things for themselves. */
  readonly moves: "any" | "improving";
}

export function spreadOverBlocks(task: BlockSpreadTask): Spread {
  return task.slots === 2 ? spreadTwiceOverBlocks(task) : spreadOnce(task);
}

// The inner loop of the whole judgement: no closures, and each rung of each ladder is looked at once.
function spreadOnce({ stateCount, sources, ladders, moves: which }: BlockSpreadTask): Spread {
  const first = new Int32Array(stateCount).fill(-1);
  const stack = new Int32Array(stateCount);
  /** Per ladder and block the first rung that was not reached yet. */
  const reached = ladders.map(({ moves: { starts } }) => starts.slice());
  for (const source of sources) {
    if (first[source] >= 0) continue;
    first[source] = source;
    let top = 0;
    stack[top++] = source;
    while (top > 0) {
      const state = stack[--top];
      for (let k = 0; k < ladders.length; k++) {
        const { moves, ranks, rungs, rungRanks } = ladders[k];
        const { starts, order } = moves;
        const at = reached[k];
        const limit = which === "any" ? TOP : ranks[state];
        const own = moves.blockOf[state];
        const before = order ? order.before : null;
        const end = before ? before.starts[own + 1] : 0;
        // The state's own block, then those before it.
        for (let next = before ? before.starts[own] - 1 : -1; next < end; next++) {
          const block = before && next >= before.starts[own] ? before.targets[next] : own;
          let rung = at[block];
          for (; rung < starts[block + 1] && rungRanks[rung] < limit; rung++) {
            const from = rungs[rung];
            if (first[from] >= 0) continue;
            first[from] = source;
            stack[top++] = from;
          }
          at[block] = rung;
        }
      }
    }
  }
  return { first, second: null };
}

/** Above every rank. */
const TOP = 2 ** 31 - 1;
