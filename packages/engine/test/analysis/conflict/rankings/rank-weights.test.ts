// Ranking by weights, against sums of fractions.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankByWeights } from "../../../../src/analysis/conflict/rankings/rank-weights.ts";
import { truthTable } from "../../../../src/analysis/conflict/rankings/statement-truths.ts";
import { holds } from "../../../../src/case/conflict/statement.ts";
import { between, exactly, midpoint, type Quantity } from "../../../../src/case/quantity.ts";
import { makeChance } from "../../../../src/maths/chance.ts";
import {
  compare,
  parseRational,
  type Rational,
  subtract,
  sum,
  ZERO,
} from "../../../../src/maths/rational.ts";
import { actionModels, type RandomActions } from "../random-actions.ts";
import { pairsOf, seeds, times } from "../random-models.ts";
import { type Kind, randomWeights } from "../random-preferences.ts";
import { expectOrder, expectShare, expectSound } from "./orders.ts";

type Weighted = Kind<"weights">;

describe.each(["1", "0.1", "1/3", "1/9007199254740993", "1e30", "7/100000000000000000000000000000000000003"])(
  "weights in units of %s",
  (unit) => {
    test("the exact sum decides, an interval counting as its middle", () => {
      fc.assert(
        fc.property(actionModels, seeds, fc.boolean(), (model, seed, open) => {
          const preference = weighted(model, seed, { unit, open });
          const sums = sumsOf(model, preference, midpoint);
          const { stated, draw } = sourceOf(model, preference);
          expectOrder(stated, (a, b) => compare(sums[a], sums[b]));
          const isOpen = preference.weights.some(({ weight }) => compare(weight.low, weight.high) !== 0);
          expect(draw === null).toBe(!isOpen);
        }),
        { numRuns: 40, seed: 31 },
      );
    });
  },
);

test("weights that differ by less than doubles can tell", () => {
  const space = { count: 4, keys: Int32Array.from([0, 1, 2, 3]) };
  const preference = (texts: readonly string[]): Weighted => ({
    kind: "weights",
    weights: texts.map((text, action) => ({
      statement: { kind: "action", action },
      text: "",
      weight: exactly(number(text)),
    })),
    ties: "equal",
  });
  const ranks = (...texts: string[]) => [
    ...rankByWeights(preference(texts), truthTable(space), 4).stated.ranks,
  ];
  expect(ranks("0.1", "0.10000000000000000000001")).toEqual([0, 1, 2, 3]);
  expect(ranks("1e40", "-1e-40")).toEqual([1, 3, 0, 2]);
  expect(ranks("1/3", "-1/3")).toEqual([1, 2, 0, 1]);
});

test("draws keep the order of states that differ in known weights only, ties included", () => {
  fc.assert(
    fc.property(actionModels, seeds, (model, seed) => {
      const preference = weighted(model, seed, { unit: "0.1", open: true });
      const { draw } = sourceOf(model, preference);
      if (!draw) return;
      const chance = makeChance(seed);
      const drawn = times(5, () => draw(chance));
      drawn.forEach(expectSound);
      const known = sumsOf(model, preference, ({ low, high }) => (compare(low, high) === 0 ? low : ZERO));
      for (const [a, b] of pairsOf(model.space.count)) {
        if (!agreeOnOpen(model, preference, [a, b])) continue;
        const expected = compare(known[a], known[b]);
        for (const { ranks } of drawn) expect(Math.sign(ranks[a] - ranks[b])).toBe(Math.sign(expected));
      }
    }),
    { numRuns: 60, seed: 32 },
  );
});

test("draws never rank a state higher that is worth less whatever the weights", () => {
  let decided = 0;
  fc.assert(
    fc.property(actionModels, seeds, (model, seed) => {
      const preference = weighted(model, seed, { unit: "0.25", open: true });
      const { draw } = sourceOf(model, preference);
      if (!draw) return;
      const chance = makeChance(seed);
      const drawn = times(5, () => draw(chance));
      for (const [a, b] of pairsOf(model.space.count)) {
        if (!isWorthMore(model, preference, [a, b])) continue;
        decided++;
        expect(drawn.every(({ ranks }) => ranks[a] > ranks[b])).toBe(true);
      }
    }),
    { numRuns: 80, seed: 33 },
  );
  expect(decided).toBeGreaterThan(1000);
});

test("ties that mean equal stay ties while weights are drawn, ties of unknown order do not", () => {
  // Two actions of one known weight, and a third whose weight is open.
  const space = { count: 8, keys: Int32Array.from(times(8, (key) => key)) };
  const weights = ["1/3", "1/3", null].map((text, action) => ({
    statement: { kind: "action" as const, action },
    text: "",
    weight: text === null ? between(number("-1"), number("1")) : exactly(number(text)),
  }));
  const drawnWith = (ties: "equal" | "unknown") => {
    const { draw } = rankByWeights({ kind: "weights", weights, ties }, truthTable(space), 8);
    const chance = makeChance(3);
    return times(2000, () => draw!(chance).ranks);
  };
  for (const ranks of drawnWith("equal")) expect([ranks[1], ranks[5]]).toEqual([ranks[2], ranks[6]]);
  const parted = drawnWith("unknown");
  for (const ranks of parted) expect(new Set(ranks).size).toBe(8);
  expectShare(parted.filter((ranks) => ranks[1] > ranks[2]).length, 2000, 1 / 2);
  expectShare(parted.filter((ranks) => ranks[4] > ranks[0]).length, 2000, 1 / 2);
  // The third is worth more than another third in a third of the draws.
  expectShare(parted.filter((ranks) => ranks[4] > ranks[1]).length, 2000, 1 / 3);
});

function number(text: string): Rational {
  const parsed = parseRational(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

function weighted(
  { actions }: RandomActions,
  seed: number,
  { unit, open }: { unit: string; open: boolean },
): Weighted {
  return randomWeights(makeChance(seed), actions.length, {
    count: 5,
    unit: number(unit),
    open,
    ties: "equal",
  });
}

function sourceOf({ space }: RandomActions, preference: Weighted) {
  return rankByWeights(preference, truthTable(space), space.count);
}

function sumsOf({ space }: RandomActions, { weights }: Weighted, worthOf: (weight: Quantity) => Rational) {
  return [...space.keys].map((key) =>
    sum(weights.filter(({ statement }) => holds(statement, key)).map(({ weight }) => worthOf(weight))),
  );
}

function agreeOnOpen(
  { space }: RandomActions,
  { weights }: Weighted,
  [a, b]: readonly [number, number],
): boolean {
  return weights.every(
    ({ statement, weight: { low, high } }) =>
      compare(low, high) === 0 || holds(statement, space.keys[a]) === holds(statement, space.keys[b]),
  );
}

/** With each weight on which the two differ at the end that is worst for the first. */
function isWorthMore(
  { space }: RandomActions,
  { weights }: Weighted,
  [a, b]: readonly [number, number],
): boolean {
  const differences = weights.map(({ statement, weight: { low, high } }) => {
    const [inA, inB] = [holds(statement, space.keys[a]), holds(statement, space.keys[b])];
    if (inA === inB) return ZERO;
    return inA ? low : subtract(ZERO, high);
  });
  return compare(sum(differences), ZERO) > 0;
}
