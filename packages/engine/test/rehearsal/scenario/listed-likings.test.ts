// The best liked of a stretch of a listed order, by every way it may be sought, against a look through all of the stretch.
import { describe, expect, it } from "vitest";
import { makeChance } from "../../../src/maths/chance.ts";
import type { Scenario } from "../../../src/rehearsal/index.ts";
import { LIKED_ALIKE } from "../../../src/rehearsal/scenario/party-halves.ts";
import { largeScenario } from "./large-scenarios.ts";
import { twoTables } from "./two-tables.ts";

const SHAPES = [
  { title: "six issues of their own", issues: 6, options: 4, points: 40, together: false },
  { title: "six issues that hang together", issues: 6, options: 4, points: 40, together: true },
  { title: "three issues", issues: 3, options: 12, points: 1000, together: false },
  { title: "two issues that hang together", issues: 2, options: 40, points: 1000, together: true },
];

function brute(scenario: Scenario, band: { low: number; high: number }, estimate: Float64Array[]) {
  const { listed, all } = twoTables(scenario);
  const likingOf = (deal: number) =>
    estimate.reduce((sum, row, issue) => sum + row[listed.optionOf(deal, issue)], 0);
  const within = all
    .filter((deal) => listed.worth(0, deal) >= band.low && listed.worth(0, deal) <= band.high)
    .sort((a, b) => listed.worth(0, b) - listed.worth(0, a) || a - b);
  const likings = within.map(likingOf);
  const most = likings.reduce((high, liking) => Math.max(high, liking), -Infinity);
  return within[likings.findIndex((liking) => liking >= most - LIKED_ALIKE)] ?? null;
}

describe.each(SHAPES)("$title", ({ title: _, ...shape }) => {
  const scenario = largeScenario(shape);
  const own = twoTables(scenario).listed.own(0);
  const chance = makeChance(11);
  const draws = {
    "all different": () => chance.uniform(),
    "tenths, with many ties": () => Math.floor(chance.uniform() * 5) / 10,
    "mostly alike": () => (chance.uniform() < 0.15 ? chance.uniform() : 0.3),
    "of any size": () => chance.uniform() * 1e6,
    "barely different": () => 0.1 + Math.floor(chance.uniform() * 4) * 4e-13,
  };

  it.each(Object.entries(draws))("is what a look through the band finds, likings %s", (_name, draw) => {
    for (let k = 0; k < 12; k++) {
      const estimate = scenario.frame.issues.map(({ options }) => Float64Array.from(options, draw));
      for (const width of [0.004, 0.05, 0.3, 1]) {
        const low = chance.uniform() * (1 - width / 2);
        const band = { low, high: low + width };
        expect(own.bestFor(band, estimate)).toBe(brute(scenario, band, estimate));
      }
    }
  });

  it("is a package or none where likings are no numbers, and no word of another kind", () => {
    for (const liking of [Number.NaN, Infinity, -Infinity]) {
      const estimate = scenario.frame.issues.map(({ options }) => Float64Array.from(options, () => liking));
      for (const width of [0.004, 0.3, 1]) {
        expect(own.bestFor({ low: 0.5, high: 0.5 + width }, estimate) ?? 0).toBeGreaterThanOrEqual(0);
      }
    }
  });
});
