import { expect, test } from "vitest";
import { makeChance } from "../../../../src/maths/chance.ts";
import {
  BOOT_SUMS,
  CELL_SUMS,
  makeAggregates,
  QUANTA,
} from "../../../../src/rehearsal/tournament/aggregates.ts";
import { drawWeights, REPLICATES } from "../../../../src/rehearsal/tournament/poisson-weights.ts";
import { estimateOf } from "../../../../src/rehearsal/tournament/results/estimates.ts";

/** As a tournament of one strategy would gather these worths, each an observation. */
function estimated(values: readonly number[], seed: number) {
  const { strategies } = makeAggregates({ first: 0, count: 1 }, [0], []);
  const [sums, weights] = [new Float64Array(CELL_SUMS.length), new Uint8Array(REPLICATES)];
  const worth = BOOT_SUMS.indexOf("worth");
  values.forEach((value, observation) => {
    sums[0]++;
    sums[worth] += Math.round(value * QUANTA);
    drawWeights(seed, observation, weights);
    weights.forEach((weight, replicate) => {
      strategies.sums[replicate * BOOT_SUMS.length] += weight;
      strategies.sums[replicate * BOOT_SUMS.length + worth] += weight * Math.round(value * QUANTA);
    });
  });
  const question = { replicates: strategies, place: 0, sums, observations: values.length };
  return {
    worth: estimateOf(question, "worth", "count"),
    frontier: estimateOf(question, "frontier", "frontierCount"),
  };
}

test("about 95 of 100 intervals hold the mean that the values were drawn round", () => {
  const chance = makeChance(11);
  let held = 0;
  for (let trial = 0; trial < 150; trial++) {
    const { worth } = estimated(
      Array.from({ length: 40 }, () => chance.uniform() ** 2),
      trial,
    );
    const interval = worth?.interval;
    if (interval && interval.low <= 1 / 3 && 1 / 3 <= interval.high) held++;
  }
  expect(held).toBeGreaterThan(129);
  expect(held).toBeLessThan(150);
});

test("values that are all alike have an interval without width", () => {
  expect(estimated([0.25, 0.25, 0.25, 0.25, 0.25], 1).worth).toEqual({
    mean: 0.25,
    interval: { low: 0.25, high: 0.25 },
  });
});

test("few observations give a mean alone; what was never measured gives nothing", () => {
  const { worth, frontier } = estimated([0.1, 0.2, 0.3, 0.4], 1);
  expect(worth?.mean).toBeCloseTo(0.25, 8);
  expect(worth?.interval).toBeNull();
  expect(frontier).toBeNull();
});
