// Everything asked of a conflict in one go: the parts agree with each other and with the questions asked one by one.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ConflictFindings,
  type ExamineOptions,
  examineConflict,
} from "../../../src/analysis/conflict/examine-conflict.ts";
import { judgeModel } from "../../../src/analysis/conflict/perception.ts";
import { CONCEPTS } from "../../../src/analysis/conflict/stability/concepts.ts";
import { equilibria } from "../../../src/analysis/conflict/stability/stability.ts";
import type { ActionConflict, Conflict } from "../../../src/case/conflict/conflict.ts";
import { exactly } from "../../../src/case/quantity.ts";
import { rational } from "../../../src/maths/rational.ts";
import { actionConflicts, listedConflicts, NO_CHANGE, randomVariant } from "./random-conflicts.ts";
import { seeds } from "./random-models.ts";

// The one side may attack, the other too; a guarantor may promise to stand by the second, which costs it something.
const [ATTACK, STRIKE, GUARANTEE] = [0, 1, 2];
const name = (id: string) => ({ id, name: id });
const action = (maker: number, id: string) => ({
  ...name(id),
  does: null,
  doesNot: null,
  starts: null,
  stops: null,
  maker,
  irreversible: null,
});
const taken = (k: number) => ({ kind: "action", action: k }) as const;
const weight = (k: number, value: bigint) => ({
  statement: taken(k),
  text: "",
  weight: exactly(rational(value)),
});

const conflict: ActionConflict = {
  title: null,
  about: null,
  estimated: null,
  form: "actions",
  makers: ["first", "second", "guarantor"].map((id) => ({ ...name(id), about: null, party: null })),
  actions: [action(0, "attack"), action(1, "strike"), action(2, "guarantee")],
  infeasible: [
    {
      kind: "pattern",
      cubes: [{ care: (1 << STRIKE) | (1 << ATTACK), value: 1 << STRIKE }],
      because: "nobody strikes first",
    },
  ],
  merged: [],
  states: [],
  levers: [GUARANTEE],
  preferences: [
    // It gains by an attack that is not answered.
    { kind: "weights", ties: "equal", weights: [weight(ATTACK, 2n), weight(STRIKE, -5n)] },
    // It answers an attack only under a guarantee.
    {
      kind: "statements",
      ties: "equal",
      statements: [
        { statement: { kind: "not", of: taken(ATTACK) }, text: "", confidence: 1, because: null },
        {
          statement: { kind: "iff", left: taken(STRIKE), right: taken(GUARANTEE) },
          text: "",
          confidence: 1,
          because: null,
        },
      ],
    },
    { kind: "weights", ties: "unknown", weights: [weight(ATTACK, -1n)] },
  ],
  statusQuo: 1 << ATTACK,
  hold: 1 << GUARANTEE,
  coalitions: [[0, 1]],
  variants: [
    { ...NO_CHANGE, id: "none", without: [GUARANTEE] },
    { ...NO_CHANGE, id: "blind", unseen: new Map([[0, [{ cube: { care: 2, value: 2 } }]]]) },
  ],
};

test("a guarantee that makes an answer credible holds a state that does not hold without it", () => {
  const { model, held, ways, joint, levers, sure, foresight } = examined(conflict, { draws: 50 });
  expect(model.space.count).toBe(6);
  expect(held?.state).toBe(model.space.find(1 << GUARANTEE));
  const [first, second] = held?.makers ?? [];
  expect(first.stable).toEqual({ R: false, GMR: true, SMR: true, SEQ: true, SSEQ: true });
  expect(first.deviations).toHaveLength(1);
  expect(first.deviations[0]).toMatchObject({
    gain: 1,
    deterrence: "firm",
    answer: { loss: 1, escape: null },
  });
  expect(second.deviations).toEqual([]);
  // To be best off where it is, the first would have to hold the state level with an attack that is not answered.
  expect(held?.rises?.R).toEqual({ rises: [1, 0, 0], total: 1, proven: true });
  expect(held?.rises?.SSEQ).toEqual({ rises: [0, 0, 0], total: 0, proven: true });
  expect(ways?.from).toBe(model.space.find(1 << ATTACK));
  expect(joint).toHaveLength(6);
  const kept = levers?.rows.map(({ outcome }) =>
    outcome.kind === "found" && outcome.held?.kind === "found" ? outcome.held.strength : outcome.kind,
  );
  // Without, with, and the two variants: in the second the first does not see that it may be struck.
  expect(kept).toEqual(["SMR", "SSEQ", "SMR", null]);
  expect(sure).toMatchObject({ kind: "sampled", draws: 50, open: [2] });
  expect(foresight.kind).toBe("not-two-decision-makers");
});

