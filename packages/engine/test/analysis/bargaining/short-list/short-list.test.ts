import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bruteForce } from "../../../../src/analysis/bargaining/brute-force.ts";
import { findObstacles } from "../../../../src/analysis/bargaining/obstacles/obstacles.ts";
import { listedFrontier, openSpace } from "../../../../src/analysis/bargaining/open-space.ts";
import { gatherCandidates } from "../../../../src/analysis/bargaining/short-list/candidates.ts";
import {
  type Candidate,
  pickShortList,
} from "../../../../src/analysis/bargaining/short-list/pick-short-list.ts";
import { makeShortList } from "../../../../src/analysis/bargaining/short-list/short-list.ts";
import {
  combinationsToVary,
  liesOn,
} from "../../../../src/analysis/bargaining/short-list/varied-packages.ts";
import { findSolutions } from "../../../../src/analysis/bargaining/solutions/find-solutions.ts";
import { planDealSpace } from "../../../../src/analysis/bargaining/space-plan.ts";
import type { Pattern } from "../../../../src/case/frame.ts";
import { compare, toNumber } from "../../../../src/maths/rational.ts";
import { smallCase } from "../obstacles/small-case.ts";

function listFor(
  points: readonly (readonly (readonly number[])[])[],
  noDeal: readonly (number | null)[],
  demands: readonly (readonly Pattern[])[] = [],
) {
  const { frame, profiles, sheets } = smallCase({
    kinds: points[0].map(() => "choice"),
    parties: points.map((rows, p) => ({ points: rows, noDeal: noDeal[p], demands: demands[p] ?? [] })),
  });
  const opened = openSpace({ frame, sheets });
  if (!opened.space) throw new Error("a small case can be listed");
  const frontier = listedFrontier(opened);
  const solutions = findSolutions(opened.space, { frontier: opened.frontier });
  const candidates = gatherCandidates({
    input: { frame, sheets },
    solutions,
    frontier,
    obstacles: findObstacles({ frame, profiles, sheets }),
  });
  const list = makeShortList({
    sides: profiles.map((profile, party) => ({ frame, profile, sheet: sheets[party] })),
    candidates,
    acceptability: [],
    isEfficient: (deal) => frontier?.kind === "exact" && liesOn(opened.plan, frontier, deal),
  });
  return { list, solutions, frame, sheets };
}

// Four issues on which the two sides care about different things.
const LABOUR = [
  [
    [0, 10, 20, 30],
    [0, 4],
    [0, 6, 12],
    [0, 20],
  ],
  [
    [30, 20, 10, 0],
    [16, 0],
    [24, 12, 0],
    [10, 0],
  ],
];

// The worths of every package, by going through all.
function bruteDeals(points: readonly (readonly (readonly number[])[])[]): number[][] {
  return points[0].reduce<number[][]>(
    (worths, row, issue) =>
      worths.flatMap((worth) =>
        row.map((_, option) => worth.map((value, party) => value + points[party][issue][option])),
      ),
    [points.map(() => 0)],
  );
}

