// From what a person typed for CASE to the files meant: a folder, a file, a zip file, or the name of a bundled case.
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { nearestName } from "@parley/engine/case";
import type { Environment } from "./environment.ts";
import { type FolderFiles, readFolder, readNamedFile } from "./files/read-files.ts";
import { isLocked, isZip, readZip } from "./files/read-zip.ts";
import { fromNodeError, OutsideError } from "./outside-error.ts";
import { sentence } from "./say.ts";
import { WrongUse } from "./wrong-use.ts";

export interface LocatedCase extends FolderFiles {
  /** The name of the folder, or of the lone file without its ending: the case's id where it names none. */
  readonly name: string;
  /** The folder as it was typed, for places of problems. */
  readonly shown: string;
}

export async function locateCase(typed: string, environment: Environment): Promise<LocatedCase> {
  if (typed.trim() === "") throw new WrongUse(sentence("cli.empty-name"));
  const path = resolve(environment.folder, typed);
  const kind = await kindOf(path);
  if (kind === "absent") return bundledCase(typed, path, environment);
  if (kind === "folder") return { ...(await readFolder(path)), name: basename(path), shown: typed };
  const name = basename(path);
  if (isLocked(name)) throw new OutsideError("locked", typed);
  if (isZip(name)) return zippedCase(typed, path);
  const folder = dirname(path);
  const caseName = isTable(name) ? name.replace(/\.[^.]+$/, "") : basename(folder);
  return { ...(await readNamedFile(folder, name)), name: caseName, shown: dirname(typed) };
}

async function zippedCase(typed: string, path: string): Promise<LocatedCase> {
  const { folder, ...found } = await readZip(path);
  return { ...found, name: folder ?? basename(path).replace(/(\.parley)?\.zip$/i, ""), shown: typed };
}

/** Names of the cases that come with the program, in order. */
async function bundledNames({ bundledCases }: Environment): Promise<string[]> {
  if (!bundledCases) return [];
  const entries = await readdir(bundledCases, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

async function bundledCase(typed: string, path: string, environment: Environment): Promise<LocatedCase> {
  const names = await bundledNames(environment);
  const name = typed.replace(/^cases[\\/]/, "").replace(/[\\/]+$/, "");
  if (!environment.bundledCases || !names.includes(name)) {
    throw new OutsideError("not-found", typed, {
      cause: new Error(`nothing at ${path}`),
      details: { bundled: names, nearest: nearestName(name, names) },
    });
  }
  return { ...(await readFolder(join(environment.bundledCases, name))), name, shown: typed };
}

async function kindOf(path: string): Promise<"folder" | "file" | "absent"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    const failure = fromNodeError(error, path, "unreadable");
    if (failure.reason === "not-found" || failure.reason === "not-a-folder") return "absent";
    throw failure;
  }
}

function isTable(name: string): boolean {
  return /\.(csv|tsv)$/i.test(name);
}
