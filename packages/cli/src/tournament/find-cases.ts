// The cases of a tournament: each that was named, and every scenario in folders of scenarios, ours or other programs'.
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Case } from "@parley/engine/case";
import type { Environment } from "../environment.ts";
import { readFolder } from "../files/read-files.ts";
import { loadCase } from "../load-case.ts";

export interface FoundCase {
  /** As it stands in the results: what was typed, or the way to it from there. */
  readonly name: string;
  readonly case: Case;
}

export interface FoundCases {
  readonly cases: readonly FoundCase[];
  /** Names of those that have problems, which have been told. */
  readonly broken: readonly string[];
}

/** Folders within folders are looked into so far. */
const DEEPEST = 6;

export async function findCases(typed: readonly string[], environment: Environment): Promise<FoundCases> {
  // A folder can be named in many ways, and is played once.
  const names = new Map<string, string>();
  for (const one of typed) {
    for (const name of await scenariosIn(one, environment)) {
      const path = resolve(environment.folder, name);
      if (!names.has(path)) names.set(path, name);
    }
  }
  const cases: FoundCase[] = [];
  const broken: string[] = [];
  for (const name of names.values()) {
    const loaded = await loadCase(name, environment);
    if (loaded) cases.push({ name: name.replace(/[\\/]+$/, ""), case: loaded.case });
    else broken.push(name);
  }
  return { cases, broken };
}

/** The folder itself, unless it holds no scenario but folders do; a file or a name as it is. */
async function scenariosIn(typed: string, environment: Environment): Promise<string[]> {
  const found = await search(resolve(environment.folder, typed), typed, 0);
  // Nothing recognised: reading it says what is wrong with it.
  return found.length > 0 ? found : [typed];
}

async function search(path: string, shown: string, depth: number): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (!entries) return [];
  const { kind, files } = await readFolder(path);
  if (kind === "case" || (await isForeign(files))) return [shown];
  if (depth === DEEPEST) return [];
  const folders = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name);
  const found: string[] = [];
  for (const name of folders.sort())
    found.push(...(await search(join(path, name), join(shown, name), depth + 1)));
  return found;
}

/** Other programs' formats load only where there are files that may be theirs. */
async function isForeign(files: ReadonlyMap<string, Uint8Array>): Promise<boolean> {
  if (files.size === 0) return false;
  const { detectFormat } = await import("@parley/engine/formats");
  return detectFormat(files) !== null;
}
