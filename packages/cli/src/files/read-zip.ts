// Reads a case from a zip file: only the files that a case has, within limits that no honest case comes near.
import { readFile, stat } from "node:fs/promises";
import { unzipSync } from "fflate";
import { fromNodeError, OutsideError } from "../outside-error.ts";
import { isArticleFile, isCaseFile, isForeignFile, isProfileFile, marksCase } from "./case-files.ts";
import type { FolderFiles } from "./read-files.ts";

const MOST_ENTRIES = 10_000;
const MEGABYTE = 2 ** 20;
const MOST_MEGABYTES = 200;

export interface ZippedCase extends FolderFiles {
  /** The one folder that everything in the zip file is in; null where there is none. */
  readonly folder: string | null;
}

export function isZip(name: string): boolean {
  return /\.zip$/i.test(name);
}

/** A zip file that was locked with a passphrase. */
export function isLocked(name: string): boolean {
  return /\.zip\.age$/i.test(name);
}

/** @throws OutsideError for what is no zip file, is too large, or would lead out of its folder. */
export async function readZip(path: string): Promise<ZippedCase> {
  const bytes = await readBytes(path);
  const entries = listEntries(bytes, path);
  const folder = commonFolder(entries);
  const inside = (name: string) => (folder === null ? name : name.slice(folder.length + 1));
  const names = entries.map(inside);
  const kind = names.some(marksCase) ? "case" : "other";
  const isWanted = kind === "case" ? belongsToCase : isForeign;
  const found = unpack(bytes, path, (name) => isWanted(inside(name)));
  const files = Object.entries(found)
    .map(([name, content]) => [inside(name), content] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { kind, files: new Map(files), folder };
}

function belongsToCase(name: string): boolean {
  const [, folder, inner] = /^(profiles|sources)\/([^/]+)$/.exec(name) ?? [];
  if (inner === undefined) return isCaseFile(name);
  return folder === "profiles" ? isProfileFile(inner) : isArticleFile(inner);
}

function isForeign(name: string): boolean {
  return isForeignFile(name) && !name.includes("/");
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MOST_MEGABYTES * MEGABYTE) throw tooLarge(path, size);
    return await readFile(path);
  } catch (error) {
    throw error instanceof OutsideError ? error : fromNodeError(error, path, "unreadable");
  }
}

/** The names of all files in it. Their sizes are as the zip file states them, and no more than that is unpacked. */
function listEntries(bytes: Uint8Array, path: string): string[] {
  const names: string[] = [];
  let [count, size] = [0, 0];
  unpack(bytes, path, (name, unpacked) => {
    count++;
    size += unpacked;
    if (escapes(name)) throw new OutsideError("zip-escapes", path, { details: { name } });
    if (!name.endsWith("/") && !isClutter(name)) names.push(name);
    return false;
  });
  if (count > MOST_ENTRIES) {
    throw new OutsideError("too-many-files", path, { details: { count, limit: MOST_ENTRIES } });
  }
  if (size > MOST_MEGABYTES * MEGABYTE) throw tooLarge(path, size);
  return names;
}

function unpack(
  bytes: Uint8Array,
  path: string,
  isWanted: (name: string, size: number) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => isWanted(name, originalSize) });
  } catch (error) {
    throw error instanceof OutsideError ? error : new OutsideError("bad-zip", path, { cause: error });
  }
}

function tooLarge(path: string, size: number): OutsideError {
  return new OutsideError("too-large", path, {
    details: { size: Math.ceil(size / MEGABYTE), limit: MOST_MEGABYTES },
  });
}

/** True for a name that would lead out of the folder that the zip file is unpacked in. */
function escapes(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\\|\0/.test(name) || name.split("/").includes("..");
}

/** What some systems add to zip files of their own. */
function isClutter(name: string): boolean {
  return /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$)/.test(name);
}

function commonFolder(names: readonly string[]): string | null {
  const [first] = names;
  const end = first?.indexOf("/") ?? -1;
  if (end <= 0) return null;
  const head = first.slice(0, end + 1);
  const isOurs = head === "profiles/" || head === "sources/";
  return !isOurs && names.every((name) => name.startsWith(head)) ? head.slice(0, -1) : null;
}
