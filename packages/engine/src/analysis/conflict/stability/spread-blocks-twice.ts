// Spreading over blocks where each state is to know two sources, in the same way: a rung is passed over once two sources have reached it.
import type { Ladder } from "../rankings/ladders.ts";
import { type Spread, type SpreadTask, Stack, spreadNotes } from "./spread.ts";

interface TwoSlotTask extends SpreadTask {
  /** One per opponent. */
  readonly ladders: readonly Ladder[];
  readonly moves: "any" | "improving";
}

export function spreadTwiceOverBlocks(task: TwoSlotTask): Spread {
  const notes = spreadNotes(task);
  const open = new Stack();
  const climbers = task.ladders.map((ladder) => makeClimber(ladder, task.moves));
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
 * Reaches the states from which one move of this opponent leads to the given one. Of the rungs of each block, counted from the lowest, one source has reached those
 * up to `most`, and another those up to `least`, which are passed over from then on.
 */
function makeClimber({ moves, ranks, rungs, rungRanks }: Ladder, which: "any" | "improving"): Climb {
  const { blockOf, starts, order } = moves;
  const least = starts.slice();
  const most = starts.slice();
  const at = starts.slice();
  const latest = new Int32Array(starts.length).fill(-1);
  const begin = (block: number, source: number) => {
    if (latest[block] === source) return;
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
    while (rung < end && rungRanks[rung] < limit) reach(rungs[rung++]);
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
