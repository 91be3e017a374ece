import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bestWeights,
  gatherByGroup,
  weightRanges,
  worstWeights,
} from "../../../src/analysis/preference/extreme-weights.ts";
import {
  spreadOverIssues,
  weightSetIsEmpty,
  weightSetOf,
} from "../../../src/analysis/preference/weight-set.ts";
import { compare, multiply, type Rational, rational, sum, toText } from "../../../src/maths/rational.ts";
import { num, openWeights, qty } from "./profile-example.ts";

test("an order alone is best served by one of its cone's vertices", () => {
  const set = weightSetOf(openWeights(3, [[0], [1], [2]]));
  expect(bestWeights(set, [num(1), num(2), num(9)]).map(toText)).toEqual(["1/3", "1/3", "1/3"]);
  expect(bestWeights(set, [num(1), num(5), num(0)]).map(toText)).toEqual(["0.5", "0.5", "0"]);
  expect(worstWeights(set, [num(1), num(5), num(9)]).map(toText)).toEqual(["1", "0", "0"]);
});

test("ranges are narrowed by the total", () => {
  const ranges = weightRanges(weightSetOf(openWeights([qty(0, 1), qty("0.2", "0.4"), qty("0.3", "0.5")])));
  expect(ranges.map(({ low, high }) => [toText(low), toText(high)])).toEqual([
    ["0.1", "0.5"],
    ["0.2", "0.4"],
    ["0.3", "0.5"],
  ]);
});

test("no point of a grid that holds the corners does better, and the answer lies in the set", () => {
  fc.assert(
    fc.property(sets, worthLists, ({ order, bounds }, worths) => {
      const open = openWeights(
        bounds.map(([low, high]) => qty(`${low}/${UNITS}`, `${high}/${UNITS}`)),
        order,
      );
      fc.pre(!weightSetIsEmpty(open));
      const set = weightSetOf(open);
      const perGroup = gatherByGroup(set, worths.map(num));
      const best = bestWeights(set, perGroup);
      expect(toText(value(best, perGroup))).toBe(
        toText(rational(bestOnGrid(bounds, order, worths), BigInt(UNITS))),
      );
      expect(toText(sum(spreadOverIssues(set, best, rational(0n))))).toBe("1");
      best.forEach((weight, k) => {
        const { low, high } = set.groups[k];
        expect(compare(weight, low) >= 0 && compare(weight, high) <= 0).toBe(true);
        if (set.ordered && k > 0) expect(compare(best[k - 1], weight)).toBeGreaterThanOrEqual(0);
      });
    }),
    { numRuns: 150 },
  );
});

type Order = readonly (readonly number[])[] | null;

// Bounds are multiples of 12: what is left for a block of 1, 2, 3 or 4 issues then divides evenly.
const UNITS = 72;

const sets = fc.record({
  order: fc.constantFrom<Order[]>(
    null,
    [[0], [1], [2], [3]],
    [[3], [0, 1], [2]],
    [[1, 2], [0], [3]],
    [[0, 1, 2, 3]],
  ),
  bounds: fc.array(
    fc
      .tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }))
      .map(([a, b]) => [12 * Math.min(a, b), 12 * Math.max(a, b) + 12]),
    { minLength: 4, maxLength: 4 },
  ),
});

const worthLists = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 });

function value(weights: readonly Rational[], worths: readonly Rational[]): Rational {
  return sum(weights.map((weight, k) => multiply(weight, worths[k])));
}

function bestOnGrid(bounds: readonly number[][], order: Order, worths: readonly number[]): bigint {
  let best = Number.NEGATIVE_INFINITY;
  const rank = order?.flatMap((tier, k) => tier.map((issue) => [issue, k] as const));
  const rankOf = rank && new Map(rank);
  const fits = (chosen: number[], issue: number) =>
    chosen.every((other, j) => {
      if (!rankOf || j === issue) return true;
      const step = (rankOf.get(j) ?? 0) - (rankOf.get(issue) ?? 0);
      return step === 0
        ? other === chosen[issue]
        : step < 0
          ? other >= chosen[issue]
          : other <= chosen[issue];
    });
  const visit = (chosen: number[], left: number) => {
    const issue = chosen.length;
    const [low, high] = issue < 3 ? bounds[issue] : [left, left];
    for (let units = low; units <= high && units <= left; units++) {
      const next = [...chosen, units];
      if (!fits(next, issue)) continue;
      if (issue < 3) visit(next, left - units);
      else if (left >= bounds[3][0] && left <= bounds[3][1]) {
        best = Math.max(
          best,
          next.reduce((total, w, i) => total + w * worths[i], 0),
        );
      }
    }
  };
  visit([], UNITS);
  return BigInt(best);
}
