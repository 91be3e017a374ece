// Packages found without listing them: the same as in the listed table, or within what is said to be missing.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeChance } from "../../../src/maths/chance.ts";
import type { Band, Scenario } from "../../../src/rehearsal/index.ts";
import { smallScenarios } from "./random-scenarios.ts";
import { translated, twoTables } from "./two-tables.ts";

const fraction = fc.oneof(fc.double({ min: -0.2, max: 1.2, noNaN: true }), fc.constantFrom(0, 1));
const keeping = fc.constantFrom(2, 3, 5, 9, 17, 50, undefined);
const laws = (check: (scenario: Scenario, kept: number | undefined, x: number, y: number) => void) =>
  fc.assert(fc.property(smallScenarios, keeping, fraction, fraction, check), { numRuns: 100 });

const inBand = (worth: number, { low, high }: Band) => worth >= low && worth <= high;

describe("packages of a scenario too large to list", () => {
  it("are worth the same as in the list, by any party's measure, and have one number each", () => {
    laws((scenario, kept) => {
      const { listed, composed, all } = twoTables(scenario, kept);
      const numbers = all.map((deal) => translated(deal, listed, composed) as number);
      expect(numbers).toEqual(all);
      for (const deal of all) {
        expect(composed.has(numbers[deal])).toBe(true);
        expect(composed.dealOf(numbers[deal])).toEqual(listed.dealOf(deal));
        for (const [issue, option] of listed.dealOf(deal).entries()) {
          expect(listed.optionOf(deal, issue)).toBe(option);
          expect(composed.optionOf(numbers[deal], issue)).toBe(option);
        }
        scenario.parties.forEach((_, party) => {
          expect(composed.worth(party, numbers[deal])).toBe(listed.worth(party, deal));
        });
      }
      expect(composed.has(all.length)).toBe(false);
      expect([-1, 0.5, Number.NaN].some((number) => composed.has(number))).toBe(false);
    });
  });

  it("are found at a target: the very one of the list where exact, else above it by the slack at most", () => {
    laws((scenario, kept, share) => {
      const { listed, composed, all } = twoTables(scenario, kept);
      scenario.parties.forEach((_, party) => {
        const [mine, sought] = [composed.own(party), listed.own(party)];
        for (const target of [share, ...all.slice(0, 8).map((deal) => listed.worth(party, deal))]) {
          const found = mine.atLeast(target);
          const wanted = sought.atLeast(target);
          if (mine.exact) expect(translated(found, composed, listed)).toBe(wanted);
          const over = composed.worth(party, found) - listed.worth(party, wanted);
          expect(over).toBeGreaterThanOrEqual(0);
          expect(over).toBeLessThanOrEqual(mine.slack * (1 + 1e-12));
        }
        expect(composed.worth(party, mine.best)).toBe(1);
        expect(mine.exact).toBe(mine.slack === 0);
      });
    });
  });

  it("are drawn from a band, every one of them sooner or later where exact", () => {
    laws((scenario, kept, x, y) => {
      const { listed, composed, all } = twoTables(scenario, kept);
      const band = { low: Math.min(x, y), high: Math.max(x, y) };
      const chance = makeChance(3);
      const mine = composed.own(0);
      const there = all.filter((deal) => inBand(listed.worth(0, deal), band));
      const met = new Set<number>();
      for (let k = 0; k < 25 * there.length + 3; k++) {
        const drawn = mine.drawn(band, () => chance.uniform());
        if (drawn === null) break;
        expect(inBand(composed.worth(0, drawn), band)).toBe(true);
        met.add(drawn);
      }
      if (mine.exact) expect(met.size).toBe(there.length);
      if (there.length === 0) expect(met.size).toBe(0);
    });
  });

  it("are ranked as in the list", () => {
    laws((scenario, kept) => {
      const { listed, composed, all } = twoTables(scenario, kept);
      scenario.parties.forEach((_, party) => {
        for (const rank of [all.length, ...all]) {
          const ranked = composed.own(party).ranked(rank);
          expect(translated(ranked, composed, listed)).toBe(listed.own(party).ranked(rank));
        }
      });
    });
  });

  it("are chosen by an estimate: in the band, and with two groups at most the best of it", () => {
    laws((scenario, kept, x, y) => {
      const { listed, composed } = twoTables(scenario, kept);
      const band = { low: Math.min(x, y), high: Math.max(x, y) };
      const chance = makeChance(5);
      const estimate = scenario.frame.issues.map(({ options }) =>
        Float64Array.from(options, () => Math.floor(chance.uniform() * 20)),
      );
      const liking = (deal: readonly number[]) =>
        deal.reduce((sum, option, issue) => sum + estimate[issue][option], 0);
      const mine = composed.own(0);
      const found = mine.bestFor(band, estimate);
      const best = listed.own(0).bestFor(band, estimate);
      if (mine.exact) expect(found === null).toBe(best === null);
      if (found === null || best === null) {
        expect(found).toBeNull();
        return;
      }
      expect(inBand(composed.worth(0, found), band)).toBe(true);
      const short = liking(listed.dealOf(best)) - liking(composed.dealOf(found));
      const groups = scenario.measured.space.groups;
      const swing = Math.max(...estimate.map((options) => Math.max(...options) - Math.min(...options)));
      expect(short).toBeGreaterThanOrEqual(0);
      expect(short).toBeLessThanOrEqual(groups.length <= 2 ? 0 : swing);
    });
  });
});
