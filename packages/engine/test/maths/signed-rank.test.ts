import fc from "fast-check";
import { expect, test } from "vitest";
import { normalTail, signedRank } from "../../src/maths/signed-rank.ts";

/** All ways to turn the differences round, one by one. */
function plainP(differences: readonly number[]): number {
  const sizes = differences.filter((value) => value !== 0);
  if (sizes.length === 0) return 1;
  const ranks = sizes.map((value) => {
    const below = sizes.filter((other) => Math.abs(other) < Math.abs(value)).length;
    const same = sizes.filter((other) => Math.abs(other) === Math.abs(value)).length;
    return below + (same + 1) / 2;
  });
  const total = ranks.reduce((sum, rank) => sum + rank, 0);
  const away = (sum: number) => Math.abs(sum - total / 2);
  const observed = away(ranks.reduce((sum, rank, k) => sum + (sizes[k] > 0 ? rank : 0), 0));
  let asFar = 0;
  for (let signs = 0; signs < 2 ** sizes.length; signs++) {
    if (away(ranks.reduce((sum, rank, k) => sum + ((signs >> k) & 1 ? rank : 0), 0)) >= observed) asFar++;
  }
  return asFar / 2 ** sizes.length;
}

test("p is the share of all ways to turn the differences round that lean as far", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 9 }), (differences) => {
      const { p, method } = signedRank(differences);
      expect(method).toBe("exact");
      expect(p).toBeCloseTo(plainP(differences), 12);
    }),
    { numRuns: 300 },
  );
});

test("Darwin's fifteen pairs of maize: rank sum 96, p = 0.0413", () => {
  const eighths = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];
  const { rankSum, p } = signedRank(eighths);
  expect(rankSum).toBe(96);
  expect(p).toBeCloseTo(0.0413, 4);
});

test("the normal curve is near the exact share where it takes over", () => {
  const differences = Array.from({ length: 101 }, (_, k) => (k % 5 < 3 ? 1 : -1) * (((k * 37) % 101) + 1));
  const many = signedRank(differences);
  const fewer = signedRank(differences.slice(1));
  expect([many.method, fewer.method]).toEqual(["normal", "exact"]);
  expect(Math.abs(many.p - fewer.p)).toBeLessThan(0.02);
});

test("turning every difference round changes nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 150 }), (differences) => {
      expect(signedRank(differences.map((value) => -value)).p).toBeCloseTo(signedRank(differences).p, 12);
    }),
  );
});

test("tails of the normal curve", () => {
  expect(normalTail(0)).toBeCloseTo(0.5, 14);
  expect(normalTail(1.959963984540054)).toBeCloseTo(0.025, 13);
  expect(normalTail(2.9999999)).toBeCloseTo(normalTail(3), 9);
  expect(normalTail(6) / 9.865876450377e-10).toBeCloseTo(1, 9);
});
