// Sums that every deal shares: what one party gains another loses, in numbers too fine for doubles.
import { expect, test } from "vitest";
import { buildDealSpace } from "../../../../src/analysis/bargaining/deal-space.ts";
import { budgetOf } from "../../../../src/analysis/bargaining/search/branch-and-bound.ts";
import { maximiseSum } from "../../../../src/analysis/bargaining/search/maximise-sum.ts";
import { reduceSpace } from "../../../../src/analysis/bargaining/search/reduced-space.ts";
import { exact, frameOf, sheetOf } from "../frontier/random-spaces.ts";

const ISSUES = 12;
const OPTIONS = 8;

test("stops at the highest conceivable sum once more deals tie than are asked for", () => {
  const points = Array.from({ length: ISSUES }, (_, issue) =>
    Array.from(
      { length: OPTIONS },
      (_, option) => `${7 * option}.${1_234_567_890_123n * BigInt(issue + option + 1)}`,
    ),
  );
  const mirrored = points.map((options) => options.map((worth) => exact(worth)));
  const hundred = exact(100);
  const other = mirrored.map((options) =>
    options.map(({ num, den }) => ({ num: hundred.num * den - num, den })),
  );
  const noDeal = exact(100);
  const space = buildDealSpace({
    frame: frameOf(points.map((options) => options.length)),
    sheets: [sheetOf(points, { noDeal }), { ...sheetOf(points, { noDeal }), points: other }],
  });
  expect(space.dealCount).toBe(BigInt(OPTIONS) ** BigInt(ISSUES));
  const floors = space.noDeal.map((worth) => worth ?? 0n);
  // Shares of the two scales differ; both weights bring worths to the same unit.
  const weights = [space.scales[1], space.scales[0]];
  const { best } = maximiseSum(reduceSpace(space), {
    weights,
    floors,
    limit: 10,
    budget: budgetOf({ nodeLimit: 100_000 }),
  });
  expect(best).toMatchObject({ status: "found", proven: true, allTies: false });
  expect(best.status === "found" && best.choices).toHaveLength(10);
});
