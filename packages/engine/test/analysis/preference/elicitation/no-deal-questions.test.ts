// Closing in on no deal where issues are ranked and options marked, and nothing is said in numbers: brute force with a hidden truth.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkComparison } from "../../../../src/analysis/preference/elicitation/check-comparisons.ts";
import {
  MOST_NO_DEAL_ANSWERS,
  nextNoDealQuestion,
} from "../../../../src/analysis/preference/elicitation/next-no-deal-question.ts";
import { impliedBy, noDealAnswers } from "../../../../src/analysis/preference/elicitation/no-deal-answers.ts";
import { noDealNear } from "../../../../src/analysis/preference/elicitation/no-deal-near-package.ts";
import { takePackageForNoDeal } from "../../../../src/analysis/preference/elicitation/set-comparisons.ts";
import type { Deal, Frame } from "../../../../src/case/frame.ts";
import type { PackageComparison, Profile } from "../../../../src/case/profile.ts";
import { frameOf, openWeights, profileOf, qty } from "../profile-example.ts";

type Mark = "must" | "good" | "live-with" | "open";

const RANGES = { must: [1, 1], good: [0.5, 1], "live-with": [0, 0.5], open: [0, 1] } as const;

interface Party {
  readonly frame: Frame;
  readonly profile: Profile;
  /** `worths[issue][option]`, weights included. */
  readonly worths: readonly (readonly number[])[];
}

const unit = fc.integer({ min: 0, max: 1000 }).map((k) => k / 1000);

/** Issues in order of importance, options marked, and what the party really thinks, which fits both. */
const parties: fc.Arbitrary<Party> = fc
  .array(
    fc.array(fc.constantFrom<Mark>("must", "good", "good", "live-with", "live-with", "open"), {
      minLength: 2,
      maxLength: 4,
    }),
    {
      minLength: 3,
      maxLength: 5,
    },
  )
  .chain((marks) =>
    fc.record({
      marks: fc.constant(marks),
      heights: fc.tuple(...marks.map((row) => fc.tuple(...row.map(() => unit)))),
      steps: fc.array(fc.integer({ min: 1, max: 1000 }), {
        minLength: marks.length,
        maxLength: marks.length,
      }),
    }),
  )
  .map(({ marks, heights, steps }) => {
    const weights = marks.map((_, k) => steps.slice(k).reduce((a, b) => a + b, 0));
    const total = weights.reduce((a, b) => a + b, 0);
    const issues = marks.map((row) => ({
      kind: "each" as const,
      options: row.map((mark) => qty(...(RANGES[mark] as readonly [number, number]))),
    }));
    return {
      frame: frameOf(marks.map((row) => row.length)),
      profile: profileOf({
        issues,
        weights: openWeights(
          marks.length,
          marks.map((_, k) => [k]),
        ),
        noDeal: { kind: "unknown" },
      }),
      worths: marks.map((row, i) =>
        row.map((mark, o) => {
          const [low, high] = RANGES[mark];
          return ((low + heights[i][o] * (high - low)) * weights[i]) / total;
        }),
      ),
    };
  });

function allDeals({ issues }: Frame): number[][] {
  return issues.reduce<number[][]>(
    (deals, { options }) => deals.flatMap((deal) => options.map((_, k) => [...deal, k])),
    [[]],
  );
}

const worthIn = ({ worths }: Party, deal: Deal) =>
  deal.reduce((sum, option, issue) => sum + worths[issue][option], 0);

function answer(deal: Deal, isBetter: boolean): PackageComparison {
  const [first, second] = isBetter ? ([deal, "no-deal"] as const) : (["no-deal", deal] as const);
  return { verdict: "better", first, second, because: null, act: null };
}

interface Asking {
  readonly asked: readonly { readonly deal: Deal; readonly isBetter: boolean }[];
  readonly profile: Profile;
}

