// The moves that actions allow, against the definition, arc by arc.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type BlockMoves,
  type ConflictGraph,
  reversed,
  targetsOf,
} from "../../../src/analysis/conflict/moves/moves.ts";
import { actionModels, asBuilt } from "./random-actions.ts";
import { times } from "./random-models.ts";

const ascending = (states: readonly number[]) => [...states].sort((a, b) => a - b);

test("the states are those that no pattern rules out", () => {
  fc.assert(
    fc.property(actionModels, ({ actions, infeasible, merged, plain, space }) => {
      const possible = times(2 ** actions.length, (key) => key).filter(
        (key) => !infeasible.some(({ care, value }) => (key & care) === value),
      );
      expect([...plain.keys]).toEqual(possible);
      const members = times(space.count, (state) => space.membersOf(state));
      expect(ascending(members.flat())).toEqual(possible);
      for (const keys of members.filter(({ length }) => length > 1)) {
        for (const key of keys) {
          expect(merged.some(({ care, value }) => (key & care) === value)).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("moves lead where own actions can be changed, and nowhere else", () => {
  fc.assert(
    fc.property(actionModels, (model) => {
      expect(arcsOf(asBuilt(model).graph)).toEqual(arcsOf(model.graph));
    }),
    { numRuns: 600 },
  );
});

test("blocks part the states, and the order of blocks reads the same both ways", () => {
  fc.assert(
    fc.property(
      actionModels.filter(({ merged }) => merged.length === 0),
      (model) => {
        for (const moves of asBuilt(model).graph.moves) {
          const { blockOf, starts, members, order } = moves as BlockMoves;
          expect(ascending([...members])).toEqual(times(model.space.count, (state) => state));
          times(starts.length - 1, (block) => {
            const own = members.subarray(starts[block], starts[block + 1]);
            expect(own.length).toBeGreaterThan(0);
            for (const state of own) expect(blockOf[state]).toBe(block);
          });
          if (!order) continue;
          const ordered = { stateCount: starts.length - 1, moves: [order.before] };
          expect(arcsOf({ ...ordered, moves: [reversed(order.after)] })).toEqual(arcsOf(ordered));
        }
      },
    ),
    { numRuns: 300 },
  );
});

function arcsOf({ stateCount, moves }: ConflictGraph): string[] {
  return moves.flatMap((of, maker) =>
    times(stateCount, (state) => `${maker}: ${state} to ${ascending(targetsOf(of, state))}`),
  );
}
