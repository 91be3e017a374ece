// Spreading over moves that come in blocks, in time near linear in the number of states: within a block those who would improve by moving to a state are
// the lowest rungs of its ladder, so that a pointer for each block is all that is kept.
import type { Ladder } from "./ladders.ts";
import { type Spread, type SpreadTask, Stack, spreadNotes } from "./spread.ts";

interface BlockSpreadTask extends SpreadTask {
  /** One per opponent. */
  readonly ladders: readonly Ladder[];
  /** Whether others make only moves that improve things for themselves. */
  readonly moves: "any" | "improving";
}

export function spreadOverBlocks(task: BlockSpreadTask): Spread {
  const notes = spreadNotes(task);
  const open = new Stack();
  const climbers = task.ladders.map((ladder) => makeClimber(ladder, task));
  for (const source of task.sources) {
    if (!notes.note(source, source)) continue;
    const reach = (state: number) => {
      if (notes.note(state, source)) open.push(state);
    };
    for (let state = source; state >= 0; state = open.pop()) {
      for (const climb of climbers) climb(state, source, reach);
    }
  }
  return notes;
}

type Climb = (state: number, source: number, reach: (state: number) => void) => void;

/**
 * Reaches the states from which one move of this opponent leads to the given one. Rungs that were reached from as many sources as there are slots are passed
 * over: `least` counts those of each block, `most` (with two slots) those reached from at least one.
 */
function makeClimber({ moves, ranks, rungs }: Ladder, { moves: which, slots }: BlockSpreadTask): Climb {
  const { blockOf, starts, order } = moves;
  const count = starts.length - 1;
  const least = starts.slice(0, count);
  const most = slots === 2 ? starts.slice(0, count) : null;
  const latest = new Int32Array(slots === 2 ? count : 0).fill(-1);
  const at = slots === 2 ? starts.slice(0, count) : least;
  const begin = (block: number, source: number) => {
    if (!most || latest[block] === source) return;
    // What the source before reached is now among the two furthest.
    if (at[block] > most[block]) {
      least[block] = most[block];
      most[block] = at[block];
    } else if (at[block] > least[block]) least[block] = at[block];
    at[block] = least[block];
    latest[block] = source;
  };
  const climb = (block: number, limit: number, reach: (state: number) => void) => {
    const end = starts[block + 1];
    let rung = at[block];
    while (rung < end && ranks[rungs[rung]] < limit) reach(rungs[rung++]);
    at[block] = rung;
  };
  return (state, source, reach) => {
    const limit = which === "any" ? Number.POSITIVE_INFINITY : ranks[state];
    const block = blockOf[state];
    begin(block, source);
    climb(block, limit, reach);
    if (!order) return;
    const { starts: from, targets } = order.before;
    for (let k = from[block]; k < from[block + 1]; k++) {
      begin(targets[k], source);
      climb(targets[k], limit, reach);
    }
  };
}
