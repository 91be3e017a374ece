// What waits to be sent, in words: what goes out by itself, and what waits for its author's word and why.
import { reasonText, tellAct } from "@parley/engine/report";
import type { PlacedAct, SeatId } from "@parley/engine/talks";
import type { Draft } from "@parley/room";
import { NEXT_LEAF, nextPlace } from "../next-place.ts";
import type { RoomDesk } from "../room-desk.ts";
import { type SeatTag, seatTags, tagsOf } from "../seat-tags.ts";
import { tellingIn } from "../telling.ts";

export interface DraftView {
  readonly id: string;
  readonly text: string;
  readonly state: Draft["state"] | "on-its-way";
  /** Why it was not sent. */
  readonly reason: string | null;
  /** Null: to all, those who come later included. */
  readonly readers: readonly SeatTag[] | null;
}

export function logDrafts(_: null, desk: RoomDesk): DraftView[] {
  const { room, view, language } = desk;
  const telling = tellingIn(language);
  const tagOf = seatTags(room, language);
  return view.queue.map((draft) => {
    const placed = placeOf(draft, desk);
    return {
      id: draft.id,
      text: tellAct(room, { placed, illegal: null, flags: [] }, telling).text,
      state: draft.isOnItsWay ? "on-its-way" : draft.state,
      reason: draft.reason && reasonText(room, draft.reason, telling),
      readers: placed.kind === "act" ? tagsOf(placed.audience, tagOf, room) : null,
    };
  });
}

/** The act of a draft as if it came next. */
function placeOf({ intent }: Draft, desk: RoomDesk): PlacedAct {
  if (intent.kind === "say") return nextPlace(intent, desk);
  const { change } = intent;
  const { kind } = change;
  const gone = kind === "admit" ? {} : { subject: change.subject };
  const come = kind === "remove" ? {} : { member: change.member.key, seat: change.member.seat };
  const { room, view, now } = desk;
  return {
    ...{ number: (room.head?.number ?? 0) + 1, stamp: now, leaf: NEXT_LEAF, sentAt: now, audience: [] },
    ...{ author: view.member as PlacedAct["author"], seat: view.seat as SeatId, kind },
    act: { do: kind, ...gone, ...come } as PlacedAct["act"],
  };
}
