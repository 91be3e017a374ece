// What of a case goes to everyone in a room: sources, and those who speak without being a party, belong to the record and stay here.
import type { FrameDocument } from "@parley/engine/case";

export function frameForRoom(frame: FrameDocument): FrameDocument {
  const { sources: _, others: __, ...shared } = frame;
  return shared;
}
