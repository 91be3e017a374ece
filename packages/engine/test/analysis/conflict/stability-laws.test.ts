// The fast judge of stability against the definitions, and what holds of stability in every conflict, on thousands of small random ones.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankByScore } from "../../../src/analysis/conflict/rankings/ranking.ts";
import { stabilityByDefinition } from "../../../src/analysis/conflict/stability/by-definition/stability.ts";
import type {
  Concept,
  Restoring,
  StabilityFlags,
} from "../../../src/analysis/conflict/stability/concepts.ts";
import { judgeStability } from "../../../src/analysis/conflict/stability/stability.ts";
import { makeChance } from "../../../src/maths/chance.ts";
import { actionModels, asBuilt } from "./random-actions.ts";
import { blockModels, listedModels } from "./random-models.ts";
import { randomRenaming, relabelRanks, rename, renameFlags } from "./renaming.ts";
import { differences } from "./solvers.ts";

const CONVENTIONS: readonly Restoring[] = ["is-a-sanction", "is-none"];

/** What is stable under the first is stable under the second. */
const IMPLIED: readonly (readonly [Concept, Concept])[] = [
  ["R", "SSEQ"],
  ["SSEQ", "SEQ"],
  ["SEQ", "GMR"],
  ["SSEQ", "SMR"],
  ["SMR", "GMR"],
];

const models = fc.oneof(listedModels, blockModels, actionModels.map(asBuilt));

describe.each(CONVENTIONS)("where leading back %s", (restoring) => {
  test.each([
    { form: "listed moves", random: listedModels, numRuns: 2500 },
    { form: "moves in blocks", random: blockModels, numRuns: 1500 },
  ])("the fast judge finds what the definitions say: $form", ({ random, numRuns }) => {
    fc.assert(
      fc.property(random, (model) => {
        const found = judgeStability({ ...model, restoring });
        expect(differences(found, stabilityByDefinition({ ...model, restoring }))).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("the fast judge finds what the definitions say: actions", () => {
    fc.assert(
      fc.property(actionModels, (model) => {
        const { graph, rankings } = model;
        const found = judgeStability({ ...asBuilt(model), restoring });
        expect(differences(found, stabilityByDefinition({ graph, rankings, restoring }))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("R ⇒ SSEQ ⇒ SEQ ⇒ GMR and SSEQ ⇒ SMR ⇒ GMR", () => {
    fc.assert(
      fc.property(models, (model) => {
        const stability = judgeStability({ ...model, restoring });
        for (const [stronger, weaker] of IMPLIED) {
          expect(breaches(stability[stronger], stability[weaker])).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("to rename decision makers and states changes nothing but the order", () => {
    fc.assert(
      fc.property(models, fc.nat(), (model, seed) => {
        const renaming = randomRenaming(makeChance(seed), model);
        const found = judgeStability({ ...rename(model, renaming), restoring });
        expect(differences(found, renameFlags(judgeStability({ ...model, restoring }), renaming))).toEqual(
          [],
        );
      }),
      { numRuns: 500 },
    );
  });
});

test("the convention matters to GMR and SEQ alone", () => {
  fc.assert(
    fc.property(models, (model) => {
      const counted = judgeStability(model);
      const not = judgeStability({ ...model, restoring: "is-none" });
      for (const concept of ["GMR", "SEQ"] as const) {
        expect(breaches(not[concept], counted[concept])).toEqual([]);
      }
      // From where it all began one could leave again, so that to lead back there never holds.
      expect(differences({ ...not, GMR: counted.GMR, SEQ: counted.SEQ }, counted)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("only the order of ranks counts", () => {
  fc.assert(
    fc.property(models, fc.nat(), (model, seed) => {
      const { graph } = model;
      const labels = relabelRanks(makeChance(seed), model);
      expect(labels.map((of) => rankByScore([...of]))).toEqual(model.rankings);
      const rankings = labels.map((ranks) => ({ classes: Math.max(...ranks) + 1, ranks }));
      const found = stabilityByDefinition({ graph, rankings });
      expect(differences(found, stabilityByDefinition(model))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** Decision makers and states for which the first holds and the second does not. */
function breaches(stronger: StabilityFlags[Concept], weaker: StabilityFlags[Concept]): string[] {
  return stronger.flatMap((flags, maker) =>
    [...flags.keys()]
      .filter((state) => flags[state] > weaker[maker][state])
      .map((state) => `maker ${maker}, state ${state}`),
  );
}
