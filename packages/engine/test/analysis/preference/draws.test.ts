import fc from "fast-check";
import { expect, test } from "vitest";
import { drawnWorth, makeSheetSampler } from "../../../src/analysis/preference/draws.ts";
import { isCertain, worthRange } from "../../../src/analysis/preference/extremes.ts";
import { sheetOf } from "../../../src/analysis/preference/point-value.ts";
import { isExact } from "../../../src/case/quantity.ts";
import { makeChance } from "../../../src/maths/chance.ts";
import { toNumber } from "../../../src/maths/rational.ts";
import { frameOf, num, openWeights, profileOf, qty } from "./profile-example.ts";
import { smallDeals, smallFrame, smallProfiles } from "./random-profiles.ts";

test("every draw lies within the exact ranges", () => {
  fc.assert(
    fc.property(smallProfiles, fc.constantFrom(...smallDeals), fc.nat(), (profile, deal, seed) => {
      const sampler = makeSheetSampler(profile, smallFrame, makeChance(seed));
      const { low, high } = worthRange(profile, smallFrame, deal);
      for (let i = 0; i < 20; i++) {
        sampler.draw();
        const worth = drawnWorth(sampler.sheet, deal);
        expect(worth).toBeGreaterThanOrEqual(toNumber(low) - 1e-12);
        expect(worth).toBeLessThanOrEqual(toNumber(high) + 1e-12);
        if (profile.noDeal.kind === "deal")
          expect(sampler.sheet.noDeal).toBe(drawnWorth(sampler.sheet, profile.noDeal.deal));
      }
    }),
  );
});

test("what is certain is the nearest double in every draw", () => {
  const frame = frameOf([2, [0, 1, 3, 7]]);
  const profile = profileOf({
    issues: [
      { kind: "each", options: [qty("1/3"), qty("0.1", "0.2")] },
      {
        kind: "curve",
        knots: [
          { option: 0, worth: qty("0.1") },
          { option: 2, worth: qty("0.7") },
          { option: 3, worth: qty(1, 2) },
        ],
      },
    ],
    weights: { kind: "fixed", shares: [num("0.3"), num("0.7")] },
    noDeal: { kind: "worth", worth: qty("1/7") },
  });
  const exact = sheetOf(profile, frame);
  const { sheet, draw } = makeSheetSampler(profile, frame, makeChance(1));
  for (let i = 0; i < 5; i++) {
    draw();
    expect(sheet.points[0][0]).toBe(toNumber(exact.points[0][0]));
    for (const option of [0, 1, 2]) expect(sheet.points[1][option]).toBe(toNumber(exact.points[1][option]));
    expect(sheet.noDeal).toBe(1 / 7);
  }
});

test("certain profiles draw their point value", () => {
  fc.assert(
    fc.property(smallProfiles.filter(isCertain), (profile) => {
      const { sheet, draw } = makeSheetSampler(profile, smallFrame, makeChance(3));
      draw();
      expect(sheet.points.map((row) => [...row])).toEqual(
        sheetOf(profile, smallFrame).points.map((row) => row.map(toNumber)),
      );
      if (profile.noDeal.kind === "worth" && isExact(profile.noDeal.worth))
        expect(sheet.noDeal).toBe(toNumber(profile.noDeal.worth.low));
    }),
    { numRuns: 10 },
  );
});

test("means are those of the intervals, the evenly spaced tiers and the weighted product", () => {
  const frame = frameOf([2, 4]);
  const profile = profileOf({
    issues: [
      { kind: "each", options: [qty(0, 12), qty(3)] },
      { kind: "ranked", tiers: [[2], [0], [3], [1]], best: qty(8, 10), worst: qty(0, 3) },
    ],
    weights: openWeights(2, [[1], [0]]),
    noDeal: { kind: "worth", worth: qty(1, 2) },
  });
  const { sheet, draw } = makeSheetSampler(profile, frame, makeChance(17));
  const sums = [0, 0, 0, 0, 0, 0, 0];
  const draws = 20_000;
  let outOfOrder = 0;
  for (let i = 0; i < draws; i++) {
    draw();
    [...sheet.points[0], ...sheet.points[1], sheet.noDeal].forEach((value, k) => {
      sums[k] += value;
    });
    const [worst, third, best, second] = [1, 3, 2, 0].map((option) => sheet.points[1][option]);
    if (!(best >= second && second >= third && third >= worst)) outOfOrder++;
  }
  expect(outOfOrder).toBe(0);
  // Weights 0.25 and 0.75 in the mean, independent of the ratings; tiers at 9, 6.5, 4 and 1.5.
  const means = [1.5, 0.75, 4.875, 1.125, 6.75, 3, 1.5];
  sums.forEach((sum, k) => {
    expect(Math.abs(sum / draws - means[k])).toBeLessThan(0.05);
  });
});

test("tied options are worth the same in every draw, and the seed decides everything", () => {
  const frame = frameOf([4]);
  const profile = profileOf({
    issues: [{ kind: "ranked", tiers: [[2], [0, 3], [1]], best: qty(1), worst: qty(0) }],
  });
  const [one, two] = [5, 5].map((seed) => makeSheetSampler(profile, frame, makeChance(seed)));
  for (let i = 0; i < 10; i++) {
    one.draw();
    two.draw();
    expect(one.sheet.points[0][0]).toBe(one.sheet.points[0][3]);
    expect(one.sheet.points).toEqual(two.sheet.points);
    expect([one.sheet.points[0][2], one.sheet.points[0][1]]).toEqual([1, 0]);
  }
});

test("an unknown worth of no deal is said to be unknown, and a best that is never above the worst is refused", () => {
  const issues = [{ kind: "ranked" as const, tiers: [[0], [1]], best: qty(0), worst: qty(1) }];
  const sampler = makeSheetSampler(
    profileOf({ issues, noDeal: { kind: "unknown" } }),
    frameOf([2]),
    makeChance(0),
  );
  expect(sampler.sheet.noDealKnown).toBe(false);
  expect(() => sampler.draw()).toThrow(RangeError);
});
