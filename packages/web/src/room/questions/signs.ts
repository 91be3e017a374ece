// Signs of trouble agreed beforehand that have come about or come near, as far as this seat can tell.
import { progressFor } from "@parley/engine/progress";
import { type SignsText, signsText } from "@parley/engine/report";
import { progressInput } from "@parley/engine/talks";
import { profilesOf, roomCase } from "../known-profiles.ts";
import type { RoomDesk } from "../room-desk.ts";
import { tellingIn } from "../telling.ts";

const NONE: SignsText = { reached: [], near: [] };

export async function signs(_: null, desk: RoomDesk): Promise<SignsText> {
  const { room, now, language } = desk;
  if ((room.rules.inForce?.rules.tripwires ?? []).length === 0) return NONE;
  const documents = roomCase(room, await desk.ownCase());
  const entitlement = documents && progressInput(room, { now, profiles: profilesOf(documents) });
  if (!entitlement || entitlement.tripwires.length === 0) return NONE;
  return signsText(progressFor(entitlement), { entitlement, ...tellingIn(language) });
}
