import fc from "fast-check";
import { expect, test } from "vitest";
import { bruteForce } from "../../../src/analysis/bargaining/brute-force.ts";
import { buildFrontier } from "../../../src/analysis/bargaining/frontier/frontier.ts";
import { planDealSpace } from "../../../src/analysis/bargaining/space-plan.ts";
import { worthOf } from "../../../src/analysis/preference/worth.ts";
import { makeChance } from "../../../src/maths/chance.ts";
import { DISTANCES, openYardstick } from "../../../src/rehearsal/measures/yardstick.ts";
import { openScenario, TABLED_DEALS } from "../../../src/rehearsal/scenario/scenario.ts";
import { readBundled } from "../../bundled-cases.ts";
import { smallScenario } from "../small-scenarios.ts";
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

test("on a case too large to list, a package is at distance 0 just when no efficient point beats it", () => {
  const chance = makeChance(3);
  const issues = Array.from({ length: 9 }, (_, issue) => `i${issue}`);
  const side = () => ({
    noDeal: 0,
    points: Object.fromEntries(
      issues.map((issue) => [
        issue,
        Object.fromEntries(["a", "b", "c", "d"].map((option) => [option, chance.below(12)])),
      ]),
    ),
  });
  const scenario = smallScenario({ sides: { one: side(), other: side() } });
  const { frame, sheets } = scenario;
  const deals = scenario.openDeals();
  expect(deals.count > TABLED_DEALS).toBe(true);
  const frontier = buildFrontier(planDealSpace({ frame, sheets }));
  if (frontier.kind !== "exact") throw new Error(frontier.kind);
  const yardstick = openYardstick(scenario);
  const row = new Float64Array(DISTANCES.length);
  const distance = (deal: readonly number[]) => {
    yardstick.distances(deals, deals.numberOf(deal) ?? -1, row);
    return row[0];
  };
  const points = Array.from({ length: frontier.size }, (_, point) => frontier.exactWorth(point));
  for (let point = 0; point < frontier.size; point++) {
    const [deal] = frontier.deals(point, 1);
    expect(distance(deal)).toBe(0);
    const changed = deal.map((option, issue) => (issue === point % 9 ? (option + 1) % 4 : option));
    const worth = sheets.map((sheet) => worthOf(sheet, changed).num);
    const efficient = points.some((one) => one.every((value, party) => value === worth[party]));
    expect(distance(changed) === 0).toBe(efficient);
  }
});
