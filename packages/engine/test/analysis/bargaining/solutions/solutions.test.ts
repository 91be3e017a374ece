import fc from "fast-check";
import { expect, test } from "vitest";
import { buildDealSpace, type DealSpace } from "../../../../src/analysis/bargaining/deal-space.ts";
import { buildFrontier } from "../../../../src/analysis/bargaining/frontier/frontier.ts";
import { findSolutions } from "../../../../src/analysis/bargaining/solutions/find-solutions.ts";
import type { Solution } from "../../../../src/analysis/bargaining/solutions/solution.ts";
import type { Solutions } from "../../../../src/analysis/bargaining/solutions/solutions.ts";
import { bruteSolutions, type Picked, spaceWithNoDeal } from "./brute-solutions.ts";

const cases = spaceWithNoDeal({ parties: [1, 5], mostDeals: 150, capped: true });
const LIMIT = 400;

const routes: [string, (space: DealSpace) => Solutions][] = [
  ["by search", (space) => findSolutions(space, { limit: LIMIT })],
  ["on the frontier", (space) => findSolutions(space, { frontier: buildFrontier(space), limit: LIMIT })],
];

for (const [name, solve] of routes) {
  test(`the ideals and solutions ${name} are those of brute force, with all ties`, () => {
    fc.assert(
      fc.property(cases, (input) => {
        const expected = bruteSolutions(input);
        const solved = solve(buildDealSpace(input));
        if (!expected) {
          for (const part of Object.values(solved))
            expect(part).toMatchObject({ reason: "no-acceptable-deal" });
          return;
        }
        expect(solved.ideals).toMatchObject({ found: true, worth: expected.ideals, proven: true });
        if (expected.nash) expectSame(solved.nash, expected.nash);
        else expect(solved.nash).toMatchObject({ found: false, reason: "no-deal-better-for-all" });
        expectSame(solved.kalaiSmorodinsky, expected.kalaiSmorodinsky);
        expectSame(solved.egalitarian, expected.egalitarian);
        expectSame(solved.utilitarian, expected.utilitarian);
      }),
      { numRuns: 400 },
    );
  });
}

function expectSame(solution: Solution, picked: Picked): void {
  if (!solution.found) throw new Error(`not found: ${solution.reason}`);
  expect(solution).toMatchObject({ proven: true, truncated: false, dealCountIsLowerBound: false, gap: null });
  expect(solution.pointCount).toBe(picked.points);
  expect(solution.dealCount).toBe(BigInt(picked.deals.length));
  const deals = solution.points.flatMap((point) => point.deals.map((deal) => deal.join()));
  expect(deals.sort()).toEqual(picked.deals.map((deal) => deal.join()).sort());
}

test("few deals are listed where few are asked for, and the rest are counted or said to be more", () => {
  fc.assert(
    fc.property(cases, (input) => {
      const expected = bruteSolutions(input)?.utilitarian;
      const solved = findSolutions(buildDealSpace(input), { limit: 2 }).utilitarian;
      if (!expected || !solved.found) return;
      const listed = solved.points.flatMap(({ deals }) => deals);
      expect(listed.length).toBe(Math.min(2, expected.deals.length));
      expect(solved.truncated).toBe(expected.deals.length > listed.length);
      const count = BigInt(expected.deals.length);
      expect(solved.dealCountIsLowerBound ? solved.dealCount <= count : solved.dealCount === count).toBe(
        true,
      );
    }),
    { numRuns: 200 },
  );
});

test("an unknown worth of no deal is named, with the party", () => {
  fc.assert(
    fc.property(cases, (input) => {
      const sheets = input.sheets.map((sheet, party) => (party === 0 ? { ...sheet, noDeal: null } : sheet));
      const solved = findSolutions(buildDealSpace({ ...input, sheets }));
      for (const part of Object.values(solved)) {
        expect(part).toEqual({ found: false, reason: "no-deal-worth-unknown", parties: [0] });
      }
    }),
    { numRuns: 20 },
  );
});

test("a search cut short says so and never claims a proof", () => {
  fc.assert(
    fc.property(cases, fc.nat(30), (input, nodeLimit) => {
      const space = buildDealSpace(input);
      const [short, full] = [findSolutions(space, { nodeLimit }), findSolutions(space)];
      for (const rule of ["nash", "egalitarian", "utilitarian"] as const) {
        const [mine, right] = [short[rule], full[rule]];
        if (!mine.found && mine.reason === "not-decided") continue;
        if (mine.found && !mine.proven) continue;
        expect(mine).toEqual(right);
      }
    }),
    { numRuns: 150 },
  );
});
