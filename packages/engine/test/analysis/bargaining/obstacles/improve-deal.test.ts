import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildDealSpace } from "../../../../src/analysis/bargaining/deal-space.ts";
import { buildFrontier } from "../../../../src/analysis/bargaining/frontier/frontier.ts";
import { type DealReview, improveDeal } from "../../../../src/analysis/bargaining/obstacles/improve-deal.ts";
import { holds } from "../../../../src/analysis/bargaining/obstacles/units.ts";
import { worthOf } from "../../../../src/analysis/preference/worth.ts";
import type { Deal } from "../../../../src/case/frame.ts";
import { compare, toText } from "../../../../src/maths/rational.ts";
import { caseSketch, questionsOf, type SmallCase, smallCase } from "./small-case.ts";

const review = (small: SmallCase, deal: Deal, limit = 100): DealReview =>
  improveDeal({ frame: small.frame, questions: questionsOf(small), deal, limit });

const worths = ({ sheets }: SmallCase, deal: Deal) => sheets.map((sheet) => worthOf(sheet, deal));

function atLeast(small: SmallCase, a: Deal, b: Deal): boolean {
  const other = worths(small, b);
  return worths(small, a).every((worth, p) => compare(worth, other[p]) >= 0);
}

const better = (small: SmallCase, a: Deal, b: Deal) => atLeast(small, a, b) && !atLeast(small, b, a);

const everyDeal = ({ frame }: SmallCase): Deal[] =>
  frame.issues.reduce<number[][]>(
    (deals, { options }) => deals.flatMap((deal) => options.map((_, o) => [...deal, o])),
    [[]],
  );

const redLines = ({ units }: SmallCase) => units.filter(({ kind }) => kind === "red-line");
const admissible = (small: SmallCase) =>
  small.deals.filter((deal) => redLines(small).every((unit) => holds(unit, deal)));

describe("improve on a deal", () => {
  test("a worked example: two issues that matter differently, split the wrong way round", () => {
    const small = smallCase({
      kinds: ["choice", "choice"],
      parties: [
        {
          points: [
            [0, 5],
            [2, 0],
          ],
          noDeal: 3,
        },
        {
          points: [
            [1, 0],
            [0, 4],
          ],
          noDeal: 1,
        },
      ],
    });
    // At (0, 0) the first has 2 and the second 1; giving each the issue it cares for makes that 5 and 4.
    const found = review(small, [0, 0]);
    expect(found.efficiency).toBe("improvable");
    expect(found.standing.map(({ belowNoDeal }) => belowNoDeal)).toEqual([true, false]);
    expect(found.better.map(({ deal, gains }) => [deal, gains.map(toText)])).toEqual([
      [
        [1, 1],
        ["3", "3"],
      ],
    ]);
    expect(found.exchanges.count).toBe(1);
    const [exchange] = found.exchanges.listed;
    expect(exchange.needsBoth).toBe(true);
    expect(review(small, [1, 1])).toMatchObject({
      efficiency: "efficient",
      better: [],
      allBetterListed: true,
    });
  });

  test("an impossible deal or one across a red line is named as such, and no exchange crosses another", () => {
    const small = smallCase({
      kinds: ["choice"],
      parties: [
        {
          points: [[0, 1, 2]],
          noDeal: 0,
          redLines: [[{ issue: 0, options: [2] }], [{ issue: 0, options: [0] }]],
        },
        { points: [[0, 1, 2]], noDeal: 0 },
      ],
      impossible: [[{ issue: 0, options: [0] }]],
    });
    const found = review(small, [0]);
    expect([found.allowed, found.crosses]).toEqual([false, ["p0/r1"]]);
    expect(found.exchanges.listed.map(({ deal }) => deal)).toEqual([[1]]);
  });

  test("against every deal, with and without the frontier", () => {
    fc.assert(
      fc.property(caseSketch(), fc.nat(), (sketch, pick) => {
        const small = smallCase(sketch);
        const all = everyDeal(small);
        const deal = all[pick % all.length];
        const found = review(small, deal);
        const improving = admissible(small).filter((other) => better(small, other, deal));
        expect(found.efficiency).toBe(improving.length > 0 ? "improvable" : "efficient");
        const efficient = improving.filter((other) => !improving.some((best) => better(small, best, other)));
        const points = new Set(efficient.map((other) => worths(small, other).map(toText).join()));
        for (const { deal: other } of found.better) expect(efficient).toContainEqual(other);
        const refused = redLines(small).flatMap((unit) => (unit.kind === "red-line" ? [unit.refuses] : []));
        const frontier = buildFrontier(buildDealSpace({ frame: small.frame, sheets: small.sheets, refused }));
        if (frontier.kind !== "exact") throw new Error(frontier.kind);
        const listed = improveDeal({
          frame: small.frame,
          questions: questionsOf(small),
          deal,
          frontier,
          limit: 100,
        });
        expect(
          new Set(listed.better.map(({ deal: other }) => worths(small, other).map(toText).join())),
        ).toEqual(points);
        expect([listed.efficiency, listed.allBetterListed]).toEqual([found.efficiency, true]);
      }),
      { numRuns: 100 },
    );
  });

  test("exchanges: every one- and two-issue change that leaves nobody worse off", () => {
    fc.assert(
      fc.property(caseSketch(), fc.nat(), fc.option(fc.integer({ min: 1, max: 9 })), (sketch, pick, cap) => {
        const plain = smallCase(sketch);
        const sheets = plain.sheets.map((sheet, p) => ({
          ...sheet,
          cap: cap !== null && p === 0 ? { num: BigInt(cap), den: 1n } : null,
        }));
        const small = { ...plain, sheets };
        const all = everyDeal(small);
        const deal = all[pick % all.length];
        const found = review(small, deal, 10_000).exchanges;
        const crossed = redLines(small).filter((unit) => !holds(unit, deal));
        const expected = all.filter((other) => {
          const changed = other.filter((option, issue) => option !== deal[issue]).length;
          return (
            (changed === 1 || changed === 2) &&
            small.deals.some((allowed) => allowed.join() === other.join()) &&
            redLines(small).every((unit) => holds(unit, other) || crossed.includes(unit)) &&
            atLeast(small, other, deal)
          );
        });
        expect(found.count).toBe(expected.length);
        expect(found.listed.map(({ deal: other }) => other.join()).sort()).toEqual(
          expected.map((other) => other.join()).sort(),
        );
        for (const { deal: other, betterFor } of found.listed) {
          expect(betterFor.length > 0).toBe(better(small, other, deal));
        }
      }),
      { numRuns: 120 },
    );
  });
});
