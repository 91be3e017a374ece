// The symmetric equilibria of a symmetric game of two, by going through all supports, in exact numbers. Nash 1951; Dickhaut & Kaplan 1991.
import {
  add,
  compare,
  equal,
  multiply,
  type Rational,
  rational,
  sign,
  sum,
  toNumber,
  ZERO,
} from "../../../maths/rational.ts";
import { solveExactly } from "./solve-exactly.ts";
import { type PayoffMatrix, scaledPayoffs } from "./strategy-game.ts";

export const MOST_GAME_STRATEGIES = 12;

export type SymmetricEquilibria =
  | {
      readonly kind: "found";
      readonly equilibria: readonly SymmetricEquilibrium[];
      /**
       * Some mix has more best replies than strategies in it: there may be whole ranges of equilibria, and the list may hold only some of
       * them.
       */
      readonly degenerate: boolean;
    }
  /** More strategies than supports can be gone through for. */
  | { readonly kind: "too-many-strategies"; readonly most: number };

export interface SymmetricEquilibrium {
  /** Share of each strategy. */
  readonly mix: readonly number[];
  readonly exactMix: readonly Rational[];
  /** Positions of those with a share, ascending. */
  readonly support: readonly number[];
  /** What everybody earns on average. */
  readonly payoff: number;
  /** Whether only the strategies in the mix are best replies to it. */
  readonly strict: boolean;
  /** Nobody who comes in few earns more: pure and the one best reply to itself. Not decided for mixes. */
  readonly pure: boolean;
}

/** Payoffs are taken to nine decimals, and compared exactly from there. In order of the number of strategies in the mix. */
export function symmetricEquilibria(payoffs: PayoffMatrix): SymmetricEquilibria {
  const scaled = scaledPayoffs(payoffs);
  const count = scaled.length;
  if (count > MOST_GAME_STRATEGIES) return { kind: "too-many-strategies", most: MOST_GAME_STRATEGIES };
  const equilibria: SymmetricEquilibrium[] = [];
  let degenerate = false;
  for (const support of supports(count)) {
    const mix = indifferentMix(scaled, support);
    if (mix === "many") degenerate = true;
    if (!Array.isArray(mix)) continue;
    const found = verified(scaled, payoffs, mix);
    if (!found) continue;
    if (!found.strict) degenerate = true;
    equilibria.push(found);
  }
  return { kind: "found", equilibria, degenerate };
}

/** The mix over the support against which all strategies in it earn the same, all with a share; null for none. */
function indifferentMix(
  scaled: readonly (readonly bigint[])[],
  support: readonly number[],
): Rational[] | "many" | null {
  const rows = support.map((own) => [...support.map((other) => scaled[own][other]), -1n, 0n]);
  rows.push([...support.map(() => 1n), 0n, 1n]);
  const answer = solveExactly(rows);
  if (answer.kind !== "one") return answer.kind === "many" ? "many" : null;
  const shares = answer.solution.slice(0, -1);
  if (shares.some((share) => sign(share) <= 0)) return null;
  const mix = scaled.map(() => ZERO);
  support.forEach((strategy, k) => {
    mix[strategy] = shares[k];
  });
  return mix;
}

/** Null unless no strategy earns more against the mix than those in it. */
function verified(
  scaled: readonly (readonly bigint[])[],
  payoffs: PayoffMatrix,
  mix: readonly Rational[],
): SymmetricEquilibrium | null {
  const earned = scaled.map((row) => sum(row.map((value, k) => multiply(rational(value), mix[k]))));
  const most = earned.reduce((best, value) => (compare(value, best) > 0 ? value : best));
  const support = mix.flatMap((share, k) => (sign(share) > 0 ? [k] : []));
  if (!support.every((k) => equal(earned[k], most))) return null;
  const shares = mix.map(toNumber);
  let payoff = 0;
  for (const own of support)
    for (const other of support) payoff += shares[own] * shares[other] * payoffs[own][other];
  return {
    mix: shares,
    exactMix: mix,
    support,
    payoff,
    strict: earned.filter((value) => equal(value, most)).length === support.length,
    pure: support.length === 1,
  };
}

/** All sets of strategies, smaller ones first, then in order of their positions. */
function supports(count: number): number[][] {
  const all: number[][] = [];
  for (let set = 1; set < 2 ** count; set++) {
    all.push(Array.from({ length: count }, (_, k) => k).filter((k) => (set & (1 << k)) !== 0));
  }
  return all.sort((a, b) => a.length - b.length || firstDifference(a, b));
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, k) => one !== b[k]);
  return at < 0 ? 0 : a[at] - b[at];
}

/** What the best reply to a mix earns more than the mix does against itself: 0 in an equilibrium. */
export function regretOf(payoffs: PayoffMatrix, mix: readonly Rational[]): Rational {
  const scaled = scaledPayoffs(payoffs);
  const earned = scaled.map((row) => sum(row.map((value, k) => multiply(rational(value), mix[k]))));
  const own = sum(earned.map((value, k) => multiply(value, mix[k])));
  const best = earned.reduce((most, value) => (compare(value, most) > 0 ? value : most));
  return add(best, rational(-own.num, own.den));
}