/** Asks until there is nothing to ask, and answers by the truth. */
function askAll(party: Party, noDeal: number, look: (deal: Deal, before: Asking) => void = () => {}): Asking {
  let now: Asking = { asked: [], profile: party.profile };
  for (let k = 0; k <= MOST_NO_DEAL_ANSWERS; k++) {
    const question = nextNoDealQuestion({ frame: party.frame, profiles: [now.profile] }, "p0");
    if (question.kind === "settled") {
      expect(["nothing-between", "enough", "nothing-known"]).toContain(question.reason);
      return now;
    }
    const { deal } = question;
    look(deal, now);
    const isBetter = worthIn(party, deal) > noDeal;
    now = {
      asked: [...now.asked, { deal, isBetter }],
      profile: { ...now.profile, comparisons: [...now.profile.comparisons, answer(deal, isBetter)] },
    };
  }
  throw new Error("asked too often");
}

/** The share of all packages that lie, in the party's own order, strictly between the asked ones next to no deal. */
function bracket(party: Party, { asked }: Asking): number {
  const worths = allDeals(party.frame).map((deal) => worthIn(party, deal));
  const low = Math.max(
    ...asked.flatMap(({ deal, isBetter }) => (isBetter ? [] : [worthIn(party, deal)])),
    -1,
  );
  const high = Math.min(
    ...asked.flatMap(({ deal, isBetter }) => (isBetter ? [worthIn(party, deal)] : [])),
    2,
  );
  return worths.filter((worth) => worth > low && worth < high).length / worths.length;
}

/** By marks alone: an option whose lowest worth reaches the other's highest, or the same option. */
function isNoWorse(profile: Profile, a: Deal, b: Deal): boolean {
  return a.every((option, issue) => {
    const worth = profile.issues[issue];
    if (option === b[issue] || worth.kind !== "each") return option === b[issue];
    const [low, high] = [worth.options[option].low, worth.options[b[issue]].high];
    return low.num * high.den >= high.num * low.den;
  });
}

/** A sample that is the same each time: closeness is a matter of most cases, not a law of all. */
const SAMPLE = fc.sample(fc.tuple(parties, unit), { numRuns: 60, seed: 11 });

function noDealAt(party: Party, place: number): number {
  const worths = allDeals(party.frame)
    .map((deal) => worthIn(party, deal))
    .sort((a, b) => a - b);
  return worths[Math.floor(place * (worths.length - 1))] + 1e-7;
}

