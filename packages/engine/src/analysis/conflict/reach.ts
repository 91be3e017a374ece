// Where a group of decision makers can lead from one state, by legal sequences of moves: no one twice in a row, anyone again later. With the way there.
import { type ConflictGraph, someTarget } from "./moves.ts";
import type { Ranking } from "./ranking.ts";

export interface Step {
  readonly maker: number;
  readonly from: number;
  readonly to: number;
  /** What the step means to the one who makes it. */
  readonly effect: Effect;
}

export type Effect = "better" | "worse" | "same";

export interface ReachQuestion {
  readonly from: number;
  readonly movers: readonly number[];
  /** `improving`: every step is better for the one who makes it. */
  readonly moves: "any" | "improving";
  /** A state that no move leads to. */
  readonly avoid?: number;
  /** Who has just moved, and so does not begin. */
  readonly last?: number;
}

export interface Reached {
  /** Each once, the nearest first. Without the start, unless a legal sequence leads back to it. */
  readonly states: readonly number[];
  /** The same, each with every one who can have moved last; null where that makes no difference to what can follow. */
  readonly arrivals: readonly { readonly state: number; readonly last: number }[] | null;
  /** A shortest way. @throws RangeError for a state that is not reached. */
  pathTo(state: number): Step[];
}

/** Answers questions one after the other; a result holds until the next question. */
export type Reacher = (question: ReachQuestion) => Reached;

export function effectOf(ranks: Int32Array, from: number, to: number): Effect {
  if (ranks[to] > ranks[from]) return "better";
  return ranks[to] < ranks[from] ? "worse" : "same";
}

export function makeReacher(graph: ConflictGraph, rankings: readonly Ranking[]): Reacher {
  // Moves in blocks are transitive: what a repeated mover could reach it reaches at once, so that a state need not be told apart by who moved last.
  const width = graph.moves.every(({ kind }) => kind === "blocks") ? 1 : graph.moves.length;
  const marks = new Int32Array(graph.stateCount * width);
  const parents = new Int32Array(graph.stateCount * width);
  const movers = new Uint8Array(graph.stateCount * width);
  const firstNode = new Int32Array(graph.stateCount);
  let mark = 0;
  return ({ from, movers: group, moves, avoid = -1, last = -1 }) => {
    mark++;
    const states: number[] = [];
    const nodes: number[] = [];
    const reached = new Set<number>();
    const visit = (state: number, parent: number, maker: number) => {
      const node = state * width + (width === 1 ? 0 : maker);
      if (marks[node] === mark || (width === 1 && state === from) || state === avoid) return;
      marks[node] = mark;
      parents[node] = parent;
      movers[node] = maker;
      nodes.push(node);
      if (reached.has(state)) return;
      reached.add(state);
      firstNode[state] = node;
      states.push(state);
    };
    const go = (state: number, parent: number, before: number) => {
      for (const maker of group) {
        if (maker === before) continue;
        const { ranks } = rankings[maker];
        someTarget(graph.moves[maker], state, (target) => {
          if (moves === "any" || ranks[target] > ranks[state]) visit(target, parent, maker);
          return false;
        });
      }
    };
    go(from, -1, width === 1 ? -1 : last);
    for (let k = 0; k < nodes.length; k++) {
      go(Math.floor(nodes[k] / width), nodes[k], movers[nodes[k]]);
    }
    const arrivals =
      width === 1 ? null : nodes.map((node) => ({ state: Math.floor(node / width), last: movers[node] }));
    return { states, arrivals, pathTo };

    function pathTo(state: number): Step[] {
      if (!reached.has(state)) throw new RangeError(`state ${state} is not reached`);
      const path: Step[] = [];
      let node = firstNode[state];
      let at = state;
      while (node >= 0) {
        const before = parents[node] < 0 ? from : Math.floor(parents[node] / width);
        const maker = movers[node];
        path.push({ maker, from: before, to: at, effect: effectOf(rankings[maker].ranks, before, at) });
        at = before;
        node = parents[node];
      }
      return path.reverse();
    }
  };
}
