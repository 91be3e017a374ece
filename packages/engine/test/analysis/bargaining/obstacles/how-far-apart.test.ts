import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BreakEven, findBreakEvens } from "../../../../src/analysis/bargaining/obstacles/break-even.ts";
import {
  type HowFarApart,
  measureDistance,
} from "../../../../src/analysis/bargaining/obstacles/how-far-apart.ts";
import { holds } from "../../../../src/analysis/bargaining/obstacles/units.ts";
import { worthOf } from "../../../../src/analysis/preference/worth.ts";
import type { Deal } from "../../../../src/case/frame.ts";
import {
  divide,
  larger,
  negate,
  ONE,
  type Rational,
  rational,
  smaller,
  subtract,
  toText,
  ZERO,
} from "../../../../src/maths/rational.ts";
import { caseSketch, questionsOf, type SmallCase, smallCase } from "./small-case.ts";

function measured(small: SmallCase): { far: HowFarApart; breakEvens: BreakEven[] } {
  const questions = questionsOf(small);
  const breakEvens = findBreakEvens(questions);
  return { far: measureDistance({ questions, breakEvens }), breakEvens };
}

const admissible = ({ deals, units }: SmallCase) =>
  deals.filter((deal) => units.every((unit) => unit.kind === "demand" || holds(unit, deal)));

function gainOf({ sheets }: SmallCase, party: number, deal: Deal): Rational {
  return subtract(worthOf(sheets[party], deal), sheets[party].noDeal ?? ZERO);
}

function range({ sheets, deals }: SmallCase, party: number): Rational {
  const worths = deals.map((deal) => worthOf(sheets[party], deal));
  return subtract(worths.reduce(larger), worths.reduce(smaller));
}

describe("how far apart, and break-even", () => {
  test("a worked example: a pie of 10 cut in steps, 7 and 6 wanted", () => {
    const points = [[0, 2, 4, 6, 8, 10]];
    const small = smallCase({
      kinds: ["ordered"],
      parties: [
        { points, noDeal: 7 },
        { points: [[10, 8, 6, 4, 2, 0]], noDeal: 6 },
      ],
    });
    const { far, breakEvens } = measured(small);
    if (far.kind !== "measured") throw new Error(far.kind);
    // 6 and 4 leave the second 2 short; 4 and 6 leave the first 3 short.
    expect(far.points).toEqual({ kind: "exact", distance: rational(2n), deal: [3] });
    expect(far.share).toEqual({ kind: "exact", distance: rational(1n, 5n), deal: [3] });
    // With 6 for the second the first gets 4, 3 too little; with 8 for the first the second gets 2, 4 too little.
    expect(far.alone.map(({ lowering }) => lowering)).toEqual([
      { kind: "exact", distance: rational(3n) },
      { kind: "exact", distance: rational(4n) },
    ]);
    expect(breakEvens.map(({ highest }) => highest.kind === "found" && toText(highest.worth))).toEqual([
      "4",
      "2",
    ]);
  });

  test("red lines, not worths, close the zone", () => {
    const small = smallCase({
      kinds: ["choice"],
      parties: [
        { points: [[1, 2]], noDeal: 0, redLines: [[{ issue: 0, options: [0] }]] },
        { points: [[2, 1]], noDeal: 0, redLines: [[{ issue: 0, options: [1] }]] },
      ],
    });
    expect(measured(small).far).toEqual({ kind: "no-admissible-deal" });
    expect(measured(small).breakEvens.map(({ highest }) => highest.kind)).toEqual(["none", "none"]);
  });

  test("no lowering by one party alone, unknown worths, and no range", () => {
    const points = [[1, 2]];
    const three = smallCase({
      kinds: ["choice"],
      parties: [
        { points, noDeal: 2 },
        { points: [[2, 1]], noDeal: 2 },
        { points: [[0, 0]], noDeal: null },
      ],
    });
    const { far } = measured(three);
    expect(far.kind === "measured" && far.alone.map(({ lowering }) => lowering.kind)).toEqual([
      "exact",
      "exact",
      "none",
    ]);
    expect(far.kind === "measured" && far.ignored).toEqual(["p2"]);
    const blank = { points, noDeal: null };
    expect(measured(smallCase({ kinds: ["choice"], parties: [blank, blank] })).far).toEqual({
      kind: "no-deal-worths-unknown",
    });
    const flat = { points: [[1, 1]], noDeal: 2 };
    const indifferent = measured(smallCase({ kinds: ["choice"], parties: [flat, flat] })).far;
    expect(indifferent.kind === "measured" && indifferent.share).toEqual({ kind: "no-range" });
  });

  test("against every deal", () => {
    fc.assert(
      fc.property(caseSketch(), (sketch) => compareWithEveryDeal(smallCase(sketch))),
      { numRuns: 120 },
    );
  });
});

function compareWithEveryDeal(small: SmallCase): void {
  const { far, breakEvens } = measured(small);
  const deals = admissible(small);
  const known = small.sheets.flatMap(({ noDeal }, p) => (noDeal ? [p] : []));
  if (far.kind !== "measured") {
    expect(far.kind).toBe(deals.length === 0 ? "no-admissible-deal" : "no-deal-worths-unknown");
    expect(deals.length === 0 || known.length === 0).toBe(true);
    return;
  }
  const distance = (of: readonly number[], scale: (p: number) => Rational) => {
    const least = (deal: Deal) => of.map((p) => divide(gainOf(small, p, deal), scale(p))).reduce(smaller);
    return toText(negate(deals.map(least).reduce(larger)));
  };
  expect(far.points.kind === "exact" && toText(far.points.distance)).toBe(distance(known, () => ONE));
  const ranged = known.filter((p) => range(small, p).num > 0n);
  if (ranged.length === 0) {
    expect(far.share.kind).toBe("no-range");
  } else {
    const expected = distance(ranged, (p) => range(small, p));
    expect(far.share.kind === "exact" && toText(far.share.distance)).toBe(expected);
  }
  breakEvens.forEach(({ highest, noDeal }, p) => {
    const suiting = deals.filter((deal) => known.every((q) => q === p || gainOf(small, q, deal).num >= 0n));
    expect(highest.kind).toBe(suiting.length === 0 ? "none" : "found");
    if (highest.kind !== "found") return;
    const best = suiting.map((deal) => worthOf(small.sheets[p], deal)).reduce(larger);
    expect(toText(highest.worth)).toBe(toText(best));
    expect(highest.margin && toText(highest.margin)).toBe(noDeal && toText(subtract(best, noDeal)));
  });
}
