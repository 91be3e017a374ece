// Writes files whole or not at all: each under a passing name first, then moved into its place.
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fromNodeError, OutsideError } from "../outside-error.ts";

/** Writes the file, in place of one of that name. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const passing = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(passing, content);
    await rename(passing, path);
  } catch (error) {
    await rm(passing, { force: true }).catch(() => {});
    throw fromNodeError(error, path, "unwritable");
  }
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
      throw fromNodeError(error, dirname(path), "unwritable");
    }
    await writeWhole(path, content);
  }
}

async function refuseFilled(folder: string): Promise<void> {
  let names: string[] = [];
  try {
    names = await readdir(folder);
  } catch (error) {
    const failure = fromNodeError(error, folder, "unwritable");
    if (failure.reason !== "not-found") throw failure;
  }
  if (names.length > 0) throw new OutsideError("folder-not-empty", folder);
}
