// The articles of a case and the claims in them, as editing takes them apart.
import type { ArticleDocument, ClaimDocument } from "../../documents/article-document.ts";
import type { CaseDocuments } from "../../documents/case-documents.ts";
import { findPosition, plainId } from "../document-parts.ts";
import { mapShared, replaceAt } from "../shared-structure.ts";

/** A claim by its article's source and its id there. */
export interface ClaimPlace {
  readonly source: string;
  readonly claim: string;
}

export function articleOf({ articles }: CaseDocuments, source: string): ArticleDocument | undefined {
  return articles.find((article) => plainId(article.source) === plainId(source));
}

/** @throws RangeError when there is no article of the source. */
export function neededArticle(documents: CaseDocuments, source: string): ArticleDocument {
  const article = articleOf(documents, source);
  if (!article) throw new RangeError(`the source ${source} has no text here`);
  return article;
}

/** @throws RangeError when there is no such claim. */
export function neededClaim(documents: CaseDocuments, { source, claim }: ClaimPlace): ClaimDocument {
  const { claims } = neededArticle(documents, source);
  return claims[claimPosition(claims, claim)];
}

export function claimPosition(claims: readonly ClaimDocument[], id: string): number {
  // Nearly always it is written in the very same way, and there may be many thousands.
  const exact = claims.findIndex((claim) => claim.id === id);
  const at = exact < 0 ? findPosition(claims, id) : exact;
  if (at < 0) throw new RangeError(`the article has no claim ${id}`);
  return at;
}

/** All other articles stay the same objects. */
export function withArticle(documents: CaseDocuments, article: ArticleDocument): CaseDocuments {
  const source = plainId(article.source);
  const articles = mapShared(documents.articles, (one) => (plainId(one.source) === source ? article : one));
  return articles === documents.articles ? documents : { ...documents, articles };
}

/** @throws RangeError when there is no such claim. */
export function changeClaim(
  documents: CaseDocuments,
  { source, claim }: ClaimPlace,
  change: (claim: ClaimDocument) => ClaimDocument,
): CaseDocuments {
  const article = neededArticle(documents, source);
  const at = claimPosition(article.claims, claim);
  const claims = replaceAt(article.claims, at, change(article.claims[at]));
  return claims === article.claims ? documents : withArticle(documents, { ...article, claims: [...claims] });
}

/** Every claim of every article; articles in which none changes stay the same objects. */
export function mapClaims(
  articles: readonly ArticleDocument[],
  change: (
    claim: ClaimDocument,
    place: { readonly article: ArticleDocument; readonly at: number },
  ) => ClaimDocument,
): readonly ArticleDocument[] {
  return mapShared(articles, (article) => {
    const claims = mapShared(article.claims, (claim, at) => change(claim, { article, at }));
    return claims === article.claims ? article : { ...article, claims: [...claims] };
  });
}
