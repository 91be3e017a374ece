// A lottery, or a division of time, among acceptable deals: what a convexified solution answers.
import type { Deal } from "../../../case/frame.ts";
import type { Rational } from "../../../maths/rational.ts";

export type LotteryResult = Lottery | NoLottery;

export interface Lottery {
  readonly found: true;
  /** At most one deal more than there are parties; the shares are above 0 and add up to 1. */
  readonly parts: readonly { readonly deal: Deal; readonly share: Rational }[];
  /** Per party, expected, in its own units; exactly what the parts give. */
  readonly worth: readonly Rational[];
  readonly gain: readonly Rational[];
  /** 0 where the lottery is the exact solution, else how far from it, as a share of the parties' best gains. */
  readonly tolerance: number;
  /** Parties that gain nothing in any acceptable deal. */
  readonly idle: readonly number[];
}

export interface NoLottery {
  readonly found: false;
  readonly reason:
    | "no-acceptable-deal"
    /** Some party gains nothing in any acceptable deal, and so in no lottery: `parties`. */
    | "no-lottery-better-for-all"
    /** Of `parties`. */
    | "no-deal-worth-unknown"
    /** The efficient deals are not all known. */
    | "frontier-not-exact";
  readonly parties: readonly number[];
}

export function noLottery(reason: NoLottery["reason"], parties: readonly number[] = []): NoLottery {
  return { found: false, reason, parties };
}
