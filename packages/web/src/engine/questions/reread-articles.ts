// Articles of the case read again, by who is who now: the claims found in each.
import type { Claim } from "@parley/engine/case";
import { articleFrom, registeredActors } from "@parley/engine/editing";
import { prepareReader } from "@parley/engine/sources";
import { idOf, readFrame } from "../../parts/read-frame.ts";
import type { Desk } from "../desk.ts";

export interface Reread {
  readonly source: string;
  readonly claims: readonly Claim[];
}

/** `sources`: which ones; null for all. */
export async function rereadArticles(
  { sources }: { readonly sources: readonly string[] | null },
  desk: Desk,
): Promise<readonly Reread[]> {
  const { articles, frame } = desk.documents;
  const wanted = articles.map(articleFrom).filter(({ source }) => sources?.includes(source) ?? true);
  const reader = await prepareReader();
  const context = { actors: registeredActors(frame), frame: readFrame(frame).frame };
  return wanted.map(({ source, text, blocks }, k) => {
    desk.progress.report(k, wanted.length);
    const about = (frame.sources ?? []).find(({ id }) => idOf(id) === source);
    const { claims } = reader.read(
      {
        text,
        blocks,
        ...(about?.date ? { published: String(about.date) } : {}),
        ...(about?.by ? { by: String(about.by) } : {}),
      },
      context,
    );
    return { source, claims };
  });
}
