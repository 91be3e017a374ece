// Answers about whole packages against the rest of the profile: every corner of what a profile leaves possible is the oracle.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerCycles } from "../../../../src/analysis/preference/elicitation/answer-cycles.ts";
import {
  checkComparison,
  checkComparisons,
} from "../../../../src/analysis/preference/elicitation/check-comparisons.ts";
import { differenceParts } from "../../../../src/analysis/preference/elicitation/package-difference.ts";
import { worthOf } from "../../../../src/analysis/preference/worth.ts";
import type { ComparedSide, PackageComparison } from "../../../../src/case/profile.ts";
import { multiply, sign, subtract, sum, toText, ZERO } from "../../../../src/maths/rational.ts";
import { renderMessage } from "../../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../../src/report/messages/en.ts";
import { cornerSheets } from "../corner-readings.ts";
import { frameOf, num, openWeights, profileOf, qty } from "../profile-example.ts";
import { smallDeals, smallFrame, smallProfiles } from "../random-profiles.ts";

const side: fc.Arbitrary<ComparedSide> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...smallDeals) },
  { weight: 1, arbitrary: fc.constant("no-deal" as const) },
);

const answers: fc.Arbitrary<PackageComparison> = fc
  .record({
    verdict: fc.constantFrom("better" as const, "equal" as const),
    first: side,
    second: side,
    because: fc.constant(null),
    act: fc.constant(null),
  })
  .filter(({ first, second }) => String(first) !== String(second));

function answer(verdict: "better" | "equal", first: ComparedSide, second: ComparedSide): PackageComparison {
  return { verdict, first, second, because: null, act: null };
}

test("surely, surely not, open: by all corner profiles", () => {
  fc.assert(
    fc.property(smallProfiles, answers, (profile, given) => {
      const check = checkComparison(profile, smallFrame, given);
      const signs = cornerSheets(profile, smallFrame).map((sheet) => {
        const worth = (of: ComparedSide) => (of === "no-deal" ? (sheet.noDeal ?? ZERO) : worthOf(sheet, of));
        return sign(subtract(worth(given.first), worth(given.second)));
      });
      const [some, all] = [
        (one: (s: number) => boolean) => signs.some(one),
        (one: (s: number) => boolean) => signs.every(one),
      ];
      const expected =
        given.verdict === "better"
          ? all((s) => s > 0)
            ? "agrees"
            : some((s) => s > 0)
              ? "open"
              : "contradicts"
          : all((s) => s === 0)
            ? "agrees"
            : some((s) => s === 0) || (some((s) => s > 0) && some((s) => s < 0))
              ? "open"
              : "contradicts";
      expect(check.verdict).toBe(expected);
      expect(renderMessage(check.message, ENGLISH)).not.toMatch(/undefined|NaN/);
    }),
    { numRuns: 300 },
  );
});

test("the parts of a difference add up to it", () => {
  fc.assert(
    fc.property(smallProfiles, answers, fc.constantFrom("low", "high" as const), (profile, given, end) => {
      const { difference } = checkComparison(profile, smallFrame, given);
      const parts = differenceParts(profile, smallFrame, { sides: given, end });
      if (!parts || !difference) return;
      expect(toText(parts.total)).toBe(toText(difference[end]));
      expect(toText(sum([...parts.issues, parts.rest]))).toBe(toText(parts.total));
    }),
  );
});

test("turning an answer round turns the verdict, and other units leave it", () => {
  fc.assert(
    fc.property(smallProfiles, answers, (profile, given) => {
      const { verdict, difference } = checkComparison(profile, smallFrame, given);
      const turned = checkComparison(profile, smallFrame, {
        ...given,
        first: given.second,
        second: given.first,
      });
      if (given.verdict === "equal") expect(turned.verdict).toBe(verdict);
      else if (verdict === "agrees") expect(turned.verdict).toBe("contradicts");
      expect(toText(turned.difference?.low ?? ZERO)).toBe(
        toText(multiply(num(-1), difference?.high ?? ZERO)),
      );
      if (profile.weights || profile.noDeal.kind !== "worth") return;
      const times = <T extends { low: typeof ZERO; high: typeof ZERO }>({ low, high }: T) => ({
        low: multiply(num(3), low),
        high: multiply(num(3), high),
      });
      const rescaled = {
        ...profile,
        issues: profile.issues.map((worth) =>
          worth.kind === "each"
            ? { ...worth, options: worth.options.map(times) }
            : worth.kind === "ranked"
              ? { ...worth, best: times(worth.best), worst: times(worth.worst) }
              : { ...worth, knots: worth.knots.map((knot) => ({ ...knot, worth: times(knot.worth) })) },
        ),
        interactions: profile.interactions.map((one) => ({ ...one, worth: times(one.worth) })),
        noDeal: { kind: "worth" as const, worth: times(profile.noDeal.worth) },
      };
      expect(checkComparison(rescaled, smallFrame, given).verdict).toBe(verdict);
    }),
  );
});

