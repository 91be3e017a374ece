// The documents of a case by the names of their files, and back.
import type { CaseDocuments } from "../documents/case-documents.ts";
import { tidyId } from "../reading/names.ts";
import type { DocumentKind } from "./places.ts";

export interface Part {
  readonly kind: DocumentKind;
  readonly data: unknown;
}

/** `profiles/<party>.yaml`. */
export function profileFile(party: unknown): string {
  return `profiles/${tidyId(String(party))}.yaml`;
}

/** The id of the party whose profile the file is; null for other files. */
export function partyOfFile(file: string): string | null {
  return /^profiles\/(.*)\.yaml$/s.exec(file)?.[1] ?? null;
}

/** `sources/<source>.claims.json` stands for the whole article; its text is a file beside it. */
export function articleFile(source: unknown): string {
  return `sources/${tidyId(String(source))}.claims.json`;
}

/** The id of the source whose article the file is; null for other files. */
export function sourceOfFile(file: string): string | null {
  return /^sources\/(.*)\.claims\.json$/s.exec(file)?.[1] ?? null;
}

export function kindOfFile(file: string): DocumentKind | null {
  if (sourceOfFile(file) !== null) return "article";
  if (partyOfFile(file) !== null) return "profile";
  return Object.hasOwn(SINGLE, file) ? SINGLE[file].kind : null;
}

const SINGLE: Readonly<Record<string, { readonly kind: DocumentKind; readonly key: keyof CaseDocuments }>> = {
  "case.yaml": { kind: "frame", key: "frame" },
  "conflict.yaml": { kind: "conflict", key: "conflict" },
  "record.yaml": { kind: "record", key: "record" },
  "what-ifs.yaml": { kind: "what-ifs", key: "whatIfs" },
};

/** In the order of the page: the frame, the profiles, the conflict, the record, the what-ifs, the articles. */
export function partsOf(documents: CaseDocuments): Map<string, Part> {
  const parts = new Map<string, Part>([["case.yaml", { kind: "frame", data: documents.frame }]]);
  for (const profile of documents.profiles) {
    const file = profileFile(profile.party);
    if (!parts.has(file)) parts.set(file, { kind: "profile", data: profile });
  }
  for (const [file, { kind, key }] of Object.entries(SINGLE).slice(1)) {
    if (documents[key]) parts.set(file, { kind, data: documents[key] });
  }
  for (const article of documents.articles) {
    const file = articleFile(article.source);
    if (!parts.has(file)) parts.set(file, { kind: "article", data: article });
  }
  return parts;
}

/** The documents with these in the place of the former ones; undefined: without it. The frame is always there. */
export function withParts(documents: CaseDocuments, parts: ReadonlyMap<string, unknown>): CaseDocuments {
  const changed: Record<string, unknown> = { ...documents };
  for (const [file, { key }] of Object.entries(SINGLE)) {
    if (!parts.has(file)) continue;
    const data = parts.get(file) ?? null;
    if (data !== null || key !== "frame") changed[key] = data;
  }
  const profiles = replaced(documents.profiles, parts, {
    kind: "profile",
    fileOf: ({ party }) => profileFile(party),
  });
  const articles = replaced(documents.articles, parts, {
    kind: "article",
    fileOf: ({ source }) => articleFile(source),
  });
  return { ...changed, profiles, articles } as unknown as CaseDocuments;
}

interface ManyFiles<T> {
  readonly kind: DocumentKind;
  readonly fileOf: (item: T) => string;
}

/** Documents of which there are several: those that are new come last. The same list where none of the parts is of them. */
function replaced<T>(
  list: readonly T[],
  parts: ReadonlyMap<string, unknown>,
  { kind, fileOf }: ManyFiles<T>,
): readonly T[] {
  const own = [...parts].filter(([file]) => kindOfFile(file) === kind);
  if (own.length === 0) return list;
  const known = new Set(list.map(fileOf));
  const kept = list.flatMap((item) => {
    const file = fileOf(item);
    if (!parts.has(file)) return [item];
    return parts.get(file) === undefined ? [] : [parts.get(file) as T];
  });
  const added = own.filter(([file, data]) => !known.has(file) && data !== undefined);
  return [...kept, ...added.map(([, data]) => data as T)];
}
