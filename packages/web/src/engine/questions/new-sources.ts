// The sources that articles about to be taken in get in the case, each with an id of its own.
import type { CaseDocuments } from "@parley/engine/case";
import { addSource } from "@parley/engine/editing";
import { NO_CASE } from "../../store/parts.ts";
import type { Desk } from "../desk.ts";
import type { ArticleAbout } from "./read-article.ts";

export type NewSource = NonNullable<CaseDocuments["frame"]["sources"]>[number];

/** In the order of the articles; they come behind those that are there. */
export function newSources(
  abouts: readonly ArticleAbout[],
  { documents }: Pick<Desk, "documents">,
): readonly NewSource[] {
  const { sources = [] } = documents.frame;
  const all = abouts.reduce((made, about) => addSource(made, about).documents, {
    ...NO_CASE,
    frame: documents.frame,
  });
  return all.frame.sources?.slice(sources.length) ?? [];
}
