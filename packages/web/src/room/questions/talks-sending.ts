// What is about to be sent: who will see it, whether it would count, and how it will look to them.

import { reasonText } from "@parley/engine/report";
import type { SeatId } from "@parley/engine/talks";
import { roomAsSeenBy } from "../as-seen-by.ts";
import { NEXT_LEAF, nextPlace, type Wanted, whyVoid } from "../next-place.ts";
import type { RoomDesk } from "../room-desk.ts";
import { type SeatTag, seatTags, tagsOf } from "../seat-tags.ts";
import { tellingIn } from "../telling.ts";
import { type OfferView, offerView } from "./talks-offers.ts";
import { type SaidView, saidView } from "./talks-said.ts";

export interface SendingView {
  /** What was asked about, as JSON text. */
  readonly of: string;
  /** All that can open it, the own seat left out. */
  readonly to: readonly SeatTag[];
  /** Why it would be without effect; null: it would count. */
  readonly problem: string | null;
  /** As a receiver sees it; null where it is neither an offer nor words, or would not count. */
  readonly offer: OfferView | null;
  readonly said: SaidView | null;
  /** The moment at which it was worked out. */
  readonly now: number;
}

export function talksSending(wanted: Wanted, desk: RoomDesk): SendingView {
  const { room, view, now, language } = desk;
  const own = view.seat as SeatId;
  const reason = whyVoid(wanted, desk);
  const next = nextPlace(wanted, desk);
  const tagOf = seatTags(room, language);
  const to = tagsOf(
    next.audience.filter((seat) => seat !== own),
    tagOf,
    room,
  );
  const problem = reason && reasonText(room, reason, tellingIn(language));
  const of = JSON.stringify(wanted);
  if (problem !== null) return { of, to, problem, offer: null, said: null, now };
  const receiver = to[0]?.id ?? own;
  const seen = roomAsSeenBy(room, receiver, next);
  const sight = { room: seen, seat: receiver, now, tagOf: seatTags(seen, language) };
  const offer = seen.offers.find(({ made }) => made.act === NEXT_LEAF);
  return {
    ...{ of, to, problem, now },
    offer: offer ? offerView(offer, sight) : null,
    said: saidView(sight).find(({ act }) => act === NEXT_LEAF) ?? null,
  };
}
