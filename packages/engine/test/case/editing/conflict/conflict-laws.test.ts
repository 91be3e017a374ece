// What holds for every sequence of edits of a conflict: nothing but what the person can mend is wrong afterwards, and nothing is changed in place.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  actionIds,
  addAction,
  addStatement,
  changeActionId,
  makersOf,
  moveAction,
  moveMaker,
  nameState,
  pointAtState,
  pointedAt,
  removeAction,
  removeMaker,
} from "../../../../src/case/editing/index.ts";
import type { CaseDocuments, ConflictDocument } from "../../../../src/case/index.ts";
import { bundled, deepFreeze, errorsOf } from "../bundled.ts";

// Statements about what is gone, states that a list of states does not place or that have become one, and too little that is left.
const EXPECTED =
  /case\.(unknown-action|ranked-misses|ranked-twice|preferences-missing|too-few-makers|nobody-moves|preference-form|state-infeasible|state-named-twice|too-many-actions|variant-leaves-nothing|no-states-left|nothing-feasible|infeasible-all|no-state-possible)$/;

type Recipe = readonly [kind: number, pick: number, more: number];

function apply(documents: CaseDocuments, [kind, pick, more]: Recipe): CaseDocuments {
  const conflict = documents.conflict as ConflictDocument;
  const actions = actionIds(conflict);
  const makers = makersOf(conflict).map(({ id }) => String(id));
  const action = actions[pick % actions.length];
  const maker = makers[pick % makers.length];
  const taken = actions.filter((_, k) => (more >>> k) % 2 === 1);
  switch (kind) {
    case 0:
      return addAction(documents, { maker, name: `Action ${more % 5}` }).documents;
    case 1:
      return actions.length > 1 ? removeAction(documents, action) : documents;
    case 2:
      return moveAction(documents, { id: action, to: more % 4 });
    case 3:
      return moveMaker(documents, { id: maker, to: more % 4 });
    case 4:
      return makers.length > 2 ? removeMaker(documents, maker) : documents;
    case 5:
      return nameState(documents, { taken, name: more % 3 === 0 ? "" : `State ${more % 7}` });
    case 6:
      return pointAtState(documents, { which: pick % 2 === 0 ? "hold" : "statusQuo", taken });
    case 7:
      return addStatement(documents, { maker, text: `not ${action}` });
    default:
      return changeActionId(documents, { id: action, to: `${action}-x${more}` });
  }
}

const recipes = fc.array(fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 30 }), fc.nat({ max: 255 })), {
  maxLength: 8,
});

describe.each(["ceasefire-at-ulvery", "elmira-1989", "ukraine-2025-05"])("%s", (name) => {
  test("after any edits only what the person can mend is wrong", () => {
    fc.assert(
      fc.property(recipes, (steps) => {
        let documents = bundled(name);
        for (const step of steps) {
          if (actionIds(documents.conflict as ConflictDocument).length === 0) return;
          documents = deepFreeze(apply(documents, step));
        }
        expect(errorsOf(documents).filter((error) => !EXPECTED.test(error))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("the state that should last is the same one after actions and decision makers have moved", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(2, 3), fc.nat(), fc.nat())), (steps) => {
        const start = bundled(name);
        const held = pointedAt(start.conflict as ConflictDocument, "hold");
        const after = steps.reduce<CaseDocuments>(apply, start);
        expect(new Set(pointedAt(after.conflict as ConflictDocument, "hold"))).toEqual(new Set(held));
      }),
      { numRuns: 25 },
    );
  });
});
