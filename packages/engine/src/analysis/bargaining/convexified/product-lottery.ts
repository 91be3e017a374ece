// The lottery with the highest product of expected gains for any number of parties: pairwise Frank–Wolfe steps (Lacoste-Julien &
// Jaggi 2015) on the sum of logarithms, until a bound shows how little is left to win.
import { maximise } from "./simplex.ts";

/** The product reached is at least the highest × (1 − this), unless the work runs out first. */
const TOLERANCE = 1e-9;
/** How many slopes to look at in all: a measure of work. */
const MOST_SLOPES = 200_000_000;

interface Part {
  readonly point: number;
  readonly share: number;
}

export interface ProductLottery {
  readonly parts: readonly Part[];
  /** The highest product of all × (1 − this) is no more than the product reached. */
  readonly shortfall: number;
}

/** @param gains `gains[party][point]`, at least 0, above 0 somewhere for each party. */
export function productLottery(gains: readonly Float64Array[]): ProductLottery {
  const shares = startingShares(gains);
  const expected = gains.map((row) => expectedOf(row, shares));
  let left = Math.ceil(MOST_SLOPES / gains[0].length);
  for (; ; left--) {
    const slopes = expected.map((value) => 1 / value);
    const best = bestPoint(gains, slopes);
    // The logarithm is concave: no lottery exceeds this one by more than the best point's slope promises.
    const promise = slopeOf(gains, slopes, best) - gains.length;
    if (promise <= TOLERANCE / 4 || left <= 0) {
      const parts = fewestParts(gains, [...shares.keys()], expected);
      return { parts, shortfall: Math.max(TOLERANCE, promise) };
    }
    shiftShare(gains, { shares, expected, from: worstPoint(gains, slopes, shares), to: best });
  }
}

// Each party's best point with an equal share: everyone then gains.
function startingShares(gains: readonly Float64Array[]): Map<number, number> {
  const shares = new Map<number, number>();
  for (const row of gains) {
    const best = row.reduce((top, value, point) => (value > row[top] ? point : top), 0);
    shares.set(best, (shares.get(best) ?? 0) + 1 / gains.length);
  }
  return shares;
}

function expectedOf(row: Float64Array, shares: ReadonlyMap<number, number>): number {
  let total = 0;
  for (const [point, share] of shares) total += share * row[point];
  return total;
}

function slopeOf(gains: readonly Float64Array[], slopes: readonly number[], point: number): number {
  let total = 0;
  for (let party = 0; party < gains.length; party++) total += slopes[party] * gains[party][point];
  return total;
}

function bestPoint(gains: readonly Float64Array[], slopes: readonly number[]): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (let point = 0; point < gains[0].length; point++) {
    const slope = slopeOf(gains, slopes, point);
    if (slope > most) [best, most] = [point, slope];
  }
  return best;
}

function worstPoint(
  gains: readonly Float64Array[],
  slopes: readonly number[],
  shares: ReadonlyMap<number, number>,
): number {
  let [worst, least] = [-1, Number.POSITIVE_INFINITY];
  for (const point of shares.keys()) {
    const slope = slopeOf(gains, slopes, point);
    if (slope < least) [worst, least] = [point, slope];
  }
  return worst;
}

interface Shift {
  readonly shares: Map<number, number>;
  readonly expected: number[];
  readonly from: number;
  readonly to: number;
}

// Moves as much share from one point to the other as raises the product most.
function shiftShare(gains: readonly Float64Array[], { shares, expected, from, to }: Shift): void {
  const most = shares.get(from) ?? 0;
  const change = gains.map((row) => row[to] - row[from]);
  const slopeAt = (t: number): number =>
    change.reduce((total, rate, party) => total + rate / (expected[party] + t * rate), 0);
  let [low, high] = [0, most];
  if (!(slopeAt(high) >= 0)) {
    for (let round = 0; round < 60; round++) {
      const middle = (low + high) / 2;
      if (slopeAt(middle) > 0) low = middle;
      else high = middle;
    }
  }
  const moved = high;
  if (moved >= most) shares.delete(from);
  else shares.set(from, most - moved);
  shares.set(to, (shares.get(to) ?? 0) + moved);
  // Summed afresh, so that rounding does not pile up.
  gains.forEach((row, party) => {
    expected[party] = expectedOf(row, shares);
  });
}

// The same expected gains, or a shade more, from no more deals than there are parties and one.
function fewestParts(
  gains: readonly Float64Array[],
  points: readonly number[],
  expected: readonly number[],
): Part[] {
  const columns = points.length + gains.length + 1;
  const rows = gains.map((row, party) => {
    const entries = new Float64Array(columns);
    points.forEach((point, k) => {
      entries[k] = row[point] / expected[party];
    });
    entries[points.length + party] = -1;
    entries[columns - 1] = -1;
    return entries;
  });
  const total = new Float64Array(columns).fill(1, 0, points.length);
  const aim = new Float64Array(columns);
  aim[columns - 1] = 1;
  const { entries } = maximise({ rows: [...rows, total], limits: [...gains.map(() => 0), 1], gains: aim });
  return entries
    .filter(({ column }) => column < points.length)
    .map(({ column, amount }) => ({ point: points[column], share: amount }));
}
