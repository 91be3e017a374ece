// The cases of a tournament: each that was named, and every scenario in folders of scenarios, ours or other programs'.
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Case } from "@parley/engine/case";
import type { Environment } from "../environment.ts";
import { marksCase } from "../files/case-files.ts";
import { readFolder } from "../files/read-files.ts";
import { loadCase } from "../load-case.ts";
import type { WhyNot } from "../why-not.ts";

export interface FoundCase {
  /** As it stands in the results: what was typed, or the way to it from there. */
  readonly name: string;
  readonly case: Case;
}

export interface FoundCases {
  readonly cases: readonly FoundCase[];
  /** Names of those that have problems, which have been told. */
  readonly broken: readonly string[];
  /** What was left unread beside those that could be read. */
  readonly warnings: readonly WhyNot[];
}

/** Folders within folders are looked into so far. */
const DEEPEST = 6;
/** Folders of a case folder of ours. */
const OF_A_CASE: readonly string[] = ["profiles", "sources"];

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
  const warnings: WhyNot[] = [];
  for (const typedName of names.values()) {
    const loaded = await loadCase(typedName, environment);
    if (!loaded) {
      broken.push(typedName);
      continue;
    }
    const name = typedName.replace(/[\\/]+$/, "");
    cases.push({ name, case: loaded.case });
    const unread = loaded.case.warnings.filter(({ code }) => code === "formats.files-not-read");
    warnings.push(...unread.map((said) => ({ where: name, said })));
  }
  return { cases, broken, warnings };
}

/** The folder itself, unless it holds no scenario but folders do; a file or a name as it is. */
async function scenariosIn(typed: string, environment: Environment): Promise<readonly string[]> {
  const { found } = await search({ path: resolve(environment.folder, typed), shown: typed, depth: 0 });
  // Nothing recognised: reading it says what is wrong with it.
  return found.length > 0 ? found : [typed];
}

interface Place {
  readonly path: string;
  readonly shown: string;
  /** Below what was typed. */
  readonly depth: number;
}

interface Searched {
  /** `meant`: nothing in it is recognised, but it has files as a scenario has, and no folders. */
  readonly kind: "scenario" | "meant" | "other";
  readonly found: readonly string[];
}

const NOTHING: Searched = { kind: "other", found: [] };

async function search(place: Place): Promise<Searched> {
  const { path, shown, depth } = place;
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (!entries) return NOTHING;
  const { kind, files } = await readFolder(path);
  const isWhole = kind === "case" && [...files.keys()].some(marksCase);
  if (isWhole || (await isForeign(files))) return { kind: "scenario", found: [shown] };
  const folders = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name);
  if (kind === "case") return withoutMark(place, folders);
  if (folders.length === 0) return { kind: looksMeant(files) ? "meant" : "other", found: [] };
  if (depth === DEEPEST) return NOTHING;
  return { kind: "other", found: await searchWithin(place, folders.sort()) };
}

/** A case of ours without its `case.yaml`, which reading it tells; unless cases lie within, which it then merely holds together. */
async function withoutMark(place: Place, folders: readonly string[]): Promise<Searched> {
  const others = folders.filter((name) => !OF_A_CASE.includes(name)).sort();
  const within = place.depth === DEEPEST ? [] : await searchWithin(place, others);
  return within.length > 0 ? { kind: "other", found: within } : { kind: "scenario", found: [place.shown] };
}

/** Among folders of which some are scenarios, one that looks meant as one is too: reading it says what is wrong. */
async function searchWithin({ path, shown, depth }: Place, folders: readonly string[]): Promise<string[]> {
  const children: (Searched & { readonly shown: string })[] = [];
  for (const name of folders) {
    const child = { path: join(path, name), shown: join(shown, name), depth: depth + 1 };
    children.push({ ...(await search(child)), shown: child.shown });
  }
  const amongScenarios = children.some(({ kind }) => kind === "scenario");
  return children.flatMap((child) =>
    child.kind === "meant" && amongScenarios ? [child.shown] : child.found,
  );
}

function looksMeant(files: ReadonlyMap<string, Uint8Array>): boolean {
  return [...files.keys()].some((name) => /^[^.].*\.(xml|json|ya?ml)$/i.test(name));
}

/** Other programs' formats load only where there are files that may be theirs. */
async function isForeign(files: ReadonlyMap<string, Uint8Array>): Promise<boolean> {
  if (files.size === 0) return false;
  const { detectFormat } = await import("@parley/engine/formats");
  return detectFormat(files) !== null;
}
