// Named games of two decision makers: Fraser & Hipel 1984; Brams & Wittman 1981; Brams 1994; as recalled where the data say so.
import { describe, expect, test } from "vitest";
import { listMoves } from "../../src/analysis/conflict/moves/moves.ts";
import { rankByScore } from "../../src/analysis/conflict/rankings/ranking.ts";
import { coalitionStabilityByDefinition } from "../../src/analysis/conflict/stability/by-definition/coalitions.ts";
import {
  foresightByDefinition,
  nonMyopicByDefinition,
} from "../../src/analysis/conflict/stability/by-definition/foresight.ts";
import { CONCEPTS } from "../../src/analysis/conflict/stability/concepts.ts";
import { foresee } from "../../src/analysis/conflict/stability/foresight.ts";
import { flagged, flaggedForAll, SOLVERS } from "../analysis/conflict/solvers.ts";
import twoByTwo from "./data/two-by-two-games.json" with { type: "json" };

const { games } = twoByTwo;
type Game = (typeof games)[number];

// State 2 × row's strategy + column's strategy. Each can change its own strategy from every state.
const graph = {
  stateCount: 4,
  moves: [2, 1].map((bit) =>
    listMoves(
      4,
      [0, 1, 2, 3].map((state) => [state, state ^ bit] as const),
    ),
  ),
};

const rankingsOf = ({ row, column }: Game) => [row, column].map((ranks) => rankByScore(ranks.flat()));

function named({ strategies }: Game, states: readonly number[]): string[] {
  return states.map((state) => strategies[(state - 1) >> 1] + strategies[(state - 1) & 1]);
}

const game = (name: string) => {
  const found = games.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe.each(SOLVERS)("$way", ({ judge }) => {
  test.each(games)("$name: equilibria", (one) => {
    const stability = judge({ graph, rankings: rankingsOf(one) });
    for (const concept of CONCEPTS) {
      expect(named(one, flaggedForAll(stability[concept]))).toEqual(one.equilibria[concept]);
    }
  });

  test("the prisoner's dilemma: if leading back is no sanction, the answer to leaving CC is still DD", () => {
    const one = game("prisoner's dilemma");
    const { SEQ } = judge({ graph, rankings: rankingsOf(one), restoring: "is-none" });
    expect(named(one, flaggedForAll(SEQ))).toEqual(["CC", "DD"]);
  });
});

describe("foresight", () => {
  test.each(games)("$name: states that both keep when each looks one to six moves ahead", (one) => {
    const { stable } = foresightByDefinition({ graph, rankings: rankingsOf(one), horizon: 6 });
    expect(stable.slice(1).map((flags) => named(one, flaggedForAll(flags)))).toEqual(one.foresight);
    const { stableAt } = foreseen(one);
    const fast = one.foresight.map((_, k) => [0, 1].map((maker) => stableAt(k + 1, maker)));
    expect(fast).toEqual(stable.slice(1));
  });

  test.each(games)("$name: what each keeps however far it looks", (one) => {
    const byDefinition = nonMyopicByDefinition({ graph, rankings: rankingsOf(one) });
    const { nonMyopic, period } = foreseen(one);
    [one.nonMyopic.row, one.nonMyopic.column].forEach((kept, maker) => {
      expect(named(one, flagged(byDefinition.stable[maker]))).toEqual(kept);
      const verdicts = [0, 1, 2, 3].filter((state) => nonMyopic[maker][state] === "stable");
      expect(
        named(
          one,
          verdicts.map((state) => state + 1),
        ),
      ).toEqual(kept);
    });
    expect([byDefinition.period === 1, period === 1]).toEqual([one.settles, one.settles]);
  });

  test("in matching pennies each has a state that it keeps at every other horizon", () => {
    const { nonMyopic, period } = foreseen(game("matching pennies in ranks"));
    expect(period).toBe(2);
    // AA, AB, BA, BB; nobody ever keeps what is worst for it.
    expect(nonMyopic).toEqual([
      ["stable", "unstable", "oscillates", "stable"],
      ["unstable", "stable", "stable", "oscillates"],
    ]);
  });

  test("three decision makers are refused", () => {
    const three = { stateCount: 4, moves: [...graph.moves, graph.moves[0]] };
    const rankings = [...rankingsOf(games[0]), rankByScore([1, 2, 3, 4])];
    expect(() => foresightByDefinition({ graph: three, rankings, horizon: 2 })).toThrow(RangeError);
  });
});

function foreseen(one: Game) {
  const found = foresee({ graph, rankings: rankingsOf(one) });
  if (found.kind !== "found") throw new Error(found.kind);
  return found;
}

describe("both together", () => {
  test("leave DD for CC in the prisoner's dilemma, and not CC for anything", () => {
    const one = game("prisoner's dilemma");
    const flags = coalitionStabilityByDefinition({ graph, rankings: rankingsOf(one), coalition: [0, 1] });
    for (const stable of Object.values(flags))
      expect(named(one, flagged(stable))).toEqual(["CC", "CD", "DC"]);
  });

  test("leave the worse equilibrium of the stag hunt for the better one", () => {
    const one = game("stag hunt");
    const { CNash } = coalitionStabilityByDefinition({
      graph,
      rankings: rankingsOf(one),
      coalition: [0, 1],
    });
    expect(named(one, flagged(CNash))).toEqual(["SS"]);
  });
});
