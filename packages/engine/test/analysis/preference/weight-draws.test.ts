import { describe, expect, test } from "vitest";
import { hitAndRun } from "../../../src/analysis/preference/hit-and-run.ts";
import { pointWeights } from "../../../src/analysis/preference/point-weights.ts";
import { bodyHolds, weightBodyOf } from "../../../src/analysis/preference/weight-body.ts";
import { makeWeightSampler } from "../../../src/analysis/preference/weight-draws.ts";
import { type OpenWeights, weightSetOf } from "../../../src/analysis/preference/weight-set.ts";
import { makeChance } from "../../../src/maths/chance.ts";
import { toNumber } from "../../../src/maths/rational.ts";
import { openWeights, qty } from "./profile-example.ts";

const DRAWS = 20_000;
const FEW_DRAWS = 2_000;

/** Per issue: draws of its weight. */
function drawMany(
  open: OpenWeights,
  seed: number,
  { draws = DRAWS, way = makeWeightSampler } = {},
): number[][] {
  const set = weightSetOf(open);
  const body = weightBodyOf(set);
  const { fill } = way(body, makeChance(seed));
  const into = new Float64Array(body.groups.length);
  const perIssue = open.bounds.map((): number[] => []);
  let outside = 0;
  for (let i = 0; i < draws; i++) {
    fill(into);
    if (!bodyHolds(body, into)) outside++;
    body.groups.forEach((k, j) => {
      for (const issue of set.groups[k].issues) perIssue[issue].push(into[j]);
    });
  }
  expect(outside).toBe(0);
  return perIssue;
}

/** Whether the mean lies within 4.5 standard errors, `factor` times wider where draws are alike. */
function expectMean(values: readonly number[], mean: number, factor = 1): void {
  const found = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((a, b) => a + (b - found) ** 2, 0) / values.length;
  expect(Math.abs(found - mean)).toBeLessThan(4.5 * factor * Math.sqrt(variance / values.length) + 1e-12);
}

describe("uniform weights", () => {
  test("no order, no bounds: the moments of a flat Dirichlet", () => {
    for (const values of drawMany(openWeights(4), 1)) {
      expectMean(values, 1 / 4);
      expectMean(
        values.map((w) => w * w),
        2 / (4 * 5),
      );
    }
  });

  test("order without ties: the mean is the rank order centroid", () => {
    const open = openWeights(5, [[3], [0], [4], [1], [2]]);
    const centroid = pointWeights(open).map(toNumber);
    drawMany(open, 2).forEach((values, issue) => {
      expectMean(values, centroid[issue]);
    });
  });

  test("order with ties: uniform in the subspace where the tied are equal", () => {
    const open = openWeights(4, [[1], [0, 2], [3]]);
    const mean = pointWeights(open).map(toNumber);
    const drawn = drawMany(open, 3);
    drawn.forEach((values, issue) => {
      expectMean(values, mean[issue]);
    });
    expect(drawn[0]).toEqual(drawn[2]);
  });

  test("two weights in bounds: uniform along the segment", () => {
    const [first, second] = drawMany(openWeights([qty("0.2", "0.9"), qty("0.3", "0.6")]), 4);
    // The first runs from 0.4 to 0.7.
    expectMean(first, 0.55);
    expectMean(
      first.map((w) => (w - 0.55) ** 2),
      0.3 ** 2 / 12,
    );
    expectMean(second, 0.45);
  });

  test("a large lower bound only shifts a smaller simplex", () => {
    const [first, second] = drawMany(openWeights([qty("0.7", 1), qty(0, 1), qty(0, 1)]), 5);
    expectMean(first, 0.7 + 0.3 / 3);
    expectMean(second, 0.3 / 3);
  });

  test("settled weights are taken out", () => {
    const open = openWeights([qty("0.5"), qty(0, 1), qty(0, 1)]);
    const [settled, free] = drawMany(open, 6);
    expect(settled).toEqual([]);
    expectMean(free, 0.25);
  });

  test("the only possible weights leave nothing to draw", () => {
    const open = openWeights([qty("0.5", "0.6"), qty("0.5", 1)]);
    expect(drawMany(open, 7)).toEqual([[], []]);
  });
});

describe("hit-and-run, where rejection would keep too little", () => {
  // Twenty weights within a narrow box around 1/20: symmetric, so each has mean 1/20 and equal spread.
  const narrow = openWeights(Array.from({ length: 20 }, () => qty("0.04", "0.06")));

  test("a symmetric body: equal means and equal spreads", () => {
    const perIssue = drawMany(narrow, 8, { draws: FEW_DRAWS });
    for (const values of perIssue) expectMean(values, 1 / 20, 3);
    const variances = perIssue.map((values) => values.reduce((a, w) => a + (w - 1 / 20) ** 2, 0) / FEW_DRAWS);
    for (const variance of variances) expect(variance / variances[0]).toBeCloseTo(1, 0);
  });

  test("used where rejection would do: the same means and squares", () => {
    for (const values of drawMany(openWeights(4), 11, { way: hitAndRun })) {
      expectMean(values, 1 / 4, 2);
      expectMean(
        values.map((w) => w * w),
        2 / (4 * 5),
        2,
      );
    }
    const open = openWeights(6, [[3], [0, 5], [4], [1], [2]]);
    const mean = pointWeights(open).map(toNumber);
    drawMany(open, 12, { way: hitAndRun }).forEach((values, issue) => {
      expectMean(values, mean[issue], 2);
    });
  });

  test("order and narrow bounds: as rejection from a box does, drawn here the slow way", () => {
    const bounds = [qty("0.3", "0.32"), qty("0.27", "0.31"), qty("0.26", "0.3"), qty("0.1", "0.14")];
    const open = openWeights(bounds, [[0], [1], [2], [3]]);
    const ranges = bounds.map(({ low, high }) => [toNumber(low), toNumber(high)]);
    const chance = makeChance(9);
    const slow: number[][] = [];
    while (slow.length < DRAWS) {
      const first = ranges.slice(0, 3).map(([low, high]) => low + chance.uniform() * (high - low));
      const last = 1 - first[0] - first[1] - first[2];
      const ordered = first[0] >= first[1] && first[1] >= first[2];
      if (ordered && last >= ranges[3][0] && last <= ranges[3][1]) slow.push([...first, last]);
    }
    drawMany(open, 10).forEach((values, issue) => {
      const mean = slow.reduce((a, row) => a + row[issue], 0) / DRAWS;
      expectMean(values, mean, 3);
      const square = slow.reduce((a, row) => a + row[issue] ** 2, 0) / DRAWS;
      expectMean(
        values.map((w) => w * w),
        square,
        3,
      );
    });
  });
});
