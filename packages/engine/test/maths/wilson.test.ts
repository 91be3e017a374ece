import fc from "fast-check";
import { expect, test } from "vitest";
import { wilsonInterval } from "../../src/maths/wilson.ts";

test("no hit in 10,000 reads: at most 4 in 10,000", () => {
  const { value, low, high } = wilsonInterval(0, 10_000);
  expect([value, low]).toEqual([0, 0]);
  expect(Math.ceil(high * 10_000)).toBe(4);
});

test("the ends solve |share − p| = z √(p (1 − p) / n), which defines them", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (count, part) => {
        const hits = Math.round(part * count);
        const { value, low, high } = wilsonInterval(hits, count);
        expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
        for (const end of [low, high]) {
          const spread = 1.959963984540054 * Math.sqrt((end * (1 - end)) / count);
          expect(Math.abs(Math.abs(value - end) - spread)).toBeLessThan(1e-6);
        }
      },
    ),
  );
});

test("hits and misses mirror each other", () => {
  const [a, b] = [wilsonInterval(37, 120), wilsonInterval(83, 120)];
  expect(a.low).toBeCloseTo(1 - b.high, 14);
  expect(a.high).toBeCloseTo(1 - b.low, 14);
});

test("an impossible count is refused", () => {
  for (const [hits, count] of [
    [1, 0],
    [-1, 5],
    [6, 5],
    [0.5, 5],
  ]) {
    expect(() => wilsonInterval(hits, count)).toThrow(RangeError);
  }
});
