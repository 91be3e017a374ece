import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFrontier } from "../../../../src/analysis/bargaining/frontier/frontier.ts";
import { frontierWarnings } from "../../../../src/analysis/bargaining/frontier/frontier-warnings.ts";
import { reduceGroups } from "../../../../src/analysis/bargaining/frontier/reduced-groups.ts";
import type { SpaceInput } from "../../../../src/analysis/bargaining/space-input.ts";
import { planDealSpace, scaledWorth } from "../../../../src/analysis/bargaining/space-plan.ts";
import { message } from "../../../../src/case/message.ts";
import { compare, fromNumber, multiply, rational } from "../../../../src/maths/rational.ts";
import { frameOf, sheetOf } from "./random-spaces.ts";

// Many efficient deals: what one party gains another loses, roughly.
function opposedSpace(parties: number): fc.Arbitrary<SpaceInput> {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 1000 }).map(String),
    fc.integer({ min: 1, max: 1_000_000 }).map((value) => `${value}.00000000000000000${value}`),
  );
  return fc
    .array(fc.integer({ min: 2, max: 4 }), { minLength: 4, maxLength: 7 })
    .chain((counts) =>
      fc
        .tuple(
          ...Array.from({ length: parties }, () =>
            fc.tuple(...counts.map((count) => fc.array(number, { minLength: count, maxLength: count }))),
          ),
        )
        .map((sheets) => ({ frame: frameOf(counts), sheets: sheets.map((points) => sheetOf(points)) })),
    );
}

describe("a frontier past its cap", () => {
  for (const [parties, cap] of [
    [2, 6],
    [3, 12],
    [4, 20],
  ]) {
    it(`keeps its promise for ${parties} parties`, () => {
      let shortened = 0;
      fc.assert(
        fc.property(opposedSpace(parties), (input) => {
          const plan = planDealSpace(input);
          const space = reduceGroups(plan);
          const [whole, part] = [buildFrontier(plan), buildFrontier(plan, { cap })];
          if (space.kind !== "reduced" || whole.kind !== "exact") throw new Error(whole.kind);
          if (part.kind !== "epsilon") return;
          shortened++;
          expect(part.size).toBeLessThanOrEqual(cap);
          const epsilon = fromNumber(part.epsilon);
          expect(part.epsilon).toBeGreaterThan(0);
          expect(part.epsilon).toBeLessThan(1);
          const slack = plan.scales.map((_, party) => {
            const ends = space.groups.map((group) =>
              Array.from({ length: plan.optionCounts[group.issues[0]] }, (_option, k) => {
                const deal = plan.optionCounts.map(() => 0);
                const base = scaledWorth(plan, party, deal);
                deal[group.issues[0]] = k;
                return scaledWorth(plan, party, deal) - base;
              }).sort((a, b) => (a < b ? -1 : 1)),
            );
            const range = ends.reduce((total, values) => total + values[values.length - 1] - values[0], 0n);
            return multiply(epsilon, rational(range));
          });
          const listed = Array.from({ length: part.size }, (_, point) => part.exactWorth(point));
          listed.forEach((worth, point) => {
            expect(plan.scales.map((_, party) => scaledWorth(plan, party, part.deal(point)))).toEqual(worth);
          });
          for (let point = 0; point < whole.size; point++) {
            const worth = whole.exactWorth(point);
            const covered = listed.some((other) =>
              other.every((value, party) => compare(rational(worth[party] - value), slack[party]) <= 0),
            );
            expect(covered).toBe(true);
          }
        }),
        { numRuns: 60 },
      );
      expect(shortened).toBeGreaterThan(5);
    });
  }

  it("is refused when it could promise nothing", () => {
    const weights = Array.from({ length: 30 }, (_, i) => 2 ** i);
    const plan = planDealSpace({
      frame: frameOf(weights.map(() => 2)),
      sheets: [sheetOf(weights.map((w) => [w, 0])), sheetOf(weights.map((w) => [0, w]))],
    });
    expect(buildFrontier(plan, { cap: 1 })).toEqual({ kind: "too-large", cap: 1 });
    expect(buildFrontier(plan, { work: 1000 })).toMatchObject({ kind: "too-large" });
    const frontier = buildFrontier(plan, { cap: 1000 });
    expect(frontier.kind).toBe("epsilon");
    expect(frontierWarnings(frameOf([]), frontier).map(({ code }) => code)).toEqual([
      "analysis.frontier-epsilon",
    ]);
  });

  it("ends when the host wants it to", () => {
    const plan = planDealSpace({
      frame: frameOf([2, 2]),
      sheets: [
        sheetOf([
          [1, 2],
          [3, 4],
        ]),
      ],
    });
    const progress = { report: () => {}, stopped: () => true };
    const frontier = buildFrontier(plan, { progress });
    expect(frontier.kind).toBe("stopped");
    expect(frontierWarnings(frameOf([2, 2]), frontier)).toEqual([
      message("analysis.frontier-stopped", { done: 0, total: 2 }),
    ]);
  });
});
