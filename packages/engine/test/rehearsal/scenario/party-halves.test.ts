// The best liked of a band by halves, against a look through all packages.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scenario } from "../../../src/rehearsal/index.ts";
import { LIKED_ALIKE, PartyHalves } from "../../../src/rehearsal/scenario/party-halves.ts";
import { smallScenario } from "../small-scenarios.ts";
import { smallScenarios } from "./random-scenarios.ts";
import { twoTables } from "./two-tables.ts";

interface Tried {
  readonly scenario: Scenario;
  readonly estimate: readonly Float64Array[];
  readonly low: number;
  readonly high: number;
}

/** Few different numbers, so that there are ties; tenths, whose sums are rounded. */
const tried: fc.Arbitrary<Tried> = smallScenarios.chain((scenario) => {
  const row = (count: number) =>
    fc
      .array(fc.nat(4), { minLength: count, maxLength: count })
      .map((tenths) => Float64Array.from(tenths, (one) => one / 10));
  const bound = fc.nat(8).map((eighths) => eighths / 8);
  return fc.record({
    scenario: fc.constant(scenario),
    estimate: fc.tuple(...scenario.frame.issues.map(({ options }) => row(options.length))),
    low: bound,
    high: bound,
  });
});

function likingOf({ scenario, estimate }: Tried, deal: number): number {
  return twoTables(scenario)
    .listed.dealOf(deal)
    .reduce((sum, option, issue) => sum + estimate[issue][option], 0);
}

/** From the best in own worth down, ties in case order. */
function bandOf({ scenario, low, high }: Tried, party: number): number[] {
  const { listed, all } = twoTables(scenario);
  const worth = (deal: number) => listed.worth(party, deal);
  return all
    .filter((deal) => worth(deal) >= low && worth(deal) <= high)
    .sort((a, b) => worth(b) - worth(a) || a - b);
}

function brute(one: Tried, band: readonly number[]): number {
  const likings = band.map((deal) => likingOf(one, deal));
  const most = Math.max(...likings);
  return band[likings.findIndex((liking) => liking >= most - LIKED_ALIKE)] ?? -1;
}

describe("the best liked of a band", () => {
  it("is what a look through all packages finds, the best in own worth among ties", () => {
    fc.assert(
      fc.property(tried, (one) => {
        const { measured } = one.scenario;
        measured.parties.forEach((party, at) => {
          const halves = new PartyHalves(measured.space.groups, party);
          const band = bandOf(one, at);
          const wanted = brute(one, band);
          if (band.length > 0) {
            const ends = { from: halves.totalOf(band[band.length - 1]), to: halves.totalOf(band[0]) };
            expect(halves.bestFor(ends, one.estimate)).toBe(wanted);
          }
          const { listed } = twoTables(one.scenario);
          expect(listed.own(at).bestFor(one, one.estimate) ?? -1).toBe(wanted);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("is nothing where no package has that worth", () => {
    fc.assert(
      fc.property(tried, ({ scenario: { measured }, estimate }) => {
        measured.parties.forEach((party) => {
          const halves = new PartyHalves(measured.space.groups, party);
          const above = party.lowest + party.range + party.step;
          expect(halves.bestFor({ from: above, to: above }, estimate)).toBe(-1);
        });
      }),
    );
  });

  it("is the same from the list whether it goes by halves, as in a wide band, or package by package", () => {
    const points = fc.array(fc.nat(9), { minLength: 6, maxLength: 6 });
    const side = fc.array(points, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(side, side, fc.nat(6), (own, likes, tenths) => {
        const sideOf = (rows: readonly number[][]) => ({
          noDeal: 0,
          points: Object.fromEntries(
            rows.map((row, k) => [
              `issue${k}`,
              Object.fromEntries(row.map((worth, j) => [`option${j}`, worth])),
            ]),
          ),
        });
        const scenario = smallScenario({ sides: { one: sideOf(own), two: sideOf(likes) } });
        const { listed, all } = twoTables(scenario);
        const estimate = likes.map((row) => Float64Array.from(row, (worth) => worth / 10));
        const worth = (deal: number) => listed.worth(0, deal);
        const liking = (deal: number) =>
          listed.dealOf(deal).reduce((sum, option, issue) => sum + estimate[issue][option], 0);
        const [low, high] = [0.1 + tenths / 10, 0.4 + tenths / 10];
        const band = all.filter((deal) => worth(deal) >= low && worth(deal) <= high);
        const most = Math.max(...band.map(liking));
        const [wanted = null] = band
          .filter((deal) => liking(deal) >= most - LIKED_ALIKE)
          .sort((a, b) => worth(b) - worth(a) || a - b);
        expect(listed.own(0).bestFor({ low, high }, estimate)).toBe(wanted);
      }),
      { numRuns: 40 },
    );
  });
});
