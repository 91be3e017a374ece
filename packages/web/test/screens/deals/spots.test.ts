import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestSpot, nextSpot, spotAt } from "../../../src/screens/deals/picture/spots.ts";

const grids = fc
  .record({ columns: fc.integer({ min: 1, max: 8 }), rows: fc.integer({ min: 1, max: 8 }) })
  .chain(({ columns, rows }) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.constant(rows),
      all: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: columns * rows, maxLength: columns * rows }),
    }),
  );

describe("pointing at places", () => {
  it("finds a place with deals wherever there is one", () => {
    fc.assert(
      fc.property(grids, fc.double({ min: 0, max: 8, noNaN: true }), (grid, at) => {
        const found = nearestSpot(grid, { column: at, row: at }, 100);
        expect(found === null).toBe(grid.all.every((count) => count === 0));
        if (found) expect(grid.all[found.row * grid.columns + found.column]).toBeGreaterThan(0);
      }),
    );
  });

  it("finds nothing out of reach", () => {
    const grid = { columns: 10, rows: 1, all: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0] };
    expect(nearestSpot(grid, { column: 9, row: 0 }, 2)).toBeNull();
    expect(nearestSpot(grid, { column: 1.5, row: 0 }, 2)).toEqual({ column: 0, row: 0 });
  });

  it("goes on in a direction and comes to an end there", () => {
    fc.assert(
      fc.property(grids, fc.constantFrom("left", "right", "up", "down"), (grid, direction) => {
        const start = nearestSpot(grid, { column: 0, row: 0 }, 100);
        if (!start) return;
        let here = start;
        for (let step = 0; step < 100; step++) {
          const next = nextSpot(grid, here, direction);
          if (next === here) return;
          const ahead = { left: here.column - next.column, right: next.column - here.column };
          const across = { ...ahead, up: next.row - here.row, down: here.row - next.row };
          expect(across[direction]).toBeGreaterThan(0);
          here = next;
        }
        expect.fail("arrow keys go on for ever");
      }),
    );
  });

  it("keeps within the grid", () => {
    const grid = { columns: 4, rows: 3, all: [] };
    expect(spotAt(grid, 1, 1)).toEqual({ column: 3, row: 2 });
    expect(spotAt(grid, -1, 0)).toEqual({ column: 0, row: 0 });
  });
});
