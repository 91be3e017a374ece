import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeSurelyPossibly } from "../../../../src/analysis/bargaining/uncertainty/surely-possibly.ts";
import type { Sheet } from "../../../../src/analysis/preference/sheet.ts";
import { smallestGainsMeet } from "../../../../src/analysis/preference/worst-profile.ts";
import { worthOf } from "../../../../src/analysis/preference/worth.ts";
import type { Deal, PartyId } from "../../../../src/case/frame.ts";
import type { Profile } from "../../../../src/case/profile.ts";
import { compare, ZERO } from "../../../../src/maths/rational.ts";
import { cornerSheets } from "../../preference/corner-readings.ts";
import { frameOf, num, openWeights, profileOf, qty } from "../../preference/profile-example.ts";
import { admissibleDeals, smallCases } from "./random-cases.ts";

const accepts = (sheet: Sheet, deal: Deal) => compare(worthOf(sheet, deal), sheet.noDeal ?? ZERO) >= 0;

test.each([2, 3])("%i parties: as read off all corner profiles and all deals", (parties) => {
  fc.assert(
    fc.property(smallCases(parties), (small) => {
      const corners = small.profiles.map((profile) => cornerSheets(profile, small.frame));
      const deals = admissibleDeals(small);
      const surely = deals.some((deal) => corners.every((sheets) => sheets.every((s) => accepts(s, deal))));
      const possibly = deals.some((deal) => corners.every((sheets) => sheets.some((s) => accepts(s, deal))));
      const answer = judgeSurelyPossibly(small);
      expect(answer.someDealSurely.answer).toBe(surely ? "yes" : "no");
      expect(answer.zonePossibly.answer).toBe(possibly ? "yes" : "no");
      if (answer.someDealSurely.answer === "yes") {
        const { deal } = answer.someDealSurely;
        expect(corners.every((sheets) => sheets.every((s) => accepts(s, deal)))).toBe(true);
      }
      if (answer.zonePossibly.answer === "yes") {
        const { deal } = answer.zonePossibly;
        expect(corners.every((sheets) => sheets.some((s) => accepts(s, deal)))).toBe(true);
      }
      // With corner profiles the zone may only be seen to be unsure.
      const empty = someCornersWithoutZone(corners, deals);
      if (answer.zoneSurely.answer === "yes") expect(empty).not.toBe(true);
      if (empty && small.profiles.every((p) => smallestGainsMeet(p) && p.weights?.kind !== "simplex"))
        expect(answer.zoneSurely.answer).toBe("no");
      if (small.profiles.every((p) => smallestGainsMeet(p) && p.weights?.kind !== "simplex"))
        expect(answer.zoneSurely.answer).toBe(surely ? "yes" : "no");
    }),
    { numRuns: 50 },
  );
});

test("bounded weights: answers agree with a fine grid of weights, and none is left open", () => {
  const bounds = fc
    .tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 }))
    .map(([a, b]) => qty(`${Math.min(a, b)}/10`, `${Math.max(a, b) + 3}/10`));
  const ratings = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 6, maxLength: 6 });
  const party = fc.record({
    bounds: fc.tuple(bounds, bounds),
    order: fc.constantFrom(null, [[0], [1]]),
    ratings,
    noDeal: fc.oneof(
      fc.integer({ min: 2, max: 8 }).map((worth) => ({ kind: "worth" as const, worth: qty(worth) })),
      fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })).map((deal) => ({ kind: "deal" as const, deal })),
    ),
  });
  const frame = frameOf([3, 3]);
  const deals = [0, 1, 2].flatMap((a) => [0, 1, 2].map((b) => [a, b]));
  fc.assert(
    fc.property(party, party, (...sides) => {
      const profiles = sides.map(({ bounds, order, ratings, noDeal }, p) =>
        profileOf({
          party: `p${p}` as PartyId,
          issues: [ratings.slice(0, 3), ratings.slice(3)].map((row) => ({
            kind: "each",
            options: row.map((rating) => qty(rating)),
          })),
          weights: openWeights(bounds, order),
          noDeal,
        }),
      );
      // Two weights on a segment whose ends are tenths, or halves where the order meets.
      const ends = profiles.map((profile) => segmentEnds(profile));
      fc.pre(ends.every((weights) => weights.length > 0));
      const gain = (p: number, share: number, deal: Deal) => {
        const row = (issue: number, option: number) => sides[p].ratings[issue * 3 + option];
        const worth = (d: Deal) => share * row(0, d[0]) + (1 - share) * row(1, d[1]);
        const { noDeal } = sides[p];
        return worth(deal) - (noDeal.kind === "deal" ? worth(noDeal.deal) : Number(noDeal.worth.low.num));
      };
      const surely = deals.some((d) =>
        ends.every((shares, p) => shares.every((s) => gain(p, s, d) >= -1e-9)),
      );
      const possibly = deals.some((d) =>
        ends.every((shares, p) => shares.some((s) => gain(p, s, d) >= -1e-9)),
      );
      const answer = judgeSurelyPossibly({ frame, profiles });
      expect(answer.someDealSurely.answer).toBe(surely ? "yes" : "no");
      expect(answer.zonePossibly.answer).toBe(possibly ? "yes" : "no");
    }),
    { numRuns: 100 },
  );
});

