import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AgreementSample,
  sampleAgreement,
} from "../../../../src/analysis/bargaining/uncertainty/share-of-agreement.ts";
import { drawnWorth, makeSheetSampler } from "../../../../src/analysis/preference/draws.ts";
import { isCertain } from "../../../../src/analysis/preference/extremes.ts";
import type { Deal, PartyId } from "../../../../src/case/frame.ts";
import { makeChance } from "../../../../src/maths/chance.ts";
import { multiply, rational } from "../../../../src/maths/rational.ts";
import { wilsonInterval } from "../../../../src/maths/wilson.ts";
import { frameOf, openWeights, profileOf, qty } from "../../preference/profile-example.ts";
import { smallDeals } from "../../preference/random-profiles.ts";
import { admissibleDeals, type SmallCase, smallCases } from "./random-cases.ts";

const DRAWS = 40;

const plain = (share: number) => ({ value: share, low: share, high: share });

test.each([2, 3])(
  "%i parties: zones and acceptable deals are those found by looking at every deal",
  (parties) => {
    fc.assert(
      fc.property(smallCases(parties), fc.nat(), (small, seed) => {
        const sample = sampleAgreement(small, { seed, draws: DRAWS, deals: smallDeals });
        const slow = countSlowly(small, seed, sample.asked);
        if (admissibleDeals(small).length === 0) {
          expect(sample.zone).toEqual({ computed: false, reason: "no-admissible-deal" });
          return;
        }
        expect(sample.draws).toBe(small.profiles.every(isCertain) ? 1 : DRAWS);
        expect(sample.zone).toMatchObject({ computed: true, hits: slow.zones, undecided: 0 });
        sample.acceptability.forEach(({ toAll, admissible }, at) => {
          expect(admissible).toBe(slow.admissible.has(smallDeals[at]));
          if (toAll.kind === "share")
            expect(toAll.share).toEqual(
              sample.certain ? plain(slow.toAll[at]) : wilsonInterval(slow.toAll[at], sample.draws),
            );
          else expect(admissible).toBe(false);
        });
      }),
      { numRuns: 40 },
    );
  },
);

test.each([
  ["0.3", 1],
  ["0.4", 0],
])("nothing uncertain: with %s as no deal the share is %d and has no interval", (noDeal, share) => {
  const profile = profileOf({
    issues: [{ kind: "each", options: [qty("0.3")] }],
    noDeal: { kind: "worth", worth: qty(noDeal) },
  });
  const sample = sampleAgreement(
    { frame: frameOf([1]), profiles: [profile, { ...profile, party: "p1" as PartyId }] },
    { seed: 1 },
  );
  expect(sample.certain).toBe(true);
  expect(sample.zone).toMatchObject({ computed: true, share: plain(share) });
});

test("a certain gain of exactly 0 counts, whatever the decimals", () => {
  const frame = frameOf([1, 1, 1]);
  const profile = profileOf({
    issues: ["0.1", "0.2", "0.3"].map((worth) => ({ kind: "each", options: [qty(worth)] })),
    noDeal: { kind: "worth", worth: qty("0.6") },
  });
  const wide = profileOf({
    party: "p1" as PartyId,
    issues: ["0.1", "0.2", "0.3"].map((worth) => ({ kind: "each", options: [qty(worth, 1)] })),
    noDeal: { kind: "worth", worth: qty("0.6") },
  });
  const sample = sampleAgreement(
    { frame, profiles: [profile, wide] },
    { seed: 1, draws: 500, deals: [[0, 0, 0]] },
  );
  expect(sample.zone).toMatchObject({ computed: true, hits: 500 });
  expect(sample.acceptability[0].toAll).toMatchObject({ kind: "share", share: { value: 1 } });
});

test("a deal is always as good as itself under open weights", () => {
  const frame = frameOf([3, 3, 3]);
  const rating = { kind: "each" as const, options: [qty("0.1", "0.7"), qty("0.3"), qty("0.2", "0.4")] };
  const profiles = ["p0", "p1"].map((id) =>
    profileOf({
      party: id as PartyId,
      issues: [rating, rating, rating],
      weights: openWeights(3, [[2], [0], [1]]),
      noDeal: { kind: "deal", deal: [1, 2, 0] },
    }),
  );
  const sample = sampleAgreement({ frame, profiles }, { seed: 3, draws: 2000, deals: [[1, 2, 0]] });
  expect(sample.zone).toMatchObject({ computed: true, hits: 2000 });
});

test("a share that can be worked out by hand", () => {
  // One deal; the first party gains u − r with u and r uniform in [0, 1]: acceptable half the time; the second u − 0.25.
  const frame = frameOf([1]);
  const first = profileOf({
    issues: [{ kind: "each", options: [qty(0, 1)] }],
    noDeal: { kind: "worth", worth: qty(0, 1) },
  });
  const second = { ...first, party: "p1" as PartyId, noDeal: { kind: "worth" as const, worth: qty("0.25") } };
  const sample = sampleAgreement({ frame, profiles: [first, second] }, { seed: 8, deals: [[0]] });
  expect(sample.draws).toBe(10_000);
  const { zone, acceptability } = sample;
  expect(zone.computed && zone.share.low < 0.375 && zone.share.high > 0.375).toBe(true);
  for (const [p, expected] of [0.5, 0.75].entries()) {
    const { share } = acceptability[0].toEach[p];
    expect(share.kind === "share" && share.share.low < expected && share.share.high > expected).toBe(true);
  }
});

