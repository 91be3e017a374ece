import fc from "fast-check";
import { expect, test } from "vitest";
import { makeSheetSampler } from "../../../src/analysis/preference/draws.ts";
import { worthRange } from "../../../src/analysis/preference/extremes.ts";
import { sheetOf } from "../../../src/analysis/preference/point-value.ts";
import { pointWeights } from "../../../src/analysis/preference/point-weights.ts";
import { rankOrderCentroid } from "../../../src/analysis/preference/rank-order-centroid.ts";
import { weightSetIsEmpty } from "../../../src/analysis/preference/weight-set.ts";
import { makeChance } from "../../../src/maths/chance.ts";
import { compare, equal, rational, sum, toText } from "../../../src/maths/rational.ts";
import { frameOf, num, openWeights, profileOf, qty } from "./profile-example.ts";

const texts = (values: readonly { num: bigint; den: bigint }[]) => values.map(toText);

test("interval weights go the same share of the way from low to high, and add up exactly", () => {
  const weights = pointWeights(openWeights([qty("0.1", "0.4"), qty("0.2", "0.3"), qty("0.2", "0.8")]));
  // 0.5 at the lows, 1.5 at the highs: half the way.
  expect(texts(weights)).toEqual(["0.25", "0.25", "0.5"]);
});

test("an order gives rank order centroids, ties the mean of the cone's vertices", () => {
  expect(texts(pointWeights(openWeights(3, [[2], [0], [1]])))).toEqual(["5/18", "1/9", "11/18"]);
  // One vertex per end of a tie group: (1, 0, 0) and (1/3, 1/3, 1/3).
  expect(texts(pointWeights(openWeights(3, [[1], [0, 2]])))).toEqual(["1/6", "2/3", "1/6"]);
  expect(texts(pointWeights(openWeights(3, [[0, 1, 2]])))).toEqual(["1/3", "1/3", "1/3"]);
  expect(texts(rankOrderCentroid([1, 1], num(100)))).toEqual(["75", "25"]);
});

