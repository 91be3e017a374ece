import { describe, expect, test } from "vitest";
import { buildDealSpace, type DealSpace } from "../../../../src/analysis/bargaining/deal-space.ts";
import { bestWorth } from "../../../../src/analysis/bargaining/search/best-worth.ts";
import { reduceSpace } from "../../../../src/analysis/bargaining/search/reduced-space.ts";
import { findSolutions } from "../../../../src/analysis/bargaining/solutions/find-solutions.ts";
import { exact, frameOf, sheetOf } from "../frontier/random-spaces.ts";

/**
 * Two issues that a term ties, so that their worths are summed up as doubles, which are rounded at each step: option 0 of both is worth
 * 0.1 + 0.2, which doubles overstate; option 1 of the first alone is worth `rival`, near 0.3.
 */
function nearTie(rival: string): DealSpace {
  const zero = exact(0);
  const tie = [
    { issue: 0, options: [0] },
    { issue: 1, options: [1] },
  ];
  const terms = [{ pattern: tie, worth: exact("-0.2") }];
  const points = [
    ["0.10000000000000000000", rival],
    ["0.20000000000000000000", "0"],
    ["0.00000000000000000001", "0"],
  ];
  const fine = sheetOf(points, { terms, noDeal: zero });
  const barred = [
    { issue: 0, options: [1] },
    { issue: 1, options: [0] },
  ];
  const even = sheetOf(
    [
      [1, 1],
      [1, 1],
      [1, 1],
    ],
    { noDeal: zero },
  );
  return buildDealSpace({ frame: frameOf([2, 2, 2], [barred]), sheets: [fine, even] });
}

const FIRST = [0, 0, 0];
const SECOND = [1, 1, 0];

describe("sums whose doubles are not the nearest ones", () => {
  test("the doubles of equal sums differ, as the tests below need", () => {
    const { groups, tolerances } = nearTie("0.30000000000000000000");
    expect(tolerances[0]).toBeGreaterThan(0);
    const [first, , second] = groups[0].worth[0];
    expect(first).not.toBe(second);
    expect(groups[0].exact[0]?.[0]).toBe(groups[0].exact[0]?.[2]);
  });

  test("equal sums stay one choice, and both deals are found", () => {
    const space = nearTie("0.30000000000000000000");
    expect(reduceSpace(space).groups[0].members).toEqual([[0, 2]]);
    const solved = findSolutions(space);
    for (const solution of [solved.nash, solved.kalaiSmorodinsky, solved.egalitarian, solved.utilitarian]) {
      if (!solution.found) throw new Error(solution.reason);
      expect(solution.dealCount).toBe(2n);
      expect(solution.points.flatMap(({ deals }) => deals)).toEqual([FIRST, SECOND]);
    }
  });

  test.each([
    ["0.30000000000000000001", SECOND, "30000000000000000002"],
    ["0.29999999999999999999", FIRST, "30000000000000000001"],
  ])("a rival worth %s is told apart by its last digit", (rival, best, worth) => {
    const space = nearTie(rival);
    expect(reduceSpace(space).groups[0].members).toHaveLength(1);
    const solved = findSolutions(space);
    for (const solution of [solved.nash, solved.kalaiSmorodinsky, solved.egalitarian, solved.utilitarian]) {
      expect(solution).toMatchObject({
        found: true,
        proven: true,
        dealCount: 1n,
        points: [{ deals: [best] }],
      });
    }
    const searched = bestWorth(space, 0, { floors: [null, null] });
    expect(searched).toMatchObject({ status: "found", proven: true, worth: BigInt(worth), deal: best });
  });
});
