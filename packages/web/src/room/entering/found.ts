// Founds the room that was prepared. Its founder has a backup that was opened again: nobody else could let it back in.
import { createRoom } from "@parley/room";
import { browserHost } from "../browser-host.ts";
import { keptOf, type Outsider } from "./outsider.ts";

/** Throws a TypeError without a backup, and a RoomServerError. After a failure it can be tried again, and founds the same room. */
export async function found(_: null, outsider: Outsider): Promise<void> {
  const kept = keptOf(outsider);
  const { founding, address, identity, backedUp } = kept;
  if (!founding || !backedUp) throw new TypeError("the room is not ready to be founded");
  const { title, seatName, frame } = founding;
  const host = browserHost(kept);
  const client = await createRoom(host, { address, identity, title, seatName, ...(frame && { frame }) });
  const { serverKey, room, seat } = client.entry;
  await client.close();
  await outsider.enter({ ...kept, entry: { serverKey, room, seat } });
}
