// How one decision maker ranks the states: classes of states that it holds equal, a higher rank being better.

export interface Ranking {
  /** How many ranks there are; each is held by some state. */
  readonly classes: number;
  /** Per state its rank, from 0 to `classes` − 1. */
  readonly ranks: Int32Array;
}

/** The ranking in the order of the scores, equal scores being ties. @throws RangeError for NaN. */
export function rankByScore(scores: Float64Array | readonly number[]): Ranking {
  const sorted = Float64Array.from(scores).sort();
  // Typed arrays sort NaN last, and minus zero before zero.
  if (Number.isNaN(sorted[sorted.length - 1])) throw new RangeError("a score is not a number");
  let classes = 0;
  for (let k = 0; k < sorted.length; k++) {
    if (k === 0 || sorted[k] !== sorted[classes - 1]) sorted[classes++] = sorted[k];
  }
  const ranks = new Int32Array(scores.length);
  for (let state = 0; state < ranks.length; state++) {
    let [low, high] = [0, classes - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle] < scores[state]) low = middle + 1;
      else high = middle;
    }
    ranks[state] = low;
  }
  return { classes, ranks };
}
