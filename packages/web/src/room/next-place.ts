// An act as it would stand at the next place of the log, to be judged before it is sent.
import type { Message } from "@parley/engine/case";
import {
  type MemberKey,
  type PlacedAct,
  RoomFold,
  readRoomAct,
  type SealedActInput,
  type SeatId,
} from "@parley/engine/talks";
import { type Addressees, expandAudience, headerKindOf } from "@parley/room";
import { placesOf } from "./as-seen-by.ts";
import type { RoomDesk } from "./room-desk.ts";

export interface Wanted {
  readonly act: SealedActInput;
  readonly to?: Addressees | undefined;
}

type Asker = Pick<RoomDesk, "room" | "view" | "now" | "once">;

/** A hash that no act in the room has. */
export const NEXT_LEAF = "next".padEnd(43, "_") as PlacedAct["leaf"];

export function nextPlace({ act, to }: Wanted, { room, view, now }: Asker): PlacedAct {
  const own = view.seat as SeatId;
  const seats = [...new Set(room.members.map(({ seat }) => seat as string))];
  const audience = expandAudience({ act, to, own, room, seats });
  return {
    number: (room.head?.number ?? 0) + 1,
    // A clock that is behind the server's is no reason to find an act wanting.
    stamp: Math.max(now, room.head?.stamp ?? 0),
    leaf: NEXT_LEAF,
    author: view.member as MemberKey,
    seat: own,
    audience: (audience === "all" ? seats.sort() : audience) as readonly SeatId[],
    kind: headerKindOf(act.do),
    sentAt: now,
    act: readRoomAct(JSON.stringify(act)),
  };
}

/** Why it would be without effect if it came next; null: it would count. */
export function whyVoid(wanted: Wanted, desk: Asker): Message | null {
  const fold = desk.once("room as folded here", () => {
    const folding = new RoomFold(desk.view.seat as SeatId);
    for (const place of placesOf(desk.room)) folding.add(place);
    return folding;
  });
  return fold.preview(nextPlace(wanted, desk));
}
