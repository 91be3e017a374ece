// Gains of very many parties, each on a scale of its own: the bound of a search that was cut short must still hold, and be a number.
import { expect, test } from "vitest";
import { allowedDeals } from "../../../../src/analysis/bargaining/brute-force.ts";
import { buildDealSpace } from "../../../../src/analysis/bargaining/deal-space.ts";
import { largestMinimum } from "../../../../src/analysis/bargaining/obstacles/largest-minimum.ts";
import { worthRange } from "../../../../src/analysis/bargaining/obstacles/worth-range.ts";
import { worthOf } from "../../../../src/analysis/preference/worth.ts";
import { divide, ONE, subtract, toNumber } from "../../../../src/maths/rational.ts";
import { exact, frameOf, sheetOf } from "../frontier/random-spaces.ts";

const PARTIES = 30;

test("bounds the smallest gain of many parties when the search meets its limit", () => {
  const sheets = Array.from({ length: PARTIES }, (_, party) =>
    sheetOf(
      Array.from({ length: 6 }, (_, issue) =>
        Array.from(
          { length: 3 },
          (_, option) => (1_000_003 * (party + 7) * (issue + 3) * (option + 2)) % 99_991,
        ),
      ),
      { noDeal: exact(150_000) },
    ),
  );
  const input = { frame: frameOf([3, 3, 3, 3, 3, 3]), sheets };
  const space = buildDealSpace(input);
  const weights = sheets.map((_, party) => divide(ONE, worthRange(space, party).range));
  const smallest = [...allowedDeals(input)].map((deal) =>
    Math.min(
      ...sheets.map((sheet, party) =>
        toNumber(divide(subtract(worthOf(sheet, deal), exact(150_000)), worthRange(space, party).range)),
      ),
    ),
  );
  const best = Math.max(...smallest);
  const start = [0, 0, 0, 0, 0, 0];
  const cut = largestMinimum({ space, weights, start, limits: { nodeLimit: 0 } });
  if (cut.kind !== "between") throw new Error("no nodes settle nothing");
  expect(toNumber(cut.low)).toBeLessThanOrEqual(best + 1e-9);
  expect(toNumber(cut.high)).toBeGreaterThanOrEqual(best - 1e-9);
  expect(toNumber(cut.high)).toBeLessThan(2);

  const whole = largestMinimum({ space, weights, start, limits: {} });
  if (whole.kind !== "found") throw new Error("a small space is searched to its end");
  expect(toNumber(whole.value)).toBeCloseTo(best, 9);
});
