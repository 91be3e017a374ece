// Asks at the door of a room, once; and waits there until a member lets one in, over reloads of the page too.
import { askIn as askAtDoor, type RoomLink, readLink, waitForAdmission } from "@parley/room";
import { browserHost } from "../browser-host.ts";
import type { KeptRoom } from "../kept-rooms.ts";
import { keptOf, type Outsider } from "./outsider.ts";

/** Throws a JoiningError or a RoomServerError. */
export async function askIn(_: null, outsider: Outsider): Promise<void> {
  const kept = keptOf(outsider);
  await askAtDoor(browserHost(kept), { link: linkOf(kept), identity: kept.identity });
  await outsider.keep({ ...kept, hasAsked: true });
}

/** Throws a JoiningError. */
export async function waitAtDoor(_: null, outsider: Outsider): Promise<void> {
  const kept = keptOf(outsider);
  const { serverKey, room, seat } = await waitForAdmission(browserHost(kept), {
    ...{ link: linkOf(kept), identity: kept.identity, signal: outsider.over },
  });
  await outsider.enter({ ...keptOf(outsider), entry: { serverKey, room, seat } });
}

function linkOf({ link: text = "" }: KeptRoom): RoomLink {
  const link = readLink(text);
  if (!link) throw new TypeError("there is no invitation");
  return link;
}
