// The ideals and the four solutions read off an exact frontier: every one of them, and every tie, is efficient.
import { rational, toNumber } from "../../../maths/rational.ts";
import type { DealSpace } from "../deal-space.ts";
import type { ExactFrontier } from "../frontier/frontier.ts";
import { compareLeximin } from "../search/leximin.ts";
import { type Measure, measured } from "../search/maximise-least.ts";
import { type AcceptablePoints, acceptablePoints, bestPoints } from "./acceptable-points.ts";
import { idealsOf } from "./ideals.ts";
import { normalisedMeasure, plainMeasure } from "./measures.ts";
import { noSolution, type Solution, solutionOf } from "./solution.ts";
import type { Solutions } from "./solutions.ts";

interface Reading {
  readonly space: DealSpace;
  readonly noDeal: readonly bigint[];
  readonly points: AcceptablePoints;
  readonly limit: number;
}

export function frontierSolutions(
  space: DealSpace,
  { frontier, noDeal, limit }: { frontier: ExactFrontier; noDeal: readonly bigint[]; limit: number },
): Solutions {
  const reading = { space, noDeal, points: acceptablePoints(space, frontier, noDeal), limit };
  if (reading.points.places.length === 0) {
    const none = noSolution("no-acceptable-deal");
    return { ideals: none, nash: none, kalaiSmorodinsky: none, egalitarian: none, utilitarian: none };
  }
  const scaled = noDeal.map((_, party) => idealWorth(reading, party));
  const plain = plainMeasure(space, noDeal);
  return {
    ideals: idealsOf(
      space,
      noDeal,
      scaled.map(({ worth, place }) => ({ worth, bound: worth, deal: frontier.deals(place, 1)[0] })),
    ),
    nash: nash(reading),
    kalaiSmorodinsky: leximin(
      reading,
      normalisedMeasure(
        noDeal,
        scaled.map(({ worth }) => worth),
      ),
    ),
    egalitarian: leximin(reading, plain),
    utilitarian: utilitarian(reading, plain),
  };
}

function idealWorth({ points }: Reading, party: number): { worth: bigint; place: number } {
  const [place] = bestPoints(
    points,
    (gains) => gains[party],
    (a, b) => sizeOrder(a[party], b[party]),
  );
  return { worth: points.frontier.exactWorth(place)[party], place };
}

function nash(reading: Reading): Solution {
  const product = (worth: readonly bigint[]) =>
    worth.reduce((total, value, party) => total * (value - reading.noDeal[party]), 1n);
  const best = bestPoints(
    reading.points,
    // A root of the product keeps long products of large gains within doubles.
    (gains) => gains.reduce((total, gain) => total * gain ** (1 / gains.length), 1),
    (a, b) => sizeOrder(product(a), product(b)),
  );
  const gainless = product(reading.points.frontier.exactWorth(best[0])) === 0n;
  return gainless ? noSolution("no-deal-better-for-all") : pick(reading, best);
}

function leximin(reading: Reading, measure: Measure): Solution {
  const { points } = reading;
  const factors = doubleFactors(reading, measure);
  const sorted = (worth: readonly bigint[]) =>
    worth
      .flatMap((value, party) => (measure.factors[party] === 0n ? [] : [measured(measure, party, value)]))
      .sort(sizeOrder);
  const least = (gains: Float64Array) => {
    let smallest = Number.POSITIVE_INFINITY;
    for (let party = 0; party < gains.length; party++) {
      if (measure.factors[party] !== 0n) smallest = Math.min(smallest, gains[party] * factors[party]);
    }
    return smallest;
  };
  return pick(
    reading,
    bestPoints(points, least, (a, b) => compareLeximin(sorted(a), sorted(b))),
  );
}

function utilitarian(reading: Reading, measure: Measure): Solution {
  const factors = doubleFactors(reading, measure);
  const total = (worth: readonly bigint[]) =>
    worth.reduce((sum, value, party) => sum + measured(measure, party, value), 0n);
  const best = bestPoints(
    reading.points,
    (gains) => gains.reduce((sum, gain, party) => sum + gain * factors[party], 0),
    (a, b) => sizeOrder(total(a), total(b)),
  );
  return pick(reading, best);
}

// NaN, which rules nothing out, where doubles cannot hold the factor well.
function doubleFactors({ points }: Reading, { factors, unit }: Measure): number[] {
  return factors.map((factor, party) => {
    const value = toNumber(rational(factor * unit.num * points.units[party], unit.den));
    return value === 0 || (value > 1e-200 && value < 1e200) ? value : Number.NaN;
  });
}

function pick({ space, points, limit }: Reading, places: readonly number[]): Solution {
  const { frontier } = points;
  const tied = places.map((place) => ({
    worth: frontier.exactWorth(place),
    dealCount: frontier.dealCount(place),
    deals: (most: number) => frontier.deals(place, most),
  }));
  return solutionOf(space, tied, { limit, allTies: true, proven: true, gap: null });
}

function sizeOrder(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
