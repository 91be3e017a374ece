// Coming back as a member whose device was lost: keys from the backup, the room from any link to it.
import { makeRestKey, readLink, waitForAdmission } from "@parley/room";
import { isRefused, restore } from "@parley/seal";
import { browserHost } from "../browser-host.ts";
import type { KeptRoom } from "../kept-rooms.ts";
import type { Outsider } from "./outsider.ts";

export interface Restoring {
  readonly key: string;
  readonly file: Uint8Array;
  readonly words: string;
  /** An invitation to the room, spent or not. */
  readonly link: string;
}

export async function restoreBackup(
  { key, file, words, link: text }: Restoring,
  outsider: Outsider,
): Promise<"fine" | "wrong-words" | "no-backup" | "no-link"> {
  const link = readLink(text);
  if (!link) return "no-link";
  const identity = await restore(file, words);
  if (isRefused(identity)) return identity.refused === "backup-passphrase" ? "wrong-words" : "no-backup";
  const kept: KeptRoom = {
    ...{ key, title: "", seatName: "", stage: "asking", opened: new Date().toISOString() },
    ...{ address: link.address, identity, restKey: await makeRestKey(), backedUp: true, link: text },
  };
  await outsider.keep(kept);
  const { serverKey, room, seat } = await waitForAdmission(browserHost(kept), {
    ...{ link, identity, signal: outsider.over },
  });
  await outsider.enter({ ...kept, entry: { serverKey, room, seat } });
  return "fine";
}
