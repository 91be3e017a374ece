// How shares move where each role is filled from a population of its own and copies what pays in that role; and the same with one population for
// all roles. Taylor 1979 for two populations; Weibull 1995 for any number.
import { followCourse, STEP } from "./follow-course.ts";
import type { ReplicatorCourse } from "./replicator-dynamics.ts";
import { RoleEarnings } from "./role-earnings.ts";
import { normalised, type RoleGame, splitByRole } from "./role-game.ts";

export interface RoleCourse {
  /** A mix for each role, from the start to the end; the last is where it came to. */
  readonly course: readonly {
    readonly time: number;
    readonly mixes: readonly (readonly number[])[];
  }[];
  readonly end: readonly (readonly number[])[];
  /** No share moves by more than 10^-9 per unit of time. It may otherwise go on, or round in circles. */
  readonly atRest: boolean;
}

export interface RoleReplicatorOptions {
  /** A mix for each role; all strategies alike by default. */
  readonly from?: readonly (readonly number[])[];
  /** Units of time; in one, a strategy that earns the whole range of its role's payoffs more than the average grows by a factor of e. */
  readonly longest?: number;
}

const LONGEST = 2_000;
/** About a second or two on a slow core: the larger the game, the shorter the course. */
const MOST_WORK = 2.5e8;

/** @throws RangeError where a payoff is not known, or the start is no mix for each role. */
export function roleReplicator(game: RoleGame, options: RoleReplicatorOptions = {}): RoleCourse {
  const { sizes } = game;
  const { from = sizes.map((size) => Array.from({ length: size }, () => 1 / size)) } = options;
  checkMixes(sizes, from);
  const velocity = roleVelocity(checked(game));
  const { course, end, atRest } = followCourse({
    from: Float64Array.from(from.flat()),
    groups: sizes,
    velocity,
    steps: stepsFor(game, options.longest ?? LONGEST),
  });
  return {
    course: course.map(({ time, shares }) => ({ time, mixes: splitByRole(sizes, shares) })),
    end: splitByRole(sizes, end),
    atRest,
  };
}

/**
 * One population from which every role is filled; a strategy gets the mean of what it gets in each role.
 * @throws RangeError where a payoff is not known, or roles differ in their number of strategies.
 */
export function onePopulation(game: RoleGame, longest = LONGEST): ReplicatorCourse {
  const { sizes } = game;
  const [count] = sizes;
  if (sizes.some((size) => size !== count))
    throw new RangeError(`roles with other strategies: ${sizes.join(", ")}`);
  const earnings = new RoleEarnings(onOneScale(checked(game)));
  const velocity = (mix: Float64Array): Float64Array => {
    const earned = earnings.of(sizes.flatMap(() => [...mix]));
    const means = mix.map(
      (_, k) => sizes.reduce((sum, _, role) => sum + earned[role * count + k], 0) / sizes.length,
    );
    return grown(mix, means, [count]);
  };
  const { course, end, atRest } = followCourse({
    from: new Float64Array(count).fill(1 / count),
    groups: [count],
    velocity,
    steps: stepsFor(game, longest),
  });
  return { course: course.map(({ time, shares }) => ({ time, mix: [...shares] })), end: [...end], atRest };
}

/** The rate at which each share of each role changes, with each role's payoffs on a scale from 0 to 1. */
export function roleVelocity(game: RoleGame): (shares: Float64Array) => Float64Array {
  const earnings = new RoleEarnings(normalised(game));
  return (shares) => grown(shares, earnings.of(shares), game.sizes);
}

function grown(shares: Float64Array, earned: Float64Array, groups: readonly number[]): Float64Array {
  const rates = new Float64Array(shares.length);
  let start = 0;
  for (const size of groups) {
    let average = 0;
    for (let k = start; k < start + size; k++) average += shares[k] * earned[k];
    for (let k = start; k < start + size; k++) rates[k] = shares[k] * (earned[k] - average);
    start += size;
  }
  return rates;
}

/** One scale for all roles: whoever copies looks at what was got, not at who got it. */
function onOneScale({ sizes, payoffs }: RoleGame): RoleGame {
  const [least, most] = payoffs.reduce(
    ([low, high], payoff) => [Math.min(low, payoff), Math.max(high, payoff)],
    [Infinity, -Infinity],
  );
  return {
    sizes,
    payoffs: payoffs.map((payoff) => (most === least ? 0 : (payoff - least) / (most - least))),
  };
}

function stepsFor({ payoffs, sizes }: RoleGame, longest: number): number {
  const work = 12 * payoffs.length * Math.max(1, sizes.length / 3);
  return Math.min(Math.round(longest / STEP), Math.max(1, Math.floor(MOST_WORK / work)));
}

function checked(game: RoleGame): RoleGame {
  if (game.payoffs.some(Number.isNaN)) throw new RangeError("a payoff is not known");
  return game;
}

function checkMixes(sizes: readonly number[], mixes: readonly (readonly number[])[]): void {
  const isMix = (mix: readonly number[], role: number) =>
    mix.length === sizes[role] &&
    mix.every((share) => share >= 0) &&
    Math.abs(mix.reduce((sum, share) => sum + share, 0) - 1) <= 1e-9;
  if (mixes.length !== sizes.length || !mixes.every(isMix)) {
    throw new RangeError(`no mix for each of ${sizes.length} roles`);
  }
}
