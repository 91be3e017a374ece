import { expect, test } from "vitest";
import { drawWeights, REPLICATES } from "../../../src/rehearsal/tournament/poisson-weights.ts";

test("weights come as often as a Poisson law of mean 1 says", () => {
  const counts = new Array<number>(20).fill(0);
  const weights = new Uint8Array(REPLICATES);
  const observations = 1000;
  for (let k = 0; k < observations; k++) {
    drawWeights(3, k, weights);
    for (const weight of weights) counts[weight]++;
  }
  const total = observations * REPLICATES;
  let law = Math.exp(-1);
  for (let weight = 0; weight < 6; weight++) {
    const spread = Math.sqrt(total * law * (1 - law));
    expect(Math.abs(counts[weight] - total * law)).toBeLessThan(4.5 * spread);
    law /= weight + 1;
  }
});

test("weights hang on seed and observation alone", () => {
  const draw = (seed: number, observation: number) => {
    const weights = new Uint8Array(REPLICATES);
    drawWeights(seed, observation, weights);
    return weights.join("");
  };
  expect(draw(1, 2)).toBe(draw(1, 2));
  expect(draw(1, 2)).not.toBe(draw(1, 3));
  expect(draw(1, 2)).not.toBe(draw(2, 2));
});
