// The acceptable points of a frontier, with a quick filter for the best under a score: doubles rule out what is surely worse, and only
// what may be best is compared exactly.
import { rational, toNumber } from "../../../maths/rational.ts";
import type { DealSpace } from "../deal-space.ts";
import type { ExactFrontier } from "../frontier/frontier.ts";

export interface AcceptablePoints {
  readonly frontier: ExactFrontier;
  /** Places in the frontier. */
  readonly places: Int32Array;
  /** Per party and acceptable point, the gain in own units or scaled, as doubles. */
  readonly gains: readonly Float64Array[];
  /** Per party, how far a gain may be off. */
  readonly errors: readonly number[];
  /** Per party, a gain as doubles is the scaled gain divided by this. */
  readonly units: readonly bigint[];
}

export function acceptablePoints(
  space: DealSpace,
  frontier: ExactFrontier,
  noDeal: readonly bigint[],
): AcceptablePoints {
  const units = space.tolerances.map((tolerance, party) => (tolerance === 0 ? 1n : space.scales[party]));
  const errors = space.tolerances.map((tolerance) => 4 * tolerance);
  const worths = noDeal.map((_, party) => frontier.worth(party));
  const bases = noDeal.map((worth, party) => toNumber(rational(worth, units[party])));
  const places: number[] = [];
  for (let point = 0; point < frontier.size; point++) {
    if (isAcceptable(point)) places.push(point);
  }
  const gains = worths.map((worth, party) =>
    Float64Array.from(places, (point) => worth[point] - bases[party]),
  );
  return { frontier, places: Int32Array.from(places), gains, errors, units };

  function isAcceptable(point: number): boolean {
    let close = false;
    for (let party = 0; party < bases.length; party++) {
      const gain = worths[party][point] - bases[party];
      if (gain < -errors[party]) return false;
      // Also where the numbers are beyond doubles.
      if (!(gain >= errors[party])) close = true;
    }
    return !close || frontier.exactWorth(point).every((worth, party) => worth >= noDeal[party]);
  }
}

/**
 * The places of the points that are best by the exact order.
 * @param score of gains as doubles, growing in each gain, accurate to one part in 10^9.
 * @param order of exact worths: above 0 where the first is better.
 */
export function bestPoints(
  points: AcceptablePoints,
  score: (gains: Float64Array) => number,
  order: (a: readonly bigint[], b: readonly bigint[]) => number,
): number[] {
  const { gains, errors, places, frontier } = points;
  const trial = new Float64Array(gains.length);
  const scoreAt = (at: number, side: number) => {
    for (let party = 0; party < trial.length; party++) {
      trial[party] = Math.max(0, gains[party][at] + side * errors[party]);
    }
    return score(trial);
  };
  let surely = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < places.length; at++) surely = Math.max(surely, scoreAt(at, -1));
  const bar = surely - Math.abs(surely) * 1e-9;
  let best: { place: number; worth: bigint[] }[] = [];
  for (let at = 0; at < places.length; at++) {
    if (scoreAt(at, 1) < bar) continue;
    const entry = { place: places[at], worth: frontier.exactWorth(places[at]) };
    const against = best.length === 0 ? 1 : order(entry.worth, best[0].worth);
    if (against > 0) best = [entry];
    else if (against === 0) best.push(entry);
  }
  return best.map(({ place }) => place);
}
