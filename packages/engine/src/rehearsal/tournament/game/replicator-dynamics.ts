// How the shares of strategies move where those that earn more than the average grow. Taylor & Jonker 1978.
import { followCourse, STEP } from "./follow-course.ts";
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

const LONGEST = 2_000;

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
  const { course, end, atRest } = followCourse({
    from: Float64Array.from(from),
    groups: [from.length],
    velocity: (mix) => replicatorVelocity(game, mix),
    steps: Math.round(longest / STEP),
  });
  return { course: course.map(({ time, shares }) => ({ time, mix: [...shares] })), end: [...end], atRest };
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

function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k];
  return sum;
}
