// The acts of the record: who said or did what. Profiles may name an act that shows what a party refuses or wants.
import type { CaseDocuments } from "../documents/case-documents.ts";
import type { ActDocument, RecordDocument } from "../documents/record-document.ts";
import { findPosition, plainId } from "./document-parts.ts";
import type { Made, Moving } from "./edited.ts";
import { newId } from "./new-id.ts";
import { insertAt, mapShared, moveItem, replaceAt } from "./shared-structure.ts";

export interface NewAct {
  /** An id in it is not used: one is made from what it says. */
  readonly act: ActDocument;
  /** Where it stands afterwards, counted from 0; by default last. */
  readonly at?: number;
}

export function addAct(documents: CaseDocuments, { act, at }: NewAct): Made {
  const record = recordOf(documents);
  const taken = record.acts.map((one) => plainId(one.id ?? ""));
  const id = newId({ name: firstWords(String(act.says)), kind: "act", taken });
  const acts = insertAt(record.acts, { ...act, id }, at);
  return { documents: { ...documents, record: { ...record, acts } }, id };
}

/** The act keeps its id. */
export function replaceAct(
  documents: CaseDocuments,
  { id, act }: { readonly id: string; readonly act: ActDocument },
): CaseDocuments {
  const record = recordOf(documents);
  const at = actPosition(record, id);
  const acts = [...replaceAt(record.acts, at, { ...act, id })];
  return { ...documents, record: { ...record, acts } };
}

export function moveAct(documents: CaseDocuments, { id, to }: Moving): CaseDocuments {
  const record = recordOf(documents);
  return {
    ...documents,
    record: { ...record, acts: [...moveItem(record.acts, actPosition(record, id), to)] },
  };
}

/** @throws RangeError when the record has no act of this id. */
export function actPosition({ acts }: RecordDocument, id: string): number {
  const at = findPosition(
    acts.map((act) => ({ id: act.id ?? "" })),
    id,
  );
  if (at < 0) throw new RangeError(`the record has no act ${id}`);
  return at;
}

/** With an id for every act: the reader counts acts without one, so that they would change names when others come or go. */
export function recordOf({ record }: CaseDocuments): RecordDocument {
  if (!record) return { format: 1, acts: [] };
  const acts = withIds(record.acts, "act");
  return acts === record.acts ? record : { ...record, acts: [...acts] };
}

/** Entries without an id get the one that the reader gives them. */
export function withIds<T extends { id?: string | number | undefined }>(
  list: readonly T[],
  head: "act" | "demand" | "red-line",
): readonly T[] {
  const taken = new Set(list.flatMap(({ id }) => (id === undefined ? [] : [plainId(id)])));
  return mapShared(list, (item, k) =>
    item.id === undefined ? { ...item, id: free(`${head}-${k + 1}`, taken) } : item,
  );
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  return taken.has(wanted) ? free(`${wanted}'`, taken) : wanted;
}

const WORDS_OF_AN_ID = 4;

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, WORDS_OF_AN_ID).join(" ");
}
