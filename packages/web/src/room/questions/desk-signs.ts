// How many of the signs of trouble that were agreed beforehand have come about, as far as this seat can tell.
import { progressFor } from "@parley/engine/progress";
import { progressInput } from "@parley/engine/talks";
import { profilesOf, roomCase } from "../known-profiles.ts";
import type { RoomDesk } from "../room-desk.ts";

export async function deskSigns(_: null, desk: RoomDesk): Promise<number> {
  const { room, now } = desk;
  const documents = roomCase(room, await desk.ownCase());
  const entitlement = documents && progressInput(room, { now, profiles: profilesOf(documents) });
  if (!entitlement || entitlement.tripwires.length === 0) return 0;
  return progressFor(entitlement).tripwires.filter(({ reached }) => reached === "yes").length;
}