describe("the short list", () => {
  it("holds three to five efficient, acceptable packages that differ", () => {
    const { list, frame, sheets } = listFor(LABOUR, [20, 20]);
    expect(list.basis).toBe("acceptable");
    expect(list.packages.length).toBeGreaterThanOrEqual(3);
    expect(list.packages.length).toBeLessThanOrEqual(5);
    // Whole points, so that the scale is 1.
    const efficient = bruteForce({ frame, sheets }).map(({ worth }) => worth.join());
    for (const { worth, gain, efficient: onFrontier } of list.packages) {
      expect(efficient.includes(worth.map(toNumber).join())).toBe(onFrontier);
      for (const each of gain) expect(each && each.num >= 0n).toBe(true);
    }
    expect(new Set(list.packages.map(({ deal }) => deal.join())).size).toBe(list.packages.length);
  });

  it("names the worst off and what each side gives up compared with its best option", () => {
    const { list } = listFor(LABOUR, [20, 20]);
    const [first] = list.packages;
    const least = Math.min(...first.shares);
    expect(first.worstOff).toEqual(first.shares.flatMap((share, party) => (share === least ? [party] : [])));
    for (const [party, given] of first.gives.entries()) {
      for (const { issue, best, loss } of given) {
        const row = LABOUR[party][issue];
        expect(row[best]).toBe(Math.max(...row));
        expect(toNumber(loss)).toBe(row[best] - row[first.deal[issue]]);
      }
      const lost = given.reduce((total, { loss }) => total + toNumber(loss), 0);
      const best = LABOUR[party].reduce((total, row) => total + Math.max(...row), 0);
      expect(best - lost).toBeCloseTo(toNumber(first.worth[party]), 9);
    }
  });

  it("is empty where nothing tells the packages apart, unless demands do or all is known", () => {
    const flat = [
      [1, 1, 1],
      [2, 2],
    ];
    expect(listFor([flat, flat], [null, null]).list).toEqual({ basis: "indistinguishable", packages: [] });
    const known = listFor([flat, flat], [1, 9]).list;
    expect([known.basis, known.packages.length]).toEqual(["none-acceptable", 1]);
    const [first, , other] = LABOUR[0];
    expect(listFor([flat, [first.slice(0, 3), other.slice(0, 2)]], [null, null]).list.packages).not.toEqual(
      [],
    );
    expect(listFor([flat, flat], [null, null], [[[{ issue: 0, options: [1] }]] as never]).list.basis).toBe(
      "no-deal-worth-unknown",
    );
    expect(
      listFor(
        [
          [[1], [2]],
          [[1], [2]],
        ],
        [0, 0],
      ).list.packages,
    ).toHaveLength(1);
  });

  it("shows the nearest packages where none is acceptable, and says so", () => {
    const { list } = listFor(LABOUR, [70, 70]);
    expect(list.basis).toBe("none-acceptable");
    expect(list.packages[0].roles).toContain("balanced");
  });

  it("takes the nearest packages to be those that leave the worst-off side least below no deal", () => {
    const same = [
      [1, 2, 3],
      [5, 0],
    ];
    const { list } = listFor([same, same], [300, 300]);
    expect(list.basis).toBe("none-acceptable");
    expect(list.packages.map(({ worth }) => worth.map(toNumber))).toEqual([[8, 8]]);

    // Below no deal by shares of the ranges, 66 and 80: the most balanced package has the smallest such share for the worse-off side.
    const { list: labour } = listFor(LABOUR, [90, 90]);
    const [{ deal, shares, worstOff }] = labour.packages;
    const all = bruteDeals(LABOUR).map((worth) => Math.min((worth[0] - 90) / 66, (worth[1] - 90) / 80));
    const [a, b] = LABOUR.map((rows) => rows.reduce((total, row, issue) => total + row[deal[issue]], 0));
    expect(Math.min((a - 90) / 66, (b - 90) / 80)).toBeCloseTo(Math.max(...all), 12);
    expect(worstOff).toEqual([shares[0] < shares[1] ? 0 : 1]);
  });

  it("lists nothing that one package beats for all where no deal is unknown", () => {
    const same = [
      [1, 2, 3],
      [5, 0],
    ];
    const { list } = listFor([same, same], [null, null]);
    expect(list.packages.map(({ worth }) => worth.map(toNumber))).toEqual([[8, 8]]);
  });

  it("says that acceptance is unknown where a no-deal worth is, and still meets the known ones", () => {
    const { list } = listFor(LABOUR, [null, 40]);
    expect(list.basis).toBe("no-deal-worth-unknown");
    for (const { gain } of list.packages) {
      expect(gain[0]).toBeNull();
      expect(gain[1] && gain[1].num >= 0n).toBe(true);
    }
  });

  it("keeps what was asked for but for one smallest set, most balanced first, ahead of all else where no deal is unknown", () => {
    const demands = [
      [[{ issue: 0, options: [3] }], [{ issue: 3, options: [1] }]],
      [[{ issue: 0, options: [0, 1] }]],
    ];
    const { list } = listFor(LABOUR, [null, null], demands);
    const keeping = list.packages.filter(({ drops }) => drops);
    expect(keeping.map(({ drops }) => drops)).toEqual([["p0/d0/i0"], ["p1/d0/i0"]]);
    expect(list.packages.slice(0, 2)).toEqual(keeping);
    expect(keeping[0].deal[0]).toBeLessThan(2);
    expect(keeping[1].deal[0]).toBe(3);
    for (const { deal } of keeping) expect(deal[3]).toBe(1);
  });

  it("is short where there is little to choose", () => {
    const { list } = listFor([[[1, 0]], [[1, 0]]], [0, 0]);
    expect(list.packages).toHaveLength(1);
    expect(list.packages[0].roles).toEqual(["nash", "kalai-smorodinsky", "egalitarian", "utilitarian"]);
  });

  it("stands for every solution, in full or by a package that says nearly the same", () => {
    const rows = fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(rows, { minLength: 2, maxLength: 3 }), (points) => {
        const { list, solutions, sheets } = listFor(
          points,
          points.map(() => 15),
        );
        if (!solutions.ideals.found) return;
        const roles = list.packages.flatMap((listed) => [...listed.roles, ...listed.near]);
        for (const role of ["kalai-smorodinsky", "egalitarian", "utilitarian"]) expect(roles).toContain(role);
        expect(list.packages.length).toBeLessThanOrEqual(5);
        for (const { worth } of list.packages) {
          for (const [party, { noDeal }] of sheets.entries()) {
            expect(noDeal && compare(worth[party], noDeal)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("picking", () => {
  const { sheets } = smallCase({
    kinds: ["choice", "choice"],
    parties: [
      {
        points: [
          [0, 50, 100],
          [0, 1, 2],
        ],
        noDeal: 0,
      },
      {
        points: [
          [100, 50, 0],
          [2, 1, 0],
        ],
        noDeal: 0,
      },
    ],
  });
  const candidate = (deal: number[], share: number, rest: Partial<Candidate> = {}): Candidate => ({
    deal,
    shares: [share, share],
    robustness: null,
    roles: [],
    ...rest,
  });

  it("lets a package stand for a solution that says nearly the same", () => {
    const listed = pickShortList(
      [candidate([1, 0], 0.5, { roles: ["nash"] }), candidate([1, 1], 0.5, { roles: ["egalitarian"] })],
      sheets,
    );
    expect(listed[0].roles).toEqual(["nash"]);
    expect(listed[0].near).toEqual(["egalitarian"]);
  });

  it("does not add a poor package for the sake of difference", () => {
    const listed = pickShortList(
      [
        candidate([1, 0], 0.5, { roles: ["nash"] }),
        candidate([0, 0], 0.1, { shares: [0.1, 0.9] }),
        candidate([2, 0], 0.4, { shares: [0.6, 0.4] }),
      ],
      sheets,
    );
    expect(listed.map((entry) => entry.candidate.deal)).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  it("adds no package that a listed one beats for all, unless that is uncertain", () => {
    const list = (robustness: number | null) =>
      pickShortList(
        [candidate([1, 0], 0.5, { roles: ["nash"], robustness }), candidate([2, 0], 0.4, { robustness })],
        sheets,
      );
    expect(list(null)).toHaveLength(1);
    expect(list(0.9)).toHaveLength(2);
  });

  it("prefers the robust among the different", () => {
    const listed = pickShortList(
      [
        candidate([1, 0], 0.5, { roles: ["nash"], robustness: 0.9 }),
        candidate([0, 0], 0.4, { robustness: 0.5 }),
        candidate([2, 0], 0.4, { robustness: 0.8 }),
      ],
      sheets,
    );
    expect(listed[1].candidate.deal).toEqual([2, 0]);
  });
});

it("counts the combinations that taking each option in turn goes through", () => {
  const { frame, sheets } = smallCase({
    kinds: ["choice", "choice", "choice"],
    parties: [
      {
        points: [
          [0, 1],
          [0, 1, 2],
          [0, 1, 2, 3],
        ],
        noDeal: 0,
      },
    ],
    impossible: [
      [
        { issue: 0, options: [0] },
        { issue: 1, options: [0] },
      ],
    ],
  });
  const slow = frame.issues.flatMap(({ options }, at) =>
    options.map((_, option) => {
      const allowed = frame.issues.map((_, k) => (k === at ? [option] : null));
      const { clusters } = planDealSpace({ frame, sheets, allowed });
      return clusters.reduce((total, { combinations }) => total + combinations, 0n);
    }),
  );
  expect(combinationsToVary(planDealSpace({ frame, sheets }))).toBe(slow.reduce((a, b) => a + b));
});
