// The worth of no deal from answers about packages, and which question to ask next.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkComparison } from "../../../../src/analysis/preference/elicitation/check-comparisons.ts";
import { nextComparison } from "../../../../src/analysis/preference/elicitation/next-comparison.ts";
import { nextNoDealQuestion } from "../../../../src/analysis/preference/elicitation/next-no-deal-question.ts";
import { noDealFromComparisons } from "../../../../src/analysis/preference/elicitation/no-deal-from-comparisons.ts";
import { sheetOf } from "../../../../src/analysis/preference/point-value.ts";
import { worthOf } from "../../../../src/analysis/preference/worth.ts";
import { matches } from "../../../../src/case/frame.ts";
import type { PackageComparison, Profile } from "../../../../src/case/profile.ts";
import {
  add,
  compare,
  multiply,
  type Rational,
  rational,
  subtract,
  toNumber,
} from "../../../../src/maths/rational.ts";
import { renderMessage } from "../../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../../src/report/messages/en.ts";
import { cornerSheets } from "../corner-readings.ts";
import { frameOf, num, openWeights, profileOf, qty } from "../profile-example.ts";
import { smallDeals, smallFrame, smallProfiles } from "../random-profiles.ts";

const relation = fc.constantFrom("above" as const, "below" as const, "level" as const);
const about = fc.tuple(fc.constantFrom(...smallDeals), relation).map(([deal, noDeal]): PackageComparison => {
  const [first, second] = noDeal === "above" ? (["no-deal", deal] as const) : ([deal, "no-deal"] as const);
  return { verdict: noDeal === "level" ? "equal" : "better", first, second, because: null, act: null };
});

function holds(
  { verdict, first, second }: PackageComparison,
  worth: (deal: readonly number[]) => Rational,
  noDeal: Rational,
) {
  const [a, b] = [first, second].map((side) => (side === "no-deal" ? noDeal : worth(side)));
  return verdict === "equal" ? compare(a, b) === 0 : compare(a, b) > 0;
}

/** All worths at which something changes, and those between them. */
function grid(worths: readonly Rational[]): Rational[] {
  const sorted = [...worths].sort(compare);
  const between = sorted.slice(1).map((w, k) => multiply(rational(1n, 2n), add(w, sorted[k])));
  return [subtract(sorted[0], num(1)), ...sorted, ...between, add(sorted[sorted.length - 1], num(1))];
}

