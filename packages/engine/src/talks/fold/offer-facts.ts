// What holds of an offer in the eyes of everyone who can open it.
import { type Message, message } from "../../case/message.ts";
import type { SeatId } from "../ids.ts";
import type { Agreement, Offer } from "../room.ts";

/** Everyone whose acceptance is required is bound to it. */
export function isAccepted({ bound }: Offer, required: readonly SeatId[]): boolean {
  return required.length > 0 && required.every((seat) => bound.includes(seat));
}

export function whyEnded({ ended, agreement }: Offer): Message | null {
  if (ended) return message("talks.offer-ended", { how: ended.how });
  return agreement === null ? null : message("talks.already-agreed");
}

/** At the given moment, in milliseconds since 1970 UTC. The last moment still counts. */
export function hasExpired({ expires }: Offer, at: number): boolean {
  return expires !== null && at > expires;
}

/** By every seat whose signature it needs. */
export function isSigned({ required, signed }: Agreement): boolean {
  return required.every((seat) => signed.some((mark) => mark.seat === seat));
}
