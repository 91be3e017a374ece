// Means with 95 % intervals from weighted replicates: the percentile bootstrap of Efron 1979, with Poisson weights.
import { type BOOT_SUMS, CELL_SUMS, type Replicates, UNITS } from "../aggregates.ts";
import { REPLICATES } from "../poisson-weights.ts";

export interface Estimate {
  readonly mean: number;
  /** Null where there are too few observations for an interval to mean anything. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

export type BootSum = (typeof BOOT_SUMS)[number];

/** Fewer observations than this give no interval. */
const LEAST_OBSERVATIONS = 5;

export interface EstimateQuestion {
  readonly replicates: Replicates;
  /** Place of the id among the replicates; −1 for none. */
  readonly place: number;
  /** The sums themselves, in the order of `CELL_SUMS`. */
  readonly sums: ArrayLike<number>;
  readonly observations: number;
}

/** The mean of a sum per unit of another; null where there is none of the other. */
export function estimateOf(question: EstimateQuestion, of: BootSum, per: BootSum): Estimate | null {
  const { replicates, place, sums, observations } = question;
  const [top, bottom] = [CELL_SUMS.indexOf(of), CELL_SUMS.indexOf(per)];
  const unit = UNITS[top] / UNITS[bottom];
  if (sums[bottom] === 0) return null;
  const mean = sums[top] / sums[bottom] / unit;
  if (
    place < 0 ||
    observations < LEAST_OBSERVATIONS ||
    top >= replicates.width ||
    bottom >= replicates.width
  ) {
    return { mean, interval: null };
  }
  const means: number[] = [];
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    const base = (place * REPLICATES + replicate) * replicates.width;
    const count = replicates.sums[base + bottom];
    if (count > 0) means.push(replicates.sums[base + top] / count / unit);
  }
  means.sort((a, b) => a - b);
  // Where no distance was measured, most replicates have nothing to divide by.
  if (means.length < REPLICATES / 2) return { mean, interval: null };
  return { mean, interval: { low: quantile(means, 0.025), high: quantile(means, 0.975) } };
}

/** Linear between the values next to it. */
function quantile(ascending: readonly number[], share: number): number {
  const at = share * (ascending.length - 1);
  const below = Math.floor(at);
  const above = Math.min(ascending.length - 1, below + 1);
  return ascending[below] + (at - below) * (ascending[above] - ascending[below]);
}