describe("the worth of no deal", () => {
  test("every worth that honours all answers in some reading lies in the interval; in one reading, and only these", () => {
    fc.assert(
      fc.property(smallProfiles, fc.array(about, { minLength: 1, maxLength: 4 }), (made, comparisons) => {
        const profile: Profile = { ...made, noDeal: { kind: "unknown" }, comparisons };
        const found = noDealFromComparisons({ frame: smallFrame, profiles: [profile] }, "p0");
        expect(renderMessage(found.message, ENGLISH)).not.toMatch(/undefined|NaN/);
        const sheets = cornerSheets(profile, smallFrame);
        for (const sheet of sheets) {
          const worth = (deal: readonly number[]) => worthOf(sheet, deal);
          const told = comparisons.map(({ first, second }) =>
            worth(first === "no-deal" ? (second as number[]) : first),
          );
          const possible = grid(told).filter((r) => comparisons.every((one) => holds(one, worth, r)));
          if (found.kind === "contradiction") expect(possible).toEqual([]);
          if (found.kind !== "interval") continue;
          const inside = (r: Rational, strictly: boolean) => {
            const { low, high } = found;
            const [above, below] = [low ? compare(r, low.worth) : 1, high ? compare(r, high.worth) : -1];
            return strictly
              ? above >= Number(low?.strict ?? 0) && below <= -Number(high?.strict ?? 0)
              : above >= 0 && below <= 0;
          };
          expect(possible.every((r) => inside(r, false))).toBe(true);
          if (sheets.length > 1) continue;
          expect(grid(told).filter((r) => inside(r, true))).toEqual(possible);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("by hand, with a contradiction in words", () => {
    const frame = frameOf([3, 2]);
    const issues: Profile["issues"] = [
      { kind: "each", options: [qty(0), qty(10), qty(20)] },
      { kind: "each", options: [qty(0), qty(5)] },
    ];
    const say = (comparisons: PackageComparison[]) => {
      const profile = profileOf({ issues, noDeal: { kind: "unknown" }, comparisons });
      return renderMessage(noDealFromComparisons({ frame, profiles: [profile] }, "p0").message, ENGLISH);
    };
    const better = (first: number[]): PackageComparison => ({
      verdict: "better",
      first,
      second: "no-deal",
      because: null,
      act: null,
    });
    const worse = (second: number[]): PackageComparison => ({
      verdict: "better",
      first: "no-deal",
      second,
      because: null,
      act: null,
    });
    expect(say([])).toBe("No answer yet says how good no deal is next to a package.");
    expect(say([better([2, 1]), better([2, 0])])).toBe("By these answers no deal is worth 20 or less.");
    expect(say([better([2, 0]), worse([1, 0])])).toBe("By these answers no deal is worth between 10 and 20.");
    expect(say([better([1, 0]), worse([2, 0])])).toBe(
      "Answers 2 and 1 do not fit together: by the first no deal is worth 20 or more, by the second 10 or less.",
    );
  });
});

const smallerDeals = [0, 1, 2, 3, 4].flatMap((a) =>
  [0, 1, 2, 3].flatMap((b) => [0, 1, 2].map((c) => [a, b, c])),
);

describe("the next package to put next to no deal", () => {
  const frame = {
    ...frameOf([5, 4, 3]),
    impossible: [
      {
        pattern: [
          { issue: 0, options: [2] },
          { issue: 1, options: [2] },
        ],
        because: null,
      },
    ],
  };
  const issues: Profile["issues"] = [
    { kind: "each", options: [qty(0), qty(11), qty(20), qty(31), qty(40)] },
    { kind: "each", options: [qty(0), qty(9), qty(22), qty(30)] },
    { kind: "each", options: [qty(0), qty(17), qty(30)] },
  ];
  const other = profileOf({
    party: "p1" as Profile["party"],
    issues: issues.map((worth) =>
      worth.kind === "each" ? { ...worth, options: worth.options.toReversed() } : worth,
    ),
    redLines: [{ id: "r", refuses: [{ issue: 0, options: [4] }], because: null, act: null }],
  });

  test("answers by a hidden worth close in on it, each question halving the packages that are open", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 89 }), (hidden) => {
        let comparisons: PackageComparison[] = [];
        let reason = "";
        let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
        const worthOfDeal = (deal: readonly number[]) =>
          toNumber(worthOf(sheetOf(profileOf({ issues }), frame), deal));
        while (reason === "") {
          const profile = profileOf({ issues, noDeal: { kind: "unknown" }, comparisons });
          const source = { frame, profiles: [profile, other] };
          const question = nextNoDealQuestion(source, "p0");
          expect(nextNoDealQuestion(source, "p0")).toEqual(question);
          if (question.kind === "settled") {
            reason = question.reason;
            break;
          }
          const { deal } = question;
          expect(deal[0]).not.toBe(4);
          expect(frame.impossible.some(({ pattern }) => matches(pattern, deal))).toBe(false);
          const worth = worthOfDeal(deal);
          expect(worth > low && worth < high).toBe(true);
          const isBetter = worth > hidden + 0.5;
          if (isBetter) high = worth;
          else low = worth;
          const [first, second] = isBetter ? ([deal, "no-deal"] as const) : (["no-deal", deal] as const);
          comparisons = [...comparisons, { verdict: "better", first, second, because: null, act: null }];
        }
        expect(reason).toBe("nothing-between");
        expect(comparisons.length).toBeLessThanOrEqual(7);
        const offered = smallerDeals.filter(
          (deal) => deal[0] !== 4 && !frame.impossible.some(({ pattern }) => matches(pattern, deal)),
        );
        expect(offered.map(worthOfDeal).filter((worth) => worth > low && worth < high)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("nothing to ask where answers contradict each other, or no package is admissible", () => {
    const answer = (first: number[], second: number[]): PackageComparison[] => [
      { verdict: "better", first, second: "no-deal", because: null, act: null },
      { verdict: "better", first: "no-deal", second, because: null, act: null },
    ];
    const profile = profileOf({
      issues,
      noDeal: { kind: "unknown" },
      comparisons: answer([0, 0, 0], [1, 1, 1]),
    });
    expect(nextNoDealQuestion({ frame, profiles: [profile, other] }, "p0")).toEqual({
      kind: "settled",
      reason: "answers-contradict",
    });
    const barred = {
      ...other,
      redLines: [{ id: "r", refuses: [{ issue: 2, options: [0, 1, 2] }], because: null, act: null }],
    };
    const open = profileOf({ issues, noDeal: { kind: "unknown" } });
    expect(nextNoDealQuestion({ frame, profiles: [open, barred] }, "p0")).toEqual({
      kind: "settled",
      reason: "no-admissible-deal",
    });
  });
});

describe("the next two packages to compare", () => {
  test("differ in two or three issues, neither better on all, not asked before, the same for the same seed", () => {
    fc.assert(
      fc.property(smallProfiles, fc.integer({ min: 0, max: 50 }), (profile, seed) => {
        const source = { frame: smallFrame, profiles: [profile] };
        const question = nextComparison(source, "p0", { seed });
        expect(nextComparison(source, "p0", { seed })).toEqual(question);
        if (!question) return;
        const { first, second, shareForFirst } = question;
        expect([2, 3]).toContain(first.filter((option, k) => option !== second[k]).length);
        const answer = { verdict: "better" as const, first, second, because: null, act: null };
        const { verdict } = checkComparison(profile, smallFrame, answer);
        if (shareForFirst > 0 && shareForFirst < 1) expect(verdict === "agrees").toBe(false);
        const again = nextComparison({ ...source, profiles: [{ ...profile, comparisons: [answer] }] }, "p0", {
          seed,
        });
        const change = (a: readonly number[], b: readonly number[]) =>
          a.map((o, k) => (o === b[k] ? "" : `${o}>${b[k]}`)).join();
        if (again) {
          expect(change(again.first, again.second)).not.toBe(change(first, second));
          expect(change(again.second, again.first)).not.toBe(change(first, second));
        }
        expect(nextComparison(source, "p0", { seed, skip: [{ first: second, second: first }] })).toEqual(
          again,
        );
      }),
      { numRuns: 60 },
    );
  });

  test("splits the readings where it can", () => {
    const profile = profileOf({
      issues: Array.from({ length: 4 }, () => ({ kind: "each" as const, options: [qty(0), qty(1)] })),
      weights: openWeights(4),
    });
    const question = nextComparison({ frame: frameOf([2, 2, 2, 2]), profiles: [profile] }, "p0", { seed: 1 });
    expect(Math.abs((question?.shareForFirst ?? 0) - 0.5)).toBeLessThan(0.15);
  });

  test("none where one issue alone is open", () => {
    const profile = profileOf({
      issues: [
        { kind: "each", options: [qty(0), qty(1)] },
        { kind: "each", options: [qty(3)] },
      ],
    });
    expect(nextComparison({ frame: frameOf([2, 1]), profiles: [profile] }, "p0", { seed: 1 })).toBeNull();
  });
});
