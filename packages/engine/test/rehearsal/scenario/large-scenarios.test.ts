// Scenarios that nobody could list: what is found keeps its word, and sessions end soon.
import { describe, expect, it } from "vitest";
import { makeChance } from "../../../src/maths/chance.ts";
import {
  alternatingOffers,
  type ComposedStrategy,
  plainTerms,
  play,
  readStrategy,
  type Scenario,
  Trace,
} from "../../../src/rehearsal/index.ts";
import { RankedDeals } from "../../../src/rehearsal/scenario/ranked-deals.ts";
import { SummedDeals } from "../../../src/rehearsal/scenario/summed-deals.ts";
import { type LargeShape, largeScenario } from "./large-scenarios.ts";
import { translated, twoTables } from "./two-tables.ts";

const SHAPES: readonly (LargeShape & { readonly title: string; readonly exact: boolean })[] = [
  { title: "10^6 packages of whole points", issues: 6, options: 10, points: 100, exact: true },
  { title: "10^6 packages, hardly two worth the same", issues: 6, options: 10, points: 2 ** 48, exact: true },
  { title: "10^30 packages of whole points", issues: 30, options: 10, points: 100, exact: true },
  {
    title: "10^30 packages, hardly two worth the same",
    issues: 30,
    options: 10,
    points: 2 ** 46,
    exact: false,
  },
  {
    title: "216,000 packages that hang together",
    issues: 3,
    options: 60,
    points: 2 ** 40,
    together: true,
    exact: true,
  },
];

function strategy(text: string): ComposedStrategy {
  const reading = readStrategy(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.reasons));
  return reading.strategy;
}

function played(scenario: Scenario, pair: readonly string[]) {
  const trace = new Trace();
  const outcome = play(
    {
      scenario,
      protocol: alternatingOffers,
      terms: plainTerms(2, 50),
      strategies: pair.map(strategy),
      seed: 1,
      session: 0,
    },
    trace,
  );
  return { outcome, words: [...trace.word.subarray(0, trace.length)] };
}

describe.each(SHAPES)("$title", ({ exact, ...shape }) => {
  const scenario = largeScenario(shape);

  it("are found near every target, above it by no more than said, and less for less", () => {
    const deals = scenario.openDeals();
    const own = deals.own(0);
    expect(own.exact).toBe(exact);
    expect(own.slack).toBeLessThan(0.001);
    let before = 0;
    for (let k = 0; k <= 100; k++) {
      const worth = deals.worth(0, own.atLeast(k / 100));
      expect(worth).toBeGreaterThanOrEqual(k / 100);
      expect(worth).toBeGreaterThanOrEqual(before);
      before = worth;
      if (k > 20 && k < 80) expect(worth - k / 100).toBeLessThan(0.01);
    }
    expect(deals.worth(0, own.best)).toBe(1);
    expect(own.atLeast(1.5)).toBe(own.best);
  });

  it("are drawn and chosen within a band, and are there for no other", () => {
    const deals = scenario.openDeals();
    const own = deals.own(1);
    const chance = makeChance(2);
    const draw = () => chance.uniform();
    const estimate = scenario.frame.issues.map(({ options }) => Float64Array.from(options, draw));
    for (const low of [0, 0.3, 0.7, 0.95]) {
      const band = { low, high: low + 0.05 };
      for (const found of [own.drawn(band, draw), own.bestFor(band, estimate)]) {
        const worth = deals.worth(1, found as number);
        expect(worth >= band.low && worth <= band.high).toBe(true);
      }
    }
    for (const none of [
      { low: 1.1, high: 2 },
      { low: -2, high: -1 },
      { low: 0.6, high: 0.5 },
    ]) {
      expect([own.drawn(none, draw), own.bestFor(none, estimate)]).toEqual([null, null]);
    }
  });

  it("are ranked without end in sight, each once", () => {
    const deals = scenario.openDeals();
    const own = deals.own(0);
    const ranked = Array.from({ length: 500 }, (_, rank) => own.ranked(rank) as number);
    expect(new Set(ranked).size).toBe(500);
    const worths = ranked.map((deal) => deals.worth(0, deal));
    expect(worths).toEqual([...worths].sort((a, b) => b - a));
    // A second session has numbers of its own for the same packages.
    const other = scenario.openDeals();
    expect(other.dealOf(other.own(0).ranked(499) as number)).toEqual(deals.dealOf(ranked[499]));
  });

  it.each([
    ["boulware", "conceder"],
    ["boulware:model=frequency", "conceder:model=frequency"],
    ["micro", "random-walker"],
  ])("are played by %s and %s, the same way each time", (...pair) => {
    const once = played(scenario, pair);
    expect(once.outcome.end).not.toBe("forfeited");
    expect(played(scenario, pair)).toEqual(once);
  });
});

describe("a choice by an estimate among many issues", () => {
  it("falls short of the best by less than one issue makes of a difference, and by little on the whole", () => {
    let [short, most] = [0, 0];
    for (let seed = 1; seed <= 12; seed++) {
      const scenario = largeScenario({ issues: 6, options: 4, points: 1000, seed });
      const { listed, composed } = twoTables(scenario);
      const chance = makeChance(seed);
      const estimate = scenario.frame.issues.map(({ options }) =>
        Float64Array.from(options, () => chance.uniform()),
      );
      const liking = (deal: number) =>
        listed.dealOf(deal).reduce((sum, option, issue) => sum + estimate[issue][option], 0);
      const swing = Math.max(...estimate.map((options) => Math.max(...options) - Math.min(...options)));
      for (const low of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const band = { low, high: low + 0.05 };
        const best = liking(listed.own(0).bestFor(band, estimate) as number);
        const found = translated(composed.own(0).bestFor(band, estimate), composed, listed) as number;
        expect(best - liking(found)).toBeLessThanOrEqual(swing);
        short += best - liking(found);
        most += best;
      }
    }
    expect(short / most).toBeLessThan(0.01);
  });
});

describe("ranks", () => {
  it("end where there is no more room", () => {
    const { measured } = largeScenario({ issues: 3, options: 4, points: 50 });
    const summed = new SummedDeals(measured.parties[0]);
    const few = new RankedDeals(summed.parts, { ordered: summed.ordered, kept: 60 });
    const all = new RankedDeals(summed.parts, summed);
    const into = new Uint32Array(3);
    const ranks = (ranked: RankedDeals) => {
      const found: string[] = [];
      while (ranked.ranked(found.length, into)) found.push(into.join());
      return found;
    };
    const most = ranks(few);
    expect(most.length).toBeGreaterThan(3);
    expect(most.length).toBeLessThan(64);
    expect(ranks(all).length).toBe(64);
    expect(ranks(all).slice(0, most.length)).toEqual(most);
  });
});
