// Shares from comparisons: exact in their sum, the same for equals, and those of the eigenvector otherwise.
import fc from "fast-check";
import { expect, test } from "vitest";
import { weighByPairs } from "../../src/analysis/preference/pairwise-comparison.ts";
import { comparedIssues, MOST_COMPARED, weightsFromPairs } from "../../src/case/pair-weights.ts";
import type { IssueComparison } from "../../src/case/profile.ts";
import { equal, ONE, type Rational, rational, sum, toNumber, toText } from "../../src/maths/rational.ts";

const ratio = fc.constantFrom(
  rational(1n),
  rational(2n),
  rational(9n),
  rational(1n, 3n),
  rational(1n, 1000n),
  rational(1000n),
);

/** Every pair of the issues, with the ratios in turn. */
function allPairs(issues: readonly number[], ratios: readonly Rational[]): IssueComparison[] {
  return issues
    .flatMap((first, k) => issues.slice(k + 1).map((second) => ({ first, second })))
    .map((pair, k) => ({ ...pair, ratio: ratios[k % ratios.length] }));
}

const answers = fc.record({
  issues: fc.uniqueArray(fc.nat(9), { minLength: 2, maxLength: 8 }),
  ratios: fc.array(ratio, { minLength: 1, maxLength: 28 }),
  total: fc.constantFrom(ONE, rational(100n), rational(2n, 7n)),
});

test("shares add up to the total exactly, and are those of the eigenvector to 11 decimals", () => {
  fc.assert(
    fc.property(answers, ({ issues, ratios, total }) => {
      const comparisons = allPairs(issues, ratios);
      const { shares } = weightsFromPairs({ issueCount: 10, comparisons, total });
      expect(equal(sum(shares), total)).toBe(true);
      const compared = comparedIssues(comparisons);
      const found = weighByPairs(
        compared.length,
        comparisons.map((pair) => ({
          first: compared.indexOf(pair.first),
          second: compared.indexOf(pair.second),
          ratio: toNumber(pair.ratio),
        })),
      );
      if (!found.found) throw new Error(found.reason);
      shares.forEach((share, issue) => {
        const weight = compared.includes(issue) ? found.weights[compared.indexOf(issue)] : 0;
        expect(Math.abs(toNumber(share) / toNumber(total) - weight)).toBeLessThan(1e-11);
      });
    }),
    { numRuns: 50 },
  );
});

test("issues that count the same have the same share, and others keep decimals", () => {
  const texts = (issueCount: number, ratios: readonly bigint[]) => {
    const issues = Array.from({ length: issueCount }, (_, k) => k);
    const comparisons = allPairs(
      issues,
      ratios.map((value) => rational(value)),
    );
    return weightsFromPairs({ issueCount, comparisons, total: ONE }).shares.map(toText);
  };
  expect(texts(3, [1n])).toEqual(["1/3", "1/3", "1/3"]);
  expect(texts(2, [2n])).toEqual(["0.666666666667", "0.333333333333"]);
  expect(texts(3, [2n, 4n, 2n])).toEqual(["0.571428571429", "0.285714285714", "0.142857142857"]);
});

test("a pair left out is a mistake of the program", () => {
  const comparisons = allPairs([0, 1, 2], [ONE]).slice(1);
  expect(() => weightsFromPairs({ issueCount: 3, comparisons, total: ONE })).toThrow(RangeError);
});

test("as many can be compared as have a consistency ratio", () => {
  expect(weighByPairs(MOST_COMPARED + 1, [])).toMatchObject({
    reason: "too-many-things",
    most: MOST_COMPARED,
  });
});
