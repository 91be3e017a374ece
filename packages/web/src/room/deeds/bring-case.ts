// Brings the parties, issues and options of a case into the room, for everyone, and names the case as the own one.
import type { FrameDocument } from "@parley/engine/case";
import { frameForRoom } from "@parley/room";
import type { RoomHands } from "../room-desk.ts";
import { isSoundFrame } from "../sound-frame.ts";

interface Bringing {
  readonly frame: FrameDocument;
  readonly caseKey: string;
}

export async function bringCase(
  { frame, caseKey }: Bringing,
  { client, room, linkCase }: RoomHands,
): Promise<"fine" | "unsound-case"> {
  if (!isSoundFrame(frame)) return "unsound-case";
  await client.send({ do: "frame", version: room.frames.length + 1, frame: frameForRoom(frame) });
  await linkCase(caseKey);
  return "fine";
}
