// Rubinstein's split of a pie: what backward induction over many rounds and a finely cut pie comes to.
import { expect, test } from "vitest";
import { findEquilibrium } from "../../src/rehearsal/reference/alternating-offers-equilibrium.ts";
import { plainTerms } from "../../src/rehearsal/terms/terms.ts";
import { smallScenario } from "../rehearsal/small-scenarios.ts";
import data from "./data/rubinstein-1982.json" with { type: "json" };

const SLICES = 9_999;
const slices = Array.from({ length: SLICES + 1 }, (_, first) => first);
const pie = smallScenario({
  sides: {
    first: { points: { pie: Object.fromEntries(slices.map((k) => [`s${k}`, k])) }, noDeal: 0 },
    second: { points: { pie: Object.fromEntries(slices.map((k) => [`s${k}`, SLICES - k])) }, noDeal: 0 },
  },
});

test.each(data.shares as [number, number, number][])(
  "d1 = %d, d2 = %d: the first gets %d",
  (d1, d2, share) => {
    const delays = [d1, d2].map((discount) => ({ discount, cost: 0, mounting: 0 }));
    const equilibrium = findEquilibrium({
      scenario: pie,
      terms: { ...plainTerms(2, 2000), delays },
      periods: "turns",
    });
    if (!equilibrium.found) throw new Error(equilibrium.reason);
    expect(equilibrium.outcome).toMatchObject({ end: "agreed", by: 0, turn: 0 });
    // Each answer rounds by up to one slice, and the rounding of later turns comes back discounted.
    const off = 1 / SLICES / (1 - d1 * d2);
    const [first, second] = equilibrium.worth.map((points) => points / SLICES);
    expect(Math.abs(first - share)).toBeLessThanOrEqual(off);
    expect(first + second).toBeCloseTo(1, 10);
  },
);

test("the formula of the rows", () => {
  for (const [d1, d2, share] of data.shares) expect(share).toBeCloseTo((1 - d2) / (1 - d1 * d2), 12);
});
