// The yardstick for one state against the yardstick for all of them.
import fc from "fast-check";
import { expect, test } from "vitest";
import { stabilityByDefinition } from "../../../src/analysis/conflict/stability/by-definition/stability.ts";
import { CONCEPTS } from "../../../src/analysis/conflict/stability/concepts.ts";
import { CONVENTIONS, modelsWithState, stableAt } from "./any-models.ts";

test.each(CONVENTIONS)(
  "a state judged alone is as the definitions say, where leading back %s",
  (restoring) => {
    fc.assert(
      fc.property(modelsWithState, ({ model, state }) => {
        const question = { ...model, restoring };
        const all = stabilityByDefinition(question);
        for (const concept of CONCEPTS) {
          const expected = all[concept].map((flags) => flags[state] === 1);
          expect(stableAt(question, state, concept)).toEqual(expected);
        }
      }),
      { numRuns: 200, seed: 11 },
    );
  },
);
