import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAskingTooMuch } from "../../../../src/analysis/bargaining/obstacles/asking-too-much.ts";
import { holds } from "../../../../src/analysis/bargaining/obstacles/units.ts";
import { type Reading, sheetOfReading } from "../../../../src/analysis/preference/reading.ts";
import { worthOf } from "../../../../src/analysis/preference/worth.ts";
import type { Deal } from "../../../../src/case/frame.ts";
import type { IssueWorth, NoDeal, Profile, Weights } from "../../../../src/case/profile.ts";
import { between, exactly } from "../../../../src/case/quantity.ts";
import {
  add,
  compare,
  multiply,
  ONE,
  type Rational,
  rational,
  ZERO,
} from "../../../../src/maths/rational.ts";
import { questionsOf, type SmallCase, smallCase } from "./small-case.ts";

const whole = (value: number) => rational(BigInt(value));
const interval = (low: number, width: number) => between(whole(low), whole(low + width));

/** Two issues of three options; party 0 demands the first option on issue 0, party 1's profile is the one given. */
function caseWith(open: Partial<Profile>): SmallCase {
  const points = [
    [0, 1, 2],
    [0, 1, 2],
  ];
  const small = smallCase({
    kinds: ["ordered", "ordered"],
    parties: [
      { points, noDeal: 0, demands: [[{ issue: 0, options: [0] }]] },
      { points, noDeal: 0 },
    ],
  });
  return { ...small, profiles: [small.profiles[0], { ...small.profiles[1], ...open }] };
}

function surenessOf(small: SmallCase) {
  const { frame, profiles } = small;
  const { pairs } = findAskingTooMuch({ frame, profiles, questions: questionsOf(small) });
  return pairs.find(({ asker, other }) => asker === "p0" && other === "p1")?.inAllReadings;
}

describe("asking too much over all readings", () => {
  test("a worked example: ratings known, only the order of the two weights", () => {
    const rated = (first: number[], second: number[]): IssueWorth[] =>
      [first, second].map((row) => ({ kind: "each", options: row.map((value) => exactly(whole(value))) }));
    const weights: Weights = {
      kind: "simplex",
      total: ONE,
      bounds: [between(ZERO, ONE), between(ZERO, ONE)],
      order: [[0], [1]],
    };
    const noDeal = (worth: number): NoDeal => ({
      kind: "worth",
      worth: exactly(rational(BigInt(worth), 100n)),
    });
    const issues = rated([0, 1, 1], [0, 0, 1]);
    // The demand gives 0 on the weightier issue, so that at best half of the total is left: a weight of ½ on the second.
    expect(surenessOf(caseWith({ issues, weights, noDeal: noDeal(51) }))).toBe("surely");
    expect(surenessOf(caseWith({ issues, weights, noDeal: noDeal(50) }))).toBe("possibly");
    expect(surenessOf(caseWith({ issues, weights, noDeal: noDeal(0) }))).toBe("surely-not");
  });

  test("an unknown no-deal worth is not judged, a certain profile is judged as it stands", () => {
    expect(surenessOf(caseWith({ noDeal: { kind: "unknown" } }))).toBe("surely-not");
    const unknown = caseWith({ noDeal: { kind: "unknown" } });
    const sheets = [unknown.sheets[0], { ...unknown.sheets[1], noDeal: null }];
    expect(surenessOf({ ...unknown, sheets })).toBeNull();
  });

  const each = fc
    .array(fc.tuple(fc.nat(4), fc.nat(2)), { minLength: 3, maxLength: 3 })
    .map((rows): IssueWorth => ({ kind: "each", options: rows.map(([low, width]) => interval(low, width)) }));
  const noDeal = fc.oneof(
    fc
      .tuple(fc.nat(8), fc.nat(2))
      .map(([low, width]): NoDeal => ({ kind: "worth", worth: interval(low, width) })),
    fc.tuple(fc.nat(2), fc.nat(2)).map((deal): NoDeal => ({ kind: "deal", deal })),
  );
  const bound = fc.tuple(fc.nat(2), fc.nat(2)).map(([low, width]) => interval(low, 2 + width));
  const weights = fc.option(
    fc.record({
      kind: fc.constant("simplex" as const),
      total: fc.constant(whole(4)),
      bounds: fc.oneof(fc.tuple(bound, bound), fc.constant([interval(0, 4), interval(0, 4)])),
      order: fc.constantFrom(null, [[0], [1]], [[1], [0]]),
    }),
  );

  test("law: readings picked at random never contradict it", () => {
    fc.assert(
      fc.property(fc.tuple(each, each), noDeal, weights, (issues, noDeal, weights) => {
        const small = caseWith({ issues, noDeal, weights });
        const profile = small.profiles[1];
        const readings = sampleReadings(profile);
        fc.pre(readings.length > 0);
        const sureness = surenessOf(small);
        const meeting = small.deals.filter((deal) => small.units.every((unit) => holds(unit, deal)));
        const gains = readings.map((reading) => {
          const sheet = sheetOfReading(profile, reading);
          const suits = (deal: Deal) => compare(worthOf(sheet, deal), sheet.noDeal ?? ZERO) >= 0;
          return meeting.map(suits);
        });
        if (sureness === "surely") expect(gains.flat()).not.toContain(true);
        if (sureness === "surely-not") {
          expect(meeting.some((_, k) => gains.every((suits) => suits[k]))).toBe(true);
        }
        if (sureness === "possibly" && !weights && noDeal.kind === "worth") {
          // Points by themselves: the corners are among the readings, so that neither sure answer was missed.
          expect(gains.flat()).toContain(true);
          expect(meeting.some((_, k) => gains.every((suits) => suits[k]))).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });
});

// All low, all high, and mixtures; weights along the line that the total leaves.
function sampleReadings(profile: Profile): Reading[] {
  const sides = [0, 1, 2, 3, 4, 5].map((k) => rational(BigInt(k), 5n));
  return sides.flatMap((share, pick): Reading[] => {
    const at = ({ low, high }: { low: Rational; high: Rational }, k: number) =>
      (pick + k) % 2 === 0 || pick === 0 ? low : high;
    const ratings = profile.issues.map((worth, issue) =>
      worth.kind === "each"
        ? worth.options.map((option, k) => (pick === 5 ? option.high : at(option, k + issue)))
        : [],
    );
    const stated = profile.noDeal.kind === "worth" ? profile.noDeal.worth : null;
    const base = { ratings, terms: [], noDeal: stated && (pick === 5 ? stated.low : stated.high) };
    if (profile.weights?.kind !== "simplex") return [{ ...base, weights: null }];
    const { bounds, order, total } = profile.weights;
    const first = multiply(share, total);
    const pair = [first, add(total, multiply(rational(-1n), first))];
    const inside = bounds.every(
      ({ low, high }, k) => compare(low, pair[k]) <= 0 && compare(pair[k], high) <= 0,
    );
    const ordered = !order || compare(pair[order[0][0]], pair[order[1][0]]) >= 0;
    return inside && ordered ? [{ ...base, weights: pair }] : [];
  });
}
