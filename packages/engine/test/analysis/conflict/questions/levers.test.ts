// The conflict with and without its levers, against a model made by hand of the states that are left.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildModel, type ConflictModel } from "../../../../src/analysis/conflict/conflict-model.ts";
import {
  type ComparedOutcome,
  compareLevers,
  type LeverComparison,
} from "../../../../src/analysis/conflict/questions/levers.ts";
import { strengthOf } from "../../../../src/analysis/conflict/questions/resting-places.ts";
import { findThreshold } from "../../../../src/analysis/conflict/questions/threshold.ts";
import { rankByScore } from "../../../../src/analysis/conflict/rankings/ranking.ts";
import { coalitionStabilityByDefinition } from "../../../../src/analysis/conflict/stability/by-definition/coalitions.ts";
import { stabilityByDefinition } from "../../../../src/analysis/conflict/stability/by-definition/stability.ts";
import type { Restoring } from "../../../../src/analysis/conflict/stability/concepts.ts";
import { equilibria } from "../../../../src/analysis/conflict/stability/stability.ts";
import type { ActionConflict, StateKey } from "../../../../src/case/conflict/conflict.ts";
import { CONVENTIONS } from "../any-models.ts";
import { graphByDefinition } from "../random-actions.ts";
import { actionConflicts, NO_CHANGE, randomVariant } from "../random-conflicts.ts";
import { seeds, times } from "../random-models.ts";

/** Without mergers, whose states stand for other ones where a lever is missing. */
const plain = actionConflicts.filter(({ merged }) => merged.length === 0);

const COMBINATIONS = {
  1: [[], [0]],
  2: [[], [0], [1], [0, 1]],
  3: [[], [0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]],
  5: [
    ...[[], [0], [1], [2], [3], [4]],
    ...[
      [0, 1, 2, 3],
      [0, 1, 2, 4],
      [0, 1, 3, 4],
      [0, 2, 3, 4],
      [1, 2, 3, 4],
      [0, 1, 2, 3, 4],
    ],
  ],
};

test.each([1, 2, 3, 5] as const)("%i levers: one row for each combination that is looked at", (count) => {
  fc.assert(
    fc.property(plain, seeds, (conflict, seed) => {
      const levers = someActions(conflict, seed).slice(0, count);
      if (levers.length < count) return;
      const found = compared({ ...conflict, levers });
      expect(found.levers).toEqual(levers);
      const usable = COMBINATIONS[count].map((places) => places.map((place) => levers[place]));
      expect(found.rows.map((row) => row.usable)).toEqual(usable);
      expect(found.rows.every(({ variant }) => variant === null)).toBe(true);
    }),
    { numRuns: 8, seed: 81 },
  );
});

test("25 levers: none, each, all but each, and all", () => {
  const conflict = { ...manyActions(25), levers: times(25, (k) => k) };
  const { rows } = compared(conflict);
  expect(rows.map(({ usable }) => usable.length)).toEqual([
    0,
    ...times(25, () => 1),
    ...times(25, () => 24),
    25,
  ]);
  expect(new Set(rows.map(({ usable }) => usable.join(" "))).size).toBe(rows.length);
});

test("no levers: a row for the conflict as it stands and one for each variant, or none at all", () => {
  fc.assert(
    fc.property(plain, (conflict) => {
      expect(compareLevers(modelOf(conflict), { held: null })).toBe(null);
      const variants = [NO_CHANGE, { ...NO_CHANGE, id: "other" }];
      const found = compared({ ...conflict, variants });
      expect(found.levers).toEqual([]);
      expect(found.rows.map(({ variant, usable }) => [variant, usable])).toEqual(
        [null, ...variants].map((variant) => [variant, []]),
      );
      const [asItStands, same] = found.rows;
      expect(same.outcome).toEqual(asItStands.outcome);
    }),
    { numRuns: 8, seed: 82 },
  );
});

describe.each(CONVENTIONS)("where leading back %s", (restoring) => {
  test("each row says what the states that are left say", () => {
    let [gone, kept] = [0, 0];
    fc.assert(
      fc.property(plain, seeds, (conflict, seed) => {
        const whole = modelOf(conflict);
        const levers = someActions(conflict, seed).slice(0, 3);
        const variants = [{ ...randomVariant(conflict, whole.space.keys, seed), unseen: new Map() }];
        const held = whole.space.keys[seed % whole.space.count];
        const pair = [0, conflict.makers.length - 1];
        const coalitions = [pair];
        const found = compared({ ...conflict, levers, variants, coalitions }, held, restoring);
        for (const { usable, variant, outcome } of found.rows) {
          const dropped = variant?.without ?? levers.filter((lever) => !usable.includes(lever));
          const change = { dropped, inForce: variant?.inForce ?? [] };
          const expected = outcomeByHand(whole, change, { held, restoring, pair });
          expect(outcome).toEqual(expected);
          if (outcome.kind === "found" && outcome.held?.kind === "found") kept++;
          else gone++;
          if (variant) expect(usable).toEqual(levers.filter((lever) => !dropped.includes(lever)));
        }
      }),
      { numRuns: 30, seed: 83 },
    );
    expect(Math.min(gone, kept)).toBeGreaterThan(10);
  });

  test("thresholds are told for each lever and each but its owner, with all levers at hand", () => {
    fc.assert(
      fc.property(plain, seeds, (conflict, seed) => {
        const model = modelOf(conflict);
        const levers = someActions(conflict, seed).slice(0, 2);
        const state = seed % model.space.count;
        const { thresholds } = compared({ ...conflict, levers }, model.space.keys[state], restoring);
        const rankings = model.rankings.map(({ stated }) => stated);
        for (const { threshold, lever, maker, concept } of thresholds) {
          const question = { graph: model.graph, rankings, restoring };
          const { keys } = model.space;
          expect(threshold).toEqual(findThreshold({ question, keys, state, lever, maker, concept }));
        }
        const told = thresholds.map(({ lever, maker, concept }) => `${lever} ${maker} ${concept}`);
        expect(new Set(told).size).toBe(told.length);
        expect(told.length).toBe(levers.length * (conflict.makers.length - 1) * 4);
        expect(thresholds.every(({ lever, maker }) => conflict.actions[lever].maker !== maker)).toBe(true);
      }),
      { numRuns: 15, seed: 84 },
    );
  });
});

