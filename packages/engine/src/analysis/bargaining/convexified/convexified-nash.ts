// The lottery among acceptable deals with the highest product of expected gains (Nash 1950).
import { compare, type Rational, rational } from "../../../maths/rational.ts";
import type { AcceptableHull } from "./acceptable-hull.ts";
import { type LotteryResult, type NoLottery, noLottery } from "./lottery.ts";
import { exactShares, lotteryOf, type Share } from "./lottery-of.ts";
import { measuredGains } from "./measured-gains.ts";
import { productLottery } from "./product-lottery.ts";

/** Exact for two parties; for more the product of gains is short of the highest by no more than the tolerance, as a share of it. */
export function convexifiedNash(hull: AcceptableHull | NoLottery): LotteryResult {
  if (!hull.found) return hull;
  if (hull.idle.length > 0) return noLottery("no-lottery-better-for-all", hull.idle);
  if (hull.ideals.length === 2) return lotteryOf(hull, bestOnChain(hull), 0);
  const all = hull.ideals.map((_, party) => party);
  const { parts, shortfall } = productLottery(measuredGains(hull, hull.ideals, all));
  return lotteryOf(hull, exactShares(parts), shortfall);
}

// Along the chain the product rises to one highest place and falls after it.
function bestOnChain(hull: AcceptableHull): Share[] {
  let best: Share[] = [{ point: 0, share: rational(1n) }];
  let most = productOf(hull, best);
  for (let point = 1; point < hull.size; point++) {
    const t = peakOfEdge(hull.exactGain(point - 1), hull.exactGain(point));
    const edge = [
      { point: point - 1, share: rational(t.den - t.num, t.den) },
      { point, share: t },
    ];
    const product = productOf(hull, edge);
    if (compare(product, most) <= 0) continue;
    [best, most] = [edge, product];
  }
  return best;
}

// (x + t·dx)(y + t·dy) is highest at t = −(x·dy + y·dx) / (2·dx·dy), held to the edge.
function peakOfEdge([x, y]: readonly bigint[], [endX, endY]: readonly bigint[]): Rational {
  const [dx, dy] = [endX - x, endY - y];
  const t = rational(-(x * dy + y * dx), 2n * dx * dy);
  if (t.num <= 0n) return rational(0n);
  return t.num >= t.den ? rational(1n) : t;
}

function productOf(hull: AcceptableHull, shares: readonly Share[]): Rational {
  const [x, y] = [0, 1].map((party) =>
    shares.reduce(
      ({ num, den }, { point, share }) =>
        rational(num * share.den + hull.exactGain(point)[party] * share.num * den, den * share.den),
      rational(0n),
    ),
  );
  return rational(x.num * y.num, x.den * y.den);
}
