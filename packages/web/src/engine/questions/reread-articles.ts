// Articles of the case read again, by who is who now: what becomes of the claims of each, in portions.
import type { ArticleDocument, ClaimDocument } from "@parley/engine/case";
import { articleFrom, putClaims, registeredActors } from "@parley/engine/editing";
import { idOf, readFrame } from "../../parts/read-frame.ts";
import { NO_CASE } from "../../store/parts.ts";
import type { Desk } from "../desk.ts";
import { articleReader } from "../sources/article-reader.ts";

/** A claim that stays as it is, by its place among those that were there, or one as it is now. */
export type RereadClaim = number | ClaimDocument;

export interface Reread {
  readonly source: string;
  readonly claims: readonly RereadClaim[];
}

/** Claims in one portion: more at once would hold up the page while they arrive. */
const PORTION = 500;

let portions: readonly (readonly Reread[])[] = [];

/** `sources`: which ones; null for all. How many portions there are of those in which something changes: {@link rereadPortion} brings them. */
export async function rereadArticles(
  { sources }: { readonly sources: readonly string[] | null },
  desk: Desk,
): Promise<number> {
  const { articles, frame } = desk.documents;
  const wanted = articles.filter(({ source }) => sources?.includes(idOf(source)) ?? true);
  const reader = await articleReader();
  const context = { actors: registeredActors(frame), frame: readFrame(frame).frame };
  const abouts = new Map((frame.sources ?? []).map((about) => [idOf(about.id), about]));
  const found: Reread[] = [];
  for (const [k, document] of wanted.entries()) {
    desk.progress.report(k, wanted.length);
    const { source, text, blocks } = articleFrom(document);
    const about = abouts.get(source);
    const { claims } = reader.read(
      {
        text,
        blocks,
        ...(about?.date ? { published: String(about.date) } : {}),
        ...(about?.by ? { by: String(about.by) } : {}),
      },
      context,
    );
    const [after] = putClaims({ ...NO_CASE, articles: [document] }, { source, claims }).articles;
    const changed = changesOf(document.claims, after.claims);
    if (changed) found.push({ source: String(document.source), claims: changed });
  }
  portions = inPortions(found);
  return portions.length;
}

export function rereadPortion(at: number): readonly Reread[] {
  return portions[at];
}

/** Null where all stay as they are. */
function changesOf(
  before: ArticleDocument["claims"],
  after: ArticleDocument["claims"],
): RereadClaim[] | null {
  const places = new Map(before.map((claim, at) => [written(claim), at]));
  const claims = after.map((claim) => places.get(written(claim)) ?? claim);
  const isSame = claims.length === before.length && claims.every((claim, at) => claim === at);
  return isSame ? null : claims;
}

function written(claim: ClaimDocument): string {
  return JSON.stringify(Object.entries(claim).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** An article with more claims than a portion holds stands in several of them, in order. */
function inPortions(found: readonly Reread[]): Reread[][] {
  const made: Reread[][] = [];
  let room = 0;
  for (const { source, claims } of found) {
    for (let from = 0; from === 0 || from < claims.length; from += PORTION) {
      const some = claims.slice(from, from + PORTION);
      if (room < some.length || made.length === 0) {
        made.push([]);
        room = PORTION;
      }
      made[made.length - 1].push({ source, claims: some });
      room -= some.length;
    }
  }
  return made;
}
