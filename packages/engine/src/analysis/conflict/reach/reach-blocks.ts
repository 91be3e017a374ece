// Reaching along moves that come in blocks. They are transitive: what a repeated mover could reach it reaches at once, so that who moved last can be forgotten; and
// within a block those who are reached are the upper rungs of a ladder, so that each rung is climbed once.

import type { BlockMoves } from "../moves/moves.ts";
import { buildLadder, firstAbove, type Ladder } from "../rankings/ladders.ts";
import type { Ranking } from "../rankings/ranking.ts";
import type { Reached, Reacher } from "./reacher.ts";
import { stepsTo } from "./way-back.ts";

export function blockReacher(
  moves: readonly BlockMoves[],
  rankings: readonly Ranking[],
  stateCount: number,
): Reacher {
  const climbers = moves.map((one, maker) => makeClimber(buildLadder(one, rankings[maker])));
  const marks = new Int32Array(stateCount);
  const parents = new Int32Array(stateCount);
  const moverOf = new Uint8Array(stateCount);
  let mark = 0;
  return ({ from, movers, moves: which, avoid = -1, most = stateCount }) => {
    mark++;
    const states: number[] = [];
    const go = (state: number, parent: number) => {
      for (const maker of movers) {
        climbers[maker](state, { mark, which }, (target) => {
          if (marks[target] === mark || target === from || target === avoid) return;
          marks[target] = mark;
          parents[target] = parent;
          moverOf[target] = maker;
          states.push(target);
        });
      }
    };
    go(from, -1);
    let next = 0;
    for (; next < states.length && states.length <= most; next++) go(states[next], states[next]);
    const reached: Reached = {
      states,
      arrivals: null,
      cut: next < states.length,
      pathTo: (state) => {
        if (marks[state] !== mark || state === from) throw new RangeError(`state ${state} is not reached`);
        const trail = { from, rankings, before: (at: number) => parents[at], stateOf: (at: number) => at };
        return stepsTo(state, { ...trail, moverOf: (at) => moverOf[at] });
      },
    };
    return reached;
  };
}

interface Search {
  readonly mark: number;
  readonly which: "any" | "improving";
}

/** Calls `visit` with the states that one move leads to, but for those it was called with in the same search before. */
function makeClimber(ladder: Ladder) {
  const { moves, ranks, rungs } = ladder;
  const { blockOf, starts, order } = moves;
  const seenIn = new Int32Array(starts.length);
  /** All rungs from here to the top of the block were visited. */
  const visitedFrom = new Int32Array(starts.length);
  const climb = (block: number, rank: number, search: Search, visit: (state: number) => void) => {
    if (seenIn[block] !== search.mark) {
      seenIn[block] = search.mark;
      visitedFrom[block] = starts[block + 1];
    }
    const lowest = search.which === "any" ? starts[block] : firstAbove(ladder, block, rank);
    const end = visitedFrom[block];
    for (let rung = lowest; rung < end; rung++) visit(rungs[rung]);
    if (lowest < end) visitedFrom[block] = lowest;
  };
  return (state: number, search: Search, visit: (state: number) => void) => {
    const block = blockOf[state];
    climb(block, ranks[state], search, visit);
    if (!order) return;
    const { starts: from, targets } = order.after;
    for (let k = from[block]; k < from[block + 1]; k++) climb(targets[k], ranks[state], search, visit);
  };
}
