// A case in pieces, so that a change of one profile, or of the claims of one article, neither rewrites nor sends the others.
import type { ArticleDocument, CaseDocuments } from "@parley/engine/case";

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
const TEXT = "text ";
const CLAIMS = "claims ";

/**
 * One piece for the frame, each profile, the conflict, the record and the what-ifs, and two for each article, since its text never
 * changes; pieces that are not there are left out.
 */
export function partsOf(documents: CaseDocuments): Parts {
  const { profiles, articles, ...whole } = documents;
  const parts = new Map<string, unknown>(Object.entries(whole).filter(([, piece]) => piece !== null));
  for (const profile of profiles) parts.set(PROFILE + profile.party, profile);
  parts.set(
    "profiles",
    profiles.map(({ party }) => party),
  );
  for (const article of articles) {
    parts.set(TEXT + article.source, article.text);
    parts.set(CLAIMS + article.source, withoutText(article));
  }
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
    const [text, claims] = [parts.get(TEXT + source), parts.get(CLAIMS + source)];
    return typeof text === "string" && claims ? [withText(claims as Claims, text)] : [];
  });
}

type Claims = Omit<ArticleDocument, "text">;

// The same article gives the same piece and the other way round: pieces are compared by identity.
const pieces = new WeakMap<ArticleDocument, Claims>();
const articlesOf = new WeakMap<Claims, ArticleDocument>();

function withoutText(article: ArticleDocument): Claims {
  const known = pieces.get(article);
  if (known) return known;
  const { text: _, ...claims } = article;
  pieces.set(article, claims);
  articlesOf.set(claims, article);
  return claims;
}

function withText(claims: Claims, text: string): ArticleDocument {
  const known = articlesOf.get(claims);
  if (known?.text === text) return known;
  const article = { ...claims, text } as ArticleDocument;
  articlesOf.set(claims, article);
  pieces.set(article, claims);
  return article;
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
