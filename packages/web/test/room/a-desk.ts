// The desk of a seat in a room from a test's log, for the questions that screens ask.
import type { CaseDocuments } from "@parley/engine/case";
import type { Room, SeatId } from "@parley/engine/talks";
import type { RoomView } from "@parley/room";
import type { RoomLog } from "../../../engine/test/talks/a-room.ts";
import { keyOf } from "../../../engine/test/talks/a-room.ts";
import type { RoomDesk } from "../../src/room/room-desk.ts";
import type { LanguageCode } from "../../src/texts/language.ts";

interface Local {
  readonly documents?: CaseDocuments | null;
  /** Milliseconds since 1970 UTC; the last stamp if left out. */
  readonly now?: number;
  readonly kept?: ReadonlyMap<string, unknown>;
  readonly language?: LanguageCode;
  readonly view?: Partial<RoomView>;
}

export function deskOf(log: RoomLog, seat: SeatId, local: Local = {}): RoomDesk {
  return deskIn(log.room(seat), seat, { now: log.now, ...local });
}

export function deskIn(
  room: Room,
  seat: SeatId,
  { documents = null, now = room.head?.stamp ?? 0, kept, language = "en", view: other }: Local = {},
): RoomDesk {
  const { number, stamp } = room.head ?? { number: 0, stamp: 0 };
  const view: RoomView = {
    ...{ connection: "live", seat, member: keyOf(seat), room },
    head: { number, stamp, chain: "c".repeat(43) },
    ...{ alarms: [], present: [], joins: 0, queue: [], waiting: 0, lost: [] },
    ...other,
  };
  const once = new Map<string, unknown>();
  return {
    ...{ view, room, now, language },
    ownCase: async () => documents,
    readLocal: async (name) => kept?.get(name),
    once: (name, make) => {
      if (!once.has(name)) once.set(name, make());
      return once.get(name) as ReturnType<typeof make>;
    },
  };
}
