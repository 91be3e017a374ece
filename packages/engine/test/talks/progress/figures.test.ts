import { describe, expect, test } from "vitest";
import type { PartyId } from "../../../src/case/frame.ts";
import type { Profile } from "../../../src/case/profile.ts";
import { type Rational, toText } from "../../../src/maths/rational.ts";
import { type Entitlement, progressFor } from "../../../src/talks/progress/index.ts";
import { frameOf, num, openWeights, profileOf, qty } from "../../analysis/preference/profile-example.ts";
import { offerOf } from "./flour-talks.ts";

const text = ({ low, high }: { low: Rational; high: Rational }) => [toText(low), toText(high)];

function talks(parts: Pick<Entitlement, "frame" | "offers"> & Partial<Entitlement>) {
  const time = { openedAt: 0, now: 500, closedRounds: 0 };
  return progressFor({ profiles: [], others: [], time, tripwires: [], ...parts });
}

const ownProfile = (parts: Omit<Parameters<typeof profileOf>[0], "party">) =>
  profileOf({ party: "p0" as PartyId, ...parts });

test("gap: where different offers may be best, the range holds every reading and is not said to be sharp", () => {
  // Whatever the weights w and 1 − w, one of the two offers is worth at least 5: the gap lies between −10 and −5.
  const profile = ownProfile({
    issues: [0, 1].map(() => ({ kind: "each" as const, options: [qty(0), qty(10)] })),
    weights: openWeights(2),
  });
  const offers = [
    offerOf(0, [0, 0], { round: null }),
    offerOf(1, [1, 0], { round: null }),
    offerOf(1, [0, 1], { round: null }),
  ];
  const [gap] = talks({ frame: frameOf([2, 2]), profiles: [profile], offers }).gaps;
  expect(gap.kind === "gap" && [...text(gap.range), gap.sharp]).toEqual(["-10", "0", false]);
  // With one of them alone the weights decide, and both ends are reached.
  const [alone] = talks({ frame: frameOf([2, 2]), profiles: [profile], offers: offers.slice(0, 2) }).gaps;
  expect(alone.kind === "gap" && [...text(alone.range), alone.sharp]).toEqual(["-10", "0", true]);
});

describe("concession rate", () => {
  const offers = [offerOf(0, [1], { round: null }), offerOf(0, [2], { round: null })];
  const rate = (profile: Profile) =>
    talks({ frame: frameOf([3]), profiles: [profile], offers }).concessions[0];

  test("range: from 1 − 3/10 to 1 − 2/12, for a best of 10 to 12 and a lowest of 2 to 3", () => {
    const found = rate(
      ownProfile({ issues: [{ kind: "each", options: [qty(10, 12), qty(6, 8), qty(2, 3)] }] }),
    );
    expect(found.kind === "rate" && found.range && text(found.range)).toEqual(["0.7", "5/6"]);
    // At midpoints (11 − 2.5) / 11.
    expect(found.kind === "rate" && toText(found.rate)).toBe("17/22");
  });

  test("it is not kept within 0 and 1: below no deal it is more than all of the way", () => {
    const issues = [{ kind: "each" as const, options: [qty(10), qty(6), qty(2)] }];
    const found = rate(ownProfile({ issues, noDeal: { kind: "worth", worth: qty(5) } }));
    expect(found.kind === "rate" && toText(found.rate)).toBe("1.6");
  });

  test("it is undefined where the best is no deal, no deal is unknown, or nothing is left", () => {
    const issues = [{ kind: "each" as const, options: [qty(10), qty(6), qty(2)] }];
    const reason = (parts: Partial<Profile>) => rate(ownProfile({ issues, ...parts }));
    expect(reason({ noDeal: { kind: "worth", worth: qty(10) } })).toMatchObject({ reason: "divisor-zero" });
    expect(reason({ noDeal: { kind: "unknown" } })).toMatchObject({ reason: "no-deal-unknown" });
    const refuses = [{ issue: 0, options: [0, 1, 2] }];
    const redLines = [{ id: "all", refuses, because: null, act: null }];
    expect(reason({ redLines })).toMatchObject({ reason: "no-deal-left" });
  });

  test("where the divisor may be 0 in some reading, there is a rate at point values and no range", () => {
    const issues = [{ kind: "each" as const, options: [qty(10), qty(6), qty(2)] }];
    const found = rate(ownProfile({ issues, noDeal: { kind: "worth", worth: qty(6, 12) } }));
    expect(found.kind === "rate" && [toText(found.rate), found.range]).toEqual(["8", null]);
  });
});

