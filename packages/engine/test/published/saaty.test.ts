// Saaty's worked examples: drinks (2008) and the choice of a house (1990).
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assess } from "../../src/analysis/bargaining/assess.ts";
import { composeHierarchy, weighByPairs } from "../../src/analysis/preference/pairwise-comparison.ts";
import { pairwiseNotes } from "../../src/analysis/preference/pairwise-notes.ts";
import { readPointValues } from "../../src/analysis/preference/point-value.ts";
import { type Case, caseFromDocuments } from "../../src/case/index.ts";
import { equal, ONE, parseRational, sum, toNumber, ZERO } from "../../src/maths/rational.ts";

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

test("drinks as the issues of a profile: the shares, and the ratio in the notes", () => {
  const drinks = read<{
    items: string[];
    comparisons: [string, string, number][];
    weights3: Record<string, number>;
    consistencyRatio: number;
  }>("saaty-2008-drinks");
  const source = caseComparing(drinks.items, drinks.comparisons);
  const { weights } = source.profiles[0];
  if (weights?.kind !== "pairs") throw new Error(weights?.kind);
  const [sheet] = readPointValues(source);
  drinks.items.forEach((item, i) => {
    expect(Math.abs(toNumber(weights.shares[i]) - drinks.weights3[item])).toBeLessThan(0.0006);
    expect(sheet.points[i][1]).toEqual(weights.shares[i]);
  });
  expect(equal(sum(weights.shares), ONE)).toBe(true);
  const notes = pairwiseNotes(source);
  expect(notes.map(({ code }) => code)).toEqual(["analysis.weights-from-pairs"]);
  expect(notes[0].params.ratio).toBeCloseTo(drinks.consistencyRatio, 3);
});

test("a house whose criteria are the issues of a profile: the ratio and a warning", () => {
  const { criteria, criteriaComparisons, consistencyRatio } = read<{
    criteria: string[];
    criteriaComparisons: Row[];
    consistencyRatio: number;
  }>("saaty-1990-house");
  const pairs = criteriaComparisons.map(([first, second, ratio]) => [
    criteria[first],
    criteria[second],
    ratio,
  ]);
  const { warnings } = assess(caseComparing(criteria, pairs as [string, string, string][]), { draws: 10 });
  const [note, warning] = warnings;
  expect([note.code, warning.code]).toEqual(["analysis.weights-from-pairs", "analysis.pairs-inconsistent"]);
  expect(note.params.ratio).toBeCloseTo(consistencyRatio, 4);
  // Six times the condition, by this answer; by all answers together not much more than once.
  expect(warning.params).toMatchObject({ party: "a", first: "hood", second: "condn", given: 6 });
  expect(warning.params.fitting).toBeCloseTo(0.1881 / 0.1668, 2);
});

function caseComparing(items: readonly string[], weightPairs: [string, string, string | number][]): Case {
  const worths = Object.fromEntries(items.map((item) => [item, { no: 0, yes: 1 }]));
  const reading = caseFromDocuments(
    {
      frame: {
        format: 1,
        title: "Compared",
        parties: ["a", "b"],
        issues: items.map((id) => ({ id, options: ["no", "yes"] })),
      },
      profiles: [
        { format: 1, party: "a", ratings: worths, weightPairs, noDeal: 0 },
        { format: 1, party: "b", points: worths, noDeal: 0 },
      ],
      conflict: null,
      record: null,
      whatIfs: null,
      articles: [],
    },
    { folderName: "compared" },
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.case;
}
