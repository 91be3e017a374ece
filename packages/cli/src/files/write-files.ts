// Writes files whole or not at all: each under a passing name first, then moved into its place.
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fromNodeError, OutsideError } from "../outside-error.ts";

export interface WriteOptions {
  /** Who may do what with it, such as 0o600; as the system has it if left out. */
  readonly mode?: number;
  /** Whether it must be on the disk before it takes its place. */
  readonly flush?: boolean;
}

/**
 * Writes the file, in place of one of that name.
 * @throws OutsideError `not-to-overwrite` where a pipe or a device stands there, among others.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  options: WriteOptions = {},
): Promise<void> {
  await refuseOther(path);
  const passing = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(passing, content, options);
    await rename(passing, path);
  } catch (error) {
    await rm(passing, { force: true }).catch(() => {});
    throw await whyNotWritten(error, path);
  }
}

/** Moving a file over a pipe or a device would take it away from everybody. What is not there, or not to be seen, is told by writing. */
async function refuseOther(path: string): Promise<void> {
  const entry = await stat(path).catch(() => null);
  if (!entry || entry.isFile()) return;
  if (entry.isDirectory()) throw new OutsideError("is-a-folder", path);
  throw new OutsideError("not-to-overwrite", path);
}

/** Where a folder is missing or is none, the failure is about that folder and not about what was to be written in it. */
async function whyNotWritten(cause: unknown, path: string): Promise<OutsideError> {
  const failure = fromNodeError(cause, path, "unwritable");
  if (failure.reason === "not-found") return new OutsideError("folder-missing", dirname(path), { cause });
  if (failure.reason !== "not-a-folder") return failure;
  return new OutsideError("not-a-folder", await nearestFound(path), { cause });
}

/** The path itself, or the nearest folder or file above it that exists. */
async function nearestFound(path: string): Promise<string> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  return isThere || dirname(path) === path ? path : nearestFound(dirname(path));
}

/**
 * Writes the files into a folder that is new or empty: a folder with anything in it is left as it is.
 * @throws OutsideError `folder-not-empty` among others.
 */
export async function writeNewFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  await refuseFilled(folder);
  for (const [name, content] of files) {
    const path = join(folder, name);
    try {
      await mkdir(dirname(path), { recursive: true });
    } catch (error) {
      throw await whyNotWritten(error, dirname(path));
    }
    await writeWhole(path, content);
  }
}

async function refuseFilled(folder: string): Promise<void> {
  let names: string[] = [];
  try {
    names = await readdir(folder);
  } catch (error) {
    const failure = await whyNotWritten(error, folder);
    if (failure.reason !== "folder-missing") throw failure;
  }
  if (names.length > 0) throw new OutsideError("folder-not-empty", folder);
}
