// How an offer stands at a moment that the asker names: the fold itself reads no clock.
import { hasExpired, isAccepted } from "./fold/offer-facts.ts";
import type { SeatId } from "./ids.ts";
import type { Offer } from "./room.ts";

export type OfferStanding = "open" | "expired" | "withdrawn" | "superseded" | "accepted" | "agreed";

export interface StandingQuestion {
  /** Milliseconds since 1970 UTC: the stamp of the act that would use the offer, or the reader's clock for a page. */
  readonly at: number;
  /** Seats whose acceptance the rules in force require. */
  readonly required: readonly SeatId[];
}

/** `accepted`: all required seats are bound to it. An offer that was accepted in time does not expire. */
export function offerStanding(offer: Offer, { at, required }: StandingQuestion): OfferStanding {
  if (offer.agreement !== null) return "agreed";
  if (offer.ended) return offer.ended.how;
  if (isAccepted(offer, required)) return "accepted";
  return hasExpired(offer, at) ? "expired" : "open";
}
