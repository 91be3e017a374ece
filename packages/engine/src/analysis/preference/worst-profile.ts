// Whether the smallest gains of all deals can come true together, in one profile.
import type { Profile } from "../../case/profile.ts";
import { isExact } from "../../case/quantity.ts";

/**
 * True when some possible profile gives every deal its smallest gain at once (one such profile for each choice of weights, where
 * weights are open). Intervals and tiers allow it: what no deal takes stands high, all else low. A curve does not, when no deal is
 * itself a deal: the same knot can raise one deal and no deal alike. Nor is it known under a cap then.
 */
export function smallestGainsMeet({ noDeal, cap, issues }: Profile): boolean {
  if (noDeal.kind !== "deal") return true;
  if (cap) return false;
  return issues.every((worth) => worth.kind !== "curve" || worth.knots.every((knot) => isExact(knot.worth)));
}
