// What packages are worth on the scale of a rehearsal, against the exact worths of the sheets.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worthOf } from "../../../src/analysis/preference/worth.ts";
import type { Deal } from "../../../src/case/frame.ts";
import { compare, type Rational, subtract, toNumber } from "../../../src/maths/rational.ts";
import type { Scenario } from "../../../src/rehearsal/index.ts";
import { smallScenarios } from "./random-scenarios.ts";
import { twoTables } from "./two-tables.ts";

const laws = (check: (scenario: Scenario) => void) =>
  fc.assert(fc.property(smallScenarios, check), { numRuns: 100 });

interface Package {
  readonly deal: Deal;
  readonly worth: number;
  readonly exact: Rational;
}

/** The packages that the party does not refuse. */
function packagesOf(scenario: Scenario, party: number): Package[] {
  const { listed, all } = twoTables(scenario);
  return all
    .map((number) => ({ deal: listed.dealOf(number), worth: listed.worth(party, number) }))
    .filter(({ worth }) => worth !== -Infinity)
    .map((one) => ({ ...one, exact: worthOf(scenario.sheets[party], one.deal) }));
}

describe("worths of a rehearsal", () => {
  it("run from 0 to 1, and in between as the exact worths do", () => {
    laws((scenario) => {
      scenario.parties.forEach((_, party) => {
        const packages = packagesOf(scenario, party);
        const sorted = [...packages].sort((a, b) => compare(a.exact, b.exact));
        const [least, most] = [sorted[0], sorted[sorted.length - 1]];
        // Where worths are rounded, another package than the very best may be the one at 1.
        const worths = packages.map(({ worth }) => worth);
        const range = toNumber(subtract(most.exact, least.exact));
        const slack = scenario.measured.space.tolerances[party];
        expect(Math.max(...worths)).toBe(1);
        if (scenario.measured.parties[party].range === 0) return;
        expect(Math.min(...worths)).toBe(0);
        for (const { worth, exact } of packages) {
          const share = toNumber(subtract(exact, least.exact)) / range;
          expect(Math.abs(worth - share)).toBeLessThanOrEqual(2 ** -51 + (4 * slack) / range);
        }
      });
    });
  });

  it("order packages exactly as the exact worths do, where the numbers allow it", () => {
    laws((scenario) => {
      scenario.parties.forEach(({ noDeal, scaled }, party) => {
        if (scenario.measured.space.tolerances[party] > 0) return;
        const packages = packagesOf(scenario, party);
        const none = scenario.sheets[party].noDeal as Rational;
        expect(scaled(toNumber(none))).toBe(noDeal);
        for (const a of packages) {
          expect(Math.sign(a.worth - noDeal)).toBe(compare(a.exact, none));
          for (const b of packages) expect(Math.sign(a.worth - b.worth)).toBe(compare(a.exact, b.exact));
        }
      });
    });
  });

  it("never take a package for as good as no deal that is worse, where they are rounded", () => {
    laws((scenario) => {
      scenario.parties.forEach(({ noDeal }, party) => {
        const none = scenario.sheets[party].noDeal as Rational;
        if (scenario.measured.parties[party].range === 0) return;
        for (const { worth, exact } of packagesOf(scenario, party)) {
          if (worth >= noDeal) expect(compare(exact, none)).toBeGreaterThanOrEqual(0);
        }
      });
    });
  });

  it("add up exactly, whatever the order", () => {
    laws((scenario) => {
      for (const { parts, step, lowest, range } of scenario.measured.parties) {
        const finite = parts.map((worths) => worths.find((worth) => worth !== -Infinity) as number);
        const forwards = finite.reduce((sum, part) => sum + part, 0);
        expect(finite.reduceRight((sum, part) => sum + part, 0)).toBe(forwards);
        for (const number of [...finite, forwards, lowest, range]) {
          expect(Number.isSafeInteger(number / step)).toBe(true);
        }
      }
    });
  });

  it("lead from a point to the scale and back", () => {
    laws((scenario) => {
      scenario.parties.forEach(({ scaled, points }, party) => {
        if (scenario.measured.parties[party].range === 0) return;
        for (const { exact, worth } of packagesOf(scenario, party)) {
          const point = toNumber(exact);
          expect(points(worth)).toBeCloseTo(point, 6);
          expect(scaled(point)).toBeCloseTo(worth, 6);
        }
      });
    });
  });
});
