// Shares of the hull's points as a lottery among their deals.
import { add, multiply, type Rational, rational, subtract, ZERO } from "../../../maths/rational.ts";
import { unscaled } from "../space-plan.ts";
import type { AcceptableHull } from "./acceptable-hull.ts";
import type { Lottery } from "./lottery.ts";

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
