// Weights of the quantities under which the groups, each left to itself, fall shortest of the region looked for: the Lagrangian dual
// (Fisher 1981), solved on a smoothed and barred form by Newton steps as both are let go (an interior point method).
import type { Region } from "./region.ts";
import { support } from "./region.ts";
import type { SearchProblem } from "./search-problem.ts";

/** The parts of all quantities, each quantity shifted and divided so that deals lie between 0 and 1. */
export interface ScaledParts {
  readonly count: number;
  /** `parts[group][choice * count + quantity]`. */
  readonly parts: readonly Float64Array[];
  readonly low: Float64Array;
  readonly spread: Float64Array;
}

export function scaleParts(problem: SearchProblem): ScaledParts {
  const { quantities, sizes } = problem;
  const count = quantities.length;
  const low = new Float64Array(count);
  const spread = new Float64Array(count);
  const lows = quantities.map(({ parts }, q) =>
    parts.map((values) => {
      const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
      low[q] += least;
      spread[q] += values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) - least;
      return least;
    }),
  );
  for (let q = 0; q < count; q++) if (spread[q] === 0) spread[q] = 1;
  const parts = sizes.map((size, group) =>
    Float64Array.from({ length: size * count }, (_, at) => {
      const q = at % count;
      return (quantities[q].parts[group][Math.trunc(at / count)] - lows[q][group]) / spread[q];
    }),
  );
  return { count, parts, low, spread };
}

/** The same region in scaled numbers. */
export function scaleRegion(scaled: ScaledParts, region: Region): Region {
  let logProduct = region.logProduct;
  for (const spread of scaled.spread) logProduct -= Math.log(spread);
  return {
    floors: region.floors.map((floor, q) => (floor - scaled.low[q]) / scaled.spread[q]),
    logProduct,
  };
}

const STAGES = 10;
const STEPS = 6;

/**
 * Weights in scaled numbers, one per stage of the smoothing, the last the sharpest; each is a valid basis of a bound.
 * @param direction what the weighted sum of the weights is held to: `direction · weights = 1`, all > 0.
 */
export function sharpenWeights(
  scaled: ScaledParts,
  region: Region,
  { direction, from, groups }: { direction: Float64Array; from?: Float64Array; groups?: readonly number[] },
): Float64Array[] {
  const { count } = scaled;
  const parts = groups ? groups.map((group) => scaled.parts[group]) : scaled.parts;
  let weights = from ? towardsMiddle(from, direction) : direction.map((d) => 1 / (d * count));
  const path: Float64Array[] = [];
  let smoothing = from ? 0.002 : 0.1;
  for (let stage = from ? 5 : 0; stage < STAGES; stage++, smoothing /= 4) {
    for (let step = 0; step < STEPS; step++) {
      const next = newtonStep({ count, parts, region, direction, smoothing }, weights);
      if (!next) break;
      weights = next;
    }
    path.push(weights);
  }
  return path;
}

interface Smoothed {
  readonly count: number;
  readonly parts: readonly Float64Array[];
  readonly region: Region;
  readonly direction: Float64Array;
  readonly smoothing: number;
}

function towardsMiddle(weights: Float64Array, direction: Float64Array): Float64Array {
  return weights.map((weight, q) => 0.98 * weight + 0.02 / (direction[q] * weights.length));
}

// One damped step along direction · weights = 1; null when no step gains.
function newtonStep(smoothed: Smoothed, weights: Float64Array): Float64Array | null {
  const { count, direction } = smoothed;
  const { value, gradient, curvature } = expand(smoothed, weights);
  const solve = factor(curvature, count);
  const downhill = solve(gradient);
  const sideways = solve(direction);
  const ratio = dot(direction, downhill) / dot(direction, sideways);
  const step = downhill.map((d, q) => ratio * sideways[q] - d);
  const slope = dot(gradient, step);
  if (!(slope < -1e-13 * (1 + Math.abs(value)))) return null;
  let length = 1;
  for (let q = 0; q < count; q++) {
    if (step[q] < 0) length = Math.min(length, (-0.95 * weights[q]) / step[q]);
  }
  for (let halvings = 0; halvings < 12; halvings++, length /= 2) {
    const next = weights.map((weight, q) => weight + length * step[q]);
    if (expand(smoothed, next, false).value <= value + 0.01 * length * slope) return next;
  }
  return null;
}

