// Which of the packages near a target to table: the one worth least above it, or the one that the others seem to like best.
import type { AdditiveEstimate, DealNumber } from "../scenario/deals.ts";
import type { View } from "../strategies/negotiator.ts";

/** A package worth at least the target to its owner, or its best where none is. */
export type Pick = (target: number) => DealNumber;

/** Taken off reckoned targets: or a package that is worth just the target would be missed for the next better one. */
export const ROUNDING = 1e-12;

export function pickNearest({ own }: View): Pick {
  return (target) => own.atLeast(target);
}

/** How far above the target the others' liking may be sought, in own worth. */
const USUAL_WIDTH = 0.05;

/** The best by the estimate among packages worth between the target and a little more. */
export function pickLiked(view: View, estimate: () => AdditiveEstimate, width = USUAL_WIDTH): Pick {
  const nearest = pickNearest(view);
  return (target) => view.own.bestFor({ low: target, high: target + width }, estimate()) ?? nearest(target);
}
