// A negotiator put together from parts: what to offer, when to accept, and what it takes the others to want (Baarslag et al. 2014); in votes,
// on what condition to join.
import type { DealNumber } from "../scenario/deals.ts";
import { LEAVE, REJECT } from "../session/words.ts";
import type { Negotiator, View, Vote } from "./negotiator.ts";

/** What to table next. */
export interface Bidding {
  hear?(deal: DealNumber, by: number): void;
  /** Somebody said yes, on a condition or not, or no to a package. */
  hearAnswer?(deal: DealNumber, by: number, answer: number): void;
  /** Never worth less than no deal to the party, if it has such a package. Asked at most once a turn, also where it is not tabled then. */
  next(): DealNumber;
  /** What `next` said has been tabled. */
  offered?(deal: DealNumber): void;
  /** Whether its own rule takes what lies on the table, for the condition `own`. Asked after `next`. */
  takes?(standing: DealNumber): boolean;
}

/** Whether to take what lies on the table, given what would be tabled otherwise. */
export interface Acceptance {
  hear?(deal: DealNumber, by: number): void;
  /** The party has tabled a package. */
  offered?(deal: DealNumber): void;
  accepts(standing: DealNumber, next: DealNumber): boolean;
}

export interface Hearing {
  hear(deal: DealNumber, by: number): void;
}

/** On what condition to join those whom a package is to bind, where all of them together would be good enough. */
export interface Joining {
  /** `ACCEPT`, `REJECT` or a condition. */
  joins(deal: DealNumber, vote: Vote): number;
}

export interface Parts {
  readonly bidding: Bidding;
  readonly acceptance: Acceptance;
  readonly joining: Joining;
  readonly model?: Hearing | null;
}

/** Accepts nothing that is worth less than no deal at that time, and walks away where no package is worth as much. */
export function compose(view: View, { bidding, acceptance, joining, model = null }: Parts): Negotiator {
  let next = -1;
  // What was thought of in an earlier round may be worth less than no deal by now.
  let askedIn = -1;
  const coming = () => {
    if (next < 0 || askedIn !== view.clock.round) {
      askedIn = view.clock.round;
      next = view.noDeal > 1 ? LEAVE : bidding.next();
    }
    return next;
  };
  const accepts = (deal: DealNumber) => {
    const mine = coming();
    return mine !== LEAVE && view.worth(deal) >= view.noDeal && acceptance.accepts(deal, mine);
  };
  return {
    ...(bidding.hearAnswer && {
      hearAnswer(deal: DealNumber, by: number, answer: number) {
        next = -1;
        bidding.hearAnswer?.(deal, by, answer);
      },
    }),
    hear(deal, by) {
      next = -1;
      model?.hear(deal, by);
      bidding.hear?.(deal, by);
      acceptance.hear?.(deal, by);
    },
    offer() {
      const deal = coming();
      next = -1;
      if (deal === LEAVE) return deal;
      bidding.offered?.(deal);
      acceptance.offered?.(deal);
      return deal;
    },
    accepts,
    // What it tabled it has taken; the worth of no deal changes between rounds only.
    joins(deal, vote) {
      return vote.author === view.party || accepts(deal) ? joining.joins(deal, vote) : REJECT;
    },
  };
}
