// The articles of a case as the screen shows them: each with its source, its layout, and its claims in the order of the text.
import type { ArticleDocument, Block, CaseDocuments, Claim } from "@parley/engine/case";
import { blocksFrom } from "@parley/engine/editing";
import { claimOf } from "./claim-of.ts";

export interface ReviewCounts {
  readonly open: number;
  readonly accepted: number;
  readonly rejected: number;
}

export interface ReadArticle {
  /** Id of its source. */
  readonly source: string;
  readonly title: string;
  readonly by: string;
  readonly date: string;
  readonly url: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** By where their content begins; what is nested comes after what it stands in. */
  readonly claims: readonly Claim[];
  readonly counts: ReviewCounts;
}

type Body = Pick<ReadArticle, "text" | "blocks" | "claims" | "counts">;

const bodies = new WeakMap<ArticleDocument, Body>();

export function readArticles({ articles, frame }: Pick<CaseDocuments, "articles" | "frame">): ReadArticle[] {
  const sources = new Map((frame.sources ?? []).map((source) => [String(source.id).trim(), source]));
  return articles.map((document) => {
    const source = String(document.source);
    const found = sources.get(source);
    return {
      source,
      title: String(found?.title || source),
      by: String(found?.by ?? ""),
      date: String(found?.date ?? ""),
      url: String(found?.url ?? ""),
      ...bodyOf(document),
    };
  });
}

function bodyOf(document: ArticleDocument): Body {
  const known = bodies.get(document);
  if (known) return known;
  const { text } = document;
  const claims = document.claims.map(claimOf).sort(byPlace);
  const body = { text, blocks: blocksOf(document), claims, counts: countReviews(claims) };
  bodies.set(document, body);
  return body;
}

function blocksOf(document: ArticleDocument): readonly Block[] {
  const { text } = document;
  const read = blocksFrom(document);
  return read.length > 0 || text === "" ? read : [{ kind: "paragraph", from: 0, to: text.length }];
}

function byPlace(one: Claim, other: Claim): number {
  return placeOf(one) - placeOf(other) || endOf(other) - endOf(one);
}

/** Where its content begins. */
export function placeOf({ content }: Claim): number {
  return content[0]?.from ?? 0;
}

function endOf({ content }: Claim): number {
  return content.at(-1)?.to ?? 0;
}

function countReviews(claims: readonly Claim[]): ReviewCounts {
  const counts = { open: 0, accepted: 0, rejected: 0 };
  for (const { review } of claims) counts[review] += 1;
  return counts;
}

export function allCounts(articles: readonly ReadArticle[]): ReviewCounts {
  const sum = (key: keyof ReviewCounts) => articles.reduce((total, { counts }) => total + counts[key], 0);
  return { open: sum("open"), accepted: sum("accepted"), rejected: sum("rejected") };
}
