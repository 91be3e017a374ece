// One process at a time in a folder: a file there names the process, and one that has ended is taken over from.
import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fromNodeError, OutsideError } from "../outside-error.ts";

export const LOCK = "lock";

/** Milliseconds for which a file without a number may still be about to get one. */
const BEING_WRITTEN = 5_000;
const TRIES = 4;

/** Folders that this process holds; a lock with its number that is not among them is of an earlier process. */
const held = new Set<string>();

/** Gives what releases it. `typed` names the folder to people. @throws OutsideError `keep-locked` among others */
export async function lockFolder(folder: string, typed: string): Promise<() => Promise<void>> {
  const path = join(await realpath(folder), LOCK);
  if (held.has(path)) throw lockedBy(process.pid, typed);
  held.add(path);
  try {
    await take(path, typed);
  } catch (error) {
    held.delete(path);
    throw error instanceof OutsideError ? error : fromNodeError(error, typed, "unwritable");
  }
  return async () => {
    await rm(path, { force: true });
    held.delete(path);
  };
}

async function take(path: string, typed: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    if (await isMade(path)) return;
    await clearIfStale(path, typed);
  }
  throw lockedBy(null, typed);
}

/** False where it is there already. */
async function isMade(path: string): Promise<boolean> {
  const file = await open(path, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") return null;
    throw error;
  });
  if (!file) return false;
  try {
    await file.writeFile(`${process.pid}\n`);
  } catch (error) {
    // The disk is full: what stayed behind would keep out whoever comes once there is room.
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return true;
}

async function clearIfStale(path: string, typed: string): Promise<void> {
  const holder = await holderOf(path);
  if (holder === "gone") return;
  if (holder === "unknown" || isAlive(holder)) throw lockedBy(holder === "unknown" ? null : holder, typed);
  const aside = `${path}.${process.pid}.tmp`;
  await rename(path, aside).catch(() => {});
  // Between looking and moving, somebody else may have taken it over.
  const moved = await holderOf(aside);
  if (moved !== holder && moved !== "gone") {
    await rename(aside, path);
    throw lockedBy(moved === "unknown" ? null : moved, typed);
  }
  await rm(aside, { force: true });
}

/** The number of a process; 0 for a file that never got one. */
async function holderOf(path: string): Promise<number | "gone" | "unknown"> {
  try {
    const text = (await readFile(path, "utf8")).trim();
    if (/^\d{1,10}$/.test(text)) return Number(text);
    return Date.now() - (await stat(path)).mtimeMs < BEING_WRITTEN ? "unknown" : 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "gone";
    throw error;
  }
}

function isAlive(pid: number): boolean {
  if (pid === 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function lockedBy(pid: number | null, typed: string): OutsideError {
  return new OutsideError("keep-locked", typed, { details: { pid } });
}
