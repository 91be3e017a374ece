// Sources: where what is known comes from.
import type { CaseDocuments } from "../documents/case-documents.ts";
import { idOf, positionOf, type SourceDocument } from "./document-parts.ts";
import type { Made, Moving } from "./edited.ts";
import { addTo, moveIn } from "./named-items.ts";
import { newId } from "./new-id.ts";
import { replaceAt, withKey } from "./shared-structure.ts";

export interface SourceTexts {
  readonly title?: string;
  readonly by?: string;
  readonly date?: string;
  readonly url?: string;
  readonly note?: string;
}

export function addSource(
  documents: CaseDocuments,
  texts: SourceTexts & { readonly title: string; readonly at?: number },
): Made {
  const sources = documents.frame.sources ?? [];
  const id = newId({ name: texts.title, kind: "source", taken: sources.map(idOf) });
  const source = withTexts({ id, title: texts.title }, texts);
  return { documents: withSources(documents, addTo(sources, source, texts.at)), id };
}

/** Texts as typed; those that are not given stay, and nothing takes one away, other than the title. */
export function changeSource(
  documents: CaseDocuments,
  { id, ...texts }: SourceTexts & { readonly id: string },
): CaseDocuments {
  const sources = documents.frame.sources ?? [];
  const at = positionOf(sources, id);
  return withSources(documents, [...replaceAt(sources, at, withTexts(sources[at], texts))]);
}

export function moveSource(documents: CaseDocuments, moving: Moving): CaseDocuments {
  return withSources(documents, moveIn(documents.frame.sources ?? [], moving));
}

function withTexts(source: SourceDocument, texts: SourceTexts): SourceDocument {
  const titled = texts.title === undefined ? source : withKey(source, "title", texts.title);
  return (["by", "date", "url", "note"] as const).reduce((changed, key) => {
    const text = texts[key];
    return text === undefined ? changed : withKey(changed, key, text.trim() ? text : undefined);
  }, titled);
}

function withSources(documents: CaseDocuments, sources: SourceDocument[]): CaseDocuments {
  return { ...documents, frame: { ...documents.frame, sources } };
}
