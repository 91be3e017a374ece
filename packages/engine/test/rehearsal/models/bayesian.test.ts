import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openBayesian } from "../../../src/rehearsal/models/bayesian.ts";
import { numbered, viewOf } from "../one-view.ts";
import { smallScenario } from "../small-scenarios.ts";
import { heardOf, tastes } from "./tastes.ts";

const USUAL = { step: 0.003, spread: 0.25 };

const one = smallScenario({
  sides: {
    a: { points: { price: { low: 0, high: 1 } }, noDeal: 0 },
    b: { points: { price: { low: 1, high: 0 } }, noDeal: 0 },
  },
});
const pair = smallScenario({
  sides: {
    a: { points: { price: { low: 0, high: 1 }, day: { early: 0, late: 1 } }, noDeal: 0 },
    b: { points: { price: { low: 1, high: 0 }, day: { early: 1, late: 0 } }, noDeal: 0 },
  },
});
const levels = smallScenario({
  sides: {
    a: { points: { price: { p1: 0, p2: 1, p3: 2, p4: 3, p5: 4 } }, noDeal: 0 },
    b: { points: { price: { p1: 0, p2: 1, p3: 2, p4: 3, p5: 4 } }, noDeal: 0 },
  },
  issues: { price: { ordered: true } },
});

describe("Bayesian model", () => {
  it("with one issue believes in what is asked for as the likelihoods stand, 1 to e⁻⁸ (worked by hand)", () => {
    const model = openBayesian(viewOf(one, 0), USUAL);
    expect([...model.estimate(1)[0]]).toEqual([0.5, 0.5]);
    model.hear(1, 1);
    expect(model.estimate(1)[0][1]).toBeCloseTo(1 / (1 + Math.exp(-8)), 6);
  });

  it("with two issues a first offer tells of the options, not of the weights (worked by hand)", () => {
    const view = viewOf(pair, 0);
    const model = openBayesian(view, USUAL);
    model.hear(numbered(view, 0, 0), 1);
    // Worth 0.75 if this is the better option and 0.25 if not: off by 1 and 3 deviations, e^(−1/2) to e^(−9/2).
    const believed = 1 / (1 + Math.exp(-4));
    for (const values of model.estimate(1)) {
      expect(values[0]).toBeCloseTo(believed / 2, 6);
      expect(values[1]).toBeCloseTo((1 - believed) / 2, 6);
    }
  });

  it("takes the issue that is held for the heavier one", () => {
    const view = viewOf(pair, 0);
    const model = openBayesian(view, USUAL);
    model.hear(numbered(view, 0, 0), 1);
    model.hear(numbered(view, 0, 1), 1);
    const [price, day] = model.estimate(1).map((values) => values[0] + values[1]);
    expect(price).toBeGreaterThan(0.6);
    expect(price + day).toBeCloseTo(1, 12);
  });

  it("takes options near the one asked for as better where they have an order", () => {
    const model = openBayesian(viewOf(levels, 0), USUAL);
    model.hear(1, 1);
    const values = model.estimate(1)[0];
    expect(values[1]).toBe(Math.max(...values));
    expect(values[2]).toBeGreaterThan(values[3]);
    expect(values[3]).toBeGreaterThan(values[4]);
  });

  it("learns nothing from a package that it has heard from the party before", () => {
    const view = viewOf(pair, 0);
    const model = openBayesian(view, USUAL);
    model.hear(2, 1);
    const before = model.estimate(1).map((values) => [...values]);
    const kept = model.estimate(1);
    model.hear(2, 1);
    expect(model.estimate(1)).toBe(kept);
    expect(model.estimate(1).map((values) => [...values])).toEqual(before);
  });

  it("stays within 0 and 1 whatever it hears, however narrow the likelihood (law)", () => {
    const view = viewOf(tastes, 0);
    const count = Number(tastes.openDeals().count);
    fc.assert(
      fc.property(
        fc.array(fc.nat(count - 1), { maxLength: 60 }),
        fc.constantFrom(0.01, 0.25, 10),
        fc.constantFrom(0, 0.003, 1),
        (offers, spread, step) => {
          const model = openBayesian(view, { step, spread });
          for (const deal of offers) model.hear(deal, 1);
          const estimate = model.estimate(1);
          for (const values of estimate) for (const value of values) expect(value).toBeGreaterThanOrEqual(0);
          const best = estimate.reduce((total, values) => total + Math.max(...values), 0);
          expect(best).toBeGreaterThan(0);
          expect(best).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });

  it.each([
    ["linear", 0.6],
    ["boulware", 0.5],
  ])("orders packages much as a party does that gives way (%s)", (behaviour, level) => {
    expect(heardOf(openBayesian(viewOf(tastes, 0), USUAL), behaviour)).toBeGreaterThan(level);
  });
});
