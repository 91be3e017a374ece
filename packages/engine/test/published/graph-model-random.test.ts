// Twenty random models, solved by a separate program, under both conventions on whether leading back counts as a sanction.
import { describe, expect, test } from "vitest";
import { listMoves, targetsOf } from "../../src/analysis/conflict/moves/moves.ts";
import { rankByScore } from "../../src/analysis/conflict/rankings/ranking.ts";
import { CONCEPTS } from "../../src/analysis/conflict/stability/concepts.ts";
import { equilibriaIfEachMovesAtMostOnce } from "../analysis/conflict/at-most-once.ts";
import { flagged, flaggedForAll, SOLVERS } from "../analysis/conflict/solvers.ts";
import random from "./data/graph-model-random.json" with { type: "json" };

const { models } = random;
const questions = models.map(({ stateCount, moves, scores }) => ({
  graph: {
    stateCount,
    moves: moves.map((bySource) =>
      listMoves(
        stateCount,
        bySource.flatMap((targets: number[], from) => targets.map((to) => [from, to - 1] as const)),
      ),
    ),
  },
  rankings: scores.map((worths) => rankByScore(worths)),
}));
const cases = models.map((model, k) => ({ ...model, ...questions[k], number: k + 1 }));

describe.each(SOLVERS)("$way", ({ judge }) => {
  test.each(cases)("model $number ($form)", ({ graph, rankings, stable, equilibria }) => {
    const stability = judge({ graph, rankings });
    for (const concept of CONCEPTS) {
      expect(stability[concept].map(flagged)).toEqual(stable[concept]);
      expect(flaggedForAll(stability[concept])).toEqual(equilibria[concept]);
    }
  });

  test.each(cases)("model $number where leading back is no sanction", (model) => {
    const { graph, rankings } = model;
    const stability = judge({ graph, rankings, restoring: "is-none" });
    for (const concept of CONCEPTS) {
      expect(flaggedForAll(stability[concept])).toEqual(model.equilibriaWithoutRestoring[concept]);
    }
    expect(JSON.stringify(model.equilibria) !== JSON.stringify(model.equilibriaWithoutRestoring)).toBe(
      model.conventionMatters,
    );
  });
});

describe("to let each opponent move at most once is another reading", () => {
  test.each(cases)("model $number", ({ graph, rankings, equilibria, ...model }) => {
    const found = equilibriaIfEachMovesAtMostOnce(graph, rankings);
    expect(found).toEqual(model.equilibriaIfEachMovesAtMostOnce);
    expect(JSON.stringify(found) !== JSON.stringify(equilibria)).toBe(model.atMostOnceDiffers);
  });

  test("it matters in some of them, and only with three decision makers or more", () => {
    const differing = cases.filter(({ atMostOnceDiffers }) => atMostOnceDiffers);
    expect(differing.map(({ number }) => number)).toEqual([1, 11]);
    for (const { graph } of differing) expect(graph.moves.length).toBeGreaterThan(2);
  });
});

test("some models have moves that are not transitive, and some have ties", () => {
  const skips = ({ graph }: (typeof cases)[number]) =>
    graph.moves.some((moves) =>
      [...moves.starts.keys()].slice(0, -1).some((from) => {
        const near = targetsOf(moves, from);
        return near.some((via) => targetsOf(moves, via).some((to) => to !== from && !near.includes(to)));
      }),
    );
  expect(cases.filter(skips).length).toBeGreaterThan(3);
  expect(
    cases.filter(({ rankings }) => rankings.some(({ classes, ranks }) => classes < ranks.length)).length,
  ).toBeGreaterThan(10);
});
