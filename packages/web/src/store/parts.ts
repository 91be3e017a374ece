// A case in pieces, so that a change of one profile, or of the claims of one article, neither rewrites nor sends the others.
import type { ArticleDocument, CaseDocuments } from "@parley/engine/case";
import { addArticleParts, articleFromParts, sameItems } from "./article-parts.ts";

export type Parts = ReadonlyMap<string, unknown>;

/** For questions that are about no case. */
export const NO_CASE: CaseDocuments = {
  frame: { format: 1, title: "…", parties: [], issues: [] },
  profiles: [],
  conflict: null,
  record: null,
  whatIfs: null,
  articles: [],
};

const PROFILE = "profile ";

/**
 * One piece for the frame, each profile, the conflict, the record and the what-ifs, and several for each article; pieces that are not
 * there are left out.
 */
export function partsOf(documents: CaseDocuments): Parts {
  const { profiles, articles, ...whole } = documents;
  const parts = new Map<string, unknown>(Object.entries(whole).filter(([, piece]) => piece !== null));
  for (const profile of profiles) parts.set(PROFILE + profile.party, profile);
  parts.set(
    "profiles",
    profiles.map(({ party }) => party),
  );
  for (const article of articles) addArticleParts(parts, article);
  if (articles.length > 0)
    parts.set(
      "articles",
      articles.map(({ source }) => source),
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
    articles: articlesIn(parts),
  } as CaseDocuments;
}

/** A case that was kept before there were articles has none. */
function articlesIn(parts: Parts): ArticleDocument[] {
  const order = (parts.get("articles") ?? []) as readonly string[];
  return order.flatMap((source) => {
    const article = articleFromParts(parts, source);
    return article ? [article] : [];
  });
}

export interface PartChanges {
  readonly put: Parts;
  readonly drop: readonly string[];
}

/**
 * What has to be written or sent to get from one to the other. Documents are never changed in place, so that what holds the same things
 * is the same.
 */
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
  if (Array.isArray(one) || Array.isArray(other))
    return Array.isArray(one) && Array.isArray(other) && sameItems(one, other);
  if (!isHolder(one) || !isHolder(other)) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length && keys.every((key) => Object.hasOwn(other, key) && one[key] === other[key])
  );
}

function isHolder(piece: unknown): piece is Readonly<Record<string, unknown>> {
  return typeof piece === "object" && piece !== null;
}
