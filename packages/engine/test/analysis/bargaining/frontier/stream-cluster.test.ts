import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bruteForce } from "../../../../src/analysis/bargaining/brute-force.ts";
import { listCombinations } from "../../../../src/analysis/bargaining/deal-space.ts";
import { buildFrontier } from "../../../../src/analysis/bargaining/frontier/frontier.ts";
import {
  capWarnings,
  frontierWarnings,
} from "../../../../src/analysis/bargaining/frontier/frontier-warnings.ts";
import { reduceGroups } from "../../../../src/analysis/bargaining/frontier/reduced-groups.ts";
import { clusterBlocks, streamCluster } from "../../../../src/analysis/bargaining/frontier/stream-cluster.ts";
import { planDealSpace } from "../../../../src/analysis/bargaining/space-plan.ts";
import type { SheetTerm } from "../../../../src/analysis/preference/sheet.ts";
import { exact, frameOf, randomSpace, sheetOf } from "./random-spaces.ts";

/** A term for every pair of neighbouring issues, so that all form one cluster. */
function chained(issues: number, worth: (issue: number) => number): SheetTerm[] {
  return Array.from({ length: issues - 1 }, (_, issue) => ({
    pattern: [
      { issue, options: [0] },
      { issue: issue + 1, options: [1] },
    ],
    worth: exact(worth(issue)),
  }));
}

describe("going through a cluster", () => {
  it("gives the same whether in one go or in parts", () => {
    fc.assert(
      fc.property(
        randomSpace({ parties: [1, 4], mostDeals: 600, capped: true }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
        (input, cuts) => {
          const plan = planDealSpace(input);
          const whole = reduceGroups(plan);
          const parts = plan.clusters.map((cluster) => {
            const blocks = clusterBlocks(cluster);
            const ends = [0, ...cuts.map((cut) => Math.floor(cut * blocks)).sort((a, b) => a - b), blocks];
            return ends.slice(1).map((to, k) => streamCluster(plan, cluster, { from: ends[k], to }));
          });
          const joined = reduceGroups(plan, { parts: new Map(parts.entries()) });
          if (whole.kind !== "reduced" || joined.kind !== "reduced") throw new Error("not reduced");
          expect(joined.dealCount).toBe(whole.dealCount);
          joined.groups.forEach((group, at) => {
            const { members, ...data } = whole.groups[at];
            const { members: joinedMembers, ...joinedData } = group;
            expect(joinedData).toEqual(data);
            for (let row = 0; row < group.size; row++)
              expect(joinedMembers(row, 99)).toEqual(members(row, 99));
          });
        },
      ),
      { numRuns: 150 },
    );
  });

  it("names the members, the extremes and the number of a listed group's combinations", () => {
    fc.assert(
      fc.property(randomSpace({ parties: [1, 3], mostDeals: 300 }), (input) => {
        const plan = planDealSpace(input);
        const reduced = reduceGroups(plan);
        if (reduced.kind !== "reduced") throw new Error(reduced.kind);
        plan.clusters.forEach((cluster, at) => {
          const listed = listCombinations(plan, cluster);
          const group = reduced.groups[at];
          expect(group.combinations).toBe(listed.size);
          listed.worth.forEach((worth, party) => {
            expect(group.highest[party]).toBe(
              worth.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
            );
            expect(group.lowest[party]).toBe(
              worth.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
            );
          });
          for (let row = 0; row < group.size; row++) {
            expect(group.members(row, 999)).toHaveLength(group.multiplicity[row]);
          }
        });
      }),
      { numRuns: 100 },
    );
  });

  it("finds what looking at every deal finds, in more combinations than wait at once", () => {
    const sizes = [9, 8, 9, 9];
    const numbers = [
      (value: number) => String(value % 3),
      (value: number) => String(value),
      (value: number) => `${value % 4}/7`,
      (value: number) => `${value % 3}.1234567890123456789012${value % 2}`,
    ];
    const cells = (count: number) => fc.array(fc.nat(60), { minLength: count, maxLength: count });
    const sheet = fc
      .record({
        number: fc.constantFrom(...numbers),
        points: fc.tuple(...sizes.map(cells)),
        first: cells(72),
        second: cells(81),
        third: cells(81),
      })
      .map(({ number, points, first, second, third }) =>
        sheetOf(
          points.map((row) => row.map(number)),
          {
            terms: [first, second, third].flatMap((table, issue) =>
              table.map((value, cell) => ({
                pattern: [
                  { issue, options: [Math.floor(cell / sizes[issue + 1])] },
                  { issue: issue + 1, options: [cell % sizes[issue + 1]] },
                ],
                worth: exact(number(value)),
              })),
            ),
          },
        ),
      );
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 4 }), (sheets) => {
        const input = { frame: frameOf(sizes), sheets };
        const frontier = buildFrontier(planDealSpace(input));
        if (frontier.kind !== "exact") throw new Error(frontier.kind);
        const found = Array.from({ length: frontier.size }, (_, point) => ({
          worth: frontier.exactWorth(point),
          deals: frontier.deals(point, 9999),
        }));
        expect(found).toEqual(bruteForce(input));
      }),
      { numRuns: 10 },
    );
  });

  it("reaches clusters too large to list", () => {
    const issues = 19;
    const plan = planDealSpace({
      frame: frameOf(new Array(issues).fill(2)),
      sheets: [
        sheetOf(new Array(issues).fill([1, 0]), { terms: chained(issues, () => 0) }),
        sheetOf(new Array(issues).fill([0, 1]), { terms: chained(issues, () => 0) }),
      ],
    });
    const frontier = buildFrontier(plan);
    if (frontier.kind !== "exact") throw new Error(frontier.kind);
    expect(frontier.size).toBe(issues + 1);
    expect(frontier.dealCount(9)).toBe(92_378n);
    const deals = frontier.deals(9, 1000);
    expect(deals).toHaveLength(100);
    for (const deal of deals) expect(deal.filter((option) => option === 1)).toHaveLength(9);
    expect(frontier.dealCount(1)).toBe(19n);
    expect(frontier.deals(1, 1000)).toHaveLength(19);
  });

  it("refuses clusters that would take minutes, and names their issues", () => {
    const issues = 30;
    const frame = frameOf(new Array(issues).fill(2));
    const sheet = sheetOf(new Array(issues).fill([1, 0]), { terms: chained(issues, () => 1) });
    const plan = planDealSpace({ frame, sheets: [sheet, sheet] });
    const frontier = buildFrontier(plan);
    expect(frontier).toMatchObject({ kind: "cluster-too-large", combinations: 2n ** 30n });
    expect(frontierWarnings(frame, frontier)[0].params.combinations).toBe("1073741824");
    expect(() => streamCluster(plan, plan.clusters[0])).toThrow(RangeError);
  });

  it("takes all issues together where a limit on worth binds, and warns", () => {
    const frame = frameOf([3, 3]);
    const points = [
      ["0.5", "0.7", "0"],
      ["0.4", "0.6", "0"],
    ];
    const capped = sheetOf(points, { cap: exact(1) });
    const other = sheetOf([
      [0, 0, 1],
      [1, 0, 2],
    ]);
    const frontier = buildFrontier(planDealSpace({ frame, sheets: [capped, other] }));
    if (frontier.kind !== "exact") throw new Error(frontier.kind);
    expect(capWarnings([capped, other])).toHaveLength(1);
    // 0.7 + 0.4 and 0.7 + 0.6 both count as 1; the first gives the other party more.
    expect(frontier.exactWorth(0)).toEqual([10n, 1n]);
    expect(frontier.deals(0, 9)).toEqual([[1, 0]]);
  });
});