describe("closing in on no deal without numbers", () => {
  test("after at most eight answers an eighth of the packages or less lies between those next to no deal, mostly", () => {
    const widths: number[] = [];
    const misses: number[] = [];
    for (const [party, place] of SAMPLE) {
      const noDeal = noDealAt(party, place);
      const end = askAll(party, noDeal);
      if (end.asked.length === 0) continue;
      expect(end.asked.length).toBeLessThanOrEqual(MOST_NO_DEAL_ANSWERS);
      widths.push(bracket(party, end));
      const worths = allDeals(party.frame).map((deal) => worthIn(party, deal));
      const near = noDealNear({ frame: party.frame, profiles: [end.profile] }, "p0")?.near;
      if (!near) continue;
      const worth = worthIn(party, near.deal);
      const [from, to] = [Math.min(worth, noDeal), Math.max(worth, noDeal)];
      misses.push(worths.filter((one) => one > from && one < to).length / worths.length);
    }
    expect(widths.length).toBeGreaterThan(50);
    const shareWithin = (all: readonly number[], most: number) =>
      all.filter((one) => one <= most).length / all.length;
    expect(shareWithin(widths, 1 / 16)).toBeGreaterThan(0.5);
    expect(shareWithin(widths, 1 / 8)).toBeGreaterThanOrEqual(0.95);
    expect(shareWithin(widths, 1 / 4)).toBe(1);
    expect(shareWithin(misses, 1 / 8)).toBeGreaterThan(0.7);
    expect(shareWithin(misses, 1 / 4)).toBeGreaterThan(0.85);
  }, 60_000);

  test("never asks what the answers imply, nor the same twice, and the package taken at the end contradicts no answer", () => {
    fc.assert(
      fc.property(parties, unit, (party, place) => {
        const { frame } = party;
        const end = askAll(party, noDealAt(party, place), (deal, { asked, profile }) => {
          for (const before of asked) {
            const [better, worse] = before.isBetter ? [deal, before.deal] : [before.deal, deal];
            expect(isNoWorse(profile, better, worse)).toBe(false);
          }
        });
        const found = noDealNear({ frame, profiles: [end.profile] }, "p0");
        expect(found).not.toBeNull();
        if (!found) return;
        expect(found.sure.better + found.sure.worse).toBeLessThanOrEqual(found.packages);
        const { likely, near } = found;
        if (likely) {
          expect(likely.low * found.packages).toBeGreaterThanOrEqual(found.sure.better - 1e-6);
          expect((1 - likely.high) * found.packages).toBeGreaterThanOrEqual(found.sure.worse - 1e-6);
        }
        if (!near) return;
        const taken: Profile = { ...end.profile, noDeal: { kind: "deal", deal: near.deal } };
        end.profile.comparisons.forEach((comparison, position) => {
          if (position === near.position) return;
          expect(checkComparison(taken, frame, comparison).verdict).not.toBe("contradicts");
        });
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test("what is sure of packages holds in the truth", () => {
    fc.assert(
      fc.property(parties, unit, (party, place) => {
        const noDeal = noDealAt(party, place);
        const { asked, profile } = askAll(party, noDeal);
        const implied = impliedBy(profile, party.frame, noDealAnswers(profile));
        for (const deal of allDeals(party.frame)) {
          const said = implied(deal);
          const worth = worthIn(party, deal);
          if (said === "better") expect(worth).toBeGreaterThan(noDeal - 1e-9);
          if (said === "worse") expect(worth).toBeLessThan(noDeal + 1e-9);
        }
        for (const { deal, isBetter } of asked) expect(implied(deal)).toBe(isBetter ? "better" : "worse");
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  const frame = frameOf([2, 2]);
  const marked = profileOf({
    issues: [0, 1].map(() => ({ kind: "each" as const, options: [qty(0, 0.5), qty(0.5, 1)] })),
    weights: openWeights(2, [[0], [1]]),
    noDeal: { kind: "unknown" },
  });
  const about = (comparisons: PackageComparison[]) => ({ frame, profiles: [{ ...marked, comparisons }] });

  test("says that answers contradict each other where one package is better on no issue", () => {
    const source = about([answer([0, 0], true), answer([1, 1], false)]);
    expect(nextNoDealQuestion(source, "p0")).toEqual({ kind: "settled", reason: "answers-contradict" });
    expect(noDealNear(source, "p0")).toBeNull();
  });

  test("ends where one package is as good, and takes that one", () => {
    const equal: PackageComparison = {
      verdict: "equal",
      first: [0, 1],
      second: "no-deal",
      because: null,
      act: null,
    };
    const source = about([answer([1, 1], true), equal]);
    expect(nextNoDealQuestion(source, "p0")).toEqual({ kind: "settled", reason: "as-good" });
    expect(noDealNear(source, "p0")?.near).toEqual({ deal: [0, 1], position: 1, isSaid: true });
  });

  test("ends where everything follows, and takes the least package that is better than no deal", () => {
    const source = about([answer([0, 1], true), answer([1, 0], true), answer([0, 0], false)]);
    expect(nextNoDealQuestion(source, "p0")).toEqual({ kind: "settled", reason: "nothing-between" });
    const found = noDealNear(source, "p0");
    expect(found?.sure).toEqual({ better: 3, worse: 1 });
    expect(found?.near?.position).toBe(0);
  });

  test("asks nothing where the profile puts no packages in any order", () => {
    const open = profileOf({
      issues: [0, 1].map(() => ({ kind: "each" as const, options: [qty(0, 1), qty(0, 1)] })),
      weights: openWeights(2, [[0], [1]]),
      noDeal: { kind: "unknown" },
    });
    expect(nextNoDealQuestion({ frame, profiles: [open] }, "p0")).toEqual({
      kind: "settled",
      reason: "nothing-known",
    });
  });

  test("taken into the profile, the answer about the package reads that it is as good", () => {
    const deal = { pay: "low", hours: "long" };
    const [better, worse] = [
      { better: deal, than: "noDeal" as const },
      { better: "noDeal" as const, than: {} },
    ];
    const profile = {
      format: 1 as const,
      party: "a",
      comparisons: [worse, { ...better, because: "Said so." }],
    };
    expect(takePackageForNoDeal(profile, 1).profile).toEqual({
      ...profile,
      noDeal: { deal },
      comparisons: [worse, { equal: deal, to: "noDeal", because: "Said so." }],
    });
    expect(() => takePackageForNoDeal(profile, 2)).toThrow(RangeError);
  });
});
