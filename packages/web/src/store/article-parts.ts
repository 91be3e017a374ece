// An article in pieces: its text, which never changes, its claims in portions, so that a review writes and sends one portion only, and the
// rest.
import type { ArticleDocument, ClaimDocument } from "@parley/engine/case";

const TEXT = "text ";
const REST = "claims ";
const PORTION = "portion ";

/** Claims in one piece. */
const PORTION_SIZE = 250;

interface Rest extends Omit<ArticleDocument, "text" | "claims"> {
  readonly portions: number;
  /** Of an article that was kept before claims were kept in portions. */
  readonly claims?: ArticleDocument["claims"];
}

interface Pieces {
  readonly rest: Rest;
  readonly portions: readonly (readonly ClaimDocument[])[];
}

// The same article gives the same pieces, and the same pieces give the same article.
const piecesKnown = new WeakMap<ArticleDocument, Pieces>();
const articlesKnown = new WeakMap<Rest, Pieces & { readonly article: ArticleDocument }>();

export function addArticleParts(parts: Map<string, unknown>, article: ArticleDocument): void {
  const { source, text } = article;
  const { rest, portions } = piecesOf(article);
  parts.set(TEXT + source, text);
  parts.set(REST + source, rest);
  for (const [at, portion] of portions.entries()) parts.set(portionName(source, at), portion);
}

/** Null where pieces are missing. */
export function articleFromParts(
  parts: ReadonlyMap<string, unknown>,
  source: string,
): ArticleDocument | null {
  const text = parts.get(TEXT + source);
  const rest = parts.get(REST + source) as Rest | undefined;
  if (typeof text !== "string" || !rest) return null;
  const portions = Array.from(
    { length: rest.portions ?? 0 },
    (_, at) => (parts.get(portionName(source, at)) ?? []) as readonly ClaimDocument[],
  );
  const known = articlesKnown.get(rest);
  if (known?.article.text === text && sameItems(known.portions, portions)) return known.article;
  const { portions: _, claims = portions.flat(), ...own } = rest;
  const article: ArticleDocument = { ...own, text, claims };
  articlesKnown.set(rest, { rest, portions, article });
  if (!rest.claims) piecesKnown.set(article, { rest, portions });
  return article;
}

function portionName(source: ArticleDocument["source"], at: number): string {
  return `${PORTION}${at} of ${source}`;
}

function piecesOf(article: ArticleDocument): Pieces {
  const known = piecesKnown.get(article);
  if (known) return known;
  const { text: _, claims, ...own } = article;
  const count = Math.ceil(claims.length / PORTION_SIZE);
  const portions = Array.from({ length: count }, (_, at) =>
    claims.slice(at * PORTION_SIZE, (at + 1) * PORTION_SIZE),
  );
  const pieces = { rest: { ...own, portions: count }, portions };
  piecesKnown.set(article, pieces);
  articlesKnown.set(pieces.rest, { ...pieces, article });
  return pieces;
}

export function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
