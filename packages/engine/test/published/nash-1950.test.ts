// Bill and Jack, the example of the paper that posed the bargaining problem.
import { describe, expect, test } from "vitest";
import { countAcceptable } from "../../src/analysis/bargaining/counting/count-acceptable.ts";
import { buildDealSpace } from "../../src/analysis/bargaining/deal-space.ts";
import { buildFrontier } from "../../src/analysis/bargaining/frontier/frontier.ts";
import { findSolutions } from "../../src/analysis/bargaining/solutions/find-solutions.ts";
import type { Solution } from "../../src/analysis/bargaining/solutions/solution.ts";
import type { Solutions } from "../../src/analysis/bargaining/solutions/solutions.ts";
import { ZERO } from "../../src/maths/rational.ts";
import { frameOf, sheetOf } from "../analysis/bargaining/frontier/random-spaces.ts";
import data from "./data/nash-1950-bill-jack.json" with { type: "json" };

// Option 0 keeps the good where it is, option 1 hands it over.
const sheets = ["Bill", "Jack"].map((party, at) =>
  sheetOf(
    data.goods.map((good) => {
      const worth = Number(good[2 + at]);
      return [0, good[1] === party ? -worth : worth];
    }),
    { noDeal: ZERO },
  ),
);
const space = buildDealSpace({ frame: frameOf(data.goods.map(() => 2)), sheets });
const frontier = buildFrontier(space);

function pointsOf(solution: Solution): number[][] {
  if (!solution.found) throw new Error(solution.reason);
  return solution.points.map(({ gain }) => gain.map(({ num, den }) => Number(num) / Number(den)));
}

describe("Nash 1950", () => {
  test("the frontier of all 512 deals", () => {
    expect(space.dealCount).toBe(BigInt(data.deals));
    if (frontier.kind !== "exact") throw new Error(frontier.kind);
    const points = Array.from({ length: frontier.size }, (_, point) =>
      frontier.exactWorth(point).map(Number),
    );
    expect(points.reverse()).toEqual(data.frontier);
    const acceptable = points.filter((gains) => gains.every((gain) => gain >= 0));
    expect(acceptable).toEqual(data.acceptableFrontier);
  });

  const routes: [string, () => Solutions][] = [
    ["on the frontier", () => findSolutions(space, { frontier })],
    ["by search", () => findSolutions(space)],
  ];
  test.each(routes)("ideals and solutions %s", (_, solve) => {
    const solved = solve();
    if (!solved.ideals.found) throw new Error(solved.ideals.reason);
    expect(solved.ideals.scaled.map(Number)).toEqual(data.ideals);
    expect(pointsOf(solved.nash)).toEqual([data.nash]);
    expect(pointsOf(solved.kalaiSmorodinsky)).toEqual([data.kalaiSmorodinsky]);
    expect(pointsOf(solved.egalitarian)).toEqual([data.egalitarian]);
    expect(pointsOf(solved.utilitarian).sort((a, b) => a[0] - b[0])).toEqual(data.utilitarian);
  });

  test("the goods that change hands", () => {
    const { nash } = findSolutions(space, { frontier });
    if (!nash.found) throw new Error(nash.reason);
    const handedOver = nash.points[0].deals.map((deal) =>
      data.goods.filter((_, at) => deal[at] === 1).map(([good]) => good),
    );
    expect(handedOver).toContainEqual(data.nashHandedOver);
  });

  test("the acceptable deals, counted", () => {
    const worths = (party: number, deal: number) =>
      sheets[party].points.reduce((sum, options, issue) => sum + Number(options[(deal >> issue) & 1].num), 0);
    const all = Array.from({ length: data.deals }, (_, deal) => deal);
    const count = all.filter((deal) => worths(0, deal) >= 0 && worths(1, deal) >= 0).length;
    expect(countAcceptable(space)).toEqual({ kind: "exact", count: BigInt(count) });
  });
});
