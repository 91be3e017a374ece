// Uniform draws from a body of weights by a walk inside it: each step goes to a uniform point of the chord in one of a few directions.
// Hit-and-run, Smith 1984, along the lines that coordinates of the body give.
import type { Chance } from "../../maths/chance.ts";
import type { WeightBody, WeightSampler } from "./weight-body.ts";

/** Steps before the first draw and between draws, per variable. */
const BURN_IN = 2_000;
const THINNING = 20;

/** Each draw is where the walk has come to: uniform in the limit, neighbouring draws a little alike. */
export function hitAndRun(body: WeightBody, chance: Chance): WeightSampler {
  const at = body.inside.slice();
  const count = at.length;
  const step = body.ordered ? prefixStep(body, at) : pairStep(body, at);
  const walk = (steps: number) => {
    for (let i = 0; i < steps; i++) {
      const first = chance.below(count);
      const second = (first + 1 + chance.below(count - 1)) % count;
      step(Math.min(first, second), Math.max(first, second), chance.uniform());
    }
  };
  walk(BURN_IN * count);
  const fill = (into: Float64Array) => {
    walk(THINNING * count);
    into.set(at);
  };
  return { fill, work: THINNING * count * (body.ordered ? 20 + 3 * count : 20) };
}

/** Moves to the point that lies `part` of the way along the chord. */
type Step = (first: number, second: number, part: number) => void;

// One variable gains what the other loses.
function pairStep({ sizes, low, high }: WeightBody, at: Float64Array): Step {
  return (a, b, part) => {
    const [speedA, speedB] = [1 / sizes[a], 1 / sizes[b]];
    const forth = Math.min((high[a] - at[a]) / speedA, (at[b] - low[b]) / speedB);
    const back = Math.min((at[a] - low[a]) / speedA, (high[b] - at[b]) / speedB);
    const length = Math.max(forth, 0) * part - Math.max(back, 0) * (1 - part);
    at[a] = clamp(at[a] + length * speedA, low[a], high[a]);
    at[b] = clamp(at[b] - length * speedB, low[b], high[b]);
  };
}

// All variables down to one gain together what all down to another lose together, so that the order binds at those two only, and
// neighbours that are nearly equal do not hold each other up.
function prefixStep({ sizes, low, high }: WeightBody, at: Float64Array): Step {
  const last = at.length - 1;
  const down = Float64Array.from(sizes);
  for (let j = 1; j <= last; j++) down[j] += down[j - 1];
  return (a, b, part) => {
    const fall = 1 / down[b];
    const rise = 1 / down[a] - fall;
    let back = (at[a] - at[a + 1]) * down[a];
    let forth = b < last ? (at[b] - at[b + 1]) * down[b] : Number.POSITIVE_INFINITY;
    for (let j = 0; j <= b; j++) {
      const [above, below] = [high[j] - at[j], at[j] - low[j]];
      forth = Math.min(forth, j <= a ? above / rise : below / fall);
      back = Math.min(back, j <= a ? below / rise : above / fall);
    }
    const length = Math.max(forth, 0) * part - Math.max(back, 0) * (1 - part);
    for (let j = 0; j <= b; j++) {
      const moved = clamp(at[j] + length * (j <= a ? rise : -fall), low[j], high[j]);
      at[j] = j > 0 ? Math.min(moved, at[j - 1]) : moved;
    }
  };
}

// Rounding may step a hair over a bound.
function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
