// `parley room backup`: the member's keys as one file, under the passphrase of the folder.
import { stat } from "node:fs/promises";
import type { Environment } from "../../environment.ts";
import { EXIT, type ExitStatus } from "../../exit-status.ts";
import { writeWhole } from "../../files/write-files.ts";
import { OutsideError } from "../../outside-error.ts";
import { type KeepWords, withKeep } from "../../room/keep.ts";
import { pathOf, readIdentity } from "../../room/keep-files.ts";
import { printData } from "../../room/print-json.ts";
import { complain, say } from "../../say.ts";

export interface BackupWords extends KeepWords {
  readonly out: string;
}

/** A file that is there is left alone: it may be the only backup of somebody else. */
export async function backup(words: BackupWords, environment: Environment): Promise<ExitStatus> {
  const path = pathOf(words.out, environment);
  if (await isThere(path)) throw new OutsideError("file-exists", words.out);
  return withKeep(words, environment, async (keep) => {
    const kept = await keep.read();
    const { member } = keep.identity;
    const file = await readIdentity(pathOf(words.keep, environment), words.keep);
    await writeWhole(path, file, { mode: 0o600, flush: true });
    const place = kept?.state === "in" ? { room: kept.room, address: kept.address } : null;
    if (words.json) printData({ file: words.out, member, ...place }, environment);
    else {
      say(environment, "cli.room-backed-up", { path: words.out });
      if (place) complain(environment, "cli.room-backup-needs", { ...place, path: words.out });
    }
    return EXIT.fine;
  });
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
