// Articles read again in a worker, and what that makes of the case: claims that stay as they are stay the same objects.
import type { ArticleDocument, CaseDocuments, ClaimDocument } from "@parley/engine/case";
import { Lane } from "../engine/lane.ts";
import type { RereadClaim } from "../engine/questions/reread-articles.ts";
import type { LanguageCode } from "../texts/language.ts";

interface Rereading {
  /** The case as it stands when it is asked for. */
  readonly documents: () => CaseDocuments;
  /** Null for all. */
  readonly sources: readonly string[] | null;
  readonly language: LanguageCode;
  readonly signal: AbortSignal;
}

/** Articles as they are after the reading, by what they were before. */
export type RereadArticles = ReadonlyMap<ArticleDocument, ArticleDocument>;

const lane = new Lane("sources again");

/** An article that a person changed meanwhile is read once more, so that it is answered about as it stands. */
export async function rereadAll(rereading: Rereading): Promise<RereadArticles> {
  const { documents, sources } = rereading;
  const isAsked = ({ source }: ArticleDocument) => sources?.includes(String(source)) ?? true;
  const known = new Map<ArticleDocument, ArticleDocument>();
  for (;;) {
    const asked = documents();
    const left = asked.articles.filter((article) => isAsked(article) && !known.has(article));
    if (left.length === 0) return known;
    const changed = await claimsOf(
      left.map(({ source }) => String(source)),
      asked,
      rereading,
    );
    for (const article of left) known.set(article, withClaims(article, changed.get(String(article.source))));
    // What came of it is not read a second time.
    for (const after of [...known.values()]) known.set(after, after);
  }
}

async function claimsOf(
  sources: readonly string[],
  documents: CaseDocuments,
  { language, signal }: Rereading,
): Promise<ReadonlyMap<string, RereadClaim[]>> {
  const ask = { documents, language, signal };
  const count = await lane.ask({ question: "rereadArticles", args: { sources }, ...ask });
  const claims = new Map<string, RereadClaim[]>();
  for (let at = 0; at < count; at++) {
    for (const { source, claims: some } of await lane.ask({ question: "rereadPortion", args: at, ...ask })) {
      const before = claims.get(source);
      if (before) before.push(...some);
      else claims.set(source, [...some]);
    }
  }
  return claims;
}

function withClaims(article: ArticleDocument, claims: readonly RereadClaim[] | undefined): ArticleDocument {
  if (!claims) return article;
  const whole = (claim: RereadClaim): ClaimDocument =>
    typeof claim === "number" ? article.claims[claim] : claim;
  return { ...article, claims: claims.map(whole) };
}

/** One that was removed meanwhile stays removed. */
export function withReread(documents: CaseDocuments, reread: RereadArticles): CaseDocuments {
  const articles = documents.articles.map((article) => reread.get(article) ?? article);
  const isSame = articles.every((article, at) => article === documents.articles[at]);
  return isSame ? documents : { ...documents, articles };
}
