// Under which account PostgreSQL runs: its programs refuse to be root.
import { execFileSync } from "node:child_process";
import { chownSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseError } from "./database-error.ts";

/** Empty when it runs under our own account. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** In order of preference; the second is that of macOS. */
const NAMES = ["postgres", "_postgres", "nobody"];

/**
 * Our own account, or an unprivileged one if we are root: the owner of the data if there is any yet.
 * @throws DatabaseError `no-account`
 */
export function chooseAccount(data: string): Account {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of NAMES) {
    const [uid, gid] = [idOf("-u", name), idOf("-g", name)];
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new DatabaseError("no-account", NAMES.join(", "));
}

function idOf(which: "-u" | "-g", name: string): number | null {
  try {
    const id = Number(
      execFileSync("id", [which, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
    );
    return Number.isInteger(id) && id > 0 ? id : null;
  } catch {
    return null;
  }
}

export function giveTo(path: string, { uid, gid }: Account): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/**
 * Looks whether the account can get to a path of which it owns the last part.
 * @throws DatabaseError `folder-out-of-reach`
 */
export function checkReach(path: string, { uid, gid }: Account): void {
  if (uid === undefined) return;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const entry = statSync(folder);
    const mayPass = entry.uid === uid ? 0o100 : entry.gid === gid ? 0o010 : 0o001;
    if ((entry.mode & mayPass) === 0)
      throw new DatabaseError("folder-out-of-reach", `${folder} for user ${uid}`);
    if (folder === dirname(folder)) return;
  }
}
