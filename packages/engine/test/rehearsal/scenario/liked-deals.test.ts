// Packages that an estimate likes, in a scenario too large to list: no pair of options that would have been exchanged is passed over.
import fc from "fast-check";
import { expect, it } from "vitest";
import { LikedDeals, likingOf } from "../../../src/rehearsal/scenario/liked-deals.ts";
import { SummedDeals, type Totals } from "../../../src/rehearsal/scenario/summed-deals.ts";
import { largeScenario } from "./large-scenarios.ts";
import { smallScenarios } from "./random-scenarios.ts";

interface Combination {
  readonly own: number;
  readonly liked: number;
}

/** How much more the package is liked with the best exchange of two combinations, all tried: one of them may stay. */
function mostGained(
  table: readonly (readonly Combination[])[],
  chosen: ArrayLike<number>,
  { from, to }: Totals,
): number {
  const own = table.reduce((sum, group, g) => sum + group[chosen[g]].own, 0);
  const gains = [0];
  for (const [g, these] of table.entries()) {
    for (const [h, those] of table.entries()) {
      if (h <= g) continue;
      const [here, there] = [these[chosen[g]], those[chosen[h]]];
      for (const a of these) {
        for (const b of those) {
          const sum = own - here.own - there.own + a.own + b.own;
          if (sum >= from && sum <= to) gains.push(a.liked + b.liked - here.liked - there.liked);
        }
      }
    }
  }
  return gains.reduce((most, gain) => Math.max(most, gain));
}

const shapes = fc.record({
  issues: fc.integer({ min: 2, max: 5 }),
  options: fc.integer({ min: 2, max: 6 }),
  points: fc.constantFrom(6, 30, 2 ** 30),
  seed: fc.nat(1_000),
});
const scenarios = fc.oneof(smallScenarios, shapes.map(largeScenario));
/** Whole numbers, so that sums are exact, and small, so that there is little to gain. */
const likings = fc.array(fc.nat(4), { minLength: 7, maxLength: 40 });
const widths = fc.constantFrom(0, 0.02, 0.1, 0.4);
const share = fc.double({ min: 0, max: 1, noNaN: true });

it("what is found cannot be bettered by any exchange of one or two options", () => {
  fc.assert(
    fc.property(scenarios, likings, share, widths, (scenario, likes, low, width) => {
      const { groups, optionCounts } = scenario.measured.space;
      const summed = new SummedDeals(scenario.measured.parties[0]);
      const band = summed.totalsIn({ low, high: low + width });
      const into = new Uint32Array(groups.length);
      fc.pre(groups.length > 1 && band !== null && summed.leastIn(band, into));
      let next = 0;
      const estimate = optionCounts.map((count) =>
        Float64Array.from({ length: count }, () => likes[next++ % likes.length]),
      );
      new LikedDeals(groups, summed).improve(into, band as Totals, estimate);
      const table = groups.map((group, g) =>
        Array.from(summed.parts[g], (own, k) => ({ own, liked: likingOf(group, k, estimate) })),
      );
      expect(mostGained(table, into, band as Totals)).toBe(0);
    }),
    { numRuns: 400 },
  );
});
