// Reads a file that was taken away from a room: checked for size before it is, and unlocked where a passphrase can be had.
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { isRefused, unlockWithPassphrase } from "@parley/seal";
import type { Environment } from "../environment.ts";
import { fromNodeError, OutsideError } from "../outside-error.ts";
import { findPassphrase, type PassphraseWords } from "../room/passphrase.ts";
import { sentence } from "../say.ts";
import { WrongUse } from "../wrong-use.ts";

const MEGABYTE = 2 ** 20;
const MOST_MEGABYTES = 200;

/** How a file begins that was locked with a passphrase or for a key, as bytes or as text. */
const LOCKS = ["age-encryption.org/", "-----BEGIN AGE ENCRYPTED FILE-----"];

/** @throws OutsideError for what cannot be read, is too large or stays locked; WrongUse for an empty name. */
export async function readRoomFile(
  typed: string,
  words: PassphraseWords,
  environment: Environment,
): Promise<Uint8Array> {
  if (typed.trim() === "") throw new WrongUse(sentence("cli.room-empty-name"));
  const bytes = await readWithin(typed, resolve(environment.folder, typed));
  const beginning = new TextDecoder().decode(bytes.subarray(0, 64));
  if (!LOCKS.some((lock) => beginning.startsWith(lock))) return bytes;
  const passphrase = await findPassphrase(words, environment);
  if (passphrase === null) throw new OutsideError("room-file-locked", typed);
  return unlock(bytes, { passphrase, typed });
}

async function unlock(
  bytes: Uint8Array,
  { passphrase, typed }: { readonly passphrase: string; readonly typed: string },
): Promise<Uint8Array> {
  const plain = await unlockWithPassphrase(bytes, passphrase);
  if (!isRefused(plain)) return plain;
  throw new OutsideError(plain.refused === "passphrase" ? "wrong-passphrase" : "room-file-damaged", typed);
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
