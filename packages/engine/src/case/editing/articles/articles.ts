// Texts of sources: taken in once and never changed, with the claims that were found in them.
import type { Article } from "../../article.ts";
import type { Claim } from "../../claim.ts";
import type { ArticleDocument, ClaimDocument } from "../../documents/article-document.ts";
import type { CaseDocuments } from "../../documents/case-documents.ts";
import { MOST_ARTICLE_BYTES } from "../../reading/articles/article-files.ts";
import { articleDocumentOf, claimDocumentOf } from "../../writing/article-document-of.ts";
import { findPosition, plainId } from "../document-parts.ts";
import { insertAt } from "../shared-structure.ts";
import { neededArticle, withArticle } from "./article-list.ts";

export type NewArticle = Omit<Article, "claims"> & { readonly claims?: readonly Claim[] };

/** Why a text cannot be taken in. `half-characters`: it holds halves of surrogate pairs, which no file can hold. */
export type TextFault = "empty" | "half-characters" | "too-long";

/** Null for a text that can be taken in. */
export function textFault(text: string): TextFault | null {
  if (text.trim() === "") return "empty";
  if (/\p{Surrogate}/u.test(text)) return "half-characters";
  return isTooLong(text) ? "too-long" : null;
}

function isTooLong(text: string): boolean {
  if (text.length > MOST_ARTICLE_BYTES) return true;
  if (text.length * 3 <= MOST_ARTICLE_BYTES) return false;
  let size = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    size += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return size > MOST_ARTICLE_BYTES;
}

/**
 * The text of a source of the frame. Its hash is that of `sha256OfText`.
 * @throws RangeError when the frame has no such source, the source has a text already, or the text cannot be taken in.
 */
export function addArticle(documents: CaseDocuments, { claims = [], ...article }: NewArticle): CaseDocuments {
  const source = plainId(article.source);
  const fault = textFault(article.text);
  if (fault) throw new RangeError(`the text of ${source} cannot be taken in: ${fault}`);
  return addArticleDocument(documents, articleDocumentOf({ ...article, source, claims }));
}

/**
 * As `addArticle`, for a text without a fault whose document was made beforehand, which with many claims takes its time.
 * @throws RangeError when the frame has no such source, or the source has a text already.
 */
export function addArticleDocument(documents: CaseDocuments, article: ArticleDocument): CaseDocuments {
  const source = plainId(article.source);
  const sources = documents.frame.sources ?? [];
  const at = findPosition(sources, source);
  if (at < 0) throw new RangeError(`the case has no source ${source}`);
  if (findPosition(idsOf(documents), source) >= 0) throw new RangeError(`${source} has a text already`);
  const before = documents.articles.filter(({ source: other }) => findPosition(sources, plainId(other)) < at);
  return { ...documents, articles: insertAt(documents.articles, article, before.length) };
}

function idsOf({ articles }: CaseDocuments): { id: string | number }[] {
  return articles.map(({ source }) => ({ id: source }));
}

/**
 * Takes over what the rules found anew. Claims that a person accepted, rejected, mended or added stay as they are, as do those that a
 * language model proposed, and what was found again in the same words is not put beside them.
 * @throws RangeError when there is no article of the source.
 */
export function putClaims(
  documents: CaseDocuments,
  { source, claims }: { readonly source: string; readonly claims: readonly Claim[] },
): CaseDocuments {
  const article = neededArticle(documents, source);
  return withClaims(documents, { article, kept: article.claims.filter(isSettled), found: claims });
}

/**
 * Puts what was found beside the claims that are there, all of which stay as they are; what stands there in the same words is left out.
 * @throws RangeError when there is no article of the source.
 */
export function addFoundClaims(
  documents: CaseDocuments,
  { source, claims }: { readonly source: string; readonly claims: readonly Claim[] },
): CaseDocuments {
  const article = neededArticle(documents, source);
  return withClaims(documents, { article, kept: article.claims, found: claims });
}

interface Joining {
  readonly article: ArticleDocument;
  readonly kept: readonly ClaimDocument[];
  readonly found: readonly Claim[];
}

function withClaims(documents: CaseDocuments, { article, kept, found }: Joining): CaseDocuments {
  const known = new Set(kept.map(contentKey));
  const fresh = found.map(claimDocumentOf).filter((claim) => !known.has(contentKey(claim)));
  if (fresh.length === 0 && kept.length === article.claims.length) return documents;
  const renamed = withFreeIds(fresh, kept);
  const all = [...kept, ...renamed].sort(byPlace);
  return withArticle(documents, { ...article, claims: withoutLostOuter(all) });
}

function isSettled({ review, mended, found, act }: ClaimDocument): boolean {
  const isReviewed = review !== undefined && review !== "open";
  const isOfRules = found === undefined || found === "rules";
  return isReviewed || mended === true || !isOfRules || act !== undefined;
}

function contentKey({ content }: ClaimDocument): string {
  return content.map(({ from, to }) => `${from}-${to}`).join(" ");
}

function byPlace(a: ClaimDocument, b: ClaimDocument): number {
  return startOf(a) - startOf(b);
}

function startOf({ content }: ClaimDocument): number {
  return content[0]?.from ?? 0;
}

/** Ids of claims that stay are not given to others. */
function withFreeIds(fresh: readonly ClaimDocument[], kept: readonly ClaimDocument[]): ClaimDocument[] {
  const taken = new Set([...kept, ...fresh].map(({ id }) => plainId(id)));
  const used = new Set(kept.map(({ id }) => plainId(id)));
  const names = new Map<string, string>();
  for (const { id } of fresh) {
    const own = plainId(id);
    names.set(own, used.has(own) ? freeId(own, taken) : own);
  }
  return fresh.map((claim) => {
    const id = names.get(plainId(claim.id)) ?? claim.id;
    if (claim.within === undefined) return id === claim.id ? claim : { ...claim, id };
    const outer = plainId(claim.within);
    return { ...claim, id, within: names.get(outer) ?? outer };
  });
}

export function freeId(wanted: string, taken: Set<string>): string {
  let [free, number] = [wanted, 1];
  while (taken.has(free)) free = `${wanted}-${++number}`;
  taken.add(free);
  return free;
}

/** A claim whose outer claim is gone stands by itself. */
export function withoutLostOuter(claims: readonly ClaimDocument[]): ClaimDocument[] {
  const known = new Set(claims.map(({ id }) => plainId(id)));
  return claims.map((claim) => {
    if (claim.within === undefined || known.has(plainId(claim.within))) return claim;
    const { within: _, ...rest } = claim;
    return rest;
  });
}
