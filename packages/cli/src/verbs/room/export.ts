// `parley room export`: what one seat could read, as a file to take away, in the clear or locked.
import { resolve } from "node:path";
import { lockWithPassphrase } from "@parley/seal";
import type { Environment } from "../../environment.ts";
import { EXIT, type ExitStatus } from "../../exit-status.ts";
import { writeWhole } from "../../files/write-files.ts";
import { type RoomWords, withRoom } from "../../room/at-work.ts";
import { pathOf } from "../../room/keep-files.ts";
import { newPassphrase } from "../../room/passphrase.ts";
import { printData } from "../../room/print-json.ts";
import { complain, say } from "../../say.ts";

export interface ExportWords extends RoomWords {
  readonly out: string;
  /** A file with another passphrase, under which the room's file is locked. */
  readonly lockWith?: string;
}

export async function exportRoom(words: ExportWords, environment: Environment): Promise<ExitStatus> {
  const path = pathOf(words.out, environment);
  const { lockWith } = words;
  const passphrase =
    lockWith === undefined ? null : await newPassphrase({ passphraseFile: lockWith }, environment);
  return withRoom({ ...words, bearsStop: true }, environment, async (client) => {
    const { head } = client.view();
    const plain = await client.export();
    const content = passphrase === null ? plain : await lockWithPassphrase(plain, passphrase);
    await writeWhole(resolve(path), content, { mode: 0o600, flush: true });
    const isLocked = passphrase !== null;
    if (words.json) printData({ file: words.out, locked: isLocked, head }, environment);
    else {
      say(environment, "cli.room-exported", { path: words.out, number: head.number });
      if (!isLocked) complain(environment, "cli.room-exported-open");
    }
    return EXIT.fine;
  });
}
