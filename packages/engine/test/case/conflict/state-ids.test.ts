// Ids of states: their own, or by their place among the states of the model.
import { describe, expect, test } from "vitest";
import type { NamedState, StateSpace } from "../../../src/case/index.ts";
import { findStates, listedSpace, spaceOf, stateIds } from "../../../src/case/index.ts";
import { ACTIONS_YAML, conflictOf, LISTED_YAML } from "../reading/conflict/small-conflict.ts";

function spaceWithout(...values: number[]): StateSpace {
  const infeasible = values.map((value) => ({ care: 7, value }));
  const found = findStates({ actionCount: 3, infeasible, merged: [] });
  if (found.kind !== "found") throw new RangeError(found.kind);
  return found.space;
}

function named(...states: (readonly [id: string, key: number])[]): { states: NamedState[] } {
  return { states: states.map(([id, key]) => ({ id, name: null, key, deal: null })) };
}

function all(ids: ReturnType<typeof stateIds>, { count }: StateSpace): string[] {
  return Array.from({ length: count }, (_, position) => ids.idOf(position));
}

describe("in the form with actions", () => {
  test("states without a name are called by their place", () => {
    const space = spaceWithout(0, 3);
    const ids = stateIds(named(["kept", 4]), space);
    expect(all(ids, space)).toEqual(["s1", "s2", "kept", "s4", "s5", "s6"]);
    expect([...space.keys]).toEqual([1, 2, 4, 5, 6, 7]);
  });

  test("what was given as a name is not given again", () => {
    const space = spaceWithout();
    const ids = stateIds(named(["s1", 7], ["s2", 1], ["s1'", 3]), space);
    expect(all(ids, space)).toEqual(["s1''", "s2", "s3", "s1'", "s5", "s6", "s7", "s1"]);
    expect(new Set(all(ids, space)).size).toBe(space.count);
  });

  test("every id leads back to its state, and nothing else does", () => {
    const space = spaceWithout(5);
    const ids = stateIds(named(["s1", 7], ["kept", 1]), space);
    all(ids, space).forEach((id, position) => {
      expect(ids.find(id)).toBe(position);
    });
    for (const text of ["s0", "s8", "s01", "s2", "s3'", "S3", "s", "", "s99999999999", "x"])
      expect(ids.find(text)).toBe(-1);
  });

  test("the own id of a state is known by its place", () => {
    const ids = stateIds(named(["kept", 1]), spaceWithout());
    expect(["s2", "s3", "s9", "kept"].map((id) => ids.ownIdOf(id))).toEqual(["kept", "s3", null, null]);
  });
});

test("listed states have their own ids", () => {
  const conflict = conflictOf(LISTED_YAML);
  const space = listedSpace(3);
  expect(all(stateIds(conflict, space), space)).toEqual(["1", "2", "x 3"]);
  expect(stateIds(conflict, space).find("s1")).toBe(-1);
});

test("the states of a model are those that are not ruled out, merged ones once", () => {
  const found = spaceOf(conflictOf(ACTIONS_YAML));
  if (found.kind !== "found") throw new RangeError(found.kind);
  expect([...found.space.keys]).toEqual([1, 2, 4, 9]);
  expect(found.space.membersOf(1)).toEqual([2, 3]);
  expect(spaceOf(conflictOf(LISTED_YAML))).toMatchObject({ kind: "found", space: { count: 3 } });
  expect(spaceOf({ ...conflictOf(LISTED_YAML), states: [] } as ReturnType<typeof conflictOf>)).toEqual({
    kind: "none",
  });
});
