import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openFrequency } from "../../../src/rehearsal/models/frequency.ts";
import { numbered, viewOf } from "../one-view.ts";
import { smallScenario } from "../small-scenarios.ts";
import { heardOf, tastes } from "./tastes.ts";

const pair = smallScenario({
  sides: {
    a: { points: { price: { low: 0, high: 1 }, day: { early: 0, late: 1 } }, noDeal: 0 },
    b: { points: { price: { low: 1, high: 0 }, day: { early: 1, late: 0 } }, noDeal: 0 },
  },
});
const three = smallScenario({
  sides: Object.fromEntries(
    ["a", "b", "c"].map((id) => [id, { points: { price: { low: 0, high: 1, highest: 2 } }, noDeal: 0 }]),
  ),
});

describe("frequency model", () => {
  it("takes everything as alike before it hears anything", () => {
    const estimate = openFrequency(viewOf(pair, 0)).estimate(1);
    expect(estimate.map((values) => [...values])).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
  });

  it("gives an issue that is held 0.2 shared out over the issues, and an option one more (worked by hand)", () => {
    const view = viewOf(pair, 0);
    const model = openFrequency(view);
    model.hear(numbered(view, 0, 0), 1);
    model.hear(numbered(view, 0, 1), 1);
    const [price, day] = model.estimate(1);
    // Weights (0.5 + 0.1) / 1.1 and 0.5 / 1.1; counts 3 and 1, 2 and 2.
    expect(price[0]).toBeCloseTo(0.6 / 1.1, 12);
    expect(price[1]).toBeCloseTo(0.6 / 1.1 / 3, 12);
    expect([...day]).toEqual([0.5 / 1.1, 0.5 / 1.1]);
  });

  it("lets an issue that is always held come to no more than the ceiling and one step", () => {
    const view = viewOf(pair, 0);
    const model = openFrequency(view);
    for (let k = 0; k < 500; k++) {
      model.hear(numbered(view, 0, k % 2), 1);
      // The ceiling is 1 − 2 × 0.1 / 1.1.
      expect(model.estimate(1)[0][0]).toBeLessThan((1 - 0.2 / 1.1 + 0.1) / 1.1);
    }
    expect(model.estimate(1)[0][0]).toBeGreaterThan(0.7);
  });

  it("keeps one estimate per other party, in arrays of its own that stay the same, and likes their mean", () => {
    const view = viewOf(three, 1);
    const model = openFrequency(view);
    const [first, liked] = [model.estimate(0), model.liked()];
    model.hear(numbered(view, 2), 0);
    model.hear(numbered(view, 1), 2);
    model.hear(numbered(view, 0), 2);
    expect(model.estimate(0)).toBe(first);
    expect([...model.estimate(0)[0]]).toEqual([0.5, 0.5, 1]);
    expect(model.liked()).toBe(liked);
    for (let option = 0; option < 3; option++) {
      const mean = (model.estimate(0)[0][option] + model.estimate(2)[0][option]) / 2;
      expect(model.liked()[0][option]).toBeCloseTo(mean, 12);
    }
  });

  it("never estimates an option lower than one that was asked for less often (law)", () => {
    const view = viewOf(pair, 0);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), fc.nat(1)), { minLength: 1, maxLength: 60 }), (offers) => {
        const model = openFrequency(view);
        for (const [price, day] of offers) model.hear(numbered(view, price, day), 1);
        model.estimate(1).forEach((values, issue) => {
          const asked = [0, 1].map((option) => offers.filter((offer) => offer[issue] === option).length);
          expect(Math.sign(values[0] - values[1])).toBe(Math.sign(asked[0] - asked[1]));
        });
      }),
    );
  });

  it("estimates every package from 0 to 1 (law)", () => {
    const view = viewOf(pair, 0);
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 60 }), (offers) => {
        const model = openFrequency(view);
        for (const deal of offers) model.hear(deal, 1);
        const best = model.estimate(1).reduce((total, values) => total + Math.max(...values), 0);
        expect(best).toBeGreaterThan(0);
        expect(best).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it.each([
    ["linear", 0.6],
    ["boulware", 0.5],
  ])("orders packages much as a party does that gives way (%s)", (behaviour, level) => {
    expect(heardOf(openFrequency(viewOf(tastes, 0)), behaviour)).toBeGreaterThan(level);
  });
});
