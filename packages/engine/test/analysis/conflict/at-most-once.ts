// A reading of sequences of moves that is not ours: each opponent moves once and no more. It is here to show on what models it goes wrong.
import { type ConflictGraph, targetsOf } from "../../../src/analysis/conflict/moves/moves.ts";
import type { Ranking } from "../../../src/analysis/conflict/rankings/ranking.ts";
import { CONCEPTS, type Concept } from "../../../src/analysis/conflict/stability/concepts.ts";
import { flaggedForAll } from "./solvers.ts";

/** Per concept, states counted from 1. */
export function equilibriaIfEachMovesAtMostOnce(
  graph: ConflictGraph,
  rankings: readonly Ranking[],
): Record<Concept, number[]> {
  const makers = graph.moves.map((_, maker) => maker);
  const judge = (concept: Concept) =>
    makers.map((maker) =>
      Uint8Array.from({ length: graph.stateCount }, (_, state) =>
        isStable(concept, { graph, rankings, maker, state }) ? 1 : 0,
      ),
    );
  return Object.fromEntries(CONCEPTS.map((concept) => [concept, flaggedForAll(judge(concept))])) as Record<
    Concept,
    number[]
  >;
}

interface Place {
  readonly graph: ConflictGraph;
  readonly rankings: readonly Ranking[];
  readonly maker: number;
  readonly state: number;
}

function isStable(concept: Concept, { graph, rankings, maker, state }: Place): boolean {
  const { ranks } = rankings[maker];
  const others = graph.moves.map((_, other) => other).filter((other) => other !== maker);
  const credible = concept === "SEQ" || concept === "SSEQ";
  const escapes = concept === "SMR" || concept === "SSEQ";
  const steps = (mover: number, from: number) =>
    targetsOf(graph.moves[mover], from).filter(
      (to) => !credible || rankings[mover].ranks[to] > rankings[mover].ranks[from],
    );
  const sanctioned = (at: number, left: readonly number[]): boolean =>
    left.some((mover) =>
      steps(mover, at).some(
        (to) =>
          holds(to) ||
          sanctioned(
            to,
            left.filter((other) => other !== mover),
          ),
      ),
    );
  const holds = (to: number) =>
    ranks[to] <= ranks[state] &&
    (!escapes || targetsOf(graph.moves[maker], to).every((on) => ranks[on] <= ranks[state]));
  const improvements = targetsOf(graph.moves[maker], state).filter((to) => ranks[to] > ranks[state]);
  return improvements.every((to) => concept !== "R" && sanctioned(to, others));
}