test("order and bounds together keep order, bounds and total", () => {
  fc.assert(
    fc.property(openSets, ({ bounds, order }) => {
      const open = openWeights(bounds, order);
      fc.pre(!weightSetIsEmpty(open));
      const weights = pointWeights(open);
      expect(toText(sum(weights))).toBe("1");
      weights.forEach((weight, i) => {
        expect(compare(weight, bounds[i].low) >= 0 && compare(weight, bounds[i].high) <= 0).toBe(true);
      });
      const chain = order?.map((issues) => issues.map((issue) => weights[issue])) ?? [];
      chain.forEach((tied, k) => {
        expect(tied.every((weight) => equal(weight, tied[0]))).toBe(true);
        if (k > 0) expect(compare(chain[k - 1][0], tied[0])).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

test("a set of weights is empty exactly when a grid that holds its corners misses it", () => {
  fc.assert(
    fc.property(openSets, ({ bounds, order }) => {
      expect(weightSetIsEmpty(openWeights(bounds, order))).toBe(!someSixtiethFits(bounds, order));
    }),
  );
});

test("weights that cannot be are refused", () => {
  expect(weightSetIsEmpty(openWeights([qty(0, "0.4"), qty(0, "0.5")]))).toBe(true);
  expect(weightSetIsEmpty(openWeights([qty("0.6", 1), qty("0.5", 1)]))).toBe(true);
  expect(weightSetIsEmpty(openWeights([qty(0, "0.4"), qty(0, 1)], [[0], [1]]))).toBe(true);
  expect(() => pointWeights(openWeights([qty(0, "0.4"), qty(0, "0.5")]))).toThrow(RangeError);
  expect(() => pointWeights(openWeights(3, [[0], [1]]))).toThrow(RangeError);
});

test("options: midpoints, evenly spaced tiers, straight lines between knots", () => {
  const frame = frameOf([2, 4, [0, 1, 4, 10]]);
  const sheet = sheetOf(
    profileOf({
      issues: [
        { kind: "each", options: [qty(1, 2), qty("0.1")] },
        { kind: "ranked", tiers: [[3], [0, 1], [2]], best: qty(8, 12), worst: qty(1) },
        {
          kind: "curve",
          knots: [
            { option: 0, worth: qty(0) },
            { option: 2, worth: qty(6, 10) },
            { option: 3, worth: qty(2) },
          ],
        },
      ],
    }),
    frame,
  );
  expect(sheet.points.map(texts)).toEqual([
    ["1.5", "0.1"],
    ["5.5", "5.5", "1", "10"],
    ["0", "2", "8", "2"],
  ]);
});

test("weights multiply ratings; no deal given as a deal counts interactions and the cap", () => {
  const frame = frameOf([2, 2]);
  const parts = {
    issues: [
      { kind: "each" as const, options: [qty(10), qty(0)] },
      { kind: "each" as const, options: [qty(0), qty(10)] },
    ],
    weights: { kind: "fixed" as const, shares: [num("0.3"), num("0.7")] },
    interactions: [
      {
        pattern: [
          { issue: 0, options: [0] },
          { issue: 1, options: [1] },
        ],
        worth: qty(1, 2),
        because: null,
      },
    ],
    noDeal: { kind: "deal" as const, deal: [0, 1] },
  };
  const sheet = sheetOf(profileOf(parts), frame);
  expect(sheet.points.map(texts)).toEqual([
    ["3", "0"],
    ["0", "7"],
  ]);
  expect(sheet.noDeal && toText(sheet.noDeal)).toBe("11.5");
  const capped = sheetOf(profileOf({ ...parts, cap: num(11) }), frame);
  expect(capped.noDeal && toText(capped.noDeal)).toBe("11");
});

test("an unknown worth of no deal gets no point value", () => {
  const profile = profileOf({ issues: [{ kind: "each", options: [qty(1)] }], noDeal: { kind: "unknown" } });
  expect(sheetOf(profile, frameOf([1])).noDeal).toBeNull();
});

type Order = readonly (readonly number[])[] | null;

const orders: fc.Arbitrary<Order> = fc.constantFrom<Order[]>(
  null,
  [[0], [1], [2]],
  [[2], [0, 1]],
  [[1, 2], [0]],
  [[0, 1, 2]],
);

const openSets = fc.record({
  bounds: fc.array(
    fc
      .tuple(fc.nat({ max: 10 }), fc.nat({ max: 10 }))
      .map(([a, b]) => qty(`${Math.min(a, b)}/20`, `${Math.max(a, b) * 2}/20`)),
    { minLength: 3, maxLength: 3 },
  ),
  order: orders,
});

// Bounds in twentieths: a set that is not empty has a corner in sixtieths, whatever is tied.
function someSixtiethFits(bounds: readonly ReturnType<typeof qty>[], order: Order): boolean {
  const within = (units: number, issue: number) => {
    const weight = rational(BigInt(units), 60n);
    return compare(weight, bounds[issue].low) >= 0 && compare(weight, bounds[issue].high) <= 0;
  };
  for (let a = 0; a <= 60; a++) {
    for (let b = 0; a + b <= 60; b++) {
      const units = [a, b, 60 - a - b];
      const ordered = !order?.some(
        (tier, k) =>
          tier.some((issue) => units[issue] !== units[tier[0]]) ||
          order.slice(k + 1).some((later) => units[later[0]] > units[tier[0]]),
      );
      if (ordered && units.every(within)) return true;
    }
  }
  return false;
}

test("issues that an order leaves out weigh nothing, and the rest share as if they stood alone", () => {
  const bounds = [qty("0", "1"), qty("0"), qty("0", "1")];
  const weights = openWeights(bounds, [[2], [0]]);
  expect(texts(pointWeights(weights))).toEqual(["0.25", "0", "0.75"]);
  expect(weightSetIsEmpty(weights)).toBe(false);
  const profile = profileOf({
    issues: bounds.map(() => ({ kind: "each", options: [qty("0"), qty("1")] })),
    weights,
  });
  const frame = frameOf([2, 2, 2]);
  const { low, high } = worthRange(profile, frame, [1, 1, 0]);
  expect(texts([low, high])).toEqual(["0", "0.5"]);
  const sampler = makeSheetSampler(profile, frame, makeChance(1));
  sampler.draw();
  expect(Array.from(sampler.sheet.points[1])).toEqual([0, 0]);
});
