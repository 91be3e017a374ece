// The backup of a member's keys: written once under generated words, and opened again before it counts as one.
import { backUp, forgetSecret, isRefused, makePassphrase, restore } from "@parley/seal";
import { keptOf, type Outsider } from "./outsider.ts";

export interface WrittenBackup {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly words: string;
}

/** Throws a TypeError once the keys can no longer be written. */
export async function writeBackup(_: null, { secret }: Outsider): Promise<WrittenBackup> {
  if (secret === null) throw new TypeError("the keys can no longer be written");
  const words = makePassphrase();
  return { file: await backUp(secret, words), words };
}

export type BackupCheck = "fine" | "wrong-words" | "no-backup" | "another-member";

/** Opens the file as after a loss. If it is the member's own, the keys' last copy outside it is overwritten. */
export async function checkBackup(
  { file, words }: { readonly file: Uint8Array; readonly words: string },
  outsider: Outsider,
): Promise<BackupCheck> {
  const kept = keptOf(outsider);
  const identity = await restore(file, words);
  if (isRefused(identity)) return identity.refused === "backup-passphrase" ? "wrong-words" : "no-backup";
  if (identity.member !== kept.identity.member) return "another-member";
  if (outsider.secret) forgetSecret(outsider.secret);
  outsider.hold(null);
  await outsider.keep({ ...kept, backedUp: true });
  return "fine";
}
