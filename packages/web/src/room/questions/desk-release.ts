// Something to be passed on, before it is: whether it may be, and what each receiver would learn by it.
import { reasonText } from "@parley/engine/report";
import { type PlacedAct, readRoomAct, type SeatId } from "@parley/engine/talks";
import { roomAround } from "../as-seen-by.ts";
import { cautionsOf, type ReleaseCaution } from "../desk/release-cautions.ts";
import { conveyOf, type ReleaseRefusal, refusalOf, type WantedRelease } from "../desk/wanted-release.ts";
import { nextPlace, whyVoid } from "../next-place.ts";
import type { RoomDesk } from "../room-desk.ts";
import { type SeatTag, seatTags } from "../seat-tags.ts";
import { tellingIn } from "../telling.ts";
import { type OfferView, offerView } from "./talks-offers.ts";
import { type SaidView, saidView } from "./talks-said.ts";

export interface ReleasePreview {
  readonly refusal: ReleaseRefusal | null;
  /** Why the act would be without effect, in words. */
  readonly isVoid: string | null;
  readonly cautions: readonly ReleaseCaution[];
  readonly receivers: readonly ReceiverView[];
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

export interface ReceiverView {
  readonly seat: SeatTag;
  /** What is new on its table, as it sees it. */
  readonly offers: readonly OfferView[];
  /** What is new among words, as it sees it. */
  readonly said: readonly SaidView[];
}

/** Null while it is not written yet. */
export function deskRelease(wanted: WantedRelease | null, desk: RoomDesk): ReleasePreview | null {
  if (wanted === null) return null;
  const { room, now, language } = desk;
  const act = conveyOf(wanted, room);
  if (readRoomAct(JSON.stringify(act)).do === "unreadable") return null;
  const { to } = wanted;
  const reason = to.length === 0 ? null : whyVoid({ act, to }, desk);
  const next = nextPlace({ act, to }, desk);
  const counts = reason === null && refusalOf(wanted, room) === null;
  return {
    refusal: refusalOf(wanted, room),
    isVoid: reason && reasonText(room, reason, tellingIn(language)),
    cautions: counts ? cautionsOf(wanted, room, seatTags(room, language)) : [],
    receivers: counts ? to.map((seat) => receiverView(seat, next, desk)) : [],
    now,
  };
}

function receiverView(seat: SeatId, next: PlacedAct, { room, now, language }: RoomDesk): ReceiverView {
  const { before, after } = roomAround(room, seat, next);
  const tagOf = seatTags(after, language);
  const known = new Set(before.acts.map(({ placed }) => placed.leaf));
  return {
    seat: tagOf(seat),
    offers: after.offers
      .filter(({ made }) => !known.has(made.act))
      .map((offer) => offerView(offer, { room: after, seat, now, tagOf })),
    said: saidView({ room: after, seat, tagOf }).filter(({ act }) => !known.has(act)),
  };
}
