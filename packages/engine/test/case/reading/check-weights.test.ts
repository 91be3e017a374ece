// Whether weights exist: the closed form against trying every combination on a grid.
import fc from "fast-check";
import { expect, test } from "vitest";
import { weightSums } from "../../../src/case/reading/check-weights.ts";
import { rational, toNumber } from "../../../src/maths/rational.ts";

type Bounds = readonly (readonly [number, number])[];

function sumsByTrying(bounds: Bounds, order: readonly (readonly number[])[] | null): number[] {
  const found = new Set<number>();
  const weights: number[] = [];
  const fits = () =>
    (order ?? []).every(
      (tier, k) =>
        tier.every((issue) => weights[issue] === weights[tier[0]]) &&
        (k === 0 || weights[order?.[k - 1][0] ?? 0] >= weights[tier[0]]),
    );
  const extend = (): void => {
    if (weights.length === bounds.length) {
      if (fits()) found.add(weights.reduce((a, b) => a + b, 0));
      return;
    }
    const [low, high] = bounds[weights.length];
    for (let weight = low; weight <= high; weight++) {
      weights.push(weight);
      extend();
      weights.pop();
    }
  };
  extend();
  return [...found].sort((a, b) => a - b);
}

const bound = fc.tuple(fc.nat(4), fc.nat(3)).map(([low, width]) => [low, low + width] as const);

const order = fc
  .tuple(
    fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  )
  .map(([issues, level]) => {
    const tiers: number[][] = [];
    issues.forEach((issue, k) => {
      if (k > 0 && level[k]) tiers[tiers.length - 1].push(issue);
      else tiers.push([issue]);
    });
    return tiers;
  });

test("least and most are those of every combination tried", () => {
  fc.assert(
    fc.property(fc.array(bound, { minLength: 4, maxLength: 4 }), fc.option(order), (bounds, tiers) => {
      const exact = bounds.map(([low, high]) => ({
        low: rational(BigInt(low)),
        high: rational(BigInt(high)),
      }));
      const sums = weightSums({ bounds: exact, order: tiers });
      const tried = sumsByTrying(bounds, tiers);
      if (sums.kind === "contradiction") expect(tried).toEqual([]);
      else expect([toNumber(sums.least), toNumber(sums.most)]).toEqual([tried[0], tried.at(-1)]);
    }),
    { numRuns: 300 },
  );
});
