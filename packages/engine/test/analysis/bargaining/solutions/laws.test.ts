import fc from "fast-check";
import { expect, test } from "vitest";
import { buildDealSpace } from "../../../../src/analysis/bargaining/deal-space.ts";
import { findSolutions } from "../../../../src/analysis/bargaining/solutions/find-solutions.ts";
import type { Solution } from "../../../../src/analysis/bargaining/solutions/solution.ts";
import type { Solutions } from "../../../../src/analysis/bargaining/solutions/solutions.ts";
import type { SpaceInput } from "../../../../src/analysis/bargaining/space-input.ts";
import type { Sheet } from "../../../../src/analysis/preference/sheet.ts";
import type { Pattern } from "../../../../src/case/frame.ts";
import { add, multiply, ONE, type Rational, rational, subtract } from "../../../../src/maths/rational.ts";
import { frameOf } from "../frontier/random-spaces.ts";
import { spaceWithNoDeal } from "./brute-solutions.ts";

const cases = spaceWithNoDeal({ parties: [1, 4], mostDeals: 100 });
const RULES = ["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian"] as const;
const OPTIONS = { limit: 200 };

function solve(input: SpaceInput): Solutions {
  return findSolutions(buildDealSpace(input), OPTIONS);
}

/** The picked deals as sorted text, or why there are none. */
function picked(solution: Solution, rearrange = (deal: readonly number[]) => deal): string[] | string {
  if (!solution.found) return solution.reason;
  return solution.points.flatMap(({ deals }) => deals.map((deal) => rearrange(deal).join())).sort();
}

function reverseIssues(input: SpaceInput): SpaceInput {
  const last = input.frame.issues.length - 1;
  const turn = (pattern: Pattern): Pattern =>
    pattern.map(({ issue, options }) => ({ issue: last - issue, options }));
  const impossible = input.frame.impossible.map((one) => ({ ...one, pattern: turn(one.pattern) }));
  return {
    frame: { ...input.frame, issues: input.frame.issues.toReversed(), impossible },
    refused: (input.refused ?? []).map(turn),
    sheets: input.sheets.map((sheet) => ({
      ...sheet,
      points: sheet.points.toReversed(),
      terms: sheet.terms.map((term) => ({ ...term, pattern: turn(term.pattern) })),
    })),
  };
}

test("the order of the issues changes nothing", () => {
  fc.assert(
    fc.property(cases, (input) => {
      const [before, after] = [solve(input), solve(reverseIssues(input))];
      for (const rule of RULES) {
        expect(picked(after[rule], (deal) => deal.toReversed())).toEqual(picked(before[rule]));
      }
    }),
    { numRuns: 80 },
  );
});

test("the order of the parties changes nothing", () => {
  fc.assert(
    fc.property(cases, (input) => {
      const [before, after] = [solve(input), solve({ ...input, sheets: input.sheets.toReversed() })];
      for (const rule of RULES) expect(picked(after[rule])).toEqual(picked(before[rule]));
    }),
    { numRuns: 80 },
  );
});

// Every deal is worth `factor` times as much, and `shift` more.
function rescaled(sheet: Sheet, factor: Rational, shift: Rational): Sheet {
  const [first, ...others] = sheet.points.map((options) => options.map((points) => multiply(points, factor)));
  return {
    ...sheet,
    points: [first.map((points) => add(points, shift)), ...others],
    terms: sheet.terms.map((term) => ({ ...term, worth: multiply(term.worth, factor) })),
    noDeal: sheet.noDeal && add(multiply(sheet.noDeal, factor), shift),
  };
}

test("another scale for one party leaves Nash and Kalai–Smorodinsky as they were", () => {
  const changes = fc.tuple(cases, fc.integer({ min: 1, max: 50 }), fc.integer({ min: -20, max: 20 }));
  fc.assert(
    fc.property(changes, ([input, sevenths, shift]) => {
      const [first, ...others] = input.sheets;
      const other = rescaled(first, rational(BigInt(sevenths), 7n), rational(BigInt(shift), 3n));
      const [before, after] = [solve(input), solve({ ...input, sheets: [other, ...others] })];
      expect(picked(after.nash)).toEqual(picked(before.nash));
      expect(picked(after.kalaiSmorodinsky)).toEqual(picked(before.kalaiSmorodinsky));
    }),
    { numRuns: 100 },
  );
});

test("an option that is worse for all than another changes no ideal and no solution", () => {
  fc.assert(
    fc.property(cases, fc.nat(), (drawn, pick) => {
      const counts = drawn.frame.issues.map(({ options }) => options.length);
      const plain = drawn.sheets.map((sheet) => ({ ...sheet, terms: [] }));
      const issue = pick % counts.length;
      const sheets = plain.map((sheet) => ({
        ...sheet,
        points: sheet.points.map((options, at) =>
          at === issue ? [...options, subtract(options[pick % options.length], ONE)] : options,
        ),
      }));
      const more = counts.map((count, at) => (at === issue ? count + 1 : count));
      const before = solve({ frame: frameOf(counts), sheets: plain });
      const after = solve({ frame: frameOf(more), sheets });
      expect(after.ideals.found && after.ideals.worth).toEqual(before.ideals.found && before.ideals.worth);
      for (const rule of RULES) expect(picked(after[rule])).toEqual(picked(before[rule]));
    }),
    { numRuns: 100 },
  );
});
