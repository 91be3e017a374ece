// Reads a file that was taken away from a room, checked for size and for a lock before it is.
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Environment } from "../environment.ts";
import { fromNodeError, OutsideError } from "../outside-error.ts";
import { sentence } from "../say.ts";
import { WrongUse } from "../wrong-use.ts";

const MEGABYTE = 2 ** 20;
const MOST_MEGABYTES = 200;

/** How a file begins that was locked with a passphrase or for a key, as bytes or as text. */
const LOCKS = ["age-encryption.org/", "-----BEGIN AGE ENCRYPTED FILE-----"];

/** @throws OutsideError for what cannot be read, is too large or is locked; WrongUse for an empty name. */
export async function readRoomFile(typed: string, { folder }: Environment): Promise<Uint8Array> {
  if (typed.trim() === "") throw new WrongUse(sentence("cli.empty-name"));
  const bytes = await readWithin(typed, resolve(folder, typed));
  const beginning = new TextDecoder().decode(bytes.subarray(0, 64));
  if (LOCKS.some((lock) => beginning.startsWith(lock))) throw new OutsideError("locked", typed);
  return bytes;
}

async function readWithin(typed: string, path: string): Promise<Uint8Array> {
  try {
    const entry = await stat(path);
    if (!entry.isFile())
      throw new OutsideError("not-a-file", typed, { details: { isFolder: entry.isDirectory() } });
    const size = Math.ceil(entry.size / MEGABYTE);
    if (size > MOST_MEGABYTES)
      throw new OutsideError("room-file-too-large", typed, { details: { size, limit: MOST_MEGABYTES } });
    return await readFile(path);
  } catch (error) {
    throw error instanceof OutsideError ? error : fromNodeError(error, typed, "unreadable");
  }
}
