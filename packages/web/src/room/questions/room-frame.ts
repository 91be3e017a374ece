// The case frame in force in the room, as a document, for a case on this device to begin from.
import type { FrameDocument } from "@parley/engine/case";
import type { RoomDesk } from "../room-desk.ts";

/** Null before there is one. */
export function roomFrame(_: null, { room }: RoomDesk): FrameDocument | null {
  return room.frame?.document ?? null;
}
