import fc from "fast-check";
import { expect, test } from "vitest";
import { sheetOf } from "../../../src/analysis/preference/point-value.ts";
import type { Sheet } from "../../../src/analysis/preference/sheet.ts";
import { worthOf } from "../../../src/analysis/preference/worth.ts";
import { compare, larger, type Rational, smaller, subtract, toText } from "../../../src/maths/rational.ts";
import {
  MOVE_CLASSES,
  type MoveClass,
  type Offer,
  progressFor,
  THETA,
} from "../../../src/talks/progress/index.ts";
import { cornerSheets } from "../../analysis/preference/corner-readings.ts";
import { gapOf, moveOf, ownDeals, previousOf, rateOf, share, wholeAt } from "./by-definition.ts";
import { certainProfiles, offerLists, openProfiles, PARTIES, talksFrame, talksOf } from "./random-talks.ts";

const text = (value: Rational | null) => value && toText(value);

test("certain profiles: every label, gap, history and rate is the one of the definition", () => {
  fc.assert(
    fc.property(certainProfiles, offerLists, (profiles, offers) => {
      const progress = progressFor(talksOf(profiles, offers));
      const sheets = profiles.map((profile) => sheetOf(profile, talksFrame));
      const refused = profiles.flatMap(({ redLines }) => redLines.map((line) => line.refuses));
      expect(
        progress.moves.map(({ labels }) =>
          labels.map(({ label }) => (label.kind === "decided" ? label.move : label.kind)),
        ),
      ).toEqual(offers.map((_, k) => labelsByDefinition(sheets, offers, k)));
      progress.gaps.forEach((gap, party) => {
        expect(gap.kind === "gap" ? text(gap.point) : null).toBe(text(gapOf(sheets[party], party, offers)));
      });
      progress.gapHistory.forEach((gaps, k) => {
        const until = offers.slice(0, firstAfter(offers, k + 1));
        gaps.forEach((gap, party) => {
          expect(text(gap)).toBe(text(gapOf(sheets[party], party, until)));
        });
      });
      progress.concessions.forEach((rate, party) => {
        const expected = rateOf(sheets[party], ownDeals(party, offers), refused);
        expect(rate.kind === "rate" ? text(rate.rate) : null).toBe(text(expected));
        if (rate.kind === "rate") expect(text(rate.range?.low ?? null)).toBe(text(rate.rate));
      });
    }),
    { numRuns: 300 },
  );
});

/** Where the first offer of a later round stands; offers between rounds belong to the round before them. */
function firstAfter(offers: readonly Offer[], round: number): number {
  const at = offers.findIndex((offer) => (offer.round ?? 0) > round);
  return at < 0 ? offers.length : at;
}

function labelsByDefinition(sheets: readonly Sheet[], offers: readonly Offer[], k: number): string[] {
  const { by } = offers[k];
  const previous = previousOf(offers, k);
  const [from, to] = [previous === null ? null : wholeAt(offers, previous), wholeAt(offers, k)];
  return sheets.flatMap((other, towards) => {
    if (towards === by) return [];
    if (!from || !to || !offers[k].to.includes(towards)) return ["none"];
    const change = (sheet: Sheet) => subtract(worthOf(sheet, to), worthOf(sheet, from));
    return [
      moveOf(change(sheets[by]), change(other), { t: share(THETA, sheets[by]), u: share(THETA, other) }),
    ];
  });
}

test("open profiles: a label is possible just where corners and what lies between them give it", () => {
  fc.assert(
    fc.property(openProfiles, offerLists, (profiles, offers) => {
      const { moves, scales } = progressFor(talksOf(profiles, offers));
      const corners = profiles.map((profile) => cornerSheets(profile, talksFrame));
      for (const { offer, by, previous, labels } of moves) {
        const [from, to] = [previous === null ? null : wholeAt(offers, previous), wholeAt(offers, offer)];
        if (!from || !to) continue;
        const changes = (party: number) => {
          const values = corners[party].map((sheet) => subtract(worthOf(sheet, to), worthOf(sheet, from)));
          return sampled(values.reduce(smaller), values.reduce(larger), scales[party]?.tolerance ?? null);
        };
        for (const { towards, label } of labels) {
          const tolerances = { t: tolerance(scales[by]), u: tolerance(scales[towards]) };
          const expected = new Set<MoveClass>();
          if (offers[offer].to.includes(towards))
            for (const a of changes(by))
              for (const b of changes(towards)) expected.add(moveOf(a, b, tolerances));
          const found =
            label.kind === "decided" ? [label.move] : label.kind === "undecided" ? label.possible : [];
          expect(found).toEqual(MOVE_CLASSES.filter((move) => expected.has(move)));
        }
      }
    }),
    { numRuns: 60 },
  );
});

function tolerance(scale: { readonly tolerance: Rational | null } | null): Rational {
  if (!scale?.tolerance) throw new RangeError("every party has a profile");
  return scale.tolerance;
}

/** The ends of what a change can be, and the values between them at which its direction may turn. */
function sampled(low: Rational, high: Rational, limit: Rational | null): Rational[] {
  const turns = limit ? [limit, { num: -limit.num, den: limit.den }] : [];
  return [low, high, ...turns.filter((turn) => compare(low, turn) <= 0 && compare(turn, high) <= 0)];
}

test("open profiles: no corner's gap or rate lies outside the range, and sharp ends are reached", () => {
  fc.assert(
    fc.property(openProfiles, offerLists, (profiles, offers) => {
      const { gaps, concessions } = progressFor(talksOf(profiles, offers));
      const refused = profiles.flatMap(({ redLines }) => redLines.map((line) => line.refuses));
      for (let party = 0; party < PARTIES; party++) {
        const corners = cornerSheets(profiles[party], talksFrame);
        const gap = gaps[party];
        if (gap.kind === "gap") {
          const values = corners.flatMap((sheet) => gapOf(sheet, party, offers) ?? []);
          const [low, high] = [values.reduce(smaller), values.reduce(larger)];
          expect(compare(gap.range.low, low) <= 0 && compare(high, gap.range.high) <= 0).toBe(true);
          if (gap.sharp) expect([text(low), text(high)]).toEqual([text(gap.range.low), text(gap.range.high)]);
        }
        const rate = concessions[party];
        if (rate.kind !== "rate" || !rate.range) continue;
        const { low, high } = rate.range;
        for (const sheet of corners) {
          const value = rateOf(sheet, ownDeals(party, offers), refused);
          expect(value && compare(low, value) <= 0 && compare(value, high) <= 0).toBe(true);
        }
        expect(compare(low, rate.rate) <= 0 && compare(rate.rate, high) <= 0).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
