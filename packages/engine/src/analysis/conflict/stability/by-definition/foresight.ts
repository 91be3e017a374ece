// What two decision makers foresee when each looks h moves ahead, by the letter of the definition (Zagare 1984; Kilgour 1985).
import { type ConflictGraph, targetsOf } from "../../moves/moves.ts";
import type { Ranking } from "../../rankings/ranking.ts";

export interface ForesightQuestion {
  /** Of two decision makers. */
  readonly graph: ConflictGraph;
  /** Without ties. */
  readonly rankings: readonly Ranking[];
  /** How many moves ahead to look at most. */
  readonly horizon: number;
}

export interface ForesightByDefinition {
  /** `ends[h][i][s]` is G_h(i, s): where i expects to end if it may move first from s. h goes from 0 to the horizon. */
  readonly ends: readonly (readonly Int32Array[])[];
  /** In the same order: 1 where i does not leave s. For h = 0 that is everywhere. */
  readonly stable: readonly (readonly Uint8Array[])[];
}

/** @throws RangeError unless there are two decision makers. */
export function foresightByDefinition(question: ForesightQuestion): ForesightByDefinition {
  const { graph, horizon } = question;
  if (graph.moves.length !== 2) throw new RangeError(`two decision makers are needed: ${graph.moves.length}`);
  const states = Array.from({ length: graph.stateCount }, (_, state) => state);
  const ends = [[0, 1].map(() => Int32Array.from(states))];
  for (let h = 1; h <= horizon; h++) {
    const shorter = ends[h - 1];
    ends.push(
      [0, 1].map((maker) => Int32Array.from(states, (s) => foreseen(question, { maker, s, shorter }))),
    );
  }
  const stable = ends.map((tables) =>
    tables.map((table) => Uint8Array.from(table, (end, state) => (end === state ? 1 : 0))),
  );
  return { ends, stable };
}

export interface NonMyopicByDefinition {
  /** From this horizon on the tables of both come round again every `period` horizons. */
  readonly from: number;
  readonly period: number;
  /** By decision maker: 1 where the state is stable for it at every horizon from there on. */
  readonly stable: readonly Uint8Array[];
}

/** @throws RangeError unless there are two decision makers. */
export function nonMyopicByDefinition(question: Omit<ForesightQuestion, "horizon">): NonMyopicByDefinition {
  for (let horizon = 1; ; horizon++) {
    const { ends, stable } = foresightByDefinition({ ...question, horizon });
    const last = String(ends[horizon]);
    const from = ends.findIndex((tables) => String(tables) === last);
    if (from === horizon) continue;
    const throughout = (maker: number) =>
      stable[from][maker].map((_, s) =>
        stable.slice(from, horizon).every((of) => of[maker][s] === 1) ? 1 : 0,
      );
    return { from, period: horizon - from, stable: [throughout(0), throughout(1)] };
  }
}

interface Place {
  readonly maker: number;
  readonly s: number;
  /** G_{h−1} of both. */
  readonly shorter: readonly Int32Array[];
}

function foreseen({ graph, rankings }: ForesightQuestion, { maker, s, shorter }: Place): number {
  const { ranks } = rankings[maker];
  const ends = targetsOf(graph.moves[maker], s).map((q) => shorter[1 - maker][q]);
  if (ends.length === 0) return s;
  // Several moves may be the best, but without ties they all end in the same state.
  const best = ends.reduce((a, b) => (ranks[b] > ranks[a] ? b : a));
  return ranks[best] > ranks[s] ? best : s;
}
