// The accepted claims of articles, each with its article.
import type { Article } from "../../case/article.ts";
import type { Claim } from "../../case/claim.ts";
import type { ClaimPlace } from "../../case/editing/articles/article-list.ts";
import { keyOfClaim, type Quoted } from "./picture-input.ts";

export interface AcceptedClaim {
  readonly article: Article;
  readonly claim: Claim;
  readonly place: ClaimPlace;
}

/** By article and place in it, whatever the order of the articles. */
export function acceptedClaims(articles: readonly Article[]): AcceptedClaim[] {
  return [...articles]
    .sort((a, b) => inOrder(a.source, b.source))
    .flatMap((article) =>
      article.claims
        .filter(({ review }) => review === "accepted")
        .map((claim) => ({ article, claim, place: { source: article.source, claim: claim.id } }))
        .sort((a, b) => a.claim.content[0].from - b.claim.content[0].from || inOrder(a.claim.id, b.claim.id)),
    );
}

/** By UTF-16 units, which no place or language of the machine changes. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function quotedContent({ article, claim }: AcceptedClaim): Quoted[] {
  return claim.content.map(({ from, to, words }) => ({ source: article.source, from, to, words }));
}

/** What is said, as it stands, in one line. */
export function contentText({ content }: Pick<Claim, "content">): string {
  return content.map(({ words }) => words.replace(/\s+/g, " ").trim()).join(" … ");
}

export type ClaimFinder = (place: ClaimPlace) => AcceptedClaim | undefined;

export function claimFinder(claims: readonly AcceptedClaim[]): ClaimFinder {
  const byKey = new Map(claims.map((one) => [keyOfClaim(one.place), one]));
  return (place) => byKey.get(keyOfClaim(place));
}
