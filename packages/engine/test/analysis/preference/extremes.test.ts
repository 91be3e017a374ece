import fc from "fast-check";
import { expect, test } from "vitest";
import { gainRange, isCertain, worthRange } from "../../../src/analysis/preference/extremes.ts";
import { sheetOf } from "../../../src/analysis/preference/point-value.ts";
import { worthOf } from "../../../src/analysis/preference/worth.ts";
import {
  compare,
  larger,
  type Rational,
  smaller,
  subtract,
  toText,
  ZERO,
} from "../../../src/maths/rational.ts";
import { cornerSheets } from "./corner-readings.ts";
import { frameOf, num, openWeights, profileOf, qty } from "./profile-example.ts";
import { smallDeals, smallFrame, smallProfiles } from "./random-profiles.ts";

test("ranges are those of all corner profiles, which are listed outright", () => {
  fc.assert(
    fc.property(smallProfiles, fc.constantFrom(...smallDeals), (profile, deal) => {
      const corners = cornerSheets(profile, smallFrame);
      const worths = corners.map((sheet) => worthOf(sheet, deal));
      const gains = corners.map((sheet) => subtract(worthOf(sheet, deal), sheet.noDeal ?? ZERO));
      expect(textOf(worthRange(profile, smallFrame, deal))).toEqual(rangeOf(worths));
      const range = gainRange(profile, smallFrame, deal);
      expect(range.known && range.sharp && textOf(range.gain)).toEqual(rangeOf(gains));
    }),
    { numRuns: 150 },
  );
});

test("the point value lies in the range, and is the range where all is certain", () => {
  fc.assert(
    fc.property(smallProfiles, fc.constantFrom(...smallDeals), (profile, deal) => {
      const point = worthOf(sheetOf(profile, smallFrame), deal);
      const { low, high } = worthRange(profile, smallFrame, deal);
      expect(compare(low, point) <= 0 && compare(point, high) <= 0).toBe(true);
      if (isCertain(profile)) expect(toText(low)).toBe(toText(high));
    }),
  );
});

test("what a deal shares with the no-deal deal cancels", () => {
  const profile = profileOf({
    issues: [
      { kind: "each", options: [qty(0, 100), qty(0, 100)] },
      { kind: "each", options: [qty(1, 2), qty(3, 5)] },
    ],
    noDeal: { kind: "deal", deal: [0, 0] },
  });
  const range = gainRange(profile, frameOf([2, 2]), [0, 1]);
  expect(range.known && textOf(range.gain)).toEqual(["1", "4"]);
});

test("bounded weights: the range of the weighted sum", () => {
  const profile = profileOf({
    issues: [
      { kind: "each", options: [qty(10)] },
      { kind: "each", options: [qty(0)] },
      { kind: "each", options: [qty(4, 6)] },
    ],
    weights: openWeights([qty("0.2", "0.5"), qty("0.1", "0.6"), qty(0, "0.4")]),
  });
  // Least: 0.2 × 10 + 0.2 × 4 with 0.6 on the second; most: 0.5 × 10 + 0.4 × 6.
  expect(textOf(worthRange(profile, frameOf([1, 1, 1]), [0, 0, 0]))).toEqual(["2.8", "7.4"]);
});

test("a cap with a no-deal deal gives bounds that are said not to be sharp, unless all is certain", () => {
  const issues = [{ kind: "each" as const, options: [qty(2, 8), qty(5)] }];
  const open = profileOf({ issues, cap: num(6), noDeal: { kind: "deal", deal: [1] } });
  const range = gainRange(open, frameOf([2]), [0]);
  expect(range).toMatchObject({ known: true, sharp: false });
  expect(range.known && textOf(range.gain)).toEqual(["-3", "3"]);
  const certain = profileOf({
    issues: [{ kind: "each", options: [qty(8), qty(5)] }],
    cap: num(6),
    noDeal: { kind: "deal", deal: [1] },
  });
  const exact = gainRange(certain, frameOf([2]), [0]);
  expect(exact.known && exact.sharp && textOf(exact.gain)).toEqual(["1", "1"]);
});

test("an unknown worth of no deal leaves no gain", () => {
  const profile = profileOf({ issues: [{ kind: "each", options: [qty(2)] }], noDeal: { kind: "unknown" } });
  expect(gainRange(profile, frameOf([1]), [0])).toEqual({ known: false, reason: "no-deal-worth-unknown" });
});

function rangeOf(values: readonly Rational[]): string[] {
  return [values.reduce(smaller), values.reduce(larger)].map(toText);
}

function textOf({ low, high }: { low: Rational; high: Rational }): string[] {
  return [toText(low), toText(high)];
}
