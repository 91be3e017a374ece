// The three solutions on the convex hull of the acceptable deals' worths, side by side.
import type { SpacePlan } from "../deal-space.ts";
import type { FrontierResult } from "../frontier/frontier.ts";
import { acceptableHull } from "./acceptable-hull.ts";
import { convexifiedEgalitarian } from "./convexified-egalitarian.ts";
import { convexifiedKalaiSmorodinsky } from "./convexified-kalai-smorodinsky.ts";
import { convexifiedNash } from "./convexified-nash.ts";
import type { LotteryResult } from "./lottery.ts";

export interface ConvexifiedSolutions {
  readonly nash: LotteryResult;
  readonly kalaiSmorodinsky: LotteryResult;
  readonly egalitarian: LotteryResult;
}

/** @param frontier that of the admissible deals of the plan. */
export function convexifiedSolutions(plan: SpacePlan, frontier: FrontierResult): ConvexifiedSolutions {
  const hull = acceptableHull(plan, frontier);
  return {
    nash: convexifiedNash(hull),
    kalaiSmorodinsky: convexifiedKalaiSmorodinsky(hull),
    egalitarian: convexifiedEgalitarian(hull),
  };
}
