// The case that the room is about, as far as its name and version go.
import type { RoomDesk } from "../room-desk.ts";

/** Version 0 and no title before one was brought. */
export function frameNow(
  _: null,
  { room }: RoomDesk,
): { readonly title: string | null; readonly version: number } {
  const last = room.frames.at(-1);
  return { title: last?.frame.title ?? null, version: last?.version ?? 0 };
}