test("surely a zone without one deal for all profiles is not claimed, and a draw refutes it", () => {
  // Whatever the weight, one of the two deals suits the first party; the second takes anything.
  const frame = frameOf([2, 2]);
  const side = (rows: number[][]): Profile["issues"] =>
    rows.map((row) => ({ kind: "each", options: row.map((rating) => qty(rating)) }));
  const first = profileOf({
    issues: side([
      [10, 0],
      [0, 10],
    ]),
    weights: openWeights(2),
    noDeal: { kind: "worth", worth: qty(5) },
  });
  const second = profileOf({
    party: "p1" as PartyId,
    issues: side([
      [4, 0],
      [4, 0],
    ]),
    noDeal: { kind: "worth", worth: qty(0) },
  });
  const oneDeal = judgeSurelyPossibly({ frame, profiles: [first, second] });
  expect(oneDeal.someDealSurely).toEqual({ answer: "yes", deal: [0, 1] });
  expect(oneDeal.zoneSurely).toEqual({ answer: "yes", because: "one-deal-suits-all-profiles" });
  const barred = { ...first, redLines: [redLine([0], [1])] };
  const apart = judgeSurelyPossibly({ frame, profiles: [barred, second] });
  expect(apart.someDealSurely.answer).toBe("no");
  expect(apart.zoneSurely).toEqual({ answer: "unknown", reason: "not-refuted" });
  expect(apart.zonePossibly.answer).toBe("yes");
  const drawn = judgeSurelyPossibly({ frame, profiles: [barred, second] }, { drawnWithoutZone: true });
  expect(drawn.zoneSurely).toEqual({ answer: "no", because: "draw" });
});

test("an unknown worth of no deal withholds yes but not no", () => {
  const frame = frameOf([2]);
  const issues = [{ kind: "each" as const, options: [qty(1), qty(2)] }];
  const unknown = profileOf({ issues, noDeal: { kind: "unknown" } });
  const content = profileOf({ party: "p1" as PartyId, issues });
  const demanding = { ...content, noDeal: { kind: "worth" as const, worth: qty(3) } };
  const open = judgeSurelyPossibly({ frame, profiles: [unknown, content] });
  for (const answer of Object.values(open)) {
    expect(answer).toEqual({ answer: "unknown", reason: "no-deal-worth-unknown" });
  }
  const closed = judgeSurelyPossibly({ frame, profiles: [unknown, demanding] });
  expect(Object.values(closed).map(({ answer }) => answer)).toEqual(["no", "no", "no"]);
});

test("a cap with an uncertain no-deal deal is answered only where the bounds suffice", () => {
  const frame = frameOf([2]);
  const capped = profileOf({
    issues: [{ kind: "each", options: [qty(2, 8), qty(5)] }],
    cap: num(6),
    noDeal: { kind: "deal", deal: [1] },
  });
  const barred = { ...capped, redLines: [redLine([1])] };
  const answer = judgeSurelyPossibly({ frame, profiles: [barred] });
  expect(answer.someDealSurely).toEqual({ answer: "unknown", reason: "only-bounds" });
  expect(judgeSurelyPossibly({ frame, profiles: [capped] }).someDealSurely.answer).toBe("yes");
});

/** Refuses the deals that take these options, issue by issue. */
function redLine(...options: number[][]): Profile["redLines"][number] {
  return {
    id: "r",
    refuses: options.map((meant, issue) => ({ issue, options: meant })),
    because: null,
    act: null,
  };
}

function segmentEnds({ weights }: Profile): number[] {
  if (weights?.kind !== "simplex") return [];
  const [a, b] = weights.bounds.map(({ low, high }) =>
    [low, high].map(({ num, den }) => Number(num) / Number(den)),
  );
  const low = Math.max(a[0], 1 - b[1], weights.order ? 0.5 : 0);
  const high = Math.min(a[1], 1 - b[0]);
  return low <= high + 1e-12 ? [low, high] : [];
}

/** Null where there are too many to look at. */
function someCornersWithoutZone(corners: readonly Sheet[][], deals: readonly Deal[]): boolean | null {
  const accepted = corners.map((sheets) => {
    const masks = sheets.map((sheet) =>
      deals.reduce((mask, deal, d) => mask | (accepts(sheet, deal) ? 1 << d : 0), 0),
    );
    return [...new Set(masks)];
  });
  if (accepted.reduce((product, { length }) => product * length, 1) > 50_000) return null;
  const all = accepted.reduce<number[]>(
    (left, masks) => left.flatMap((l) => masks.map((mask) => l & mask)),
    [-1],
  );
  return all.includes(0);
}
