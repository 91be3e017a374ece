// The three convexified solutions together: over lotteries, or shares of time, of acceptable deals.

import type { FrontierResult } from "../frontier/frontier.ts";
import type { SpacePlan } from "../space-plan.ts";
import { acceptableHull } from "./acceptable-hull.ts";
import { convexifiedEgalitarian } from "./convexified-egalitarian.ts";
import { convexifiedKalaiSmorodinsky } from "./convexified-kalai-smorodinsky.ts";
import { convexifiedNash } from "./convexified-nash.ts";
import type { LotteryResult } from "./lottery.ts";

export interface Convexified {
  readonly nash: LotteryResult;
  readonly kalaiSmorodinsky: LotteryResult;
  readonly egalitarian: LotteryResult;
}

/** @param frontier of the admissible deals. */
export function convexify(plan: SpacePlan, frontier: FrontierResult): Convexified {
  const hull = acceptableHull(plan, frontier);
  return {
    nash: convexifiedNash(hull),
    kalaiSmorodinsky: convexifiedKalaiSmorodinsky(hull),
    egalitarian: convexifiedEgalitarian(hull),
  };
}
