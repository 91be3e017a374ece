// Coming back as a member whose device was lost: keys from the backup, the room from any link to it.
import { makeRestKey, readLink } from "@parley/room";
import { isRefused, restore } from "@parley/seal";
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
  // As one that has asked: the room is found by waiting for the admission, which came long ago.
  await outsider.keep({ ...kept, hasAsked: true });
  return "fine";
}
