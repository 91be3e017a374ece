import fc from "fast-check";
import { expect, test } from "vitest";
import {
  countLineUps,
  type LineUpRules,
  lineUp,
  lineUpNumber,
  restOf,
  SCHEMES,
  usualScheme,
} from "../../../src/rehearsal/tournament/line-ups.ts";

const rules: fc.Arbitrary<LineUpRules> = fc.record({
  strategies: fc.integer({ min: 1, max: 6 }),
  parties: fc.integer({ min: 2, max: 4 }),
  scheme: fc.constantFrom(...SCHEMES),
  swaps: fc.boolean(),
  selfPlay: fc.boolean(),
});

function all(rule: LineUpRules): number[][] {
  return Array.from({ length: countLineUps(rule) }, (_, number) => {
    const line: number[] = [];
    lineUp(rule, number, line);
    return line;
  });
}

test("each line-up has one number, and each number one line-up", () => {
  fc.assert(
    fc.property(rules, (rule) => {
      const lines = all(rule);
      expect(new Set(lines.map((line) => line.join())).size).toBe(lines.length);
      lines.forEach((line, number) => {
        expect(line).toHaveLength(rule.parties);
        expect(lineUpNumber(rule, line)).toBe(number);
      });
    }),
  );
});

test("a line-up that is not played has no number", () => {
  fc.assert(
    fc.property(
      rules,
      fc.array(fc.integer({ min: -1, max: 6 }), { minLength: 1, maxLength: 4 }),
      (rule, line) => {
        const played = all(rule).some((one) => one.join() === line.join());
        expect(lineUpNumber(rule, line) >= 0).toBe(played);
      },
    ),
    { numRuns: 500 },
  );
});

test("two parties: all ordered pairs with swaps, all unordered ones without", () => {
  const rule = {
    strategies: 3,
    parties: 2,
    scheme: "one-against-rest",
    swaps: true,
    selfPlay: true,
  } as const;
  const pairs = (lines: number[][]) => lines.map((line) => line.join("")).sort();
  expect(pairs(all(rule))).toEqual(["00", "01", "02", "10", "11", "12", "20", "21", "22"]);
  expect(pairs(all({ ...rule, selfPlay: false }))).toEqual(["01", "02", "10", "12", "20", "21"]);
  expect(pairs(all({ ...rule, swaps: false }))).toEqual(["00", "01", "02", "11", "12", "22"]);
  expect(pairs(all({ ...rule, swaps: false, selfPlay: false }))).toEqual(["01", "02", "12"]);
});

test("three parties: each strategy in each seat against a rest of one mind", () => {
  const rule = {
    strategies: 2,
    parties: 3,
    scheme: "one-against-rest",
    swaps: true,
    selfPlay: true,
  } as const;
  expect(
    all(rule)
      .map((line) => line.join(""))
      .sort(),
  ).toEqual(["000", "111", "011", "101", "110", "100", "010", "001"].sort());
});

test("the rest of a seat is told where it is of one mind", () => {
  expect([0, 1, 2].map((seat) => restOf([4, 1, 1], seat))).toEqual([1, -1, -1]);
  expect([0, 1].map((seat) => restOf([4, 1], seat))).toEqual([1, 4]);
});

test("every line-up is played where that is few and nobody asked to leave some out", () => {
  const usual = { strategies: 4, parties: [2, 3], swaps: true, selfPlay: true };
  expect(usualScheme(usual)).toBe("every-line-up");
  expect(usualScheme({ ...usual, parties: [4] })).toBe("every-line-up");
  expect(usualScheme({ ...usual, parties: [3, 5] })).toBe("one-against-rest");
  expect(usualScheme({ ...usual, parties: [2] })).toBe("one-against-rest");
  expect(usualScheme({ ...usual, swaps: false })).toBe("one-against-rest");
  expect(usualScheme({ ...usual, selfPlay: false })).toBe("one-against-rest");
});
