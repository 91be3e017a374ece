// Mends: each one offered does away with the contradiction, and changes no more than it must.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkComparisons } from "../../../../src/analysis/preference/elicitation/check-comparisons.ts";
import { mendAnswer } from "../../../../src/analysis/preference/elicitation/mend-answer.ts";
import { sheetOf } from "../../../../src/analysis/preference/point-value.ts";
import type { ProfileDocument } from "../../../../src/case/index.ts";
import {
  compare,
  divide,
  larger,
  negate,
  type Rational,
  rational,
  smaller,
  subtract,
  sum,
  toText,
  ZERO,
} from "../../../../src/maths/rational.ts";
import { renderMessage } from "../../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../../src/report/messages/en.ts";
import { asCase, DEALS, pointProfiles, weightedProfiles } from "./random-documents.ts";

type Typed = Record<string, string>;

const OPTIONS = [
  ["0", "1", "2", "3"],
  ["35", "36", "37"],
  ["north", "south"],
  ["a", "b"],
];
const typed = (deal: readonly number[]): Typed =>
  Object.fromEntries(["pay", "hours", "place", "land"].map((id, k) => [id, OPTIONS[k][deal[k]]]));

const deals = fc.constantFrom(...DEALS);
const sides = fc
  .oneof(
    { weight: 4, arbitrary: fc.tuple(deals, deals) },
    { weight: 1, arbitrary: fc.tuple(deals, fc.constant(null)) },
  )
  .filter(([first, second]) => String(first) !== String(second));

const contradicted = fc
  .tuple(
    fc.oneof(pointProfiles(true), weightedProfiles(true)),
    sides,
    fc.constantFrom("better", "equal"),
    fc.boolean(),
  )
  .map(([profile, [one, other], verdict, isTurned]): ProfileDocument => {
    const pair = [typed(one), other ? typed(other) : "noDeal"] as const;
    const [first, second] = isTurned ? [pair[1], pair[0]] : pair;
    const comparison = verdict === "better" ? { better: first, than: second } : { equal: first, to: second };
    return { ...profile, comparisons: [comparison as NonNullable<ProfileDocument["comparisons"]>[number]] };
  });

test("every mend honours the answer or changes it, and moves worth exactly as far as the answer needs", () => {
  let mended = 0;
  fc.assert(
    fc.property(contradicted, (profile) => {
      const source = asCase(profile);
      const [check] = checkComparisons(source, "a").checks;
      const mends = mendAnswer(source, { party: "a", position: 0, document: profile });
      if (check.verdict !== "contradicts") {
        expect(mends).toEqual({ answer: [], profile: [] });
        return;
      }
      const said = source.profiles[0].comparisons[0].verdict;
      const swings = sheetOf(source.profiles[0], source.frame).points.map((row) =>
        subtract(row.reduce(larger), row.reduce(smaller)),
      );
      const step = sum(swings).num === 0n ? rational(1n) : divide(sum(swings), rational(100n));
      const target = said === "equal" ? ZERO : step;
      for (const mend of [...mends.answer, ...mends.profile]) {
        expect(renderMessage(mend.message, ENGLISH)).not.toMatch(/undefined|NaN/);
        const [after] = checkComparisons(asCase(mend.profile), "a").checks;
        if (mend.kind === "withdraw") expect(after).toBeUndefined();
        else expect(after.verdict).not.toBe("contradicts");
        if (mend.kind === "withdraw" || mend.kind === "restate" || mend.kind === "order") continue;
        mended++;
        const isFirstMore = said === "equal" && compare(check.difference?.low ?? ZERO, ZERO) > 0;
        const reached: Rational = isFirstMore
          ? negate(after.difference?.low ?? ZERO)
          : (after.difference?.high ?? ZERO);
        expect(toText(reached)).toBe(toText(target));
      }
      const changes = mends.profile
        .filter(({ kind }) => kind !== "order")
        .map(({ change }) => change ?? ZERO);
      for (let k = 1; k < changes.length; k++)
        expect(compare(changes[k - 1], changes[k])).toBeLessThanOrEqual(0);
    }),
    { numRuns: 400 },
  );
  expect(mended).toBeGreaterThan(100);
});

