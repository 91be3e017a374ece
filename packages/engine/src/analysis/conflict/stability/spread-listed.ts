// Spreading over moves that are listed one by one and need not be transitive. Since no one moves twice in a row, what is reached is a state together with who
// makes the first of the moves that are left.
import { type ListedMoves, reversed } from "../moves/moves.ts";
import { type Spread, type SpreadTask, Stack, spreadNotes } from "./spread.ts";

export interface BackwardMoves {
  readonly before: ListedMoves;
  readonly ranks: Int32Array;
}

export function backwards(moves: ListedMoves, ranks: Int32Array): BackwardMoves {
  return { before: reversed(moves), ranks };
}

interface ListedSpreadTask extends SpreadTask {
  /** One per opponent. */
  readonly opponents: readonly BackwardMoves[];
  readonly moves: "any" | "improving";
}

export function spreadOverListed(task: ListedSpreadTask): Spread {
  const { stateCount, opponents, sources, slots } = task;
  const count = opponents.length;
  const states = spreadNotes(task);
  // Node state × count + mover: from the state the mover begins.
  const nodes = spreadNotes({ stateCount: stateCount * count, slots });
  const open = new Stack();
  const begin = (state: number, source: number, last: number) => {
    for (let mover = 0; mover < count; mover++) {
      if (mover !== last) stepBack(state, source, mover);
    }
  };
  const stepBack = (state: number, source: number, mover: number) => {
    const { before, ranks } = opponents[mover];
    const limit = task.moves === "any" ? Number.POSITIVE_INFINITY : ranks[state];
    for (let k = before.starts[state]; k < before.starts[state + 1]; k++) {
      const from = before.targets[k];
      if (ranks[from] >= limit || !nodes.note(from * count + mover, source)) continue;
      states.note(from, source);
      open.push(from * count + mover);
    }
  };
  for (const source of sources) {
    states.note(source, source);
    begin(source, source, -1);
    for (let node = open.pop(); node >= 0; node = open.pop()) {
      begin(Math.floor(node / count), source, node % count);
    }
  }
  return states;
}
