// Limited-move and non-myopic stability for two decision makers: what either does who looks h moves ahead and reckons with the other doing the same
// (Kilgour 1985; Zagare 1984).
import { someTarget } from "../moves/moves.ts";
import type { StabilityQuestion } from "./concepts.ts";

export type Foresight =
  | ForesightFound
  | { readonly kind: "not-two-decision-makers" }
  /** The method needs strict rankings; these states are level for this decision maker. */
  | { readonly kind: "ties"; readonly maker: number; readonly states: readonly number[] }
  /** No repetition within so many moves ahead. */
  | { readonly kind: "unsettled"; readonly after: number };

export interface ForesightFound {
  readonly kind: "found";
  /** From so many moves ahead on, everything repeats after `period` moves. */
  readonly settledFrom: number;
  readonly period: number;
  /** 1 where the state is stable for the decision maker when it looks so many moves ahead. @throws RangeError for less than 1. */
  stableAt(horizon: number, maker: number): Uint8Array;
  /** Per decision maker and state: stable however far ahead both look, unstable so, or changing with the horizon for ever. */
  readonly nonMyopic: readonly (readonly ("stable" | "unstable" | "oscillates")[])[];
}

/** Numbers kept in tables, all in all. */
const MOST_ENTRIES = 20_000_000;

export function foresee({ graph, rankings }: Pick<StabilityQuestion, "graph" | "rankings">): Foresight {
  if (rankings.length !== 2) return { kind: "not-two-decision-makers" };
  for (const [maker, { ranks, classes }] of rankings.entries()) {
    if (classes < ranks.length) return { kind: "ties", maker, states: someTied(ranks) };
  }
  const identity = Int32Array.from({ length: graph.stateCount }, (_, state) => state);
  const tables: Outcome[] = [[identity, identity]];
  const known = new Map<string, number[]>([[digest(tables[0]), [0]]]);
  const most = Math.max(2, Math.floor(MOST_ENTRIES / (2 * graph.stateCount)));
  while (tables.length <= most) {
    const next = lookFurther({ graph, rankings }, tables[tables.length - 1]);
    const same = known.get(digest(next)) ?? [];
    const repeated = same.find((at) => equal(tables[at], next));
    if (repeated !== undefined) return settled(tables, repeated);
    known.set(digest(next), [...same, tables.length]);
    tables.push(next);
  }
  return { kind: "unsettled", after: most };
}

/** Per decision maker the state in which things end that begin in a state with its move. */
type Outcome = readonly [Int32Array, Int32Array];

function lookFurther(
  { graph, rankings }: Pick<StabilityQuestion, "graph" | "rankings">,
  last: Outcome,
): Outcome {
  const look = (maker: 0 | 1) => {
    const { ranks } = rankings[maker];
    const reply = last[1 - maker];
    return last[maker].map((_, state) => {
      let end = -1;
      someTarget(graph.moves[maker], state, (target) => {
        if (end < 0 || ranks[reply[target]] > ranks[end]) end = reply[target];
        return false;
      });
      return end >= 0 && ranks[end] > ranks[state] ? end : state;
    });
  };
  return [look(0), look(1)];
}

function settled(tables: readonly Outcome[], settledFrom: number): ForesightFound {
  const period = tables.length - settledFrom;
  const at = (horizon: number) =>
    tables[horizon < tables.length ? horizon : settledFrom + ((horizon - settledFrom) % period)];
  const stays = (outcome: Int32Array) => Uint8Array.from(outcome, (end, state) => (end === state ? 1 : 0));
  const cycle = tables.slice(settledFrom);
  const nonMyopic = [0, 1].map((maker) =>
    Array.from(tables[0][maker], (_, state) => {
      const stable = cycle.filter((outcome) => outcome[maker][state] === state).length;
      return stable === period ? "stable" : stable === 0 ? "unstable" : "oscillates";
    }),
  );
  const stableAt = (horizon: number, maker: number) => {
    if (!Number.isInteger(horizon) || horizon < 1)
      throw new RangeError(`a horizon is a whole number from 1: ${horizon}`);
    return stays(at(horizon)[maker]);
  };
  return { kind: "found", settledFrom, period, stableAt, nonMyopic };
}

function digest(outcome: Outcome): string {
  return outcome.map((ends) => ends.reduce((sum, end) => (Math.imul(sum, 16777619) ^ end) | 0, 0)).join(" ");
}

function equal(a: Outcome, b: Outcome): boolean {
  return a.every((ends, maker) => ends.every((end, state) => end === b[maker][state]));
}

/** The first states that share a rank. */
function someTied(ranks: Int32Array): number[] {
  const seen = new Set<number>();
  const tied = ranks.find((rank) => seen.size === seen.add(rank).size);
  return [...ranks.keys()].filter((state) => ranks[state] === tied);
}
