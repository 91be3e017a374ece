import fc from "fast-check";
import { expect, test } from "vitest";
import { bruteForce } from "../../../src/analysis/bargaining/brute-force.ts";
import { DISTANCES, openYardstick } from "../../../src/rehearsal/measures/yardstick.ts";
import { openScenario } from "../../../src/rehearsal/scenario/scenario.ts";
import { readBundled } from "../../bundled-cases.ts";
import { randomScenarios } from "./random-scenarios.ts";

test("a package is at distance 0 from the frontier if and only if it is efficient among those nobody refuses", () => {
  let [efficientSeen, othersSeen] = [0, 0];
  fc.assert(
    fc.property(randomScenarios({ parties: [2, 3], mostDeals: 80 }), ({ input, scenario }) => {
      const yardstick = openYardstick(scenario);
      const deals = scenario.openDeals();
      const efficient = new Set(bruteForce(input).flatMap((point) => point.deals.map((deal) => deal.join())));
      expect(yardstick.frontier.kind).toBe("exact");
      const row = new Float64Array(DISTANCES.length);
      for (let deal = 0; deal < Number(deals.count); deal++) {
        yardstick.distances(deals, deal, row);
        const isEfficient = efficient.has(deals.dealOf(deal).join());
        if (efficient.size > 0) expect(row[0] === 0).toBe(isEfficient);
        if (isEfficient) efficientSeen++;
        else othersSeen++;
      }
    }),
    { numRuns: 150 },
  );
  expect(efficientSeen).toBeGreaterThan(100);
  expect(othersSeen).toBeGreaterThan(100);
});

test("distances are those to the nearest of all points, found by going through them", () => {
  fc.assert(
    fc.property(randomScenarios({ parties: [2, 4], mostDeals: 60 }), ({ input, scenario }) => {
      const yardstick = openYardstick(scenario);
      const deals = scenario.openDeals();
      const points = bruteForce(input).map(({ deals: [deal] }) => pointOf(deals.numberOf(deal)));
      const row = new Float64Array(DISTANCES.length);
      for (let deal = 0; deal < Number(deals.count); deal++) {
        const here = pointOf(deal);
        if (points.length === 0 || here.includes(-Infinity)) continue;
        yardstick.distances(deals, deal, row);
        const nearest = Math.min(...points.map((point) => Math.hypot(...point.map((x, p) => x - here[p]))));
        expect(row[0]).toBeCloseTo(nearest, 9);
      }

      function pointOf(deal: number | null): number[] {
        return scenario.parties.map((_, party) => deals.worth(party, deal ?? -1));
      }
    }),
    { numRuns: 100 },
  );
});

test("without a deal that is acceptable to all there are no solutions, by name", () => {
  const { frame, profiles } = readBundled("nash-1950");
  const opening = openScenario({
    frame,
    profiles,
    noDeal: new Map(frame.parties.map(({ id }) => [id, { num: 1000n, den: 1n }])),
  });
  if (!opening.ok) throw new Error("not opened");
  const yardstick = openYardstick(opening.scenario);
  expect(yardstick.nash).toEqual({ kind: "none", reason: "no-acceptable-deal" });
  expect(yardstick.ideals).toBeNull();
  const row = new Float64Array(DISTANCES.length);
  yardstick.distances(opening.scenario.openDeals(), 0, row);
  expect(Number.isNaN(row[1])).toBe(true);
});

test("Nash's barter of 1950: the solution lies at gains of 12 and 5", () => {
  const { frame, profiles } = readBundled("nash-1950");
  const opening = openScenario({ frame, profiles });
  if (!opening.ok) throw new Error("not opened");
  const { scenario } = opening;
  const { nash } = openYardstick(scenario);
  if (nash.kind !== "found") throw new Error(nash.reason);
  const gains = scenario.parties.map(
    ({ points, noDeal }, party) => points(nash.worth[party][0]) - points(noDeal),
  );
  expect(gains[0]).toBeCloseTo(12, 9);
  expect(gains[1]).toBeCloseTo(5, 9);
});

test("past its cap the frontier is unknown, and so are distances to it", () => {
  const { frame, profiles } = readBundled("works-agreement");
  const opening = openScenario({ frame, profiles });
  if (!opening.ok) throw new Error("not opened");
  const yardstick = openYardstick(opening.scenario, { cap: 5 });
  expect(yardstick.frontier).toEqual({ kind: "unknown" });
  const row = new Float64Array(DISTANCES.length);
  yardstick.distances(opening.scenario.openDeals(), 0, row);
  expect(Number.isNaN(row[0])).toBe(true);
});
