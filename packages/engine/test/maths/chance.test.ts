import fc from "fast-check";
import { expect, test } from "vitest";
import { makeChance } from "../../src/maths/chance.ts";

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

function take(count: number, next: () => number): number[] {
  return Array.from({ length: count }, next);
}

test("the same seed and stream give the same numbers, others do not", () => {
  fc.assert(
    fc.property(seeds, fc.nat({ max: 5 }), (seed, stream) => {
      const numbers = take(20, makeChance(seed, stream).uniform);
      expect(take(20, makeChance(seed, stream).uniform)).toEqual(numbers);
      expect(take(20, makeChance(seed, stream + 1).uniform)).not.toEqual(numbers);
      expect(take(20, makeChance(seed === 0 ? 1 : seed - 1, stream).uniform)).not.toEqual(numbers);
    }),
  );
});

test("uniform doubles lie in [0, 1), use 53 bits and fill the interval evenly", () => {
  const { uniform } = makeChance(11);
  const bins = new Array<number>(20).fill(0);
  let fine = 0;
  for (let i = 0; i < 100_000; i++) {
    const value = uniform();
    expect(value >= 0 && value < 1).toBe(true);
    bins[Math.floor(value * 20)]++;
    if ((value * 2 ** 53) % 2 === 1) fine++;
  }
  // χ² with 19 degrees of freedom stays below 43.8 in 99.9 % of samples.
  expect(bins.reduce((sum, bin) => sum + (bin - 5000) ** 2 / 5000, 0)).toBeLessThan(43.8);
  expect(Math.abs(fine - 50_000)).toBeLessThan(4 * 158);
});

test("streams and neighbouring seeds are uncorrelated", () => {
  const pairs = [
    [makeChance(3, 0), makeChance(3, 1)],
    [makeChance(3, 0), makeChance(4, 0)],
    [makeChance(0, 0), makeChance(1, 1)],
  ];
  for (const [a, b] of pairs) {
    let product = 0;
    for (let i = 0; i < 20_000; i++) product += (a.uniform() - 0.5) * (b.uniform() - 0.5) * 12;
    expect(Math.abs(product) / Math.sqrt(20_000)).toBeLessThan(4);
  }
});

test("the first numbers of neighbouring seeds are spread out", () => {
  const firsts = take(2000, () => 0).map((_, seed) => makeChance(seed).uniform());
  const mean = firsts.reduce((a, b) => a + b, 0) / firsts.length;
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 2000));
  expect(new Set(firsts.map((value) => Math.floor(value * 100))).size).toBe(100);
});

test("whole numbers below a count are all reached", () => {
  const chance = makeChance(5);
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < 7000; i++) counts[chance.below(7)]++;
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(4 * Math.sqrt(1000));
  expect(() => chance.below(0)).toThrow(RangeError);
});

test("a seed or stream out of range is refused", () => {
  for (const seed of [-1, 0.5, 2 ** 32, Number.NaN]) expect(() => makeChance(seed)).toThrow(RangeError);
  expect(() => makeChance(1, -1)).toThrow(RangeError);
});
