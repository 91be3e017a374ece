// Changes to a profile as typed: what comes out can be read, keeps what it says it keeps, and reads back in its layers.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formOf,
  layersOf,
  lossOf,
  MARKS,
  markOption,
  missingPairs,
  rankIssues,
  rankOptions,
  setIntervals,
  setPair,
  setPoints,
  setSwingWeights,
  setWorth,
  swingsOf,
  switchForm,
} from "../../../../src/analysis/preference/elicitation/index.ts";
import { worthRange } from "../../../../src/analysis/preference/extremes.ts";
import { sheetOf } from "../../../../src/analysis/preference/point-value.ts";
import { worthOf } from "../../../../src/analysis/preference/worth.ts";
import type { ProfileDocument } from "../../../../src/case/index.ts";
import { compare, divide, parseRational, sum, toText } from "../../../../src/maths/rational.ts";
import {
  anyProfiles,
  asCase,
  asProfile,
  DEALS,
  FRAME,
  ISSUES,
  pointProfiles,
  weightedProfiles,
} from "./random-documents.ts";

const num = (text: string) => parseRational(text) ?? { num: 0n, den: 1n };

function pointWorths(profile: ProfileDocument): string[] {
  const { frame, profiles } = asCase(profile);
  const sheet = sheetOf(profiles[0], frame);
  return DEALS.map((deal) => toText(worthOf(sheet, deal)));
}

