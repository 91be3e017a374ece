// The lottery among acceptable deals whose expected gains, each as a share of the party's ideal gain, are leximin-best (Kalai &
// Smorodinsky 1975).
import type { AcceptableHull } from "./acceptable-hull.ts";
import { leximinLottery } from "./leximin-lottery.ts";
import type { LotteryResult, NoLottery } from "./lottery.ts";

/** Exact for two parties; for more each share is within one part in 10^9. The gain of an idle party counts as 0 throughout. */
export function convexifiedKalaiSmorodinsky(hull: AcceptableHull | NoLottery): LotteryResult {
  return hull.found ? leximinLottery(hull, hull.ideals) : hull;
}