interface Expansion {
  readonly value: number;
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

// Σ over groups of a soft maximum of the weighted choices, less the support of the region, with a logarithmic bar at zero weights.
function expand(smoothed: Smoothed, weights: Float64Array, derivatives = true): Expansion {
  const { count, parts, region, smoothing } = smoothed;
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count * count);
  let value = -support(region, weights);
  for (const choices of parts)
    value += addSoftMaximum(choices, { weights, smoothing, gradient, curvature, derivatives });
  const mean =
    region.logProduct === Number.NEGATIVE_INFINITY
      ? 0
      : Math.exp(weights.reduce((logs, w) => logs + Math.log(w), region.logProduct) / count);
  for (let q = 0; q < count; q++) {
    value -= smoothing * Math.log(weights[q]);
    gradient[q] -= region.floors[q] + (mean + smoothing) / weights[q];
    curvature[q * count + q] += (mean + smoothing) / weights[q] ** 2 + 1e-12;
    for (let r = 0; r < count; r++) curvature[q * count + r] -= mean / (count * weights[q] * weights[r]);
  }
  return { value, gradient, curvature };
}

function addSoftMaximum(
  choices: Float64Array,
  into: Omit<Expansion, "value"> & { weights: Float64Array; smoothing: number; derivatives: boolean },
): number {
  const { weights, smoothing, gradient, curvature } = into;
  const count = weights.length;
  const size = choices.length / count;
  const shares = new Float64Array(size);
  let best = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < size; c++) {
    for (let q = 0; q < count; q++) shares[c] += weights[q] * choices[c * count + q];
    if (shares[c] > best) best = shares[c];
  }
  let total = 0;
  for (let c = 0; c < size; c++) {
    shares[c] = Math.exp((shares[c] - best) / smoothing);
    total += shares[c];
  }
  if (into.derivatives) {
    const mean = new Float64Array(count);
    for (let c = 0; c < size; c++) {
      for (let q = 0; q < count; q++) mean[q] += (shares[c] / total) * choices[c * count + q];
    }
    for (let q = 0; q < count; q++) gradient[q] += mean[q];
    for (let c = 0; c < size; c++) {
      const share = shares[c] / total / smoothing;
      if (share < 1e-9) continue;
      for (let q = 0; q < count; q++) {
        const off = share * (choices[c * count + q] - mean[q]);
        for (let r = 0; r < count; r++) curvature[q * count + r] += off * (choices[c * count + r] - mean[r]);
      }
    }
  }
  return best + smoothing * Math.log(total);
}

// Cholesky; a pivot lost to rounding is replaced by a huge one, which holds that direction still.
function factor(matrix: Float64Array, count: number): (right: Float64Array) => Float64Array {
  const lower = Float64Array.from(matrix);
  for (let j = 0; j < count; j++) {
    for (let i = j; i < count; i++) {
      let sum = lower[i * count + j];
      for (let k = 0; k < j; k++) sum -= lower[i * count + k] * lower[j * count + k];
      lower[i * count + j] = i > j ? sum / lower[j * count + j] : Math.sqrt(sum > 0 ? sum : 1e60);
    }
  }
  return (right) => {
    const solution = Float64Array.from(right);
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < i; k++) solution[i] -= lower[i * count + k] * solution[k];
      solution[i] /= lower[i * count + i];
    }
    for (let i = count - 1; i >= 0; i--) {
      for (let k = i + 1; k < count; k++) solution[i] -= lower[k * count + i] * solution[k];
      solution[i] /= lower[i * count + i];
    }
    return solution;
  };
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((total, value, q) => total + value * b[q], 0);
}
