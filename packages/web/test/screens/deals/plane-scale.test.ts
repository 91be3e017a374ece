import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisAround, place, roundTicks } from "../../../src/screens/deals/picture/plane-scale.ts";

const worths = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });

describe("an axis", () => {
  it("holds every worth and is never empty", () => {
    fc.assert(
      fc.property(worths, (given) => {
        const { low, high } = axisAround(given);
        expect(low).toBeLessThan(high);
        for (const worth of given) expect(worth >= low && worth <= high).toBe(true);
      }),
    );
  });

  it("stands somewhere even where nothing is to be shown", () => {
    expect(axisAround([])).toEqual({ low: 0, high: 1 });
    expect(axisAround([Number.NaN])).toEqual({ low: 0, high: 1 });
  });

  it("has a few round ticks within", () => {
    expect(roundTicks({ low: -5, high: 105 }, 5)).toEqual([0, 50, 100]);
    expect(roundTicks({ low: 0, high: 1 }, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    fc.assert(
      fc.property(worths, fc.integer({ min: 2, max: 12 }), (given, count) => {
        const axis = axisAround(given);
        const ticks = roundTicks(axis, count);
        expect(ticks.length).toBeLessThanOrEqual(count + 2);
        for (const tick of ticks) {
          const shown = place(axis, tick, { from: 0, to: 1 });
          expect(shown).toBeGreaterThanOrEqual(-0.01);
          expect(shown).toBeLessThanOrEqual(1.01);
        }
      }),
    );
  });
});
