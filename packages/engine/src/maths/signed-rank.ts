// Whether differences of pairs lean to one side, by the ranks of their sizes. Wilcoxon 1945; ties by mean ranks and zeros left out (Pratt &
// Gibbons 1981).

export interface SignedRank {
  /** Two-sided: the chance of leaning so far or further if each difference were as likely to fall on the other side. 1 for no difference. */
  readonly p: number;
  /** Differences other than 0. */
  readonly count: number;
  /** Sum of the ranks of positive differences. */
  readonly rankSum: number;
  /** `exact`: all ways to turn the differences round are counted. `normal`: from a normal curve with correction for ties and steps. */
  readonly method: "exact" | "normal";
}

const LARGEST_EXACT = 100;

/** Differences that are to count as tied must be equal. */
export function signedRank(differences: readonly number[]): SignedRank {
  const sizes = differences.filter((value) => value !== 0);
  const count = sizes.length;
  if (count === 0) return { p: 1, count, rankSum: 0, method: "exact" };
  const ranks = doubledRanks(sizes.map(Math.abs));
  const doubled = ranks.reduce((sum, rank, k) => sum + (sizes[k] > 0 ? rank : 0), 0);
  const rest = { count, rankSum: doubled / 2 };
  if (count <= LARGEST_EXACT) return { p: exactP(ranks, doubled), ...rest, method: "exact" };
  return { p: normalP(ranks, doubled), ...rest, method: "normal" };
}

/** Twice the ranks from the smallest, 1, with the mean rank for ties: whole numbers. */
function doubledRanks(sizes: readonly number[]): number[] {
  const order = [...sizes.keys()].sort((a, b) => sizes[a] - sizes[b]);
  const ranks = sizes.map(() => 0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && sizes[order[to]] === sizes[order[from]]) to++;
    for (let at = from; at < to; at++) ranks[order[at]] = from + 1 + to;
    from = to;
  }
  return ranks;
}

function exactP(ranks: readonly number[], observed: number): number {
  const total = ranks.reduce((sum, rank) => sum + rank, 0);
  // The chance of each sum, built up one rank at a time.
  const chances = new Float64Array(total + 1);
  chances[0] = 1;
  let reached = 0;
  for (const rank of ranks) {
    reached += rank;
    for (let at = reached; at >= 0; at--) {
      chances[at] = 0.5 * (chances[at] + (at >= rank ? chances[at - rank] : 0));
    }
  }
  const tail = Math.min(observed, total - observed);
  let p = 0;
  for (let at = 0; at <= tail; at++) p += chances[at];
  return Math.min(1, 2 * p);
}

function normalP(ranks: readonly number[], observed: number): number {
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / 2;
  const variance = ranks.reduce((sum, rank) => sum + rank * rank, 0) / 4;
  // Doubled sums move in steps of 2 at most; half a step towards the middle.
  const away = Math.max(0, Math.abs(observed - mean) - 1);
  return Math.min(1, 2 * normalTail(away / Math.sqrt(variance)));
}

/** The chance that a standard normal exceeds `z` ≥ 0: by series near 0, by a continued fraction beyond (Abramowitz & Stegun 26.2). */
export function normalTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 3) {
    let [term, sum] = [z, z];
    for (let k = 1; k < 100; k++) {
      term *= (z * z) / (2 * k + 1);
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let k = 60; k >= 1; k--) fraction = z + k / fraction;
  return density / fraction;
}
