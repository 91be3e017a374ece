// A lottery, or a division of time, among acceptable deals: what a convexified solution answers.
import type { Deal } from "../../../case/frame.ts";
import { add, multiply, type Rational, rational, subtract, ZERO } from "../../../maths/rational.ts";
import { unscaled } from "../deal-space.ts";
import type { AcceptableHull } from "./acceptable-hull.ts";

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

export interface Share {
  readonly point: number;
  readonly share: Rational;
}

/** @param shares of points of the hull; those of 0 are left out. */
export function lotteryOf(hull: AcceptableHull, shares: readonly Share[], tolerance: number): Lottery {
  const drawn = shares.filter(({ share }) => share.num !== 0n);
  const gain = hull.ideals.map((_, party) =>
    drawn
      .map(({ point, share }) => multiply(share, unscaled(hull.plan, party, hull.exactGain(point)[party])))
      .reduce(add, ZERO),
  );
  const noDeal = hull.plan.noDeal.map((worth, party) => unscaled(hull.plan, party, worth ?? 0n));
  return {
    found: true,
    parts: drawn.map(({ point, share }) => ({ deal: hull.deal(point), share })),
    worth: gain.map((value, party) => add(value, noDeal[party])),
    gain,
    tolerance,
    idle: hull.idle,
  };
}

const PARTS = 2n ** 40n;

/** Shares as doubles, made to add up to 1 exactly. */
export function exactShares(shares: readonly { readonly point: number; readonly share: number }[]): Share[] {
  const rounded = shares.map(({ point, share }) => ({
    point,
    share: rational(BigInt(Math.round(Math.max(0, share) * Number(PARTS))), PARTS),
  }));
  const largest = shares.reduce((best, { share }, k) => (share > shares[best].share ? k : best), 0);
  const missing = rounded.reduce((left, { share }) => subtract(left, share), rational(1n));
  return rounded.map(({ point, share }, k) => ({
    point,
    share: k === largest ? add(share, missing) : share,
  }));
}