test("naming parties anew or doubling one party's scale changes nothing", () => {
  fc.assert(
    fc.property(smallCases(2), fc.nat(), (small, seed) => {
      const sample = sampleAgreement(small, { seed, draws: 40 });
      const renamed = small.profiles.map((profile) => ({
        ...profile,
        party: `${profile.party}x` as PartyId,
      }));
      expect(sampleAgreement({ ...small, profiles: renamed }, { seed, draws: 40 })).toEqual(sample);
      const doubled = [doubleScale(small.profiles[0]), small.profiles[1]];
      expect(sampleAgreement({ ...small, profiles: doubled }, { seed, draws: 40 }).zone).toEqual(sample.zone);
    }),
    { numRuns: 25 },
  );
});

test("an unknown worth of no deal is never filled in", () => {
  const frame = frameOf([2]);
  const issues = [{ kind: "each" as const, options: [qty(1, 2), qty(3)] }];
  const profiles = [
    profileOf({ issues, noDeal: { kind: "unknown" } }),
    profileOf({ party: "p1" as PartyId, issues }),
  ];
  const sample = sampleAgreement({ frame, profiles }, { seed: 1, draws: 50, deals: [[0]] });
  expect(sample.zone).toEqual({ computed: false, reason: "no-deal-worth-unknown", parties: ["p0"] });
  expect(sample.acceptability[0].toAll.kind).toBe("no-deal-worth-unknown");
  expect(sample.acceptability[0].toEach.map(({ share }) => share.kind)).toEqual([
    "no-deal-worth-unknown",
    "share",
  ]);
});

test("limits end the draws and are named", () => {
  const frame = frameOf([1]);
  const profiles = [profileOf({ issues: [{ kind: "each", options: [qty(-1, 1)] }] })];
  const few = sampleAgreement({ frame, profiles }, { seed: 1, workLimit: 100 });
  expect(few.endedBy).toBe("work-limit");
  expect(few.draws).toBeGreaterThan(0);
  expect(few.draws).toBeLessThan(few.asked);
  const stopped = sampleAgreement(
    { frame, profiles },
    { seed: 1, progress: { report: () => {}, stopped: () => true } },
  );
  expect(stopped).toMatchObject({
    draws: 0,
    endedBy: "stopped",
    zone: { computed: false, reason: "stopped" },
  });
  expect(() => sampleAgreement({ frame, profiles }, { seed: 1, draws: 0 })).toThrow(RangeError);
});

test("undecided draws widen the interval", () => {
  // Subset sums that no bound settles, and one partial deal allowed.
  const frame = frameOf([2, 2, 2, 2, 2, 2]);
  const worths = [31, 37, 41, 43, 47, 53];
  const profiles = [1, -1].map((side, p) =>
    profileOf({
      party: `p${p}` as PartyId,
      issues: worths.map((worth) => ({
        kind: "each",
        options: [qty(0), qty(side * worth, side * worth + 0.01)],
      })),
      noDeal: { kind: "worth", worth: qty(side * 97) },
    }),
  );
  const hard = sampleAgreement({ frame, profiles }, { seed: 1, draws: 200, nodeLimit: 1 });
  expect(hard.zone).toMatchObject({ computed: true, hits: 0, undecided: 200, share: { low: 0, high: 1 } });
  const solved = sampleAgreement({ frame, profiles }, { seed: 1, draws: 200 });
  expect(solved.zone).toMatchObject({ computed: true, hits: 0, undecided: 0 });
});

function doubleScale(profile: SmallCase["profiles"][number]): SmallCase["profiles"][number] {
  const twice = <T extends ReturnType<typeof qty>>({ low, high }: T) => ({
    low: multiply(rational(2n), low),
    high: multiply(rational(2n), high),
  });
  return {
    ...profile,
    issues: profile.issues.map((worth) => {
      if (worth.kind === "each") return { ...worth, options: worth.options.map(twice) };
      if (worth.kind === "ranked") return { ...worth, best: twice(worth.best), worst: twice(worth.worst) };
      return { ...worth, knots: worth.knots.map((knot) => ({ ...knot, worth: twice(knot.worth) })) };
    }),
    interactions: profile.interactions.map((term) => ({ ...term, worth: twice(term.worth) })),
    noDeal:
      profile.noDeal.kind === "worth"
        ? { kind: "worth", worth: twice(profile.noDeal.worth) }
        : profile.noDeal,
  };
}

// The same streams, every admissible deal looked at.
function countSlowly(small: SmallCase, seed: number, draws: AgreementSample["draws"]) {
  const samplers = small.profiles.map((profile, party) =>
    makeSheetSampler(profile, small.frame, makeChance(seed, party)),
  );
  const deals = admissibleDeals(small);
  const toAll = smallDeals.map(() => 0);
  let zones = 0;
  for (let i = 0; i < draws; i++) {
    for (const { draw } of samplers) draw();
    const accepted = (deal: Deal) =>
      samplers.every(({ sheet }) => drawnWorth(sheet, deal) >= sheet.noDeal - 1e-10);
    if (deals.some(accepted)) zones++;
    smallDeals.forEach((deal, at) => {
      if (accepted(deal)) toAll[at]++;
    });
  }
  return { zones, toAll, admissible: new Set(deals) };
}