describe("in words", () => {
  const frame = frameOf([2, 2, 2]);
  const points = profileOf({
    issues: [
      { kind: "each", options: [qty(0), qty(6)] },
      { kind: "each", options: [qty(3), qty(0)] },
      { kind: "each", options: [qty(0), qty(2)] },
    ],
    noDeal: { kind: "worth", worth: qty(4) },
  });
  const says = (profile: typeof points, given: PackageComparison) =>
    renderMessage(checkComparison(profile, frame, given).message, ENGLISH);

  test("where the numbers lie", () => {
    expect(says(points, answer("better", [0, 0, 1], [1, 1, 1]))).toBe(
      "The answer is that the first package is better than the second package. But by the profile the second package is worth 3 more: 6 more on “I0” and 3 less on “I1”.",
    );
    expect(says(points, answer("equal", [1, 1, 1], [0, 0, 1]))).toContain(
      "the first package is worth 3 more: 6 more on “I0”",
    );
    expect(says(points, answer("better", [1, 1, 0], [0, 0, 0]))).toBe(
      "This fits the profile: the first package is worth 3 more.",
    );
    expect(says(points, answer("better", "no-deal", [1, 0, 0]))).toBe(
      "The answer is that no deal is better than the package. But by the profile the package is worth 5 more.",
    );
  });

  test("no numbers could help", () => {
    expect(says(points, answer("better", [0, 1, 1], [1, 0, 1]))).toBe(
      "The answer is that the first package is better than the second package. But the first package is better on no issue at all, and worse on “I0” and “I1”. No numbers can change that.",
    );
  });

  test("an interval", () => {
    const open = {
      ...points,
      issues: [{ kind: "each" as const, options: [qty(0), qty(1, 6)] }, ...points.issues.slice(1)],
    };
    expect(says(open, answer("better", [1, 1, 0], [0, 0, 0]))).toBe(
      "The profile leaves this open: the first package may be worth up to 3 more, the second package up to 2 more.",
    );
    expect(
      says({ ...points, noDeal: { kind: "unknown" } }, answer("better", "no-deal", [1, 0, 0])),
    ).toContain("not known yet");
  });

  test("a weight of nothing hides no issue from the judgement that nothing helps", () => {
    const profile = profileOf({
      issues: [
        { kind: "each", options: [qty(0), qty("0.1")] },
        { kind: "each", options: [qty(0), qty(1)] },
        { kind: "each", options: [qty("0.5"), qty(0)] },
      ],
      weights: openWeights(3, [[0], [1], [2]]),
    });
    expect(checkComparison(profile, frame, answer("better", [0, 0, 0], [1, 1, 1])).message.code).toBe(
      "elicitation.answer-contradicted",
    );
  });
});

describe("answers that go round", () => {
  const [p, q, r] = [[0], [1], [2]];

  test("three in a ring, found once, whatever the numbers", () => {
    const profile = profileOf({
      issues: [{ kind: "each", options: [qty(0, 9), qty(0, 9), qty(0, 9)] }],
      comparisons: [
        answer("better", p, q),
        answer("better", r, "no-deal"),
        answer("better", q, r),
        answer("better", r, p),
      ],
    });
    const { checks, cycles } = checkComparisons({ frame: frameOf([3]), profiles: [profile] }, "p0");
    expect(checks.map(({ verdict }) => verdict)).toEqual(
      ["open", "agrees", "open", "open"].map((v, k) => (k === 1 ? checks[1].verdict : v)),
    );
    expect(cycles.map(({ positions }) => positions)).toEqual([[0, 2, 3]]);
    expect(renderMessage(cycles[0].message, ENGLISH)).toMatch(/^Answers 1, 3 and 4 contradict each other/);
  });

  test("as good as does for a step, but no ring is made of it alone", () => {
    expect(answerCycles([answer("equal", p, q), answer("equal", q, r), answer("equal", r, p)])).toEqual([]);
    expect(answerCycles([answer("equal", q, p), answer("equal", q, r), answer("better", p, r)])).toEqual([
      [2, 1, 0],
    ]);
    expect(answerCycles([answer("better", p, q), answer("equal", q, p)])).toEqual([[0, 1]]);
  });

  test("there is one exactly if no ranking honours all answers", () => {
    const sides: ComparedSide[] = [[0], [1], [2], "no-deal"];
    const pair = fc
      .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
      .filter(([a, b]) => a !== b);
    const list = fc.array(fc.tuple(fc.constantFrom("better" as const, "equal" as const), pair), {
      maxLength: 6,
    });
    const ranks = [0, 1, 2, 3].flatMap((a) =>
      [0, 1, 2, 3].flatMap((b) => [0, 1, 2, 3].flatMap((c) => [0, 1, 2, 3].map((d) => [a, b, c, d]))),
    );
    fc.assert(
      fc.property(list, (given) => {
        const cycles = answerCycles(given.map(([verdict, [a, b]]) => answer(verdict, sides[a], sides[b])));
        const isHonoured = (rank: number[]) =>
          given.every(([verdict, [a, b]]) =>
            verdict === "better" ? rank[a] > rank[b] : rank[a] === rank[b],
          );
        expect(cycles.length === 0).toBe(ranks.some(isHonoured));
      }),
    );
  });
});

test("nobody by that name", () => {
  expect(() => checkComparisons({ frame: smallFrame, profiles: [] }, "p9")).toThrow(RangeError);
});