describe("by hand", () => {
  const points = {
    pay: { 0: 0, 1: 4, 2: 8, 3: 12 },
    hours: { 35: 8, 36: 4, 37: 0 },
    place: { north: 5, south: 0 },
    land: 0,
  };
  const [first, second] = [
    { pay: "0", hours: "35", place: "north", land: "a" },
    { pay: "3", hours: "36", place: "north", land: "a" },
  ];
  const profile: ProfileDocument = {
    format: 1,
    party: "a",
    points,
    comparisons: [{ better: first, than: second }],
  };

  test("points: 8 less, and a step of a quarter, by the issue or by the option", () => {
    const { answer, profile: mends } = mendAnswer(asCase(profile), {
      party: "a",
      position: 0,
      document: profile,
    });
    const say = (mend: (typeof mends)[number]) => renderMessage(mend.message, ENGLISH);
    expect(answer.map(say)).toEqual(["Take the answer back.", "Change the answer: the second is better."]);
    // 12 on pay against 4 on hours: 8 lacking and a hundredth of 12 + 8 + 5.
    expect(mends.map((mend) => [mend.kind, toText(mend.change ?? ZERO), say(mend)])).toEqual([
      ["weight", "8.25", "Let “pay” as a whole count for 3.75 from worst to best, in place of 12."],
      ["worth", "8.25", "Change what “0” on “pay” is worth: 8.25 in place of 0."],
      ["worth", "8.25", "Change what “3” on “pay” is worth: 3.75 in place of 12."],
      ["interval", "8.25", "Leave open what “0” on “pay” is worth: anything from 0 to 8.25."],
      ["interval", "8.25", "Leave open what “3” on “pay” is worth: anything from 3.75 to 12."],
      ["weight", "16.5", "Let “hours” as a whole count for 24.5 from worst to best, in place of 8."],
    ]);
    expect(mends[0].profile.points?.pay).toEqual({ 0: "0", 1: "1.25", 2: "2.5", 3: "3.75" });
    expect(answer[1].profile.comparisons).toEqual([{ better: second, than: first }]);
  });

  test("an order: the issue that the answer speaks for moves up", () => {
    const ratings = {
      pay: { 0: 0, 1: 0, 2: 0, 3: 1 },
      hours: { 35: 1, 36: 0, 37: 0 },
      place: { north: 1, south: 0 },
    };
    const ordered: ProfileDocument = {
      format: 1,
      party: "a",
      ratings,
      weightOrder: ["pay", "place", "hours"],
      comparisons: profile.comparisons ?? [],
    };
    const mends = mendAnswer(asCase(ordered), { party: "a", position: 0, document: ordered }).profile;
    const orders = mends.filter(({ kind }) => kind === "order");
    expect(orders.map(({ profile: made }) => made.weightOrder)).toEqual([
      ["place", "hours", "pay"],
      ["hours", "pay", "place"],
    ]);
    expect(orders.map(({ message }) => renderMessage(message, ENGLISH))).toEqual([
      "Move “pay” two places in the order of the issues: place, then hours, then pay.",
      "Move “hours” two places in the order of the issues: hours, then pay, then place.",
    ]);
  });

  test("no deal", () => {
    const asked: ProfileDocument = {
      format: 1,
      party: "a",
      points,
      noDeal: 20,
      comparisons: [{ better: first, than: "noDeal" }],
    };
    const mends = mendAnswer(asCase(asked), { party: "a", position: 0, document: asked }).profile;
    expect(mends.map(({ message }) => renderMessage(message, ENGLISH))).toEqual([
      "Change what no deal is worth: 12.75 in place of 20.",
      "Leave open what no deal is worth: anything from 12.75 to 20.",
    ]);
  });

  test("who is not there", () => {
    expect(() => mendAnswer(asCase(profile), { party: "a", position: 3 })).toThrow(RangeError);
    expect(() => mendAnswer(asCase(profile), { party: "z", position: 0 })).toThrow(RangeError);
  });
});
