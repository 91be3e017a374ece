// A game in which each side of a case is a role that chooses a strategy, with what each role gets from each line-up. Wellman 2006.

export interface RoleGame {
  /** How many strategies each role chooses from. */
  readonly sizes: readonly number[];
  /** `[line-up × roles + role]`; NaN where it is not known. Line-ups count with the last role's strategy moving fastest. */
  readonly payoffs: Float64Array;
}

/** Payoffs are compared as whole numbers of this many to 1. */
export const PAYOFF_UNIT = 1e9;

/** @throws RangeError without a role, for a role without a strategy, or where a payoff is neither finite nor NaN. */
export function makeRoleGame(
  sizes: readonly number[],
  payoffOf: (line: readonly number[], role: number) => number,
): RoleGame {
  if (sizes.length === 0 || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new RangeError(`a strategy or more for each role: ${sizes.join(", ")}`);
  }
  const roles = sizes.length;
  const payoffs = new Float64Array(countLines(sizes) * roles);
  for (let number = 0; number < payoffs.length / roles; number++) {
    const line = lineOf(sizes, number);
    for (let role = 0; role < roles; role++) {
      const payoff = payoffOf(line, role);
      if (Math.abs(payoff) === Infinity) throw new RangeError(`a payoff that is not finite: ${line}`);
      payoffs[number * roles + role] = payoff;
    }
  }
  return { sizes, payoffs };
}

export function countLines(sizes: readonly number[]): number {
  return sizes.reduce((count, size) => count * size, 1);
}

/** The strategy of each role in the line-up of that number. */
export function lineOf(sizes: readonly number[], number: number): number[] {
  const line = sizes.map(() => 0);
  for (let role = sizes.length - 1, rest = number; role >= 0; role--) {
    line[role] = rest % sizes[role];
    rest = Math.floor(rest / sizes[role]);
  }
  return line;
}

/** By how much the number of a line-up grows where a role takes its next strategy. */
export function stridesOf(sizes: readonly number[]): number[] {
  return sizes.map((_, role) => countLines(sizes.slice(role + 1)));
}

/** Numbers of the line-ups of which some payoff is not known. */
export function missingLines({ sizes, payoffs }: RoleGame): number[] {
  const missing = new Set<number>();
  payoffs.forEach((payoff, at) => {
    if (Number.isNaN(payoff)) missing.add(Math.floor(at / sizes.length));
  });
  return [...missing];
}

/** Each role's payoffs put on a scale from 0 to 1; all 0 where they are alike. Nothing that equilibria rest on changes. */
export function normalised({ sizes, payoffs }: RoleGame): RoleGame {
  const roles = sizes.length;
  const [least, most] = [sizes.map(() => Infinity), sizes.map(() => -Infinity)];
  payoffs.forEach((payoff, at) => {
    const role = at % roles;
    least[role] = Math.min(least[role], payoff);
    most[role] = Math.max(most[role], payoff);
  });
  return {
    sizes,
    payoffs: payoffs.map((payoff, at) => {
      const role = at % roles;
      return most[role] === least[role] ? 0 : (payoff - least[role]) / (most[role] - least[role]);
    }),
  };
}

/** Where the shares of each role begin in a list of all. */
export function offsetsOf(sizes: readonly number[]): number[] {
  return sizes.map((_, role) => sizes.slice(0, role).reduce((sum, size) => sum + size, 0));
}

/** All shares in one list, role after role, as one list per role. */
export function splitByRole(sizes: readonly number[], shares: ArrayLike<number>): number[][] {
  const offsets = offsetsOf(sizes);
  return sizes.map((size, role) => Array.from({ length: size }, (_, k) => shares[offsets[role] + k]));
}
