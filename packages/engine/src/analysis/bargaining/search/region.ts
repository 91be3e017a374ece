// Which values of the quantities a search still looks for: all at least their floors and, for the Nash product, with a product of
// gains over the floors that is large enough. Such a region is convex, so that every weighting of the quantities has a least value on it.

export interface Region {
  /** Per quantity; −∞ where there is none. Changes as better deals are found. */
  readonly floors: Float64Array;
  /** Logarithm of the smallest product of (value − floor) looked for; −∞ where there is no such demand. */
  logProduct: number;
}

/** The least Σ weight × value on the region; the weights are ≥ 0 and are 0 where there is no floor. */
export function support(region: Region, weights: Float64Array): number {
  let [total, logs] = [0, region.logProduct];
  for (let q = 0; q < weights.length; q++) {
    if (weights[q] > 0) total += weights[q] * region.floors[q];
    logs += Math.log(weights[q]);
  }
  // The inequality between arithmetic and geometric mean.
  return total + (logs === Number.NEGATIVE_INFINITY ? 0 : weights.length * Math.exp(logs / weights.length));
}
