import { describe, expect, it } from "vitest";
import { buildFrontier, type ExactFrontier } from "../../src/analysis/bargaining/frontier/frontier.ts";
import { planDealSpace } from "../../src/analysis/bargaining/space-plan.ts";
import { frameOf, sheetOf } from "../analysis/bargaining/frontier/random-spaces.ts";
import sizes from "./data/frontier-sizes.json" with { type: "json" };

// Each issue gives its weight to the one party or to the other.
function splitting(weights: readonly bigint[]): ExactFrontier {
  const frontier = buildFrontier(
    planDealSpace({
      frame: frameOf(weights.map(() => 2)),
      sheets: [
        sheetOf(weights.map((weight) => [String(weight), 0])),
        sheetOf(weights.map((weight) => [0, String(weight)])),
      ],
    }),
  );
  if (frontier.kind !== "exact") throw new Error(frontier.kind);
  return frontier;
}

function points(frontier: ExactFrontier): number[] {
  return Array.from({ length: frontier.size }, (_, point) => point);
}

describe("frontiers of known size", () => {
  it("holds every deal where weights are powers of two", () => {
    const { issues, points: expected, highestProduct } = sizes.powersOfTwo;
    const frontier = splitting(Array.from({ length: issues }, (_, i) => 2n ** BigInt(i)));
    expect(frontier.size).toBe(expected);
    const worths = points(frontier).map((point) => frontier.exactWorth(point));
    expect(worths).toEqual(points(frontier).map((k) => [BigInt(expected - 1 - k), BigInt(k)]));
    expect(points(frontier).every((point) => frontier.dealCount(point) === 1n)).toBe(true);
    const products = worths.map(([a, b]) => a * b);
    expect(products).toContain(BigInt(highestProduct));
    expect(products.every((product) => product <= BigInt(highestProduct))).toBe(true);
  });

  it("counts the deals of few points without listing them where weights are equal", () => {
    const { issues, points: expected, deals, dealsAtEqualSplit } = sizes.equalWeights;
    const frontier = splitting(new Array(issues).fill(1n));
    expect(frontier.size).toBe(expected);
    const counts = points(frontier).map((point) => frontier.dealCount(point));
    expect(counts[issues / 2]).toBe(BigInt(dealsAtEqualSplit));
    expect(counts.reduce((a, b) => a + b)).toBe(BigInt(deals));
    const some = frontier.deals(issues / 2, 7);
    expect(new Set(some.map(String)).size).toBe(7);
    for (const deal of some) expect(deal.filter((option) => option === 0).length).toBe(issues / 2);
  });
});
