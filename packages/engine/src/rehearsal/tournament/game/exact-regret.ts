// What the best other choice of any role would gain over given mixes, in whole numbers, so that nothing is lost in rounding.
import { PAYOFF_UNIT, type RoleGame, stridesOf } from "./role-game.ts";

export interface Verified {
  /** The mixes as they were verified: multiples of 2^-44 that sum to 1. */
  readonly mixes: readonly (readonly number[])[];
  /** The most that any role would gain by any other choice, rounded up to 10^-18. */
  readonly regret: number;
  /** What each role gets. */
  readonly payoffs: readonly number[];
}

const ONE = 2 ** 44;
const FINEST = 10n ** 18n;

/** Payoffs are taken to nine decimals. @throws RangeError where some mix is none, or a payoff is not known. */
export function verifyMixes(game: RoleGame, mixes: readonly (readonly number[])[]): Verified {
  const weights = mixes.map(wholeWeights);
  const scaled = game.payoffs.map((payoff) => Math.round(payoff * PAYOFF_UNIT));
  if (scaled.some(Number.isNaN)) throw new RangeError("a payoff is not known");
  const one = BigInt(ONE);
  const whole = one ** BigInt(game.sizes.length) * BigInt(PAYOFF_UNIT);
  let regret = 0n;
  const payoffs = game.sizes.map((_, role) => {
    const earned = earnedExactly({ game, scaled, weights }, role);
    const average = earned.reduce((sum, value, k) => sum + value * weights[role][k], 0n);
    const [best] = [...earned].sort((a, b) => (a > b ? -1 : a < b ? 1 : 0));
    const gain = best * one - average;
    const rounded = (gain * FINEST + whole - 1n) / whole;
    if (rounded > regret) regret = rounded;
    return Number((average * FINEST) / whole) / Number(FINEST);
  });
  return {
    mixes: weights.map((mix) => mix.map((weight) => Number(weight) / ONE)),
    regret: Number(regret) / Number(FINEST),
    payoffs,
  };
}

interface Weighed {
  readonly game: RoleGame;
  readonly scaled: Float64Array;
  readonly weights: readonly (readonly bigint[])[];
}

/** What each strategy of a role earns, over the line-ups that can come about. */
function earnedExactly({ game, scaled, weights }: Weighed, role: number): bigint[] {
  const { sizes } = game;
  const strides = stridesOf(sizes);
  const earned = Array.from({ length: sizes[role] }, () => 0n);
  const visit = (other: number, number: number, weight: bigint): void => {
    if (other === sizes.length) {
      for (let own = 0; own < earned.length; own++) {
        const at = number + own * strides[role];
        earned[own] += weight * BigInt(scaled[at * sizes.length + role]);
      }
      return;
    }
    if (other === role) {
      visit(other + 1, number, weight);
      return;
    }
    weights[other].forEach((share, strategy) => {
      if (share > 0n) visit(other + 1, number + strategy * strides[other], weight * share);
    });
  };
  visit(0, 0, 1n);
  return earned;
}

/** Rounded, with what is left over given to the largest share. */
function wholeWeights(mix: readonly number[]): bigint[] {
  if (mix.length === 0 || mix.some((share) => !(share >= 0 && share <= 1 + 1e-9))) {
    throw new RangeError(`no mix: ${mix.join(", ")}`);
  }
  const weights = mix.map((share) => BigInt(Math.round(share * ONE)));
  const over = BigInt(ONE) - weights.reduce((sum, weight) => sum + weight, 0n);
  const largest = mix.indexOf(Math.max(...mix));
  weights[largest] += over;
  if (Number(over < 0n ? -over : over) > 1e-6 * ONE) throw new RangeError(`no mix: ${mix.join(", ")}`);
  return weights;
}