describe("another form", () => {
  test("points become ratings with weights, and every package keeps the range of its worth", () => {
    fc.assert(
      fc.property(pointProfiles(true), (profile) => {
        const { profile: made, lost, workedOut } = switchForm(profile, FRAME, "weights");
        expect([formOf(made), lost, workedOut]).toEqual(["weights", [], []]);
        const [before, after] = [profile, made].map((one) => {
          const { frame, profiles } = asCase(one);
          return DEALS.map((deal) => {
            const { low, high } = worthRange(profiles[0], frame, deal);
            return [low, high].map(toText).join();
          });
        });
        expect(after).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test("ratings become points that are worth what the point value of the profile is", () => {
    fc.assert(
      fc.property(weightedProfiles(true), (profile) => {
        const made = switchForm(profile, FRAME, "points");
        expect(formOf(made.profile)).toBe("points");
        expect(pointWorths(made.profile)).toEqual(pointWorths(profile));
        const isExact =
          Object.values(profile.weights ?? {}).every((w) => !Array.isArray(w)) &&
          formOf(profile) === "weights";
        expect([made.lost.length > 0, made.workedOut.length > 0]).toEqual([!isExact, !isExact]);
      }),
      { numRuns: 100 },
    );
  });

  test("an order becomes intervals that hold its point value", () => {
    const profile: ProfileDocument = {
      format: 1,
      party: "a",
      ratings: { place: { north: 0, south: 1 }, hours: { 35: 1, 36: 0, 37: 0 }, land: 1 },
      weightOrder: ["place", "hours", "land"],
    };
    const { profile: made, lost } = switchForm(profile, FRAME, "weights");
    expect(made.weights).toEqual({ place: ["1/3", "1"], hours: ["0", "0.5"], land: ["0", "1/3"] });
    expect(lost.map(({ code }) => code)).toEqual(["elicitation.lost-issue-order"]);
    expect(asProfile(made).weights?.kind).toBe("simplex");
  });

  test("every form can be reached from every form, and what is lost is told beforehand", () => {
    fc.assert(
      fc.property(
        anyProfiles,
        fc.constantFrom("points", "weights", "order", "pairs" as const),
        (profile, form) => {
          const made = switchForm(profile, FRAME, form);
          asProfile(made.profile);
          expect(lossOf(profile, FRAME, form)).toEqual(made.lost);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("ranking issues", () => {
  const tiers = fc.constantFrom<string[][]>(
    [["land"], ["pay"], ["hours"], ["place"]],
    [
      ["pay", "hours"],
      ["place", "land"],
    ],
    [["hours"], ["land"]],
  );

  test("the order reads back, and weights that fit stay", () => {
    fc.assert(
      fc.property(anyProfiles, tiers, (profile, order) => {
        const { profile: made } = rankIssues(profile, FRAME, order);
        asProfile(made);
        const { issueOrder } = layersOf(made, FRAME);
        expect(issueOrder?.isStated).toBe(true);
        expect(issueOrder?.tiers.slice(0, order.length)).toEqual(order);
        expect(rankIssues(made, FRAME, order)).toEqual({ profile: made, lost: [], workedOut: [] });
      }),
      { numRuns: 200 },
    );
  });

  test("what follows from points is no statement", () => {
    const points = {
      pay: { 0: 0, 1: 1, 2: 2, 3: 9 },
      hours: { 35: 4, 36: 0, 37: 4 },
      place: { north: 4, south: 0 },
    };
    const profile: ProfileDocument = { format: 1, party: "a", points };
    expect(layersOf(profile, FRAME).issueOrder).toEqual({
      tiers: [["pay"], ["hours", "place"]],
      isStated: false,
    });
    const ranked = rankIssues(profile, FRAME, [["hours"], ["pay"], ["place"]]);
    expect(ranked.lost.map(({ code }) => code)).toEqual(["elicitation.lost-weights-to-order"]);
    const level = rankIssues(profile, FRAME, [["pay"], ["hours", "place"]]);
    expect([level.lost, pointWorths(level.profile)]).toEqual([[], pointWorths(profile)]);
  });

  test("of nothing", () => {
    const { profile } = rankIssues({ format: 1, party: "a" }, FRAME, [
      ["pay"],
      ["place"],
      ["hours"],
      ["land"],
    ]);
    expect(profile.weightOrder).toEqual(["pay", "place", "hours", "land"]);
    expect(profile.ratings?.place).toEqual({ north: ["0", "1"], south: ["0", "1"] });
    expect(() => rankIssues(profile, FRAME, [["paint"]])).toThrow(RangeError);
  });
});

describe("marking options", () => {
  const place = fc.constantFrom(["pay", "2"], ["hours", "36"], ["place", "south"]);

  test("a mark reads back and can be taken away, in any form", () => {
    fc.assert(
      fc.property(anyProfiles, place, fc.constantFrom(...MARKS), (profile, [issue, option], mark) => {
        const { profile: made } = markOption(profile, FRAME, { issue, option, mark });
        asProfile(made);
        const found = layersOf(made, FRAME)
          .issues.find((one) => one.issue === issue)
          ?.options.find((one) => one.option === option);
        expect(found?.mark).toBe(mark);
        const { profile: bare } = markOption(made, FRAME, { issue, option, mark: null });
        expect([bare.demands, bare.redLines]).toEqual([undefined, undefined]);
      }),
      { numRuns: 200 },
    );
  });

  test("the very middle of the scale is good, and gives way to something to live with", () => {
    const points = { hours: { 35: 2, 36: 1, 37: 0 }, pay: 0, place: 0, land: 0 };
    const profile: ProfileDocument = { format: 1, party: "a", points };
    const markedAs = (mark: "good" | "live-with") => {
      const { profile: made } = markOption(profile, FRAME, { issue: "hours", option: "36", mark });
      const hours = layersOf(made, FRAME).issues.find((one) => one.issue === "hours");
      return hours?.options.find((one) => one.option === "36")?.mark;
    };
    expect([markedAs("good"), markedAs("live-with")]).toEqual(["good", "live-with"]);
  });

  test("all marks on one issue of a profile that says nothing yet", () => {
    let profile: ProfileDocument = { format: 1, party: "a" };
    const marks = { 0: "red-line", 1: "live-with", 2: "good", 3: "must" } as const;
    for (const [option, mark] of Object.entries(marks)) {
      profile = markOption(profile, FRAME, { issue: "pay", option, mark }).profile;
    }
    expect(profile.ratings?.pay).toEqual({ 0: ["0", "1"], 1: ["0", "0.5"], 2: ["0.5", "1"], 3: "1" });
    expect(profile.demands).toEqual([{ asks: { pay: "3" } }]);
    expect(profile.redLines).toEqual([{ refuses: { pay: "0" } }]);
    const pay = layersOf(profile, FRAME).issues[0];
    expect([pay.worths, ...pay.options.map(({ mark }) => mark)]).toEqual(["marked", ...Object.values(marks)]);
    const both = markOption(profile, FRAME, { issue: "pay", option: "2", mark: "must" }).profile;
    expect(both.demands).toEqual([{ asks: { pay: ["2", "3"] } }]);
    expect(asProfile(both).demands[0].asks).toEqual([{ issue: 0, options: [2, 3] }]);
  });

  test("numbers that fit the mark stay; others are told to be lost", () => {
    const ratings = { place: { north: 20, south: 80 } };
    const profile: ProfileDocument = { format: 1, party: "a", ratings, weights: { place: 1 } };
    const mark = (option: string, as: "good" | "live-with") =>
      markOption(profile, FRAME, { issue: "place", option, mark: as });
    expect(mark("south", "good").profile.ratings).toEqual(ratings);
    expect(mark("south", "live-with").lost.map(({ code }) => code)).toEqual([
      "elicitation.lost-option-number",
    ]);
  });
});

describe("worths", () => {
  test("one number typed is the one that changes", () => {
    fc.assert(
      fc.property(pointProfiles(false), fc.constantFrom("35", "36", "37"), (profile, option) => {
        const { profile: made } = setWorth(profile, FRAME, { issue: "hours", option, worth: [3, 4] });
        asProfile(made);
        expect(made.points).toEqual({
          ...profile.points,
          hours: { ...(profile.points?.hours as object), [option]: [3, 4] },
        });
      }),
    );
  });

  test("a ranking becomes even steps, a curve gets a point, a divisible issue its whole", () => {
    const points = { hours: { ranked: ["36", "35", "37"], best: 10 }, pay: { curve: { 0: 0, 3: 9 } } };
    const profile: ProfileDocument = { format: 1, party: "a", points };
    const stepped = setWorth(profile, FRAME, { issue: "hours", option: "37", worth: 2 });
    expect(stepped.profile.points?.hours).toEqual({ 35: "5", 36: "10", 37: 2 });
    expect([stepped.lost.length, stepped.workedOut]).toEqual([1, ["hours"]]);
    const bent = setWorth(profile, FRAME, { issue: "pay", option: "1", worth: 5 });
    expect(bent.profile.points?.pay).toEqual({ curve: { 0: 0, 1: 5, 3: 9 } });
    expect(setPoints(profile, FRAME, { issue: "land", worth: 7 }).profile.points?.land).toBe(7);
    expect(() => setWorth(profile, FRAME, { issue: "pay", option: "9", worth: 1 })).toThrow(RangeError);
  });

  test("intervals widen round the number and come back to it", () => {
    const profile: ProfileDocument = {
      format: 1,
      party: "a",
      points: { place: { north: 0, south: [4, 6] }, land: 3 },
    };
    const { profile: wide } = setIntervals(profile, { issue: "place", by: 2 });
    expect(wide.points).toEqual({ place: { north: ["-2", "2"], south: ["2", "8"] }, land: 3 });
    expect(setIntervals(wide, { by: -9 }).profile.points).toEqual({
      place: { north: "0", south: "5" },
      land: "3",
    });
  });

  test("only the order of options", () => {
    const points = { hours: { 35: 8, 36: 2, 37: 0 } };
    const profile: ProfileDocument = { format: 1, party: "a", points };
    const made = rankOptions(profile, FRAME, { issue: "hours", tiers: [["35"], ["36", "37"]] });
    expect(made.profile.points?.hours).toEqual({ ranked: ["35", ["36", "37"]], best: "8", worst: "0" });
    expect(made.lost.map(({ code }) => code)).toEqual(["elicitation.lost-option-numbers"]);
  });
});

describe("swing weights (von Winterfeldt & Edwards 1986)", () => {
  const swings = fc.tuple(...ISSUES.map(() => fc.integer({ min: 1, max: 100 })));

  test("what is put in comes out, with the worth of all swings together as before", () => {
    fc.assert(
      fc.property(fc.oneof(pointProfiles(false), weightedProfiles(false)), swings, (profile, given) => {
        const { profile: made } = setSwingWeights(
          profile,
          FRAME,
          Object.fromEntries(ISSUES.map((id, k) => [id, given[k]])),
        );
        asProfile(made);
        const out = swingsOf(made, FRAME);
        const most = Math.max(...given);
        const flat = Object.entries(made.ratings ?? {}).filter(([, worth]) =>
          typeof worth === "object" && !Array.isArray(worth)
            ? new Set(Object.values(worth).map(String)).size === 1
            : String(worth) === "0",
        );
        if (flat.length > 0) return;
        expect(ISSUES.map((id) => toText(divide(num(out?.[id] ?? ""), num("100"))))).toEqual(
          given.map((swing) => toText(divide(num(String(swing)), num(String(most))))),
        );
        const again = setSwingWeights(made, FRAME, out ?? {});
        expect(again.profile).toEqual(made);
      }),
      { numRuns: 100 },
    );
  });

  test("by hand: 100, 60 and 40 of 200 points", () => {
    const points = {
      pay: { 0: 0, 1: 50, 2: 80, 3: 100 },
      hours: { 35: 60, 36: 30, 37: 0 },
      place: { north: 40, south: 0 },
    };
    const profile: ProfileDocument = { format: 1, party: "a", points };
    expect(swingsOf(profile, FRAME)).toEqual({ pay: "100", hours: "60", place: "40", land: "0" });
    const { profile: made } = setSwingWeights(profile, FRAME, { pay: 50, hours: 100, place: 50, land: 0 });
    expect(made.weights).toEqual({ pay: "50", hours: "100", place: "50", land: "0" });
    expect(made.ratings?.hours).toEqual({ 35: "1", 36: "0.5", 37: "0" });
  });

  test("intervals: every choice within them gives weights within those that are written", () => {
    const bounds = fc.tuple(
      ...ISSUES.map(() => fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 40 }))),
    );
    const parts = fc.tuple(...ISSUES.map(() => fc.constantFrom("0", "1/3", "1")));
    fc.assert(
      fc.property(weightedProfiles(false), bounds, parts, (profile, given, part) => {
        const typed = Object.fromEntries(
          ISSUES.map((id, k) => [id, [given[k][0], given[k][0] + given[k][1]] as [number, number]]),
        );
        const { profile: made } = setSwingWeights(profile, FRAME, typed);
        const { weights } = asProfile(made);
        const chosen = given.map(([low, width], k) => {
          const { num: n, den } = num(part[k]);
          return { num: BigInt(low) * den + BigInt(width) * n, den };
        });
        const total = num(String(made.weightTotal ?? "1"));
        if (weights?.kind !== "simplex") return;
        const shares = chosen.map((swing) =>
          divide({ num: swing.num * total.num, den: swing.den * total.den }, sum(chosen)),
        );
        shares.forEach((share, k) => {
          const { low, high } = weights.bounds[k];
          expect(compare(low, share) <= 0 && compare(share, high) <= 0).toBe(true);
        });
        weights.order?.slice(1).forEach((tier, k) => {
          const before = weights.order?.[k][0] ?? 0;
          expect(compare(shares[before], shares[tier[0]])).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 100 },
    );
  });

  test("what cannot be a swing", () => {
    const profile: ProfileDocument = { format: 1, party: "a" };
    expect(() => setSwingWeights(profile, FRAME, { pay: -1 })).toThrow(RangeError);
    expect(() => setSwingWeights(profile, FRAME, { pay: 0 })).toThrow(RangeError);
    expect(() => setSwingWeights(profile, FRAME, { paint: 1 })).toThrow(RangeError);
  });
});

describe("pairs", () => {
  test("from numbers the other answers follow, from less than numbers none is made up", () => {
    const ratings = { place: { north: 0, south: 1 }, hours: { 35: 1, 36: 0, 37: 0 }, land: 1 };
    const fixed: ProfileDocument = {
      format: 1,
      party: "a",
      ratings,
      weights: { place: 3, hours: 2, land: 1 },
    };
    const made = setPair(fixed, FRAME, { first: "land", second: "place", ratio: "1/2" });
    expect(made.profile.weightPairs).toEqual([
      ["place", "hours", "1.5"],
      ["land", "place", "1/2"],
      ["hours", "land", "2"],
    ]);
    expect(asProfile(made.profile).weights?.kind).toBe("pairs");
    const { weights: _, ...rest } = fixed;
    const order: ProfileDocument = { ...rest, weightOrder: ["place", "hours", "land"] };
    const fresh = setPair(order, FRAME, { first: "place", second: "hours", ratio: 2 });
    expect(fresh.profile.weightPairs).toEqual([["place", "hours", 2]]);
    expect(fresh.lost.map(({ code }) => code)).toEqual(["elicitation.lost-issue-order"]);
    expect(missingPairs(fresh.profile, FRAME)).toEqual([
      ["hours", "land"],
      ["place", "land"],
    ]);
    const gone = setPair(fresh.profile, FRAME, { first: "hours", second: "place", ratio: null });
    expect(gone.profile.weightPairs).toBeUndefined();
  });
});

test("a profile that is still being typed never throws", () => {
  const profile: ProfileDocument = {
    format: 1,
    party: "a",
    ratings: { pay: { 0: "x" }, hours: { ranked: ["36", "40"] }, paint: 3 },
    weights: { pay: "many", paint: ["2", "1"] },
    noDeal: "soon",
  };
  expect(layersOf(profile, FRAME).issues.map(({ worths }) => worths)).toEqual([
    "unread",
    "ranked",
    "unmentioned",
    "unmentioned",
  ]);
  for (const form of ["points", "weights", "order", "pairs"] as const) switchForm(profile, FRAME, form);
  rankIssues(profile, FRAME, [["pay"]]);
  for (const mark of MARKS) markOption(profile, FRAME, { issue: "hours", option: "36", mark });
  setSwingWeights(profile, FRAME, { pay: 100, hours: [20, 30] });
  swingsOf(profile, FRAME);
});
