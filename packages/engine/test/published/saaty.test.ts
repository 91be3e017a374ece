// Saaty's worked examples: drinks (2008) and the choice of a house (1990).
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { composeHierarchy, weighByPairs } from "../../src/analysis/preference/pairwise-comparison.ts";
import { parseRational, toNumber, ZERO } from "../../src/maths/rational.ts";

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`data/${name}.json`, import.meta.url), "utf8"));
}

type Row = readonly [number, number, string];
const compared = (rows: readonly Row[]) =>
  rows.map(([first, second, ratio]) => ({
    first,
    second,
    ratio: toNumber(parseRational(ratio) ?? ZERO),
  }));

test("drinks: the weights, the eigenvalue and the consistency ratio", () => {
  const drinks = read<{
    items: string[];
    comparisons: [string, string, number][];
    weights3: Record<string, number>;
    weights4: Record<string, number>;
    lambdaMax: number;
    consistencyRatio: number;
  }>("saaty-2008-drinks");
  const place = (item: string) => drinks.items.indexOf(item);
  const result = weighByPairs(
    drinks.items.length,
    drinks.comparisons.map(([first, second, ratio]) => ({
      first: place(first),
      second: place(second),
      ratio,
    })),
  );
  if (!result.found) throw new Error(result.reason);
  drinks.items.forEach((item, i) => {
    expect(Math.abs(result.weights[i] - drinks.weights3[item])).toBeLessThan(0.0006);
    expect(result.weights[i]).toBeCloseTo(drinks.weights4[item], 4);
  });
  expect(result.lambdaMax).toBeCloseTo(drinks.lambdaMax, 10);
  expect(result.consistencyRatio).toBeCloseTo(drinks.consistencyRatio, 3);
  expect(result.inconsistent).toBe(false);
});

test("a house: criteria judged inconsistently, and the distributive composition", () => {
  const house = read<{
    criteria: string[];
    criteriaComparisons: Row[];
    houseComparisons: Record<string, Row[]>;
    criteriaWeights: number[];
    lambdaMax: number;
    consistencyIndex: number;
    consistencyRatio: number;
    distributive: number[];
  }>("saaty-1990-house");
  const criteria = weighByPairs(8, compared(house.criteriaComparisons));
  if (!criteria.found) throw new Error(criteria.reason);
  house.criteriaWeights.forEach((weight, i) => {
    expect(Math.abs(criteria.weights[i] - weight)).toBeLessThan(0.0001);
  });
  expect(criteria.lambdaMax).toBeCloseTo(house.lambdaMax, 3);
  expect(criteria.consistencyIndex).toBeCloseTo(house.consistencyIndex, 4);
  expect(criteria.consistencyRatio).toBeCloseTo(house.consistencyRatio, 4);
  expect(criteria.inconsistent).toBe(true);
  const local = house.criteria.map((name) => {
    const result = weighByPairs(3, compared(house.houseComparisons[name]));
    if (!result.found) throw new Error(result.reason);
    return result.weights;
  });
  composeHierarchy(criteria.weights, local).forEach((worth, i) => {
    expect(worth).toBeCloseTo(house.distributive[i], 4);
  });
});
