import type { MapMove, MapState, MoveMap } from "@parley/engine/report";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawColumns } from "../../src/figures/move-map/draw-columns.ts";
import { outlineOf } from "../../src/figures/move-map/outline.ts";
import { placeRows } from "../../src/figures/move-map/row-places.ts";
import { document, draw, parse } from "./draw-sample.ts";
import { FOREIGN_MAP, HELD_MAP, LONG_MAP, PATH_MAP, TANGLE } from "./sample-maps.ts";
import { cutOff, overlapping, textBoxes } from "./text-boxes.ts";

const WIDE = { name: "wide", width: 720, document, idPrefix: "map" } as const;

const words = fc
  .array(
    fc.constantFrom("strikes", "sanctions", "the", "guarantee", "on", "removes", "pauses", "secondary"),
    {
      maxLength: 6,
    },
  )
  .map((some) => some.join(" "));

/** Two to four columns, up to five states each, any move between any two of them. */
const map: fc.Arbitrary<MoveMap> = fc
  .array(
    fc.array(fc.record({ text: words, gap: fc.constantFrom(0.5, 1, 1.5) }), { minLength: 1, maxLength: 5 }),
    {
      minLength: 2,
      maxLength: 4,
    },
  )
  .chain((columns) => {
    const states = columns.flatMap((some, column) => {
      let row = 0;
      return some.map(({ text, gap }, at): MapState => {
        row += gap;
        return {
          label: `${column}${at}`,
          text,
          column,
          row,
          role: column === 0 ? "held" : "passing",
          rests: at % 2 === 0,
        };
      });
    });
    const pairs = states.flatMap((from) =>
      states.filter((to) => to !== from).map((to) => [from, to] as const),
    );
    return fc
      .subarray(pairs, { maxLength: Math.min(pairs.length, 12) })
      .chain((some) => fc.tuple(...some.map(([from, to]) => move(from.label, to.label))))
      .map((moves) => ({ ...HELD_MAP, columns: columns.map((_, at) => `Column ${at}`), states, moves }));
  });

function move(from: string, to: string): fc.Arbitrary<MapMove> {
  return fc.record({
    from: fc.constant(from),
    to: fc.constant(to),
    maker: fc.nat({ max: 8 }),
    makerName: fc.constantFrom("Russia", "United States", "European Union"),
    text: words,
    effect: fc.constantFrom("better", "worse", "same"),
  });
}

describe("a map of moves", () => {
  it("never has texts that cover each other or are cut off", () => {
    fc.assert(
      fc.property(map, (figure) => {
        for (const svg of parse(draw(figure)).querySelectorAll("svg")) {
          expect(overlapping(textBoxes(svg))).toEqual([]);
          expect(cutOff(svg)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("stands in columns where its words fit, and as an outline where they don't", () => {
    for (const figure of [HELD_MAP, PATH_MAP, LONG_MAP, TANGLE]) {
      expect(drawColumns(figure, WIDE)).not.toBeNull();
    }
    expect(drawColumns(FOREIGN_MAP, WIDE)).toBeNull();
    expect(drawColumns({ ...HELD_MAP, states: HELD_MAP.states.slice(0, 1), moves: [] }, WIDE)).toBeNull();
  });

  it("has nowhere to draw a move to a state that is not there", () => {
    const figure = { ...HELD_MAP, moves: [{ ...HELD_MAP.moves[0], to: "Z" }] };
    expect(() => draw(figure)).toThrow(RangeError);
  });
});

describe("the outline of a map", () => {
  it("has every state once, and every move once, under the state that it starts from", () => {
    fc.assert(
      fc.property(map, (figure) => {
        const entries = outlineOf(figure);
        const stated = entries.filter(({ echo }) => !echo).map(({ state }) => state.label);
        expect([...stated].sort()).toEqual(figure.states.map(({ label }) => label).sort());
        const moves = entries.flatMap(({ move }) => (move ? [move] : []));
        expect(new Set(moves)).toEqual(new Set(figure.moves));
        expect(moves).toHaveLength(figure.moves.length);
        for (const { move, parent, state } of entries) {
          if (move === null) continue;
          expect(entries[parent ?? -1].state.label).toBe(move.from);
          expect(state.label).toBe(move.to);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("heights of rows", () => {
  const size = fc.integer({ min: 0, max: 40 });
  const item = fc
    .record({
      row: fc.nat({ max: 12 }),
      x1: fc.nat({ max: 300 }),
      wide: fc.nat({ max: 200 }),
      above: size,
      below: size,
    })
    .map(({ wide, row, ...one }) => ({ ...one, row: row / 2, x2: one.x1 + wide }));

  it("keep what lies above each other apart, and rows in their order", () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 20 }), (items) => {
        const rows = [...new Set(items.map(({ row }) => row))];
        const wishes = rows.filter((row) => row % 1 !== 0).map((row) => ({ row, between: [rows[0]] }));
        const heights = placeRows(items, wishes);
        const heightOf = (row: number) => heights.get(row) ?? Number.NaN;
        for (const upper of items) {
          for (const lower of items.filter(({ row }) => row > upper.row)) {
            const slack = heightOf(lower.row) - heightOf(upper.row);
            expect(slack).toBeGreaterThanOrEqual(-1e-9);
            if (upper.x1 >= lower.x2 || lower.x1 >= upper.x2) continue;
            expect(slack).toBeGreaterThanOrEqual(upper.below + lower.above);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
