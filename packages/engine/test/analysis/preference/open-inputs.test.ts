import fc from "fast-check";
import { expect, test } from "vitest";
import { type DrawnSheet, drawnWorth, makeSheetSampler } from "../../../src/analysis/preference/draws.ts";
import { isCertain } from "../../../src/analysis/preference/extremes.ts";
import { openInputsOf } from "../../../src/analysis/preference/open-inputs.ts";
import type { Profile } from "../../../src/case/profile.ts";
import { makeChance } from "../../../src/maths/chance.ts";
import { frameOf, openWeights, profileOf, qty } from "./profile-example.ts";
import { smallDeals, smallFrame, smallProfiles } from "./random-profiles.ts";

/** A sheet after the other, every input drawn anew each time. */
function composing(profile: Profile, seed: number): { sheet: DrawnSheet; draw: () => void } {
  const { sheet } = makeSheetSampler(profile, smallFrame, makeChance(seed));
  const { inputs, compose } = openInputsOf(profile, smallFrame, makeChance(seed, 1));
  const values = inputs.map(({ width }) => new Float64Array(width));
  const draw = () => {
    inputs.forEach((input, k) => {
      input.draw(values[k]);
      input.use(values[k]);
    });
    compose(sheet);
  };
  return { sheet, draw };
}

function moments(draw: () => void, figure: () => number): { mean: number; spread: number } {
  const figures = Array.from({ length: 800 }, () => {
    draw();
    return figure();
  });
  const mean = figures.reduce((sum, one) => sum + one, 0) / figures.length;
  return { mean, spread: Math.sqrt(figures.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 800) };
}

test("sheets put together from inputs are spread as drawn ones are", () => {
  fc.assert(
    fc.property(smallProfiles, fc.constantFrom(...smallDeals), fc.nat(), (profile, deal, seed) => {
      const together = composing(profile, seed);
      const drawn = makeSheetSampler(profile, smallFrame, makeChance(seed, 2));
      const gain = (sheet: DrawnSheet) => drawnWorth(sheet, deal) - sheet.noDeal;
      const one = moments(together.draw, () => gain(together.sheet));
      const other = moments(drawn.draw, () => gain(drawn.sheet));
      const error = (6 * Math.max(one.spread, other.spread)) / Math.sqrt(400) + 1e-9;
      expect(Math.abs(one.mean - other.mean)).toBeLessThan(error);
      expect(Math.abs(one.spread - other.spread)).toBeLessThan(error);
    }),
    { numRuns: 60, seed: 5 },
  );
});

test("there is an input exactly where something is open", () => {
  fc.assert(
    fc.property(smallProfiles, (profile) => {
      const { inputs } = openInputsOf(profile, smallFrame, makeChance(1));
      expect(inputs.length === 0).toBe(isCertain(profile));
    }),
  );
});

test("inputs are named for what they leave open, and none for what a weight of 0 makes idle", () => {
  const open = { kind: "each" as const, options: [qty(0, 1), qty(1)] };
  const profile = profileOf({
    issues: [open, open, open],
    weights: openWeights([qty("0.2", "0.8"), qty("0.2", "0.8"), qty(0)]),
    interactions: [{ pattern: [{ issue: 0, options: [1] }], worth: qty(0, 2), because: null }],
    noDeal: { kind: "worth", worth: qty(0, 1) },
  });
  const { inputs } = openInputsOf(profile, frameOf([2, 2, 2]), makeChance(1));
  expect(inputs.map(({ what }) => what)).toEqual([
    { kind: "no-deal" },
    { kind: "weights" },
    { kind: "option-worths", issue: 0 },
    { kind: "option-worths", issue: 1 },
    { kind: "interactions" },
  ]);
});
