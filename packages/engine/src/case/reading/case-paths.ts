// Which file of a case folder is what. Names are compared in one Unicode normal form, since some disks keep another.
import { message } from "../message.ts";
import type { Ledger } from "./ledger.ts";

export interface CasePaths {
  readonly frame: string | null;
  /** By the id that the file is named for. */
  readonly profiles: ReadonlyMap<string, string>;
  readonly conflict: string | null;
  readonly record: string | null;
  readonly whatIfs: string | null;
  /** By the id of the source that the files are named for. */
  readonly articles: ReadonlyMap<string, ArticlePaths>;
}

export interface ArticlePaths {
  readonly text: string | null;
  readonly claims: string | null;
}

type Single = Exclude<keyof CasePaths, "profiles" | "articles">;

const SINGLE: readonly (readonly [Single, RegExp])[] = [
  ["frame", /^case\.[Yy][Aa]?[Mm][Ll]$/],
  ["conflict", /^conflict\.[Yy][Aa]?[Mm][Ll]$/],
  ["record", /^record\.(ya?ml|jsonl)$/i],
  ["whatIfs", /^what-ifs\.[Yy][Aa]?[Mm][Ll]$/],
];

/** Finds the files by their names; two files for one thing are a problem. */
export function findCasePaths(names: Iterable<string>, ledger: Ledger): CasePaths {
  const paths = [...names].sort();
  const profiles = new Map<string, string>();
  const single: Record<Single, string | null> = { frame: null, conflict: null, record: null, whatIfs: null };
  for (const path of paths) {
    const tidy = path.normalize("NFC");
    const id = /^profiles\/([^.].*)\.ya?ml$/i.exec(tidy)?.[1]?.trim();
    const what = SINGLE.find(([, name]) => name.test(tidy))?.[0];
    const other = id !== undefined ? profiles.get(id) : what && single[what];
    if (other) reportTwin(path, other, ledger);
    else if (id !== undefined) profiles.set(id, path);
    else if (what) single[what] = path;
  }
  return { ...single, profiles, articles: findArticlePaths(paths, ledger) };
}

const ARTICLE_FILES = [
  ["claims", /^sources\/([^.].*)\.claims\.json$/is],
  ["text", /^sources\/([^.].*)\.txt$/is],
] as const;

function findArticlePaths(paths: readonly string[], ledger: Ledger): Map<string, ArticlePaths> {
  const articles = new Map<string, ArticlePaths>();
  for (const path of paths) {
    const tidy = path.normalize("NFC");
    for (const [part, name] of ARTICLE_FILES) {
      const id = name.exec(tidy)?.[1]?.trim();
      if (id === undefined || id.includes("/")) continue;
      const known = articles.get(id) ?? { text: null, claims: null };
      const other = known[part];
      if (other !== null) reportTwin(path, other, ledger);
      else articles.set(id, { ...known, [part]: path });
    }
  }
  return articles;
}

function reportTwin(file: string, other: string, ledger: Ledger): void {
  const found = message("case.two-files", { file, other });
  ledger.problems.push({ ...found, severity: "error", file, line: 1, column: 1, path: [] });
}