test("a variant is examined by itself, its held state being what stands for it", () => {
  const [none, blind] = conflict.variants;
  const without = examined(conflict, { variant: none, draws: 20 });
  expect([without.levers, without.held?.state]).toEqual([null, without.model.space.find(0)]);
  const found = examined(conflict, { variant: blind, draws: 20 });
  expect(found.held?.rises).toBe(null);
  expect(found.held?.makers[0].deviations).toMatchObject([{ deterrence: "none", answer: null }]);
});

test("another state can be held, and none", () => {
  expect(examined(conflict, { held: 0, draws: 20 }).held?.state).toBe(0);
  expect(examined(conflict, { held: null, draws: 20 }).held).toBe(null);
  expect(examined(conflict, { held: 1 << STRIKE, draws: 20 }).held).toBe(null);
});

test("nothing is left where all is ruled out", () => {
  expect(examineConflict({ ...conflict, infeasible: [all()] })).toEqual({ kind: "no-states" });
});

test("the parts of an examination agree", () => {
  const conflicts: fc.Arbitrary<Conflict> = fc.oneof(actionConflicts, listedConflicts);
  fc.assert(
    fc.property(conflicts, seeds, (plain, seed) => {
      const key = examined(plain, { draws: 1 }).model.space.keys[0];
      const named = { ...plain, statusQuo: key, hold: key, coalitions: [[0, plain.makers.length - 1]] };
      const { model, flags, resting, held, ways, sure } = examined(named, { seed: seed % 100, draws: 10 });
      const rankings = model.rankings.map(({ stated }) => stated);
      expect(flags).toEqual(judgeModel({ model, rankings }));
      for (const concept of CONCEPTS) expect(resting.equilibria[concept]).toEqual(equilibria(flags[concept]));
      const rested = resting.byStrength.flatMap(({ states }) => states);
      expect([...rested].sort((a, b) => a - b)).toEqual(resting.equilibria.GMR);
      if (!held || !ways || ways.found.kind !== "found") throw new Error("nothing held, or no ways");
      for (const { maker, stable } of held.makers) {
        for (const concept of CONCEPTS) expect(stable[concept]).toBe(flags[concept][maker][held.state] === 1);
      }
      for (const concept of CONCEPTS) {
        const holds = flags[concept].every((of) => of[held.state] === 1);
        expect(held.rises?.[concept].total === 0).toBe(holds);
      }
      const told = [...ways.found.ways.map(({ to }) => to), ...ways.found.unreachable];
      const asked = [...new Set([held.state, ...rested])];
      expect(told.sort((a, b) => a - b)).toEqual(asked.sort((a, b) => a - b));
      const open = plain.preferences.some((_, maker) => model.rankings[maker].draw !== null);
      expect(sure.kind).toBe(open ? "sampled" : "certain");
    }),
    { numRuns: 40, seed: 95 },
  );
});

test("variants of any kind can be examined", () => {
  fc.assert(
    fc.property(actionConflicts, seeds, (plain, seed) => {
      const { keys } = examined(plain, { draws: 1 }).model.space;
      const variant = randomVariant(plain, keys, seed);
      const named = { ...plain, statusQuo: keys[0], hold: keys[0], variants: [variant], levers: [0] };
      const result = examineConflict(named, { variant, draws: 5, restoring: "is-none" });
      const row = examined(named, { draws: 1, restoring: "is-none" }).levers?.rows.at(-1);
      if (result.kind !== "examined") {
        expect([result.kind, row?.outcome]).toEqual(["no-states", { kind: "no-states" }]);
        return;
      }
      const { model, resting } = result.findings;
      expect(row?.outcome).toMatchObject({
        kind: "found",
        stateCount: model.space.count,
        resting: resting.byStrength.map(({ strength, states }) => ({
          strength,
          keys: states.map((state) => model.space.keys[state]),
        })),
      });
    }),
    { numRuns: 25, seed: 96 },
  );
});

function examined(of: Conflict, options: ExamineOptions): ConflictFindings {
  const found = examineConflict(of, options);
  if (found.kind !== "examined") throw new Error(found.kind);
  return found.findings;
}

function all() {
  return { kind: "pattern" as const, cubes: [{ care: 0, value: 0 }], because: null };
}
