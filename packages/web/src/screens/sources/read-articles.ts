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

type SourceDocument = NonNullable<CaseDocuments["frame"]["sources"]>[number];

interface Kept {
  readonly about: SourceDocument | undefined;
  readonly article: ReadArticle;
}

// The same article under the same source stays the same object, so that what is drawn of it need not be drawn again.
const kept = new WeakMap<ArticleDocument, Kept>();

export function readArticles({ articles, frame }: Pick<CaseDocuments, "articles" | "frame">): ReadArticle[] {
  const sources = new Map((frame.sources ?? []).map((source) => [String(source.id).trim(), source]));
  return articles.map((document) => {
    const about = sources.get(String(document.source));
    const known = kept.get(document);
    if (known && known.about === about) return known.article;
    const article = readArticle(document, about);
    kept.set(document, { about, article });
    return article;
  });
}

/** Its claims are made out when they are first looked at: a case may have many articles of which one is read. */
function readArticle(document: ArticleDocument, about: SourceDocument | undefined): ReadArticle {
  const source = String(document.source);
  return {
    source,
    title: String(about?.title || source),
    by: String(about?.by ?? ""),
    date: String(about?.date ?? ""),
    url: String(about?.url ?? ""),
    text: document.text,
    get blocks() {
      return bodyOf(document).blocks;
    },
    get claims() {
      return bodyOf(document).claims;
    },
    get counts() {
      return countsOf(document);
    },
  };
}

type Body = Pick<ReadArticle, "blocks" | "claims">;

const bodies = new WeakMap<ArticleDocument, Body>();

function bodyOf(document: ArticleDocument): Body {
  const known = bodies.get(document);
  if (known) return known;
  const body = { blocks: blocksOf(document), claims: document.claims.map(claimOf).sort(byPlace) };
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

const counted = new WeakMap<ArticleDocument, ReviewCounts>();

function countsOf(document: ArticleDocument): ReviewCounts {
  const known = counted.get(document);
  if (known) return known;
  const counts = { open: 0, accepted: 0, rejected: 0 };
  for (const { review = "open" } of document.claims) counts[review] += 1;
  counted.set(document, counts);
  return counts;
}

export function allCounts(articles: readonly ReadArticle[]): ReviewCounts {
  const sum = (key: keyof ReviewCounts) => articles.reduce((total, { counts }) => total + counts[key], 0);
  return { open: sum("open"), accepted: sum("accepted"), rejected: sum("rejected") };
}
