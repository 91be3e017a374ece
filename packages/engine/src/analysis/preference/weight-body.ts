// The possible weights as a body that points can be drawn from: what is fixed taken out, the rest with its tightest bounds.
import { equal, multiply, type Rational, rational, subtract, sum, toNumber } from "../../maths/rational.ts";
import { bestWeights, weightRanges, worstWeights } from "./extreme-weights.ts";
import { sizeOf, type WeightSet } from "./weight-set.ts";

/** Doubles throughout; a variable is the weight of one issue of a group whose weight is not settled. */
export interface WeightBody {
  /** Per variable: the group it stands for, in the order of the set. */
  readonly groups: readonly number[];
  /** Per variable: how many issues share it. */
  readonly sizes: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Σ sizes × weights over the variables. */
  readonly total: number;
  /** True where weights may not rise from variable to variable. */
  readonly ordered: boolean;
  /** A point that touches no bound and breaks no order. */
  readonly inside: Float64Array;
}

export interface WeightSampler {
  /** Writes one weight per variable of the body. */
  readonly fill: (into: Float64Array) => void;
  /** Elementary steps that a draw takes, roughly. */
  readonly work: number;
}

/** Per group: the weight where only one is possible, else null. */
export function settledWeights(set: WeightSet): (Rational | null)[] {
  return weightRanges(set).map(({ low, high }) => (equal(low, high) ? low : null));
}

/** The body of the set's unsettled weights; it has at least two variables, or none. The set must not be empty. */
export function weightBodyOf(set: WeightSet): WeightBody {
  const ranges = weightRanges(set);
  const settled = settledWeights(set);
  const groups = set.groups.flatMap((_, k) => (settled[k] ? [] : [k]));
  const taken = set.groups.flatMap((group, k) => {
    const weight = settled[k];
    return weight ? [multiply(sizeOf(group), weight)] : [];
  });
  const inside = meanOfExtremes(set);
  return {
    groups,
    sizes: Float64Array.from(groups, (k) => set.groups[k].issues.length),
    low: Float64Array.from(groups, (k) => toNumber(ranges[k].low)),
    high: Float64Array.from(groups, (k) => toNumber(ranges[k].high)),
    total: toNumber(subtract(set.total, sum(taken))),
    ordered: set.ordered,
    inside: Float64Array.from(groups, (k) => toNumber(inside[k])),
  };
}

// Every bound and every step of the order is slack at one of these points unless it is never slack, so the mean is inside.
function meanOfExtremes(set: WeightSet): Rational[] {
  const points = set.groups.flatMap((_, k) => {
    const alone = set.groups.map((_, other) => rational(other === k ? 1n : 0n));
    const step = set.groups.map((_, other) => rational(other === k ? 1n : other === k + 1 ? -1n : 0n));
    return [bestWeights(set, alone), worstWeights(set, alone), bestWeights(set, step)];
  });
  const share = rational(1n, BigInt(points.length));
  return set.groups.map((_, k) => multiply(share, sum(points.map((point) => point[k]))));
}

/** True when the point (per variable) keeps bounds and order. */
export function bodyHolds({ low, high, ordered }: WeightBody, point: Float64Array): boolean {
  for (let j = 0; j < point.length; j++) {
    if (point[j] < low[j] || point[j] > high[j]) return false;
    if (ordered && j > 0 && point[j] > point[j - 1]) return false;
  }
  return true;
}
