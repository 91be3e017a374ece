import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Convexified, convexify } from "../../../../src/analysis/bargaining/convexified/convexified.ts";
import type { Lottery } from "../../../../src/analysis/bargaining/convexified/lottery.ts";
import { buildFrontier } from "../../../../src/analysis/bargaining/frontier/frontier.ts";
import { planDealSpace } from "../../../../src/analysis/bargaining/space-plan.ts";
import { ONE, rational, sum, toNumber } from "../../../../src/maths/rational.ts";
import { exact, frameOf, sheetOf } from "../frontier/random-spaces.ts";

/** One issue, one option per point; `points[option][party]`. */
function solve(
  points: readonly (readonly (number | string)[])[],
  noDeal: readonly (number | string | null)[],
): Convexified {
  const plan = planDealSpace({
    frame: frameOf([points.length]),
    sheets: noDeal.map((worth, party) =>
      sheetOf([points.map((point) => point[party])], { noDeal: worth === null ? null : exact(worth) }),
    ),
  });
  return convexify(plan, buildFrontier(plan));
}

function found(result: Convexified[keyof Convexified]): Lottery {
  if (!result.found) throw new Error(result.reason);
  return result;
}

// Weights of all mixtures of three points in twelfths: a coarse but complete look at lotteries.
function mixtures(points: readonly (readonly number[])[]): number[][] {
  const mixed: number[][] = [];
  for (const a of points)
    for (const b of points)
      for (const c of points)
        for (let i = 0; i <= 12; i++)
          for (let j = 0; i + j <= 12; j++)
            mixed.push(a.map((_, p) => (i * a[p] + j * b[p] + (12 - i - j) * c[p]) / 12));
  return mixed;
}

function cloud(parties: number): fc.Arbitrary<number[][]> {
  return fc.array(fc.array(fc.integer({ min: -3, max: 12 }), { minLength: parties, maxLength: parties }), {
    minLength: 1,
    maxLength: 5,
  });
}

function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

function leximinAbove(a: readonly number[], b: readonly number[], tolerance: number): boolean {
  const [x, y] = [ascending(a), ascending(b)];
  const at = x.findIndex((value, k) => Math.abs(value - y[k]) > tolerance);
  return at >= 0 && x[at] > y[at];
}

describe("convexified solutions", () => {
  it("find a lottery where no deal gives every party more", () => {
    const { nash, kalaiSmorodinsky, egalitarian } = solve(
      [
        [10, 0],
        [0, 4],
      ],
      [0, 0],
    );
    expect(found(nash).gain).toEqual([rational(5n), rational(2n)]);
    expect(found(nash).parts).toEqual([
      { deal: [0], share: rational(1n, 2n) },
      { deal: [1], share: rational(1n, 2n) },
    ]);
    expect(found(kalaiSmorodinsky).gain).toEqual([rational(5n), rational(2n)]);
    expect(found(egalitarian).gain).toEqual([rational(20n, 7n), rational(20n, 7n)]);
  });

  it("name why there is none", () => {
    expect(solve([[1, 1]], [2, 0]).nash).toMatchObject({ reason: "no-acceptable-deal" });
    expect(solve([[1, 1]], [null, 0]).egalitarian).toMatchObject({
      reason: "no-deal-worth-unknown",
      parties: [0],
    });
    const idle = solve(
      [
        [3, 1],
        [2, 1],
      ],
      [0, 1],
    );
    expect(idle.nash).toMatchObject({ reason: "no-lottery-better-for-all", parties: [1] });
    expect(found(idle.kalaiSmorodinsky)).toMatchObject({ idle: [1], gain: [rational(3n), rational(0n)] });
  });

  for (const parties of [2, 3, 4]) {
    it(`are as good as any mixture of the acceptable deals of ${parties} parties`, () => {
      fc.assert(
        fc.property(cloud(parties), (points) => {
          const solutions = solve(points, new Array(parties).fill(0));
          const acceptable = points.filter((point) => point.every((worth) => worth >= 0));
          if (acceptable.length === 0) {
            expect(solutions.nash).toMatchObject({ found: false, reason: "no-acceptable-deal" });
            return;
          }
          const ideals = acceptable[0].map((_, party) =>
            Math.max(...acceptable.map((point) => point[party])),
          );
          const normalised = (point: readonly number[]) =>
            point.map((gain, p) => (ideals[p] > 0 ? gain / ideals[p] : 0));
          const product = (point: readonly number[]) => point.reduce((a, b) => a * b, 1);
          const egalitarian = found(solutions.egalitarian).gain.map(toNumber);
          const smorodinsky = normalised(found(solutions.kalaiSmorodinsky).gain.map(toNumber));
          const nash = solutions.nash.found ? product(solutions.nash.gain.map(toNumber)) : 0;
          expect(solutions.nash.found).toBe(ideals.every((ideal) => ideal > 0));
          const better = mixtures(acceptable).filter(
            (mixture) =>
              product(mixture) > nash * (1 + 1e-8) ||
              leximinAbove(mixture, egalitarian, 1e-7) ||
              leximinAbove(normalised(mixture), smorodinsky, 1e-7),
          );
          expect(better).toEqual([]);
        }),
        { numRuns: 50 },
      );
    });
  }

  it("are lotteries over few acceptable deals whose shares add up to one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }).chain(cloud), (points) => {
        const parties = points[0].length;
        for (const result of Object.values(solve(points, new Array(parties).fill(0)))) {
          if (!result.found) continue;
          expect(sum(result.parts.map((part: Lottery["parts"][number]) => part.share))).toEqual(ONE);
          expect(result.parts.length).toBeLessThanOrEqual(parties + 1);
          for (const { deal, share } of result.parts) {
            expect(share.num > 0n).toBe(true);
            expect(points[deal[0]].every((worth) => worth >= 0)).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("are the same where doubles cannot tell the points apart", () => {
    // Gains that differ only past the sixteenth digit, or by a factor of many digits.
    const changes = [
      (worth: number) => `${1234567890123456789012n * BigInt(worth)}e-22`,
      (worth: number) => (worth < 0 ? "-1" : `${10n ** 20n + BigInt(worth)}e-20`),
    ];
    fc.assert(
      fc.property(cloud(2), fc.constantFrom(...changes), (points, change) => {
        const noDeal = change(0);
        const before = solve(points, [0, 0]);
        const after = solve(
          points.map((point) => point.map(change)),
          [noDeal, noDeal],
        );
        for (const rule of ["nash", "kalaiSmorodinsky", "egalitarian"] as const) {
          const [one, other] = [before[rule], after[rule]];
          expect(other.found).toBe(one.found);
          if (one.found && other.found) expect(other.parts).toEqual(one.parts);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("do not change when a party's points are rescaled, save the egalitarian", () => {
    fc.assert(
      fc.property(cloud(2), (points) => {
        const before = solve(points, [0, 0]);
        const after = solve(
          points.map(([a, b]) => [`${7 * a}/3`, b]),
          [0, 0],
        );
        for (const rule of ["nash", "kalaiSmorodinsky"] as const) {
          const [one, other] = [before[rule], after[rule]];
          expect(other.found).toBe(one.found);
          if (one.found && other.found) expect(other.parts).toEqual(one.parts);
        }
      }),
      { numRuns: 100 },
    );
  });
});
