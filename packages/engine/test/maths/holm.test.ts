import fc from "fast-check";
import { expect, test } from "vitest";
import { holmAdjusted } from "../../src/maths/holm.ts";

test("the steps by hand: 0.01, 0.04, 0.03, 0.005", () => {
  const adjusted = holmAdjusted([0.01, 0.04, 0.03, 0.005]);
  [0.03, 0.06, 0.06, 0.02].forEach((value, k) => {
    expect(adjusted[k]).toBeCloseTo(value, 12);
  });
});

test("a level rejects just what Holm's steps reject", () => {
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
  fc.assert(
    fc.property(values, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (ps, level) => {
      const rejected = new Set<number>();
      const order = [...ps.keys()].sort((a, b) => ps[a] - ps[b]);
      for (const [rank, test] of order.entries()) {
        if ((ps.length - rank) * ps[test] > level) break;
        rejected.add(test);
      }
      holmAdjusted(ps).forEach((adjusted, test) => {
        expect(adjusted <= level).toBe(rejected.has(test));
      });
    }),
  );
});
