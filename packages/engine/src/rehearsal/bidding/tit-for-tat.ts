// Answering moves in kind, measured in one's own worth. Faratin, Sierra & Jennings 1998, behaviour-dependent tactics, which speak of the
// value of one issue; here the worth of the whole package stands in its place.
import type { Bidding } from "../strategies/compose.ts";
import type { View } from "../strategies/negotiator.ts";
import { OffersHeard } from "./offers-heard.ts";
import { type Pick, ROUNDING } from "./pick.ts";

/** Two offers of one party, in the worth of whoever answers. */
export interface Move {
  before: number;
  after: number;
}

export interface TitForTat {
  /** Which offers are compared: the one so many before the other's last … */
  readonly older: number;
  /** … with the one so many before its last; less than `older`. */
  readonly newer: number;
  /** The least worth that is ever wanted, where it is more than no deal. */
  readonly least: number;
  /** The next target by this move alone, given the last target. It is kept between the least and the best worth afterwards. */
  answer(own: number, move: Move): number;
  /** How much more is given away at each answer. */
  extra?(): number;
}

/**
 * Opens with its best. Then answers the mean of the others' moves, leaving out who has not tabled enough offers yet or none since its own
 * last one: so that each move is answered once. Goes by its targets, not by the packages found for them, or small steps would be lost.
 */
export function titForTat(view: View, shape: TitForTat, pick: Pick): Bidding {
  const heard = new OffersHeard(view, shape.older + 1);
  let own = 1;
  let coming = 1;
  return {
    hear: (deal, by) => heard.hear(deal, by),
    next() {
      const floor = Math.min(1, Math.max(shape.least, view.noDeal));
      coming = Math.min(1, Math.max(floor, answerAll(heard, shape, own)));
      return pick(Math.max(floor, coming - ROUNDING));
    },
    offered() {
      own = coming;
      heard.answered();
    },
  };
}

const move: Move = { before: 0, after: 0 };

function answerAll(heard: OffersHeard, shape: TitForTat, own: number): number {
  let [total, movers] = [0, 0];
  for (let party = 0; party < heard.parties; party++) {
    if (!heard.isFresh(party) || heard.count(party) <= shape.older) continue;
    move.before = heard.back(party, shape.older);
    move.after = heard.back(party, shape.newer);
    total += shape.answer(own, move);
    movers++;
  }
  return movers === 0 ? own : total / movers - (shape.extra?.() ?? 0);
}
