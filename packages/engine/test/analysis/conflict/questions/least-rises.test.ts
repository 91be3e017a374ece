// The fewest ranks that a state must rise for all decision makers together, against trying all rises.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listMoves } from "../../../../src/analysis/conflict/moves/moves.ts";
import { findLeastRises, type JointRise } from "../../../../src/analysis/conflict/questions/least-rises.ts";
import { rankByScore } from "../../../../src/analysis/conflict/rankings/ranking.ts";
import {
  CONCEPTS,
  type Concept,
  type StabilityQuestion,
} from "../../../../src/analysis/conflict/stability/concepts.ts";
import { CONVENTIONS, modelsWithState, stableAt, withStateMoved } from "../any-models.ts";

const MOST_TRIED = 300;

describe.each(CONVENTIONS)("where leading back %s", (restoring) => {
  test("the rises are enough, and none in all are fewer", () => {
    let wanted = 0;
    fc.assert(
      fc.property(modelsWithState, ({ model, state }) => {
        const question = { ...model, restoring };
        const found = findLeastRises(question, state);
        for (const concept of CONCEPTS) {
          const { proven, total } = expectEnough(question, state, { concept, found: found[concept] });
          expect(proven).toBe(true);
          if (total > 0) wanted++;
          let tried = 0;
          for (const rises of risesBelow(total, question)) {
            if (tried++ > MOST_TRIED) break;
            if (isEnough(question, state, { concept, rises })) expect(rises).toBe("not enough");
          }
        }
      }),
      { numRuns: 200, seed: 3 },
    );
    expect(wanted).toBeGreaterThan(100);
  });

  test("a search that stops early says so, and what it found is enough", () => {
    let unproven = 0;
    fc.assert(
      fc.property(modelsWithState, fc.nat({ max: 3 }), ({ model, state }, choices) => {
        const question = { ...model, restoring };
        const [found, full] = [findLeastRises(question, state, { choices }), findLeastRises(question, state)];
        for (const concept of CONCEPTS) {
          const { proven, total } = expectEnough(question, state, { concept, found: found[concept] });
          if (proven) expect(total).toBe(full[concept].total);
          else unproven++;
          expect(total).toBeGreaterThanOrEqual(full[concept].total);
        }
      }),
      { numRuns: 200, seed: 4 },
    );
    expect(unproven).toBeGreaterThan(50);
  });
});

describe("others lead back to the state, which is none, and go on from there", () => {
  // 0 leaves state 0 for 1, and 4 hurts it. 1 leads back from 1 once state 0 is above 1 to it.
  const question = (arcs: readonly (readonly [number, number])[][]): StabilityQuestion => ({
    graph: { stateCount: 5, moves: arcs.map((of) => listMoves(5, of)) },
    rankings: [
      [1, 4, 2, 3, 0],
      [1, 1, 0, 2, 3],
      [1, 1, 2, 0, 3],
    ].map((scores) => rankByScore(scores)),
    restoring: "is-none",
  });
  const away = [
    [0, 1],
    [4, 1],
  ] as const;

  test("who did not lead back goes on", () => {
    const found = findLeastRises(question([[...away], [[1, 0]], [[0, 4]]]), 0).SEQ;
    expect(found).toEqual({ rises: [0, 1, 0], total: 1, proven: true });
  });

  test("who led back goes on once the other has led away and back again, with 1 moving in between", () => {
    const first = [
      [1, 0],
      [0, 4],
      [2, 3],
    ] as const;
    const second = [
      [0, 2],
      [3, 0],
    ] as const;
    const detour = question([[...away], [...first], [...second]]);
    expect(isEnough(detour, 0, { concept: "SEQ", rises: [0, 1, 0] })).toBe(true);
    expect(findLeastRises(detour, 0).SEQ).toEqual({ rises: [0, 1, 0], total: 1, proven: true });
    const without = question([[...away], [...first], []]);
    expect(findLeastRises(without, 0).SEQ.total).toBeGreaterThan(1);
  });
});

function expectEnough(
  question: StabilityQuestion,
  state: number,
  { concept, found }: { concept: Concept; found: JointRise },
): JointRise {
  const { rises, total } = found;
  expect(rises.every((rise) => Number.isInteger(rise) && rise >= 0)).toBe(true);
  expect(total).toBe(rises.reduce((sum, rise) => sum + rise, 0));
  expect(isEnough(question, state, { concept, rises })).toBe(true);
  return found;
}

function isEnough(
  question: StabilityQuestion,
  state: number,
  { concept, rises }: { concept: Concept; rises: readonly number[] },
): boolean {
  const rankings = withStateMoved(question.rankings, state, rises);
  return stableAt({ ...question, rankings }, state, concept).every((stable) => stable);
}

/** Rises of less than this in all, one per decision maker. */
function* risesBelow(total: number, { rankings }: StabilityQuestion, from = 0): Iterable<number[]> {
  if (total <= 0) return;
  if (from === rankings.length) {
    yield [];
    return;
  }
  for (let rise = 0; rise < total; rise++) {
    for (const rest of risesBelow(total - rise, { rankings } as StabilityQuestion, from + 1)) {
      yield [rise, ...rest];
    }
  }
}
