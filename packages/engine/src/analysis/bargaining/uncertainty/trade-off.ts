// What one of two parties can have at most for each worth the other has, over deals that the rest accept: efficient points one after the
// other, each by two exact searches (Haimes, Lasdon & Wismer 1971).
import type { Deal } from "../../../case/frame.ts";
import type { Rational } from "../../../maths/rational.ts";
import type { DealSpace } from "../deal-space.ts";
import { bestWorth } from "../search/best-worth.ts";
import type { SearchLimits } from "../search/branch-and-bound.ts";
import { unscaled } from "../space-plan.ts";

export interface TradeOff {
  /** Worths of the first and the second party, best for the first to best for the second. */
  readonly points: readonly { readonly worths: readonly [Rational, Rational]; readonly deal: Deal }[];
  /** False when more points follow: the list or a search reached its limit. */
  readonly complete: boolean;
}

const MOST_POINTS = 100;

export function tradeOffOf(
  space: DealSpace,
  [first, second]: readonly [number, number],
  limits: SearchLimits,
): TradeOff {
  const points: TradeOff["points"][number][] = [];
  let least: bigint | null = null;
  while (points.length < MOST_POINTS) {
    const floors = [...space.noDeal];
    floors[first] = null;
    floors[second] = least;
    const most = bestWorth(space, first, { ...limits, floors });
    if (most.status === "none") return { points, complete: true };
    if (most.status === "undecided" || !most.proven) return { points, complete: false };
    floors[first] = most.worth;
    const rest = bestWorth(space, second, { ...limits, floors });
    if (rest.status !== "found" || !rest.proven) return { points, complete: false };
    points.push({
      worths: [unscaled(space, first, most.worth), unscaled(space, second, rest.worth)],
      deal: rest.deal,
    });
    least = rest.worth + 1n;
  }
  return { points, complete: false };
}
