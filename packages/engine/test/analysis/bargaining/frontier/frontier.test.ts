import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bruteForce } from "../../../../src/analysis/bargaining/brute-force.ts";
import { buildFrontier, type ExactFrontier } from "../../../../src/analysis/bargaining/frontier/frontier.ts";
import type { SpaceInput } from "../../../../src/analysis/bargaining/space-input.ts";
import { planDealSpace, scaledWorth } from "../../../../src/analysis/bargaining/space-plan.ts";
import { randomSpace } from "./random-spaces.ts";

function exactFrontier(input: SpaceInput): ExactFrontier {
  const frontier = buildFrontier(planDealSpace(input));
  if (frontier.kind !== "exact") throw new Error(frontier.kind);
  return frontier;
}

function summary(frontier: ExactFrontier): { worth: bigint[]; deals: string[] }[] {
  return Array.from({ length: frontier.size }, (_, point) => ({
    worth: frontier.exactWorth(point),
    deals: frontier.deals(point, 10_000).map(String).sort(),
  }));
}

describe("the frontier", () => {
  for (const parties of [1, 2, 3, 4] as const) {
    it(`is what looking at every deal finds, for ${parties} parties`, () => {
      fc.assert(
        fc.property(randomSpace({ parties: [parties, parties], mostDeals: 150, capped: true }), (input) => {
          const slow = bruteForce(input);
          const fast = exactFrontier(input);
          expect(summary(fast)).toEqual(
            slow.map(({ worth, deals }) => ({ worth, deals: deals.map(String).sort() })),
          );
          slow.forEach(({ deals }, point) => {
            expect(fast.dealCount(point)).toBe(BigInt(deals.length));
          });
        }),
        { numRuns: 600 },
      );
    });
  }

  it("names deals that are worth what the point says", () => {
    fc.assert(
      fc.property(randomSpace({ parties: [2, 3], mostDeals: 4000 }), (input) => {
        const plan = planDealSpace(input);
        const frontier = exactFrontier(input);
        for (let point = 0; point < frontier.size; point++) {
          for (const deal of frontier.deals(point, 3)) {
            expect(input.sheets.map((_, party) => scaledWorth(plan, party, deal))).toEqual(
              frontier.exactWorth(point),
            );
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
