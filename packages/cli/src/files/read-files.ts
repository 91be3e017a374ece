// Reads the files of a case from disk: only those that a case has, each checked for size before it is read.
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fromNodeError, OutsideError } from "../outside-error.ts";
import { areOurs, isArticleFile, isCaseFile, isForeignFile, isProfileFile, marksCase } from "./case-files.ts";

/** No file of a case is larger than this. */
const LARGEST_FILE = 20 * 2 ** 20;
/** A record with one act a line may be as large as this. */
const LARGEST_RECORD = 200 * 2 ** 20;
/** A text beyond what the engine reads is refused by it; this keeps the rest of the disk out. */
const LARGEST_ARTICLE = 64 * 2 ** 20;
const MOST_FILES = 10_000;
/** Of files that may be profiles of a case without a `case.yaml`. */
const MOST_LOOKED_AT = 20;
/** What each profile begins with, beside its format. */
const PARTY_KEY = /^["']?party["']?\s*:/m;

/** Endings of the files that can belong together; a table stands alone. */
const KINDS = [/\.xml$/i, /\.(json|ya?ml)$/i, /^record\.jsonl$/];

export interface FolderFiles {
  /** `case`: a case folder of ours; `other`: files of another program. */
  readonly kind: "case" | "other";
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The one file that was named, where it is another program's. */
  readonly named?: string;
}

/**
 * The files of a case folder, also of one that lacks its `case.yaml`, so that reading it says so; else everything that another program may have
 * written.
 */
export async function readFolder(folder: string): Promise<FolderFiles> {
  const names = await listNames(folder);
  if (!names.some(marksCase) && !(await lacksOnlyMark(folder, names))) {
    return { kind: "other", files: await readOtherFiles(folder, names) };
  }
  const wanted = names.filter(isCaseFile);
  if (names.includes("profiles")) {
    const profiles = await listNames(join(folder, "profiles"));
    wanted.push(...profiles.filter(isProfileFile).map((name) => `profiles/${name}`));
  }
  if (names.includes("sources")) {
    const sources = await listNames(join(folder, "sources"));
    wanted.push(...sources.filter(isArticleFile).map((name) => `sources/${name}`));
  }
  return { kind: "case", files: await readAll(folder, wanted) };
}

/**
 * One file that was named: of a case folder of ours, the whole case; otherwise that file, and those beside it of the same kind,
 * since many programs keep a scenario in several files.
 */
export async function readNamedFile(folder: string, name: string): Promise<FolderFiles> {
  const kind = KINDS.find((ending) => ending.test(name));
  if (!kind) return { kind: "other", named: name, files: await readAll(folder, [name]) };
  const names = await listNames(folder);
  if (isCaseFile(name) && names.some(marksCase)) return readFolder(folder);
  const wanted = names.filter((other) => other === name || (kind.test(other) && !other.startsWith(".")));
  return { kind: "other", named: name, files: await readAll(folder, wanted) };
}

/** Everything that may be data is a case's, and there is some: one of its files by name, or a profile by name and content. */
async function lacksOnlyMark(folder: string, names: readonly string[]): Promise<boolean> {
  if (!areOurs(names)) return false;
  if (names.some(isCaseFile)) return true;
  if (!names.includes("profiles")) return false;
  const profiles = await listNames(join(folder, "profiles")).catch(() => []);
  for (const name of profiles.filter(isProfileFile).slice(0, MOST_LOOKED_AT)) {
    const text = await readChecked(join(folder, "profiles", name)).catch(() => null);
    if (text && PARTY_KEY.test(new TextDecoder().decode(text))) return true;
  }
  return false;
}

async function readOtherFiles(folder: string, names: readonly string[]): Promise<Map<string, Uint8Array>> {
  const wanted = names.filter(isForeignFile);
  return readAll(folder, wanted);
}

async function readAll(folder: string, names: readonly string[]): Promise<Map<string, Uint8Array>> {
  if (names.length > MOST_FILES) {
    throw new OutsideError("too-many-files", folder, { details: { count: names.length, limit: MOST_FILES } });
  }
  const files = new Map<string, Uint8Array>();
  for (const name of names) files.set(name, await readChecked(join(folder, name)));
  return files;
}

async function readChecked(path: string): Promise<Uint8Array> {
  const limit = largest(path);
  try {
    const entry = await stat(path);
    const { size } = entry;
    if (!entry.isFile())
      throw new OutsideError("not-a-file", path, { details: { isFolder: entry.isDirectory() } });
    if (size > limit) throw tooLarge(path, size, limit);
    return await readFile(path);
  } catch (error) {
    throw error instanceof OutsideError ? error : fromNodeError(error, path, "unreadable");
  }
}

function largest(path: string): number {
  if (path.endsWith(".jsonl")) return LARGEST_RECORD;
  return isArticleFile(path) ? LARGEST_ARTICLE : LARGEST_FILE;
}

function tooLarge(path: string, size: number, limit: number): OutsideError {
  const megabytes = (bytes: number) => Math.ceil(bytes / 2 ** 20);
  return new OutsideError("too-large", path, {
    details: { size: megabytes(size), limit: megabytes(limit) },
  });
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    throw fromNodeError(error, folder, "unreadable");
  }
}
