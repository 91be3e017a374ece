import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateOwnNash } from "../../../src/rehearsal/bidding/nash-estimate.ts";
import type { Scenario } from "../../../src/rehearsal/index.ts";
import { viewOf } from "../one-view.ts";
import { smallScenario } from "../small-scenarios.ts";
import { pie } from "../strategies/seat.ts";

const even = Float64Array.from({ length: 101 }, (_, k) => 1 - k / 100);

test("a pie that the other wants as much is halved", () => {
  expect(estimateOwnNash(viewOf(pie(), 0), [even])).toBeCloseTo(0.5, 12);
});

test("what is worse than no deal is left out", () => {
  expect(Math.abs(estimateOwnNash(viewOf(pie({ noDeal: 0.4 }), 0), [even]) - 0.5)).toBeLessThanOrEqual(0.03);
  expect(estimateOwnNash(viewOf(pie({ noDeal: 0.7 }), 0), [even])).toBeCloseTo(0.7, 12);
});

test("nothing beats no deal: all for oneself", () => {
  const view = viewOf(pie(), 0);
  view.noDeal = 1.5;
  expect(estimateOwnNash(view, [even])).toBe(1);
});

function random(mine: readonly number[][], noDeal: number): Scenario {
  const points = Object.fromEntries(
    mine.map((row, issue) => [
      `i${issue}`,
      Object.fromEntries(row.map((worth, option) => [`o${option}`, worth])),
    ]),
  );
  return smallScenario({ sides: { me: { points, noDeal }, other: { points, noDeal: 0 } } });
}

test("the product found is the largest, less the width of a band at most", () => {
  const row = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 });
  const estimate = fc.array(fc.double({ min: 0, max: 0.25, noNaN: true }), { minLength: 3, maxLength: 3 });
  const four = { minLength: 4, maxLength: 4 };
  fc.assert(
    fc.property(fc.array(row, four), fc.array(estimate, four), fc.nat(60), (mine, estimated, noDeal) => {
      const view = viewOf(random(mine, noDeal), 0);
      if (view.noDeal > 1) return;
      const liked = estimated.map((options) => Float64Array.from(options));
      const deals = Array.from({ length: 81 }, (_, deal) => {
        const options = view.dealOf(deal);
        const theirs = options.reduce((total, option, issue) => total + liked[issue][option], 0);
        return { own: view.worth(deal), theirs };
      });
      const products = deals.map(({ own, theirs }) => (own < view.noDeal ? 0 : own * theirs));
      const most = Math.max(0, ...products);
      const found = estimateOwnNash(view, liked);
      const reached = Math.max(...products.filter((_, deal) => deals[deal].own === found));
      expect(reached).toBeGreaterThanOrEqual(most - 0.05 - 1e-12);
    }),
  );
});
