// Whether patterns leave any state, and which of them are to blame where they leave none, against trying every state.
import fc from "fast-check";
import { expect, test } from "vitest";
import { leavesState, smallestCause } from "../../../src/case/conflict/some-state.ts";

const ACTIONS = 5;

const cube = fc.array(fc.constantFrom(0, 1, 2), { minLength: ACTIONS, maxLength: ACTIONS }).map((terms) => ({
  care: terms.reduce<number>((bits, term, k) => bits | (term === 2 ? 0 : 1 << k), 0),
  value: terms.reduce<number>((bits, term, k) => bits | (term === 1 ? 1 << k : 0), 0),
}));

const groups = fc.array(fc.array(cube, { maxLength: 4 }), { maxLength: 12 });

function leavesSome(cubes: readonly { care: number; value: number }[]): boolean {
  const states = Array.from({ length: 2 ** ACTIONS }, (_, state) => state);
  return states.some((state) => cubes.every(({ care, value }) => (state & care) !== value));
}

test("a state is found just where there is one", () => {
  fc.assert(
    fc.property(fc.array(cube, { maxLength: 40 }), (cubes) => {
      expect(leavesState(cubes)).toBe(leavesSome(cubes));
    }),
    { numRuns: 500 },
  );
});

test("the cause that is named leaves nothing, and less of it leaves something", () => {
  let none = 0;
  fc.assert(
    fc.property(groups, (parts) => {
      fc.pre(!leavesSome(parts.flat()));
      none++;
      const cause = smallestCause(parts);
      const cubesOf = (positions: readonly number[]) => positions.flatMap((k) => parts[k]);
      expect(cause).toEqual([...cause].sort((a, b) => a - b));
      expect(leavesSome(cubesOf(cause))).toBe(false);
      for (const one of cause) expect(leavesSome(cubesOf(cause.filter((k) => k !== one)))).toBe(true);
    }),
    { numRuns: 200, seed: 7 },
  );
  expect(none).toBeGreaterThan(50);
});

test("what stands first is named where there is a choice", () => {
  const taken = { care: 1, value: 1 };
  const not = { care: 1, value: 0 };
  expect(smallestCause([[taken], [taken], [not], [not], [taken]])).toEqual([0, 2]);
});

test("thirty actions and thousands of patterns take no time", () => {
  const forcing = Array.from({ length: 29 }, (_, k) => ({ care: 3 << k, value: 1 << k }));
  const idle = Array.from({ length: 5_000 }, (_, k) => ({ care: 0x3fffffff, value: 2 * k + 2 }));
  // Each action requires the next, the first is taken, the last is not.
  const contradiction = [{ care: 1, value: 0 }, ...forcing, { care: 1 << 29, value: 1 << 29 }];
  const parts = [...idle, ...contradiction].map((one) => [one]);
  expect(smallestCause(parts)).toEqual(contradiction.map((_, k) => idle.length + k));
});
