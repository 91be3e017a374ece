// How far a state is from tipping, against moving it up and down rank by rank and judging it anew.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Margin } from "../../../../src/analysis/conflict/questions/margins.ts";
import { describeHold } from "../../../../src/analysis/conflict/questions/what-holds.ts";
import {
  byConcept,
  CONCEPTS,
  type Concept,
  type StabilityQuestion,
} from "../../../../src/analysis/conflict/stability/concepts.ts";
import { judgeStability } from "../../../../src/analysis/conflict/stability/stability.ts";
import { CONVENTIONS, modelsWithState, stableAt, withStateMoved } from "../any-models.ts";
import { times } from "../random-models.ts";

describe.each(CONVENTIONS)("where leading back %s", (restoring) => {
  test("the margin is the furthest fall that a state survives, or the least rise that it needs", () => {
    fc.assert(
      fc.property(modelsWithState, ({ model, state }) => {
        const unseen = model.rankings.map(() => null);
        const found = describeHold({ ...model, model: { ...model, unseen }, restoring }, state);
        for (const { maker, margins } of found) {
          expect(margins).toEqual(marginsByMoving({ ...model, restoring }, state, maker));
        }
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  test("a state is as stable as judging all states says", () => {
    fc.assert(
      fc.property(modelsWithState, ({ model, state }) => {
        const unseen = model.rankings.map(() => null);
        const flags = judgeStability({ ...model, restoring });
        for (const { maker, stable, margins } of describeHold(
          { ...model, model: { ...model, unseen }, restoring },
          state,
        )) {
          expect(stable).toEqual(byConcept((concept) => flags[concept][maker][state] === 1));
          for (const concept of CONCEPTS)
            expect(stable[concept]).toBe(margins[concept] === null || margins[concept] >= 0);
        }
      }),
      { numRuns: 150, seed: 2 },
    );
  });
});

function marginsByMoving(question: StabilityQuestion, state: number, maker: number): Record<Concept, Margin> {
  const { classes } = question.rankings[maker];
  // From below every rank to above every rank.
  const moves = times(2 * classes + 3, (k) => k - classes - 1);
  return byConcept((concept) => {
    const stable = moves.map((by) => {
      const rises = question.rankings.map((_, k) => (k === maker ? by : 0));
      const rankings = withStateMoved(question.rankings, state, rises);
      return stableAt({ ...question, rankings }, state, concept, [maker])[0];
    });
    const from = stable.indexOf(true);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(stable.slice(from)).not.toContain(false);
    return from === 0 ? null : 0 - moves[from];
  });
}
