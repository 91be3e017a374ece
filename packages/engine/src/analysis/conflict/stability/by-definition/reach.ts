// Where decision makers can lead by moving one after the other, by trying every sequence of moves. No one moves twice in a row, anyone may move again later.
import { type ConflictGraph, targetsOf } from "../../moves/moves.ts";
import type { Ranking } from "../../rankings/ranking.ts";

export interface Group {
  readonly graph: ConflictGraph;
  /** One per decision maker of the graph. */
  readonly rankings: readonly Ranking[];
  readonly members: readonly number[];
}

/** Whoever acts as one, a decision maker or a coalition, with the states it leads to from each state in a single step. */
export interface Mover {
  stepsFrom(state: number): readonly number[];
}

/** The states at the end of a sequence of one step or more. The start is among them only if a sequence leads back to it. */
export function walk(movers: readonly Mover[], start: number): Set<number> {
  const ends = new Set<number>();
  // Whether a sequence can go on, and how, depends on where it stands and on who moved last, and on nothing else.
  const seen = new Set<string>();
  const open: { state: number; last: Mover | null }[] = [{ state: start, last: null }];
  for (let at = open.pop(); at; at = open.pop()) {
    for (const [position, mover] of movers.entries()) {
      if (mover === at.last) continue;
      for (const state of mover.stepsFrom(at.state)) {
        ends.add(state);
        const key = `${state} ${position}`;
        if (seen.has(key)) continue;
        seen.add(key);
        open.push({ state, last: mover });
      }
    }
  }
  return ends;
}

/** A decision maker and all of its moves. */
function anyMoves({ moves }: ConflictGraph, maker: number): Mover {
  return { stepsFrom: (state) => targetsOf(moves[maker], state) };
}

/** A decision maker and those of its moves that improve things for it. */
function improvingMoves({ graph, rankings }: Group, maker: number): Mover {
  const { ranks } = rankings[maker];
  const { stepsFrom } = anyMoves(graph, maker);
  return { stepsFrom: (state) => stepsFrom(state).filter((target) => ranks[target] > ranks[state]) };
}

/** R_H(s), and R_i(s) where i is the only member. */
export function reach({ graph, members }: Group, state: number): Set<number> {
  return walk(
    members.map((maker) => anyMoves(graph, maker)),
    state,
  );
}

/** R⁺_H(s), and R⁺_i(s) where i is the only member: each step improves things for whoever makes it. */
export function reachImproving(group: Group, state: number): Set<number> {
  return walk(
    group.members.map((maker) => improvingMoves(group, maker)),
    state,
  );
}
