// Line-ups that no role would leave alone, by going through every change of one role; where line-ups are missing, what can still be said. Nash
// 1950.
import { lineOf, PAYOFF_UNIT, type RoleGame, stridesOf } from "./role-game.ts";

export interface PureEquilibria {
  /** How many line-ups hold: each change by one role alone is known and gains nothing. */
  readonly count: number;
  /** The first of them. */
  readonly listed: readonly PureEquilibrium[];
  /** How many others nobody is known to gain by leaving, while some of what they rest on is missing. */
  readonly open: number;
}

export interface PureEquilibrium {
  /** Position of the strategy of each role. */
  readonly line: readonly number[];
  readonly payoffs: readonly number[];
  /** What a role loses at least by changing alone; null where no role has anything to change to. */
  readonly margin: number | null;
  /** Whether each change costs something. */
  readonly strict: boolean;
}

const MOST_LISTED = 100;

/** Payoffs are taken to nine decimals, and compared exactly from there. */
export function pureEquilibria(game: RoleGame): PureEquilibria {
  const roles = game.sizes.length;
  const strides = stridesOf(game.sizes);
  const scaled = game.payoffs.map((payoff) => Math.round(payoff * PAYOFF_UNIT));
  const listed: PureEquilibrium[] = [];
  let [count, open] = [0, 0];
  for (let number = 0; number < scaled.length / roles; number++) {
    const line = lineOf(game.sizes, number);
    const margin = leastLoss({ game, scaled, strides, line, number });
    if (margin < 0) continue;
    if (Number.isNaN(margin)) {
      open++;
      continue;
    }
    count++;
    if (listed.length >= MOST_LISTED) continue;
    listed.push({
      line,
      payoffs: [...game.payoffs.subarray(number * roles, (number + 1) * roles)],
      margin: margin === Infinity ? null : margin / PAYOFF_UNIT,
      strict: margin > 0,
    });
  }
  return { count, listed, open };
}

interface LineUpQuestion {
  readonly game: RoleGame;
  readonly scaled: Float64Array;
  readonly strides: readonly number[];
  readonly line: readonly number[];
  readonly number: number;
}

/** Negative as soon as some change is known to gain; else NaN where one is not known. */
function leastLoss({ game, scaled, strides, line, number }: LineUpQuestion): number {
  const roles = game.sizes.length;
  let [least, unknown] = [Infinity, false];
  for (let role = 0; role < roles; role++) {
    const own = scaled[number * roles + role];
    for (let other = 0; other < game.sizes[role]; other++) {
      if (other === line[role]) continue;
      const changed = number + (other - line[role]) * strides[role];
      const loss = own - scaled[changed * roles + role];
      if (loss < 0) return loss;
      if (Number.isNaN(loss)) unknown = true;
      else least = Math.min(least, loss);
    }
    if (Number.isNaN(own)) unknown = true;
  }
  return unknown ? Number.NaN : least;
}
