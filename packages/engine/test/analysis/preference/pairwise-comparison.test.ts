import fc from "fast-check";
import { expect, test } from "vitest";
import { composeHierarchy, weighByPairs } from "../../../src/analysis/preference/pairwise-comparison.ts";

const importances = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 });

test("answers that agree with each other give back the importances, with ratio 0", () => {
  fc.assert(
    fc.property(importances, (importance) => {
      const result = weighByPairs(importance.length, allPairs(importance));
      if (!result.found) throw new Error(result.reason);
      const total = importance.reduce((a, b) => a + b);
      result.weights.forEach((weight, i) => {
        expect(weight).toBeCloseTo(importance[i] / total, 12);
      });
      expect(result.consistencyRatio).toBeCloseTo(0, 10);
    }),
  );
});

test("a pair may be told in either direction", () => {
  const pairs = allPairs([5, 3, 2, 2]);
  const turned = pairs.map(({ first, second, ratio }) => ({
    first: second,
    second: first,
    ratio: 1 / ratio,
  }));
  const [one, other] = [weighByPairs(4, pairs), weighByPairs(4, turned)];
  if (!one.found || !other.found) throw new Error("both are complete");
  other.weights.forEach((weight, i) => {
    expect(weight).toBeCloseTo(one.weights[i], 12);
  });
});

test("going in a circle is inconsistent", () => {
  const circle = [
    { first: 0, second: 1, ratio: 5 },
    { first: 1, second: 2, ratio: 5 },
    { first: 2, second: 0, ratio: 5 },
  ];
  expect(weighByPairs(3, circle)).toMatchObject({ found: true, inconsistent: true });
});

test("what is missing is named", () => {
  const pairs = allPairs([3, 2, 1]).slice(1);
  expect(weighByPairs(3, pairs)).toEqual({ found: false, reason: "incomplete", missing: [[0, 1]] });
  expect(weighByPairs(2, [...allPairs([2, 1]), { first: 1, second: 0, ratio: 2 }])).toEqual({
    found: false,
    reason: "compared-twice",
    pair: [1, 0],
  });
  expect(weighByPairs(16, [])).toEqual({ found: false, reason: "too-many-things", most: 15 });
});

test("misuse throws", () => {
  for (const comparison of [
    { first: 0, second: 0, ratio: 1 },
    { first: 0, second: 2, ratio: 1 },
    { first: 0, second: 1, ratio: 0 },
    { first: 0, second: 1, ratio: Number.NaN },
  ]) {
    expect(() => weighByPairs(2, [comparison])).toThrow(RangeError);
  }
  expect(() => weighByPairs(0, [])).toThrow(RangeError);
  expect(() => composeHierarchy([0.5, 0.5], [[1, 0]])).toThrow(RangeError);
});

function allPairs(importance: readonly number[]) {
  return importance.flatMap((a, first) =>
    importance.flatMap((b, second) => (first < second ? [{ first, second, ratio: a / b }] : [])),
  );
}
