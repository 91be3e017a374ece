// Rank order centroid weights as Barron & Barrett (1996) give them.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rankOrderCentroid } from "../../src/analysis/preference/rank-order-centroid.ts";
import { toNumber } from "../../src/maths/rational.ts";

const data: { weights: Record<string, number[]> } = JSON.parse(
  readFileSync(new URL("data/barron-barrett-1996-centroids.json", import.meta.url), "utf8"),
);

test.each(Object.entries(data.weights))("%s issues in order", (count, weights) => {
  const centroid = rankOrderCentroid(new Array<number>(Number(count)).fill(1)).map(toNumber);
  expect(centroid).toHaveLength(weights.length);
  centroid.forEach((weight, k) => {
    expect(weight).toBeCloseTo(weights[k], 14);
  });
});
