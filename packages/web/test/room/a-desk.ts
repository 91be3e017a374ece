// The desk of a seat in a room from a test's log, for the questions that screens ask.
import type { CaseDocuments } from "@parley/engine/case";
import type { SeatId } from "@parley/engine/talks";
import type { RoomView } from "@parley/room";
import type { RoomLog } from "../../../engine/test/talks/a-room.ts";
import { keyOf } from "../../../engine/test/talks/a-room.ts";
import type { RoomDesk } from "../../src/room/room-desk.ts";

interface Local {
  readonly documents?: CaseDocuments;
  /** Milliseconds since 1970 UTC; the last stamp if left out. */
  readonly now?: number;
  readonly kept?: ReadonlyMap<string, unknown>;
}

export function deskOf(log: RoomLog, seat: SeatId, { documents, now = log.now, kept }: Local = {}): RoomDesk {
  const room = log.room(seat);
  const view: RoomView = {
    connection: "live",
    head: { number: room.head?.number ?? 0, chain: "c".repeat(43) },
    seat,
    member: keyOf(seat),
    room,
    alarms: [],
    present: [],
    joins: 0,
    queue: [],
    waiting: 0,
  };
  const once = new Map<string, unknown>();
  return {
    ...{ view, room, now, language: "en" },
    ownCase: async () => documents ?? null,
    readLocal: async (name) => kept?.get(name),
    once: (name, make) => {
      if (!once.has(name)) once.set(name, make());
      return once.get(name) as ReturnType<typeof make>;
    },
  };
}
