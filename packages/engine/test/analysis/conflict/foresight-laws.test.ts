// What two decision makers foresee: tables of all horizons against the definition, and what holds of them in every conflict, on small random ones.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listMoves } from "../../../src/analysis/conflict/moves/moves.ts";
import { rankByScore } from "../../../src/analysis/conflict/rankings/ranking.ts";
import {
  foresightByDefinition,
  nonMyopicByDefinition,
} from "../../../src/analysis/conflict/stability/by-definition/foresight.ts";
import { foresee } from "../../../src/analysis/conflict/stability/foresight.ts";
import { judgeStability } from "../../../src/analysis/conflict/stability/stability.ts";
import { type RandomModel, strictPairs } from "./random-models.ts";

const HORIZONS = [1, 2, 3, 4, 5, 8, 13];

test("each horizon, and what comes of looking ever further, is as the definition says", () => {
  fc.assert(
    fc.property(strictPairs, (model) => {
      const found = foreseen(model);
      const { stable } = foresightByDefinition({ ...model, horizon: 13 });
      for (const horizon of HORIZONS) {
        expect([0, 1].map((maker) => found.stableAt(horizon, maker))).toEqual(stable[horizon]);
      }
      const expected = nonMyopicByDefinition(model);
      expect([found.settledFrom, found.period]).toEqual([expected.from, expected.period]);
      expected.stable.forEach((flags, maker) => {
        expect(found.nonMyopic[maker].map((verdict) => Number(verdict === "stable"))).toEqual([...flags]);
      });
    }),
    { numRuns: 500 },
  );
});

test("to look one move ahead is R", () => {
  fc.assert(
    fc.property(strictPairs, (model) => {
      const found = foreseen(model);
      expect([0, 1].map((maker) => found.stableAt(1, maker))).toEqual(judgeStability(model).R);
    }),
    { numRuns: 500 },
  );
});

test("a state changes with the horizon for ever only if the cycle is longer than one", () => {
  let oscillating = 0;
  fc.assert(
    fc.property(strictPairs, (model) => {
      const { nonMyopic, period, settledFrom, stableAt } = foreseen(model);
      nonMyopic.forEach((verdicts, maker) => {
        verdicts.forEach((verdict, state) => {
          const kept = Array.from({ length: period }, (_, k) => stableAt(settledFrom + 1 + k, maker)[state]);
          if (verdict === "oscillates") oscillating++;
          expect(new Set(kept).size).toBe(verdict === "oscillates" ? 2 : 1);
          if (verdict !== "oscillates") expect(kept[0]).toBe(verdict === "stable" ? 1 : 0);
        });
      });
    }),
    { numRuns: 300, seed: 1 },
  );
  expect(oscillating).toBeGreaterThan(10);
});

describe("refused", () => {
  const moves = listMoves(3, [
    [0, 1],
    [1, 2],
  ]);

  test("ties, with the states that are level", () => {
    const rankings = [rankByScore([1, 2, 3]), rankByScore([5, 1, 5])];
    expect(foresee({ graph: { stateCount: 3, moves: [moves, moves] }, rankings })).toEqual({
      kind: "ties",
      maker: 1,
      states: [0, 2],
    });
  });

  test("three decision makers", () => {
    const rankings = [1, 2, 3].map(() => rankByScore([1, 2, 3]));
    expect(foresee({ graph: { stateCount: 3, moves: [moves, moves, moves] }, rankings })).toEqual({
      kind: "not-two-decision-makers",
    });
  });
});

function foreseen(model: RandomModel) {
  const found = foresee(model);
  if (found.kind !== "found") throw new Error(found.kind);
  return found;
}
