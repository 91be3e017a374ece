// The symmetric equilibria of a symmetric game of two, by going through all supports, in exact numbers. Nash 1951; Dickhaut & Kaplan 1991.
import {
  equal,
  larger,
  multiply,
  type Rational,
  rational,
  sign,
  subtract,
  sum,
  toNumber,
  ZERO,
} from "../../../maths/rational.ts";
import { solveExactly } from "./solve-exactly.ts";
import { checkMatrix, type PayoffMatrix, scaledPayoffs } from "./strategy-game.ts";

const MOST_GAME_STRATEGIES = 12;

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
  /** Positions of those with a share, ascending. */
  readonly support: readonly number[];
  /** What everybody earns on average. */
  readonly payoff: number;
  /** Whether only the strategies in the mix are best replies to it. */
  readonly strict: boolean;
}

/** Payoffs are taken to nine decimals, and compared exactly from there. In order of the number of strategies in the mix. */
export function symmetricEquilibria(payoffs: PayoffMatrix): SymmetricEquilibria {
  checkMatrix(payoffs);
  if (payoffs.length > MOST_GAME_STRATEGIES) {
    return { kind: "too-many-strategies", most: MOST_GAME_STRATEGIES };
  }
  const { found, degenerate } = exactEquilibria(payoffs);
  const equilibria = found.map(({ mix, strict }) => {
    const shares = mix.map(toNumber);
    const support = shares.flatMap((share, k) => (share > 0 ? [k] : []));
    let payoff = 0;
    for (const own of support) {
      for (const other of support) payoff += shares[own] * shares[other] * payoffs[own][other];
    }
    return { mix: shares, support, payoff, strict };
  });
  return { kind: "found", equilibria, degenerate };
}

export interface ExactEquilibrium {
  readonly mix: readonly Rational[];
  readonly strict: boolean;
}

/** The same in fractions. @throws RangeError for a matrix that is no square of numbers. */
export function exactEquilibria(payoffs: PayoffMatrix): {
  readonly found: readonly ExactEquilibrium[];
  readonly degenerate: boolean;
} {
  const scaled = scaledPayoffs(payoffs);
  const found: ExactEquilibrium[] = [];
  let degenerate = false;
  for (const support of supports(scaled.length)) {
    const mix = indifferentMix(scaled, support);
    if (mix === "many") degenerate = true;
    if (!Array.isArray(mix)) continue;
    const equilibrium = verified(scaled, mix);
    if (!equilibrium) continue;
    if (!equilibrium.strict) degenerate = true;
    found.push(equilibrium);
  }
  return { found, degenerate };
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
function verified(scaled: readonly (readonly bigint[])[], mix: readonly Rational[]): ExactEquilibrium | null {
  const earned = earnings(scaled, mix);
  const most = earned.reduce(larger);
  const support = mix.flatMap((share, k) => (sign(share) > 0 ? [k] : []));
  if (!support.every((k) => equal(earned[k], most))) return null;
  return { mix, strict: earned.filter((value) => equal(value, most)).length === support.length };
}

/** What each strategy earns against the mix. */
function earnings(scaled: readonly (readonly bigint[])[], mix: readonly Rational[]): Rational[] {
  return scaled.map((row) => sum(row.map((value, k) => multiply(rational(value), mix[k]))));
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

/** What the best reply to a mix earns more than the mix does against itself, in scaled payoffs: 0 in an equilibrium. */
export function regretOf(payoffs: PayoffMatrix, mix: readonly Rational[]): Rational {
  const earned = earnings(scaledPayoffs(payoffs), mix);
  return subtract(earned.reduce(larger), sum(earned.map((value, k) => multiply(value, mix[k]))));
}
