// Answers in kind on the way to a fair point: as much of the way to its own worth at the estimated Nash solution as the others have come
// towards it. Baarslag, Hindriks & Jonker 2013.
import type { OpponentModel } from "../models/kinds.ts";
import type { DealNumber } from "../scenario/deals.ts";
import type { Bidding } from "../strategies/compose.ts";
import type { View } from "../strategies/negotiator.ts";
import { LateOffers } from "./late-offers.ts";
import { estimateOwnNash } from "./nash-estimate.ts";
import { type Pick, ROUNDING } from "./pick.ts";

export interface NiceTitForTat {
  /** The fair point is never taken to be worth less to oneself, lest a model that is misled talk one down. */
  readonly least: number;
  /** Share of the remaining way to the fair point that is gone unasked. */
  readonly bonus: number;
  /** From this share of the time on, more and more of that way is gone: all of it a twentieth of the time later. */
  readonly late: number;
}

export interface Reciprocity {
  /** What share of the way to the fair point the others have come, from 0 to 1. */
  readonly share: number;
  /** Own worth at the fair point. */
  readonly nash: number;
  readonly time: number;
}

export function niceTarget({ bonus, late }: NiceTitForTat, { share, nash, time }: Reciprocity): number {
  const answered = 1 - share * (1 - nash);
  const unasked = Math.max(bonus, Math.min(1, 20 * (time - late)));
  return answered - unasked * (answered - nash);
}

/** How far somebody has come from a first offer towards the fair point, all in the worth of whoever answers. */
export function shareOfWay(first: number, best: number, nash: number): number {
  return first >= nash ? 1 : Math.min(1, (best - first) / (nash - first));
}

export interface NiceParts {
  readonly shape: NiceTitForTat;
  readonly pick: Pick;
  readonly model: OpponentModel;
}

export function niceTitForTat(view: View, { shape, pick, model }: NiceParts): Bidding {
  const heard = new HeardOffers(view);
  const late = new LateOffers();
  let estimate = 1;
  let estimatedAt = 0;
  let planned = -1;
  const nash = () => {
    // The fair point moves little once much has been heard, and is dear to find.
    if (heard.count >= 2 * estimatedAt) {
      estimate = estimateOwnNash(view, model.liked());
      estimatedAt = heard.count;
    }
    return Math.min(1, Math.max(estimate, shape.least, view.noDeal));
  };
  const plan = (): DealNumber => {
    if (heard.count === 0) return view.own.best;
    const fair = nash();
    const target = niceTarget(shape, { share: heard.share(fair), nash: fair, time: view.clock.time });
    const deal = pick(Math.max(view.noDeal, target - ROUNDING));
    // What somebody has tabled already and is as good gets a sooner yes.
    return heard.best >= view.worth(deal) ? heard.bestDeal : deal;
  };
  return {
    hear(deal, by) {
      heard.hear(deal, by);
      late.hear(view.worth(deal), view.clock.time);
    },
    next() {
      planned = plan();
      return planned;
    },
    takes(standing) {
      const worth = view.worth(standing);
      return worth >= view.worth(planned) || late.isBestToHopeFor(worth, view.clock.time);
    },
  };
}

/** Of each other party its first and its best offer, in one's own worth. */
class HeardOffers {
  count = 0;
  best = Number.NEGATIVE_INFINITY;
  bestDeal: DealNumber = -1;
  readonly #view: View;
  readonly #firsts: Float64Array;
  readonly #bests: Float64Array;

  constructor(view: View) {
    this.#view = view;
    this.#firsts = new Float64Array(view.parties).fill(Number.NaN);
    this.#bests = new Float64Array(view.parties);
  }

  hear(deal: DealNumber, by: number): void {
    const worth = this.#view.worth(deal);
    if (worth > this.best) [this.best, this.bestDeal] = [worth, deal];
    this.count++;
    // A mediator's packages are nobody's concession.
    if (by >= this.#firsts.length) return;
    const counted = Math.max(0, worth);
    if (Number.isNaN(this.#firsts[by])) this.#firsts[by] = counted;
    if (counted > this.#bests[by]) this.#bests[by] = counted;
  }

  /** The mean over those who have tabled anything; 0 where nobody has. */
  share(nash: number): number {
    let [total, parties] = [0, 0];
    for (let party = 0; party < this.#firsts.length; party++) {
      if (Number.isNaN(this.#firsts[party])) continue;
      total += shareOfWay(this.#firsts[party], this.#bests[party], nash);
      parties++;
    }
    return parties === 0 ? 0 : total / parties;
  }
}
