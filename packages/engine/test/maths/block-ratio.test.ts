import { expect, test } from "vitest";
import { blockRatio } from "../../src/maths/block-ratio.ts";
import { makeChance } from "../../src/maths/chance.ts";

test("blocks that agree leave nothing open", () => {
  expect(blockRatio([1, 2, 3, 4], [4, 8, 12, 16])).toEqual({ value: 0.25, low: 0.25, high: 0.25 });
});

test("the interval is Student's where all wholes are equal", () => {
  // Mean 0.5, standard deviation √(0.05/3), over √4; times 3.182 for three degrees of freedom.
  const { value, low, high } = blockRatio([0.35, 0.45, 0.55, 0.65], [1, 1, 1, 1]);
  const spread = (3.182 * Math.sqrt(0.05 / 3)) / 2;
  expect(value).toBeCloseTo(0.5, 12);
  expect(high - value).toBeCloseTo(spread, 2);
  expect(value - low).toBeCloseTo(spread, 2);
});

test("shares stay within 0 and 1", () => {
  expect(blockRatio([-1, -2, -3], [5, 5, 5])).toMatchObject({ value: 0, low: 0 });
  expect(blockRatio([7, 6, 5], [5, 5, 5])).toMatchObject({ value: 1, high: 1 });
});

test("the interval holds the true ratio about 95 times in 100", () => {
  const chance = makeChance(4);
  let held = 0;
  for (let run = 0; run < 400; run++) {
    const wholes = Array.from({ length: 8 }, () => 1 + chance.uniform());
    const parts = wholes.map((whole) => 0.4 * whole + 0.3 * (chance.uniform() - 0.5));
    const { low, high } = blockRatio(parts, wholes);
    if (low <= 0.4 && 0.4 <= high) held++;
  }
  expect(held).toBeGreaterThan(365);
  expect(held).toBeLessThan(396);
});

test.each([
  [
    [1, 2],
    [1, 2],
  ],
  [
    [1, 2, 3],
    [1, 2],
  ],
  [
    [1, 2, 3],
    [0, 0, 0],
  ],
])("%o over %o is refused", (parts, wholes) => {
  expect(() => blockRatio(parts, wholes)).toThrow(RangeError);
});
