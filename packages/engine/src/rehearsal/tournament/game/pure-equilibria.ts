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
  /** How many are ruled out by gains of which each is so small that it may be chance. Only where chance was weighed. */
  readonly near?: number;
}

export interface PureEquilibrium {
  /** Position of the strategy of each role. */
  readonly line: readonly number[];
  readonly payoffs: readonly number[];
  /** What a role loses at least by changing alone; null where no role has anything to change to. */
  readonly margin: number | null;
  /** Whether each change costs something. */
  readonly strict: boolean;
  /** Whether some difference that it rests on is so small that it may be chance. Only where chance was weighed. */
  readonly unsure?: boolean;
}

const MOST_LISTED = 100;
/** Units that two payoffs may differ by though they are the same: sessions are summed in whole numbers of a little less than 4 units. */
const ROUNDING = 4;
/** Standard errors of a difference up to which it may be chance: taken by itself, about one in twenty is larger by chance alone. */
const MAY_BE_CHANCE = 2;

/**
 * Payoffs are taken to nine decimals; what differs by less than their sums are rounded by counts as the same.
 * @param variances Per payoff the square of its standard error, where chance was weighed.
 */
export function pureEquilibria(game: RoleGame, variances: Float64Array | null = null): PureEquilibria {
  const roles = game.sizes.length;
  const strides = stridesOf(game.sizes);
  const scaled = game.payoffs.map((payoff) => Math.round(payoff * PAYOFF_UNIT));
  const listed: PureEquilibrium[] = [];
  let [count, open, near] = [0, 0, 0];
  for (let number = 0; number < scaled.length / roles; number++) {
    const line = lineOf(game.sizes, number);
    const { margin, gains, unsure } = judge({ game, scaled, variances, strides, line, number });
    if (gains) {
      if (unsure) near++;
      continue;
    }
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
      ...(variances && { unsure }),
    });
  }
  return { count, listed, open, ...(variances && { near }) };
}

interface LineUpQuestion {
  readonly game: RoleGame;
  readonly scaled: Float64Array;
  readonly variances: Float64Array | null;
  readonly strides: readonly number[];
  readonly line: readonly number[];
  readonly number: number;
}

interface Verdict {
  /** Whether some change is known to gain. */
  readonly gains: boolean;
  /** The least that a change loses; NaN where one is not known. Says nothing where one gains. */
  readonly margin: number;
  /** Whether chance may have decided: all that gains, or something that loses, is within it. */
  readonly unsure: boolean;
}

function judge({ game, scaled, variances, strides, line, number }: LineUpQuestion): Verdict {
  const roles = game.sizes.length;
  let [margin, unknown, gains, unsure] = [Infinity, false, false, false];
  for (let role = 0; role < roles; role++) {
    const at = number * roles + role;
    for (let other = 0; other < game.sizes[role]; other++) {
      if (other === line[role]) continue;
      const changed = at + (other - line[role]) * strides[role] * roles;
      const difference = scaled[at] - scaled[changed];
      const loss = Math.abs(difference) <= ROUNDING ? 0 : difference;
      const chance = variances
        ? MAY_BE_CHANCE * PAYOFF_UNIT * Math.sqrt(variances[at] + variances[changed])
        : 0;
      if (loss < 0 && !(-loss <= chance)) return { gains: true, margin: Number.NaN, unsure: false };
      if (chance > 0 && Math.abs(loss) <= chance) unsure = true;
      if (Number.isNaN(loss)) unknown = true;
      else if (loss < 0) gains = true;
      else margin = Math.min(margin, loss);
    }
    if (Number.isNaN(scaled[at])) unknown = true;
  }
  return { gains, margin: unknown ? Number.NaN : margin, unsure };
}