function modelOf(conflict: ActionConflict): ConflictModel {
  const found = buildModel(conflict);
  if (found.kind !== "found") throw new Error(found.kind);
  return found.model;
}

function compared(
  conflict: ActionConflict,
  held: StateKey | null = null,
  restoring: Restoring = "is-a-sanction",
): LeverComparison {
  const found = compareLevers(modelOf(conflict), { held, restoring });
  if (!found) throw new Error("no comparison");
  return found;
}

/** All actions, ascending, from a random place on. */
function someActions({ actions }: ActionConflict, seed: number): number[] {
  const all = [...actions.keys()];
  return all.slice(seed % Math.max(1, all.length - 4));
}

/** One decision maker, one state: all that can be is ruled out but that no action is taken. */
function manyActions(count: number): ActionConflict {
  const name = (id: string) => ({ id, name: id });
  return {
    title: null,
    about: null,
    estimated: null,
    form: "actions",
    makers: [{ ...name("m"), about: null, party: null }],
    actions: times(count, (k) => ({
      ...name(`a${k}`),
      does: null,
      doesNot: null,
      starts: null,
      stops: null,
      maker: 0,
      irreversible: null,
    })),
    infeasible: times(count, (k) => ({
      kind: "pattern",
      cubes: [{ care: 1 << k, value: 1 << k }],
      because: null,
    })),
    merged: [],
    states: [],
    levers: [],
    preferences: [{ kind: "ranked", tiers: [] }],
    statusQuo: null,
    hold: null,
    coalitions: [],
    variants: [],
  };
}

interface Change {
  readonly dropped: readonly number[];
  readonly inForce: readonly number[];
}

interface HeldQuestion {
  readonly held: StateKey;
  readonly restoring: Restoring;
  readonly pair: readonly number[];
}

function outcomeByHand(
  { conflict, space, rankings }: ConflictModel,
  { dropped, inForce }: Change,
  { held, restoring, pair }: HeldQuestion,
): ComparedOutcome {
  if (conflict.form !== "actions") throw new Error(conflict.form);
  const changed = (key: StateKey) => {
    const without = dropped.reduce((left, action) => left & ~(1 << action), key);
    return inForce.reduce((left, action) => left | (1 << action), without);
  };
  const left = times(space.count, (state) => state).filter(
    (state) => changed(space.keys[state]) === space.keys[state],
  );
  const keys = left.map((state) => space.keys[state]);
  if (keys.length === 0) return { kind: "no-states" };
  const small = {
    ...space,
    count: keys.length,
    keys: Int32Array.from(keys),
    membersOf: (state: number) => [keys[state]],
  };
  const question = {
    graph: graphByDefinition(conflict.makers.length, conflict.actions, small),
    rankings: rankings.map(({ stated }) => rankByScore(left.map((state) => stated.ranks[state]))),
    restoring,
  };
  const flags = stabilityByDefinition(question);
  const state = keys.indexOf(changed(held));
  const strengths = ["R", "SSEQ", "SEQ", "SMR", "GMR"] as const;
  const firmest = (at: number) =>
    strengths.find((concept) => equilibria(flags[concept]).includes(at)) ?? null;
  const resting = strengths.map((strength) => ({
    strength,
    keys: keys.filter((_, at) => firmest(at) === strength),
  }));
  const together = () => {
    const all = coalitionStabilityByDefinition({ ...question, coalition: pair });
    const stable = Object.fromEntries(Object.entries(all).map(([concept, of]) => [concept, of[state] === 1]));
    return [{ coalition: pair, stable }] as never;
  };
  expect(state < 0 ? null : strengthOf(flags, state)).toBe(state < 0 ? null : firmest(state));
  return {
    kind: "found",
    stateCount: keys.length,
    resting: resting.filter((one) => one.keys.length > 0),
    held:
      state < 0
        ? { kind: "gone" }
        : {
            kind: "found",
            key: keys[state],
            strength: firmest(state),
            blind: [],
            leavers: [...flags.GMR.keys()].filter((maker) => flags.GMR[maker][state] === 0),
            coalitions: together(),
          },
  };
}
