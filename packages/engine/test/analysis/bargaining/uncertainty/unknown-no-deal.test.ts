import fc from "fast-check";
import { expect, test } from "vitest";
import { assessUncertainty } from "../../../../src/analysis/bargaining/uncertainty/uncertainty.ts";
import {
  type Ceiling,
  resultsByUnknownNoDeal,
} from "../../../../src/analysis/bargaining/uncertainty/unknown-no-deal.ts";
import { readPointValues } from "../../../../src/analysis/preference/point-value.ts";
import type { Sheet } from "../../../../src/analysis/preference/sheet.ts";
import { worthOf } from "../../../../src/analysis/preference/worth.ts";
import type { Deal } from "../../../../src/case/frame.ts";
import { compare, larger, type Rational, smaller, toText, ZERO } from "../../../../src/maths/rational.ts";
import { cornerSheets } from "../../preference/corner-readings.ts";
import { admissibleDeals, type SmallCase, smallCases } from "./random-cases.ts";

const accepts = (sheet: Sheet, deal: Deal) => compare(worthOf(sheet, deal), sheet.noDeal ?? ZERO) >= 0;

test("one unknown: ceilings as found by looking at every deal and every corner profile", () => {
  fc.assert(
    fc.property(smallCases(3), fc.nat({ max: 2 }), (known, p) => {
      const small = withUnknown(known, [p]);
      const deals = admissibleDeals(small);
      const result = resultsByUnknownNoDeal(small, { seed: 1, draws: 40 });
      if (!result) throw new Error("one is unknown");
      expect(result.tradeOff).toBeNull();
      const [side] = result.parties;
      const points = readPointValues(small);
      const others = (deal: Deal) => points.every((sheet, q) => q === p || accepts(sheet, deal));
      expect(textOf(side.atPointValues)).toBe(most(deals.filter(others).map((d) => worthOf(points[p], d))));
      const corners = small.profiles.map((profile) => cornerSheets(profile, small.frame));
      const worths = (deal: Deal) => corners[p].map((sheet) => worthOf(sheet, deal));
      const surely = deals
        .filter((deal) => corners.every((sheets, q) => q === p || sheets.every((s) => accepts(s, deal))))
        .map((deal) => worths(deal).reduce(smaller));
      const possibly = deals
        .filter((deal) => corners.every((sheets, q) => q === p || sheets.some((s) => accepts(s, deal))))
        .map((deal) => worths(deal).reduce(larger));
      if (small.profiles.every(({ weights }) => weights?.kind !== "simplex")) {
        expect(textOf(side.surely)).toBe(most(surely));
        expect(textOf(side.possibly)).toBe(most(possibly));
      } else {
        // Open weights are bounded from outside, so that the two may only be wider apart.
        expect(isAtMost(side.surely, surely)).toBe(true);
        expect(possibly.length === 0 || isAtLeast(side.possibly, possibly)).toBe(true);
      }
    }),
    { numRuns: 15 },
  );
});

test("the share falls as the unknown worth of no deal rises, from certain to none", () => {
  fc.assert(
    fc.property(smallCases(2), fc.nat(), (known, seed) => {
      const small = withUnknown(known, [0]);
      const result = resultsByUnknownNoDeal(small, { seed, draws: 30 });
      const hits = (result?.shares ?? []).map(({ zone }) => (zone.computed ? zone.hits : -1));
      hits.slice(1).forEach((count, k) => {
        expect(count).toBeLessThanOrEqual(hits[k]);
      });
      const side = result?.parties[0];
      if (side?.surely.kind === "found" && hits.length > 0) {
        const first = result?.shares[0].zone;
        expect(first?.computed && first.share.value).toBe(1);
      }
    }),
    { numRuns: 12 },
  );
});

test("two unknown: the trade-off is the efficient points among deals that the third accepts", () => {
  fc.assert(
    fc.property(smallCases(3), (known) => {
      const small = withUnknown(known, [0, 2]);
      const result = resultsByUnknownNoDeal(small, { seed: 1 });
      const points = readPointValues(small);
      const pairs = admissibleDeals(small)
        .filter((deal) => accepts(points[1], deal))
        .map((deal) => [worthOf(points[0], deal), worthOf(points[2], deal)]);
      const beats = (a: Rational[], b: Rational[]) =>
        a.every((worth, k) => compare(worth, b[k]) >= 0) && a.some((worth, k) => compare(worth, b[k]) > 0);
      const efficient = pairs.filter((pair) => !pairs.some((other) => beats(other, pair)));
      const expected = [...new Set(efficient.map((pair) => pair.map(toText).join()))].sort();
      const { tradeOff, shares, parties } = result ?? { tradeOff: null, shares: [], parties: [] };
      expect(tradeOff?.complete).toBe(true);
      expect(tradeOff?.points.map(({ worths }) => worths.map(toText).join()).sort()).toEqual(expected);
      expect(shares).toEqual([]);
      expect(parties.map(({ party }) => party)).toEqual(["p0", "p2"]);
    }),
    { numRuns: 20 },
  );
});

test("all known: nothing to show; and the whole assessment is decided by its seed", () => {
  fc.assert(
    fc.property(smallCases(2), fc.nat({ max: 1000 }), (small, seed) => {
      expect(resultsByUnknownNoDeal(small, { seed })).toBeNull();
      const once = assessUncertainty(small, { seed, draws: 30 });
      expect(assessUncertainty(small, { seed, draws: 30 })).toEqual(once);
      const { zone } = once.sample;
      if (!zone.computed) return;
      // What is sure or impossible shows in every draw.
      if (once.sureness.zoneSurely.answer === "yes") expect(zone.hits).toBe(once.sample.draws);
      if (once.sureness.zonePossibly.answer === "no") expect(zone.hits).toBe(0);
    }),
    { numRuns: 25 },
  );
});

function withUnknown(small: SmallCase, parties: readonly number[]): SmallCase {
  const profiles = small.profiles.map((profile, p) =>
    parties.includes(p) ? { ...profile, noDeal: { kind: "unknown" as const } } : profile,
  );
  return { ...small, profiles };
}

function most(worths: readonly Rational[]): string {
  return worths.length === 0 ? "none" : toText(worths.reduce(larger));
}

function textOf(ceiling: Ceiling): string {
  return ceiling.kind === "found" ? toText(ceiling.worth) : ceiling.kind;
}

function isAtMost(ceiling: Ceiling, worths: readonly Rational[]): boolean {
  if (ceiling.kind !== "found") return true;
  return worths.length > 0 && compare(ceiling.worth, worths.reduce(larger)) <= 0;
}

function isAtLeast(ceiling: Ceiling, worths: readonly Rational[]): boolean {
  return ceiling.kind === "found" && compare(ceiling.worth, worths.reduce(larger)) >= 0;
}
