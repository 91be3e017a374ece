// The way through the claims of an article: the next, the one before, the next that is still to be looked at.
import type { Claim } from "@parley/engine/case";
import { placeOf, type ReadArticle } from "./read-articles.ts";

export function claimAt(claims: readonly Claim[], id: string | null): Claim | null {
  return claims.find((claim) => claim.id === id) ?? null;
}

/** Stays at the first and the last; without a chosen one, the first or the last. */
export function stepFrom(claims: readonly Claim[], id: string | null, by: 1 | -1): Claim | null {
  if (claims.length === 0) return null;
  const at = claims.findIndex((claim) => claim.id === id);
  if (at < 0) return claims.at(by > 0 ? 0 : -1) ?? null;
  return claims[Math.max(0, Math.min(claims.length - 1, at + by))];
}

/** The next open one behind it, else the first open one before it. */
export function nextOpen(claims: readonly Claim[], id: string | null): Claim | null {
  const at = claims.findIndex((claim) => claim.id === id);
  const isNext = ({ id: own, review }: Claim) => review === "open" && own !== id;
  return claims.slice(at + 1).find(isNext) ?? claims.slice(0, Math.max(0, at)).find(isNext) ?? null;
}

/** The next article behind this one, going round, that has an open claim. */
export function nextOpenArticle(articles: readonly ReadArticle[], source: string): ReadArticle | null {
  const at = articles.findIndex((article) => article.source === source);
  const others = [...articles.slice(at + 1), ...articles.slice(0, Math.max(0, at))];
  return others.find(({ counts }) => counts.open > 0) ?? null;
}

/** What a place in the address means: the claim of that id, or the first whose content touches the stretch. */
export function claimOfPlace(claims: readonly Claim[], place: string): Claim | null {
  const named = claimAt(claims, place);
  const stretch = stretchOf(place);
  if (named || !stretch) return named;
  const { from, to } = stretch;
  const touching = claims.filter(({ content }) => content.some((part) => part.from < to && part.to > from));
  return touching.find((claim) => placeOf(claim) === from) ?? touching.at(-1) ?? null;
}

/** `12-40` as a stretch of the text. */
export function stretchOf(place: string): { readonly from: number; readonly to: number } | null {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(place) ?? [];
  return to === undefined || Number(from) >= Number(to) ? null : { from: Number(from), to: Number(to) };
}
