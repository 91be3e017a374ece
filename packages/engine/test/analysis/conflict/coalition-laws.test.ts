// The judge of coalitions against the definitions, and what holds of coalitions in every conflict, on small random ones.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listMoves } from "../../../src/analysis/conflict/moves/moves.ts";
import { rankByScore } from "../../../src/analysis/conflict/rankings/ranking.ts";
import { coalitionStabilityByDefinition } from "../../../src/analysis/conflict/stability/by-definition/coalitions.ts";
import {
  COALITION_CONCEPTS,
  type CoalitionConcept,
} from "../../../src/analysis/conflict/stability/coalition-concepts.ts";
import { makeCoalitionJudge } from "../../../src/analysis/conflict/stability/coalitions.ts";
import type { Concept, Restoring } from "../../../src/analysis/conflict/stability/concepts.ts";
import { judgeStability } from "../../../src/analysis/conflict/stability/stability.ts";
import { makeChance } from "../../../src/maths/chance.ts";
import { actionModels, asBuilt } from "./random-actions.ts";
import { blockModels, listedModels, type RandomModel, times } from "./random-models.ts";

const CONVENTIONS: readonly Restoring[] = ["is-a-sanction", "is-none"];

const models = fc.oneof(listedModels, blockModels, actionModels.map(asBuilt));

const blocks = fc.oneof(blockModels, actionModels.filter(({ merged }) => merged.length === 0).map(asBuilt));

function randomCoalition({ graph }: RandomModel, seed: number): number[] {
  const chance = makeChance(seed);
  const members = [...graph.moves.keys()].filter(() => chance.uniform() < 0.5);
  return members.length > 0 ? members : [chance.below(graph.moves.length)];
}

describe.each(CONVENTIONS)("where leading back %s", (restoring) => {
  test("the judge finds what the definitions say", () => {
    fc.assert(
      fc.property(models, fc.nat(), (model, seed) => {
        const coalition = randomCoalition(model, seed);
        const expected = coalitionStabilityByDefinition({ ...model, coalition, restoring });
        const judge = makeCoalitionJudge({ ...model, restoring });
        const found = times(model.graph.stateCount, (state) => judge(coalition, state).stable);
        for (const concept of COALITION_CONCEPTS) {
          expect(found.map((stable) => Number(stable[concept]))).toEqual([...expected[concept]]);
        }
      }),
      { numRuns: 700 },
    );
  });

  test("a coalition of one is its member, except that others may answer it together", () => {
    fc.assert(
      fc.property(models, fc.nat(), (model, seed) => {
        const member = seed % model.graph.moves.length;
        const alone = judgeStability({ ...model, restoring });
        const flags = coalitionStabilityByDefinition({ ...model, coalition: [member], restoring });
        const same: readonly (readonly [CoalitionConcept, Concept])[] = [
          ["CNash", "R"],
          ["CGMR", "GMR"],
          ["CSMR", "SMR"],
        ];
        for (const [together, concept] of same) expect(flags[together]).toEqual(alone[concept][member]);
        expect(breaches(alone.SEQ[member], flags.CSEQ)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("CNash ⇒ CSMR ⇒ CGMR and CNash ⇒ CSEQ", () => {
    fc.assert(
      fc.property(models, fc.nat(), (model, seed) => {
        const coalition = randomCoalition(model, seed);
        const flags = coalitionStabilityByDefinition({ ...model, coalition, restoring });
        expect(breaches(flags.CNash, flags.CSMR)).toEqual([]);
        expect(breaches(flags.CSMR, flags.CGMR)).toEqual([]);
        expect(breaches(flags.CNash, flags.CSEQ)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("CSEQ ⇒ CGMR where moves are in blocks", () => {
    fc.assert(
      fc.property(blocks, fc.nat(), (model, seed) => {
        const coalition = randomCoalition(model, seed);
        const flags = coalitionStabilityByDefinition({ ...model, coalition, restoring });
        expect(breaches(flags.CSEQ, flags.CGMR)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

test("CSEQ without CGMR: together with another, one may in effect move twice in a row, which alone it may not", () => {
  // Decision maker 0 moves from 0 to 1. From there 1 and 2 lead to 2 and on to 3, which pays for both; then 2 leads on to 4 by itself.
  const graph = {
    stateCount: 5,
    moves: [[[0, 1] as const], [[1, 2] as const], [[2, 3] as const, [3, 4] as const]].map((arcs) =>
      listMoves(5, arcs),
    ),
  };
  const rankings = [
    [1, 2, 3, 3, 0],
    [0, 1, 0, 2, 0],
    [0, 1, 0, 2, 3],
  ].map((scores) => rankByScore(scores));
  const flags = coalitionStabilityByDefinition({ graph, rankings, coalition: [0] });
  expect(COALITION_CONCEPTS.map((concept) => flags[concept][0])).toEqual([0, 0, 0, 1]);
  const { stable } = makeCoalitionJudge({ graph, rankings })([0], 0);
  expect(stable).toEqual({ CNash: false, CGMR: false, CSMR: false, CSEQ: true });
});

/** States for which the first holds and the second does not. */
function breaches(stronger: Uint8Array, weaker: Uint8Array): number[] {
  return [...stronger.keys()].filter((state) => stronger[state] > weaker[state]);
}
