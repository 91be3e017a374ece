// The two ends of what a frontier can be: as many points as deals, and astronomically many deals on few points.
import { expect, test } from "vitest";
import { buildDealSpace } from "../../src/analysis/bargaining/deal-space.ts";
import { buildFrontier } from "../../src/analysis/bargaining/frontier/frontier.ts";
import { findSolutions } from "../../src/analysis/bargaining/solutions/find-solutions.ts";
import { ZERO } from "../../src/maths/rational.ts";
import { frameOf, sheetOf } from "../analysis/bargaining/frontier/random-spaces.ts";
import data from "./data/frontier-sizes.json" with { type: "json" };

const MIDDLE = [data.equalWeights.issues / 2, data.equalWeights.issues / 2];

function splitting(worths: readonly number[]) {
  return buildDealSpace({
    frame: frameOf(worths.map(() => 2)),
    sheets: [
      sheetOf(
        worths.map((worth) => [worth, 0]),
        { noDeal: ZERO },
      ),
      sheetOf(
        worths.map((worth) => [0, worth]),
        { noDeal: ZERO },
      ),
    ],
  });
}

test("powers of two: every deal is efficient, and the greatest product of gains is found both ways", () => {
  const space = splitting(Array.from({ length: data.powersOfTwo.issues }, (_, i) => 2 ** i));
  const frontier = buildFrontier(space);
  if (frontier.kind !== "exact") throw new Error(frontier.kind);
  expect(frontier.size).toBe(data.powersOfTwo.points);
  for (const { nash } of [findSolutions(space, { frontier }), findSolutions(space)]) {
    if (!nash.found) throw new Error(nash.reason);
    const products = nash.points.map(({ gain: [a, b] }) => Number(a.num * b.num));
    const greatest = Number(data.powersOfTwo.highestProduct);
    expect(products).toEqual([greatest, greatest]);
    expect(nash.proven).toBe(true);
  }
});

test("equal worths: one Nash point with more deals than anyone could list", () => {
  const space = splitting(Array(data.equalWeights.issues).fill(1));
  const frontier = buildFrontier(space);
  if (frontier.kind !== "exact") throw new Error(frontier.kind);
  expect(frontier.size).toBe(data.equalWeights.points);
  const { nash } = findSolutions(space, { frontier });
  if (!nash.found) throw new Error(nash.reason);
  expect(nash.points.map(({ worth }) => worth.map(({ num }) => Number(num)))).toEqual([MIDDLE]);
  expect(nash.dealCount).toBe(BigInt(data.equalWeights.dealsAtEqualSplit));
  expect(nash.truncated).toBe(true);
  expect(nash.points[0].deals.length).toBe(100);
});

test("equal worths by search: ties beyond the limit are said to be more, and the best is proven", () => {
  const space = splitting(Array(data.equalWeights.issues).fill(1));
  const { nash, egalitarian } = findSolutions(space, { nodeLimit: 1_000_000 });
  for (const solution of [nash, egalitarian]) {
    if (!solution.found) throw new Error(solution.reason);
    expect(solution.points.map(({ worth }) => worth.map(({ num }) => Number(num)))).toEqual([
      [data.equalWeights.issues / 2, data.equalWeights.issues / 2],
    ]);
    expect(solution).toMatchObject({ truncated: true, dealCountIsLowerBound: true, proven: true });
  }
});