test("a cap ties no issues together: ranges of large frames are still known", () => {
  const issues = Array.from({ length: 20 }, () => ({
    kind: "each" as const,
    options: [0, 1, 2, 3].map((n) => qty(n)),
  }));
  const frame = frameOf(issues.map(() => 4));
  const { scales } = talks({ frame, profiles: [ownProfile({ issues, cap: num(25) })], offers: [] });
  expect(scales[0]?.range && toText(scales[0].range)).toBe("25");
});

test("with three parties, silence towards one shown says nothing of one that is not", () => {
  const same = { kind: "each" as const, options: [qty(1), qty(1), qty(9)] };
  const profiles = ["p0", "p1"].map((party) => profileOf({ party: party as PartyId, issues: [same] }));
  const offers = [
    offerOf(0, [0], { round: null, at: 100, to: [1, 2] }),
    offerOf(0, [1], { round: null, at: 300, to: [1, 2] }),
  ];
  const frame = frameOf([3], 3);
  expect(talks({ frame, profiles, offers }).standstills[0].time).toEqual({ low: 200, high: 400 });
  const third = profileOf({ party: "p2" as PartyId, issues: [same] });
  expect(talks({ frame, profiles: [...profiles, third], offers }).standstills[0].time).toEqual({
    low: 400,
    high: 400,
  });
});

describe("open issues", () => {
  test("closed where all agree, waiting where not all have spoken, open where they differ", () => {
    const offers = [offerOf(0, [1, 0, null], { round: null }), offerOf(1, [1, null, 2], { round: null })];
    const { issues } = talks({ frame: frameOf([2, 2, [1, 4, 9]]), offers });
    expect(issues.map(({ status, options }) => [status, ...options])).toEqual([
      ["closed", 1, 1],
      ["waiting", 0, null],
      ["waiting", null, 2],
    ]);
    const more = [...offers, offerOf(0, [null, null, 0], { round: null })];
    const { distance } = talks({ frame: frameOf([2, 2, [1, 4, 9]]), offers: more }).issues[2];
    expect([distance?.steps, distance?.value && toText(distance.value), distance?.worth]).toEqual([
      { apart: 2, of: 2 },
      "8",
      [null, null],
    ]);
  });

  test("what an issue is worth leaves interactions out", () => {
    const profile = ownProfile({
      issues: [{ kind: "each", options: [qty(7, 8), qty(4)] }],
      interactions: [{ pattern: [{ issue: 0, options: [0] }], worth: qty(100), because: null }],
    });
    const offers = [offerOf(0, [0], { round: null }), offerOf(1, [1], { round: null })];
    const { distance } = talks({ frame: frameOf([2]), profiles: [profile], offers }).issues[0];
    expect(distance?.worth[0] && text(distance.worth[0].range)).toEqual(["3", "4"]);
  });
});

test("an offer that has expired is not on the table", () => {
  const issues = [{ kind: "each" as const, options: [qty(1), qty(5)] }];
  const offers = [offerOf(1, [0], { round: null }), offerOf(1, [1], { round: null, expires: 499 })];
  const tripwires = [
    { id: "t", kind: "deadline" as const, limit: 9, ways: [{ kind: "leave" as const, until: null }] },
  ];
  const found = talks({ frame: frameOf([2]), profiles: [ownProfile({ issues })], offers, tripwires });
  expect(found.tripwires[0].ways[0].costs[0]).toMatchObject({ kind: "cost", best: 0 });
});
