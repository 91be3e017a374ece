// How the shares of strategies move where those that earn more than the average grow. Taylor & Jonker 1978.
import { checkMatrix, type PayoffMatrix } from "./strategy-game.ts";

export interface ReplicatorCourse {
  /** Mixes from the start to the end; the last is where it came to. */
  readonly course: readonly { readonly time: number; readonly mix: readonly number[] }[];
  readonly end: readonly number[];
  /** Whether it has come to rest: no share moves by more than 10^-9 per unit of time. It may otherwise go on, or round in circles. */
  readonly atRest: boolean;
}

export interface ReplicatorOptions {
  /** The mix to begin with; all alike by default. */
  readonly from?: readonly number[];
  /** Units of time; in one, a strategy that earns the whole range of payoffs more than the average grows by a factor of e. */
  readonly longest?: number;
}

const STEP = 0.1;
const LONGEST = 2_000;
const REST = 1e-9;
/** Mixes told of the way. */
const TOLD = 60;

/**
 * In doubles by the classical Runge–Kutta rule with a fixed step.
 * @throws RangeError where the start is no mix of the strategies.
 */
export function replicatorDynamics(payoffs: PayoffMatrix, options: ReplicatorOptions = {}): ReplicatorCourse {
  checkMatrix(payoffs);
  const { from = payoffs.map(() => 1 / payoffs.length), longest = LONGEST } = options;
  if (
    from.length !== payoffs.length ||
    from.some((share) => !(share >= 0)) ||
    Math.abs(total(from) - 1) > 1e-9
  ) {
    throw new RangeError(`no mix of ${payoffs.length} strategies: ${from.join(", ")}`);
  }
  const game = normalised(payoffs);
  let mix: Float64Array = Float64Array.from(from);
  const steps = Math.round(longest / STEP);
  // Early moves are the fast ones: the course is told at times that lie ever further apart.
  const course = [{ time: 0, mix: [...mix] }];
  let [next, atRest, step] = [1, speedOf(game, mix) <= REST, 0];
  while (!atRest && step < steps) {
    mix = stepped(game, mix);
    step++;
    atRest = speedOf(game, mix) <= REST;
    if (step >= next || atRest) {
      course.push({ time: step * STEP, mix: [...mix] });
      next = Math.max(step + 1, Math.ceil(step * (1 + 8 / TOLD)));
    }
  }
  if (course[course.length - 1].time < step * STEP) course.push({ time: step * STEP, mix: [...mix] });
  return { course, end: [...mix], atRest };
}

/** The rate at which each share changes: `x_i × (what i earns against the mix − what the mix earns against itself)`. */
export function replicatorVelocity(payoffs: PayoffMatrix, mix: ArrayLike<number>): Float64Array {
  const velocity = new Float64Array(mix.length);
  let average = 0;
  for (let own = 0; own < mix.length; own++) {
    let earned = 0;
    for (let other = 0; other < mix.length; other++) earned += payoffs[own][other] * mix[other];
    velocity[own] = earned;
    average += mix[own] * earned;
  }
  for (let own = 0; own < mix.length; own++) velocity[own] = mix[own] * (velocity[own] - average);
  return velocity;
}

/** From 0 to 1, so that time means the same in every game; all alike where payoffs are. */
function normalised(payoffs: PayoffMatrix): number[][] {
  const least = Math.min(...payoffs.map((row) => Math.min(...row)));
  const range = Math.max(...payoffs.map((row) => Math.max(...row))) - least;
  return payoffs.map((row) => row.map((value) => (range === 0 ? 0 : (value - least) / range)));
}

function stepped(game: PayoffMatrix, mix: Float64Array): Float64Array {
  const moved = (by: Float64Array, share: number) => mix.map((value, k) => value + share * STEP * by[k]);
  const first = replicatorVelocity(game, mix);
  const second = replicatorVelocity(game, moved(first, 0.5));
  const third = replicatorVelocity(game, moved(second, 0.5));
  const fourth = replicatorVelocity(game, moved(third, 1));
  const next = mix.map((value, k) =>
    Math.max(0, value + (STEP / 6) * (first[k] + 2 * second[k] + 2 * third[k] + fourth[k])),
  );
  const sum = total(next);
  return next.map((value) => value / sum);
}

function speedOf(game: PayoffMatrix, mix: Float64Array): number {
  return replicatorVelocity(game, mix).reduce((most, rate) => Math.max(most, Math.abs(rate)), 0);
}

function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k];
  return sum;
}
