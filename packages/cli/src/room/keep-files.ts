// The files of a keep folder: what they are called, and whether a folder is one or may become one.
import { chmod, mkdir, readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Environment } from "../environment.ts";
import { fromNodeError, OutsideError } from "../outside-error.ts";
import { sentence } from "../say.ts";
import { WrongUse } from "../wrong-use.ts";
import { LOCK } from "./folder-lock.ts";

/** The member's keys under the passphrase: a backup as it is. Written last, so that a folder with it is complete. */
export const IDENTITY = "identity.age";
/** The key of all that follows, for the member's reading key alone. */
export const REST_KEY = "at-rest.age";
/** The folder of what was read and of what waits to be sent. */
export const CONTENT = "room";

/** @throws WrongUse for an empty name */
export function pathOf(typed: string, { folder }: Environment): string {
  if (typed.trim() === "") throw new WrongUse(sentence("cli.room-empty-name"));
  return resolve(folder, typed);
}

export async function hasIdentity(folder: string): Promise<boolean> {
  const names: string[] = await readdir(folder).catch(() => []);
  return names.includes(IDENTITY);
}

/** @throws OutsideError `keep-missing` among others */
export async function readIdentity(folder: string, typed: string): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, IDENTITY));
  } catch (error) {
    const failure = fromNodeError(error, typed, "unreadable");
    throw failure.reason === "not-found" || failure.reason === "not-a-folder"
      ? new OutsideError("keep-missing", typed, { cause: error })
      : failure;
  }
}

/** @throws OutsideError `keep-broken` */
export async function readRestKey(folder: string, typed: string): Promise<Uint8Array> {
  return readFile(join(folder, REST_KEY)).catch(() => {
    throw broken(typed, REST_KEY);
  });
}

export function broken(typed: string, file: string): OutsideError {
  return new OutsideError("keep-broken", typed, { details: { file } });
}

/** What an interrupted making left behind does not count. @throws OutsideError `folder-not-empty` among others */
export async function refuseFilled(folder: string, typed: string): Promise<void> {
  const names = await readdir(folder).catch((error) => {
    const failure = fromNodeError(error, typed, "unreadable");
    if (failure.reason === "not-found") return [];
    throw failure;
  });
  const isOwn = (name: string) => [LOCK, REST_KEY, CONTENT].includes(name) || name.endsWith(".tmp");
  if (!names.every(isOwn)) throw new OutsideError("folder-not-empty", typed);
}

/** For this user alone. */
export async function makeFolder(folder: string, typed: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
  } catch (error) {
    throw fromNodeError(error, typed, "unwritable");
  }
}
