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

export function kindOfFile(file: string): DocumentKind | null {
  if (partyOfFile(file) !== null) return "profile";
  return Object.hasOwn(SINGLE, file) ? SINGLE[file].kind : null;
}

const SINGLE: Readonly<Record<string, { readonly kind: DocumentKind; readonly key: keyof CaseDocuments }>> = {
  "case.yaml": { kind: "frame", key: "frame" },
  "conflict.yaml": { kind: "conflict", key: "conflict" },
  "record.yaml": { kind: "record", key: "record" },
  "what-ifs.yaml": { kind: "what-ifs", key: "whatIfs" },
};

/** In the order of the page: the frame, the profiles, the conflict, the record, the what-ifs. */
export function partsOf(documents: CaseDocuments): Map<string, Part> {
  const parts = new Map<string, Part>([["case.yaml", { kind: "frame", data: documents.frame }]]);
  for (const profile of documents.profiles) {
    const file = profileFile(profile.party);
    if (!parts.has(file)) parts.set(file, { kind: "profile", data: profile });
  }
  for (const [file, { kind, key }] of Object.entries(SINGLE).slice(1)) {
    if (documents[key]) parts.set(file, { kind, data: documents[key] });
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
  const profiles = documents.profiles.flatMap((profile) => {
    const file = profileFile(profile.party);
    if (!parts.has(file)) return [profile];
    return parts.get(file) === undefined ? [] : [parts.get(file)];
  });
  const known = new Set(documents.profiles.map(({ party }) => profileFile(party)));
  const added = [...parts].filter(
    ([file, data]) => kindOfFile(file) === "profile" && !known.has(file) && data !== undefined,
  );
  const isTouched = [...parts.keys()].some((file) => kindOfFile(file) === "profile");
  if (isTouched) changed.profiles = [...profiles, ...added.map(([, data]) => data)];
  return changed as unknown as CaseDocuments;
}
