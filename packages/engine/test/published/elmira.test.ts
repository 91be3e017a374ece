// The groundwater conflict of Elmira: Hipel, Fang, Kilgour & Haight 1993; with coalitions, Kilgour, Hipel, Fang & Peng 2001.
import { describe, expect, test } from "vitest";
import { graphOfMergedActions } from "../../src/analysis/conflict/moves/graph-of-actions.ts";
import { listMoves, targetsOf } from "../../src/analysis/conflict/moves/moves.ts";
import { rankByScore } from "../../src/analysis/conflict/rankings/ranking.ts";
import {
  coalitionImprovements,
  coalitionStabilityByDefinition,
} from "../../src/analysis/conflict/stability/by-definition/coalitions.ts";
import { reach, reachImproving } from "../../src/analysis/conflict/stability/by-definition/reach.ts";
import { CONCEPTS } from "../../src/analysis/conflict/stability/concepts.ts";
import { findStates } from "../../src/case/conflict/state-space.ts";
import { flagged, flaggedForAll, SOLVERS } from "../analysis/conflict/solvers.ts";
import elmira from "./data/graph-model-elmira.json" with { type: "json" };

type Maker = keyof typeof elmira.moves;

const makers = elmira.makers as Maker[];
const graph = {
  stateCount: elmira.stateCount,
  moves: makers.map((maker) =>
    listMoves(
      elmira.stateCount,
      elmira.moves[maker].map(([from, to]) => [from - 1, to - 1] as const),
    ),
  ),
};
const rankings = makers.map((maker) => {
  const ranked = elmira.ranked[maker];
  return rankByScore(ranked.map((_, state) => -ranked.indexOf(state + 1)));
});
const everyone = { graph, rankings, members: [0, 1, 2] };
const named = (states: Iterable<number>) => [...states].map((state) => state + 1).sort((a, b) => a - b);

describe.each(SOLVERS)("Elmira, $way", ({ judge }) => {
  const stability = judge({ graph, rankings });

  test.each(CONCEPTS)("%s: stable states and equilibria", (concept) => {
    expect(flaggedForAll(stability[concept])).toEqual(elmira.equilibria[concept]);
    makers.forEach((maker, k) => {
      expect(flagged(stability[concept][k])).toEqual(elmira.stable[concept][maker]);
    });
  });

  test("no answer leads back to where it began, so that the other convention changes nothing", () => {
    expect(judge({ graph, rankings, restoring: "is-none" })).toEqual(stability);
  });
});

test("the moves follow from who can do what, once, and with one state for all in which Uniroyal abandons", () => {
  const owners = [0, 1, 1, 1, 2];
  const irreversible = ["once-taken", "once-dropped", null, "once-taken", null] as const;
  const actions = elmira.actions.map((name, k) => ({
    ...{ id: `a${k}`, name, does: null, doesNot: null, starts: null, stops: null },
    ...{ maker: owners[k], irreversible: irreversible[k] },
  }));
  const subject = {
    actions,
    makers: makers.map((id) => ({ id, name: id, about: null, party: null })),
  };
  // Uniroyal does one of three things.
  const [delays, accepts, abandons] = [2, 4, 8];
  const infeasible = [
    { care: delays | accepts | abandons, value: 0 },
    ...[delays | accepts, delays | abandons, accepts | abandons].map((bits) => ({ care: bits, value: bits })),
  ];
  const spaces = [[], [{ care: abandons, value: abandons }]].map((merged) =>
    findStates({ actionCount: 5, infeasible, merged }),
  );
  if (spaces[0].kind !== "found" || spaces[1].kind !== "found") throw new Error(spaces[1].kind);
  const [plain, space] = [spaces[0].space, spaces[1].space];
  const places = Object.values(elmira.taken).map((taken) =>
    space.find([...taken].reduce((key, mark, k) => (mark === "Y" ? key | (1 << k) : key), 0)),
  );
  expect(space.count).toBe(elmira.stateCount);
  const found = graphOfMergedActions(subject, plain, space);
  graph.moves.forEach((moves, maker) => {
    places.forEach((place, state) => {
      const expected = targetsOf(moves, state).map((to) => places[to]);
      expect(new Set(targetsOf(found.moves[maker], place))).toEqual(new Set(expected));
    });
  });
});

test("moves that improve things for those who make them lead from the status quo to 5 alone", () => {
  expect(named(reachImproving(everyone, elmira.statusQuo - 1))).toEqual(elmira.reachedByImprovements);
});

test("nothing leads on from 9, nor back to 8: whoever goes from 8 to 4 cannot move twice in a row", () => {
  expect(named(reach(everyone, 8))).toEqual([]);
  expect(named(reach(everyone, 7))).toEqual([4, 9]);
});

describe("coalitions", () => {
  test.each(elmira.coalitionImprovements)("improvements of $members", ({ members, from }) => {
    const ends = Array.from({ length: graph.stateCount }, (_, state) =>
      named(coalitionImprovements({ graph, rankings, members }, state)),
    );
    const expected: Record<string, number[]> = from;
    expect(ends).toEqual(ends.map((_, state) => expected[state + 1] ?? []));
  });

  test("MoE and Uniroyal together leave 5 for 8, and nothing can be done about it", () => {
    const five = (coalition: number[]) =>
      Object.entries(coalitionStabilityByDefinition({ graph, rankings, coalition })).map(
        ([concept, flags]) => [concept, flags[4]],
      );
    expect(Object.fromEntries(five([0, 1]))).toEqual({ CNash: 0, CGMR: 0, CSMR: 0, CSEQ: 0 });
    for (const coalition of [[0], [1], [2], [0, 2], [1, 2], [0, 1, 2]]) {
      expect(Object.fromEntries(five(coalition))).toEqual({ CNash: 1, CGMR: 1, CSMR: 1, CSEQ: 1 });
    }
  });

  test("8 and 9 are kept by every coalition", () => {
    for (const { members } of elmira.coalitionImprovements) {
      const { CNash } = coalitionStabilityByDefinition({ graph, rankings, coalition: members });
      expect(flagged(CNash)).toEqual(expect.arrayContaining([8, 9]));
    }
  });
});
