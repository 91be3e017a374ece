// The lottery among acceptable deals whose expected gains are leximin-best (Kalai 1977). Needs points that can be compared between
// the parties.

import type { AcceptableHull } from "./acceptable-hull.ts";
import { leximinLottery } from "./leximin-lottery.ts";
import type { LotteryResult, NoLottery } from "./lottery.ts";

/** Exact for two parties; for more each gain is within one part in 10^9 of the largest gain. */
export function convexifiedEgalitarian(hull: AcceptableHull | NoLottery): LotteryResult {
  return hull.found ? leximinLottery(hull, hull.plan.scales) : hull;
}
