import fc from "fast-check";
import { expect, test } from "vitest";
import { coarseBounds } from "../../../../src/analysis/bargaining/counting/coarse-bounds.ts";
import { countAcceptable } from "../../../../src/analysis/bargaining/counting/count-acceptable.ts";
import { countByHalves } from "../../../../src/analysis/bargaining/counting/count-by-halves.ts";
import { countOnGrid } from "../../../../src/analysis/bargaining/counting/count-on-grid.ts";
import { lossesOf } from "../../../../src/analysis/bargaining/counting/losses.ts";
import { buildDealSpace } from "../../../../src/analysis/bargaining/deal-space.ts";
import { frameOf, sheetOf } from "../frontier/random-spaces.ts";
import { bruteSolutions, spaceWithNoDeal } from "../solutions/brute-solutions.ts";

const cases = spaceWithNoDeal({ parties: [1, 4], mostDeals: 200, capped: true });

test("acceptable deals are counted as brute force counts them", () => {
  fc.assert(
    fc.property(cases, (input) => {
      const count = BigInt(bruteSolutions(input)?.acceptable ?? 0);
      expect(countAcceptable(buildDealSpace(input))).toEqual({ kind: "exact", count });
    }),
    { numRuns: 400 },
  );
});

test("each way of counting agrees with brute force, or bounds it", () => {
  fc.assert(
    fc.property(cases, (input) => {
      const space = buildDealSpace(input);
      const losses = lossesOf(
        space,
        space.noDeal.map((worth) => worth ?? 0n),
      );
      const count = BigInt(bruteSolutions(input)?.acceptable ?? 0);
      if (!losses) {
        if (space.tolerances.every((tolerance) => tolerance === 0)) expect(count).toBe(0n);
        return;
      }
      if (!space.groups.every(({ worth }) => worth.every((values) => values.every(Number.isFinite)))) return;
      const byHalves = countByHalves(losses);
      expect(byHalves && byHalves.low <= count && count <= byHalves.high).toBe(true);
      if (losses.most.length === 0) return;
      const coarse = coarseBounds(losses);
      expect(coarse.low <= count && count <= coarse.high).toBe(true);
      if (losses.errors.some((error) => error > 0)) return;
      expect(byHalves).toEqual({ low: count, high: count });
      const onGrid = countOnGrid(losses, 1e8);
      if (onGrid) expect(onGrid).toEqual({ count, exact: true });
    }),
    { numRuns: 400 },
  );
});

test("worths near the end of the range of doubles are bounded rightly", () => {
  const space = buildDealSpace({
    frame: frameOf([3]),
    sheets: [sheetOf([["1", "1", "1e306"]], { noDeal: { num: 1n, den: 1n } })],
  });
  const losses = lossesOf(space, [space.noDeal[0] ?? 0n]);
  if (!losses) throw new Error("every deal is acceptable");
  expect(coarseBounds(losses)).toMatchObject({ high: 3n });
});

test("large integer sheets are counted exactly: the middle of a binomial sum", () => {
  const issues = 100;
  const space = buildDealSpace({
    frame: frameOf(Array(issues).fill(2)),
    sheets: [
      sheetOf(Array(issues).fill([1, 0]), { noDeal: { num: 50n, den: 1n } }),
      sheetOf(Array(issues).fill([0, 1]), { noDeal: { num: 50n, den: 1n } }),
    ],
  });
  expect(countAcceptable(space)).toEqual({ kind: "exact", count: 100891344545564193334812497256n });
});

test("deals that are too many to count exactly are bounded, and sampled where hits are frequent", () => {
  const numbers = (party: number) =>
    Array.from({ length: 30 }, (_, issue) =>
      Array.from({ length: 5 }, (_, k) => `${((issue * 37 + k * 53 + party * 71) ** 2 % 997) + k / 7919}`),
    );
  const noDeal = (points: number) => ({ num: BigInt(points), den: 1n });
  const space = buildDealSpace({
    frame: frameOf(Array(30).fill(5)),
    sheets: [0, 1, 2].map((party) => sheetOf(numbers(party), { noDeal: noDeal(14_500) })),
  });
  const count = countAcceptable(space);
  if (count.kind !== "bounds") throw new Error(count.kind);
  expect(count.low > 0n && count.low < count.high && count.high <= space.dealCount).toBe(true);
  const estimate = count.estimate;
  if (!estimate) throw new Error("no estimate");
  expect(count.low <= estimate.high && estimate.low <= count.high).toBe(true);
  expect(countAcceptable(space)).toEqual(count);
});
