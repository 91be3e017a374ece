// Asks at the door of a room, once, and waits there until a member lets one in; over reloads of the page too.
import { askIn as askAtDoor, readLink, waitForAdmission } from "@parley/room";
import { browserHost } from "../browser-host.ts";
import { keptOf, type Outsider } from "./outsider.ts";

/** Throws a JoiningError or a RoomServerError. */
export async function askIn(
  { again }: { /** It was asked before, and only the waiting goes on. */ readonly again: boolean },
  outsider: Outsider,
): Promise<void> {
  const kept = keptOf(outsider);
  const link = readLink(kept.link ?? "");
  if (!link) throw new TypeError("there is no invitation");
  const host = browserHost(kept);
  const joining = { link, identity: kept.identity, signal: outsider.over };
  if (!again) {
    await askAtDoor(host, joining);
    await outsider.keep({ ...kept, hasAsked: true });
  }
  const { serverKey, room, seat } = await waitForAdmission(host, joining);
  await outsider.enter({ ...keptOf(outsider), entry: { serverKey, room, seat } });
}
