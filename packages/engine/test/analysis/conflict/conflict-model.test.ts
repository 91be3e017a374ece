// What a model is made of, for a conflict as it stands and for variants of it, against the definitions.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  buildModel,
  type ConflictModel,
  counterpart,
} from "../../../src/analysis/conflict/conflict-model.ts";
import { targetsOf } from "../../../src/analysis/conflict/moves/moves.ts";
import type { Conflict, ConflictVariant } from "../../../src/case/conflict/conflict.ts";
import { makeChance } from "../../../src/maths/chance.ts";
import { graphByDefinition } from "./random-actions.ts";
import { actionConflicts, listedConflicts, NO_CHANGE, randomVariant } from "./random-conflicts.ts";
import { pairsOf, seeds, times } from "./random-models.ts";
import { randomPreference } from "./random-preferences.ts";

function modelOf(conflict: Conflict, variant: ConflictVariant | null = null): ConflictModel {
  const found = buildModel(conflict, variant);
  if (found.kind !== "found") throw new Error(found.kind);
  return found.model;
}

test("a variant has the states in which its actions stand as it says, ranked as before", () => {
  let found = 0;
  fc.assert(
    fc.property(actionConflicts, seeds, (conflict, seed) => {
      // The first of merged states stands for all of them, and it may be gone in a variant.
      if (conflict.merged.length > 0) return;
      const whole = modelOf(conflict);
      const variant = randomVariant(conflict, whole.space.keys, seed);
      const result = buildModel(conflict, variant);
      const left = [...whole.space.keys].filter(
        (key) =>
          variant.without.every((action) => ((key >> action) & 1) === 0) &&
          variant.inForce.every((action) => ((key >> action) & 1) === 1),
      );
      if (result.kind !== "found") {
        expect([result.kind, left]).toEqual(["no-states", []]);
        return;
      }
      found++;
      const { space, graph, rankings } = result.model;
      expect([...space.keys]).toEqual(left);
      const byDefinition = graphByDefinition(conflict.makers.length, conflict.actions, space);
      const arcs = ({ moves }: typeof graph) =>
        moves.map((of) => times(space.count, (state) => targetsOf(of, state).sort((a, b) => a - b)));
      expect(arcs(graph)).toEqual(arcs(byDefinition));
      const before = left.map((key) => whole.space.find(key));
      rankings.forEach(({ stated: { ranks } }, maker) => {
        const old = whole.rankings[maker].stated.ranks;
        const wrong = pairsOf(space.count).filter(
          ([a, b]) => Math.sign(ranks[a] - ranks[b]) !== Math.sign(old[before[a]] - old[before[b]]),
        );
        expect(wrong).toEqual([]);
      });
    }),
    { numRuns: 100, seed: 51 },
  );
  expect(found).toBeGreaterThan(30);
});

test("what a decision maker does not see is what was named", () => {
  fc.assert(
    fc.property(actionConflicts, seeds, (conflict, seed) => {
      const variant = {
        ...randomVariant(conflict, modelOf(conflict).space.keys, seed),
        without: [],
        inForce: [],
      };
      const { space, unseen } = modelOf(conflict, variant);
      unseen.forEach((flags, maker) => {
        const sets = variant.unseen.get(maker) ?? [];
        const named = times(space.count, (state) =>
          sets.some((set) =>
            space
              .membersOf(state)
              .some((key) => ("key" in set ? key === set.key : (key & set.cube.care) === set.cube.value)),
          ),
        );
        expect([...(flags ?? new Uint8Array(space.count))]).toEqual(named.map(Number));
      });
    }),
    { numRuns: 60, seed: 52 },
  );
});

test("the counterpart of a state is the same with actions dropped and in force", () => {
  fc.assert(
    fc.property(actionConflicts, seeds, (conflict, seed) => {
      const whole = modelOf(conflict);
      const variant = randomVariant(conflict, whole.space.keys, seed);
      const result = buildModel(conflict, variant);
      for (const key of whole.space.keys) expect(whole.space.keys[counterpart(whole, key)]).toBe(key);
      if (result.kind !== "found") return;
      const { space } = result.model;
      for (const key of whole.space.keys) {
        let moved = key;
        for (const action of variant.without) moved &= ~(1 << action);
        for (const action of variant.inForce) moved |= 1 << action;
        const place = times(space.count, (state) => state).find((state) =>
          space.membersOf(state).includes(moved),
        );
        expect(counterpart(result.model, key)).toBe(place ?? -1);
      }
    }),
    { numRuns: 60, seed: 53 },
  );
});

test("a variant's ranking takes the place of the model's, and no other's", () => {
  fc.assert(
    fc.property(actionConflicts, seeds, (conflict, seed) => {
      const whole = modelOf(conflict);
      const other = randomPreference(makeChance(seed), whole.space, conflict.actions.length);
      const maker = seed % conflict.makers.length;
      const changed = modelOf(conflict, { ...NO_CHANGE, preferences: new Map([[maker, other]]) });
      const replaced = modelOf({ ...conflict, preferences: conflict.preferences.with(maker, other) });
      const stated = ({ rankings }: typeof whole) => rankings.map(({ stated: { ranks } }) => [...ranks]);
      expect(stated(changed)).toEqual(stated(replaced));
      expect(stated(changed).toSpliced(maker, 1)).toEqual(stated(whole).toSpliced(maker, 1));
    }),
    { numRuns: 40, seed: 54 },
  );
});

test("listed moves are those of the list", () => {
  fc.assert(
    fc.property(listedConflicts, (conflict) => {
      const { graph, space } = modelOf(conflict);
      expect(space.count).toBe(conflict.states.length);
      graph.moves.forEach((moves, maker) => {
        const arcs = times(space.count, (from) => targetsOf(moves, from).map((to) => [from, to]));
        expect(arcs.flat()).toEqual(conflict.moves[maker]);
      });
    }),
    { numRuns: 50, seed: 55 },
  );
});
