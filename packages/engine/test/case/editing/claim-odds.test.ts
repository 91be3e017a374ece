import fc from "fast-check";
import { expect, test } from "vitest";
import { tenthsOf } from "../../../src/case/editing/index.ts";

test("is rounded, and never none or all of ten", () => {
  expect([0, 0.04, 0.1, 0.64, 0.68, 0.88, 0.95, 1].map(tenthsOf)).toEqual([1, 1, 1, 6, 7, 9, 9, 9]);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (confidence) => {
      const tenths = tenthsOf(confidence);
      expect(Number.isInteger(tenths) && tenths >= 1 && tenths <= 9).toBe(true);
    }),
  );
});
