// A case in pieces, so that a change of one profile neither rewrites nor sends the others.
import type { CaseDocuments } from "@parley/engine/case";

export type Parts = ReadonlyMap<string, unknown>;

/** For questions that are about no case. */
export const NO_CASE: CaseDocuments = {
  frame: { format: 1, title: "…", parties: [], issues: [] },
  profiles: [],
  conflict: null,
  record: null,
  whatIfs: null,
};

const PROFILE = "profile ";

/** One piece for the frame, each profile, the conflict, the record and the what-ifs; pieces that are not there are left out. */
export function partsOf(documents: CaseDocuments): Parts {
  const { profiles, ...whole } = documents;
  const parts = new Map<string, unknown>(Object.entries(whole).filter(([, piece]) => piece !== null));
  for (const profile of profiles) parts.set(PROFILE + profile.party, profile);
  parts.set(
    "profiles",
    profiles.map(({ party }) => party),
  );
  return parts;
}

export function fromParts(parts: Parts): CaseDocuments {
  const order = (parts.get("profiles") ?? []) as readonly string[];
  const piece = (name: string) => parts.get(name) ?? null;
  return {
    frame: parts.get("frame"),
    profiles: order.map((party) => parts.get(PROFILE + party)),
    conflict: piece("conflict"),
    record: piece("record"),
    whatIfs: piece("whatIfs"),
  } as CaseDocuments;
}

export interface PartChanges {
  readonly put: Parts;
  readonly drop: readonly string[];
}

/** What has to be written or sent to get from one to the other. Pieces are compared by identity: documents are never changed in place. */
export function partChanges(before: Parts, after: Parts): PartChanges {
  const put = [...after].filter(([name, piece]) => !same(before.get(name), piece));
  return { put: new Map(put), drop: [...before.keys()].filter((name) => !after.has(name)) };
}

export function withChanges(parts: Parts, { put, drop }: PartChanges): Parts {
  const changed = new Map([...parts, ...put]);
  for (const name of drop) changed.delete(name);
  return changed;
}

function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return Array.isArray(one) && Array.isArray(other) && one.join("\n") === other.join("\n");
}
