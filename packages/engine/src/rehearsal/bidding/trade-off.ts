// Holds its level and gives on one issue what it takes on another: of the packages on that level, the one most like the other's last offer.
// Faratin, Sierra & Jennings 2002; that it searches the level exactly, and the step down when talks are stuck, are ours.

import type { OpponentModel } from "../models/kinds.ts";
import { makeEstimate } from "../models/others.ts";
import type { DealNumber } from "../scenario/deals.ts";
import type { Bidding } from "../strategies/compose.ts";
import type { View } from "../strategies/negotiator.ts";
import { similaritiesOf, writeLikeness } from "./similarity.ts";

export interface TradeOff {
  /** How much of its own worth it gives up when the other's last offer is no better for it than the one before. */
  readonly step: number;
  /** How far above its level a package still counts as on it. */
  readonly width: number;
  /** The least worth that is ever wanted, where it is more than no deal. */
  readonly least: number;
}

export function tradeOffBidding(view: View, shape: TradeOff, model: OpponentModel | null): Bidding {
  const similarities = similaritiesOf(view.frame);
  const likeness = makeEstimate(view.frame, 0);
  const band = { low: 1, high: 1 };
  let level = 1;
  let latest: DealNumber = -1;
  let stuck = false;
  let likened = true;
  let found: DealNumber = -1;
  return {
    hear(deal) {
      stuck = latest >= 0 && !(view.worth(deal) > view.worth(latest));
      likened = likened && deal === latest && !model;
      latest = deal;
    },
    next() {
      if (latest < 0) return view.own.best;
      const floor = Math.min(1, Math.max(shape.least, view.noDeal));
      const target = Math.max(floor, stuck ? level - shape.step : level);
      stuck = false;
      if (found >= 0 && likened && target === level) return found;
      level = target;
      if (!likened) {
        const wants = model ? model.liked() : null;
        writeLikeness(similarities, { into: likeness, deal: view.dealOf(latest), wants });
        likened = true;
      }
      band.low = level;
      band.high = level + shape.width;
      found = view.own.bestFor(band, likeness) ?? view.own.atLeast(level);
      return found;
    },
  };
}
