// Keeps a variant of the case by name among its what-ifs.
import type { CaseDocuments, WhatIfDocument } from "@parley/engine/case";
import { whatIfFromDifferences } from "@parley/engine/differences";

export interface NewWhatIf {
  readonly name: string;
  /** What is different in the variant. */
  readonly change: (documents: CaseDocuments) => CaseDocuments;
}

export interface Added {
  readonly documents: CaseDocuments;
  /** Null where the variant is the case itself, so that there is nothing to keep. */
  readonly id: string | null;
}

/** A what-if that changes the same is not added twice: the one that is there is named instead. */
export function addWhatIf(documents: CaseDocuments, { name, change }: NewWhatIf): Added {
  const kept = documents.whatIfs?.whatIfs ?? [];
  const id = freeId(kept);
  const whatIf = whatIfFromDifferences({ id, name, before: documents, after: change(documents) });
  if (whatIf.changes.length === 0) return { documents, id: null };
  const changes = JSON.stringify(whatIf.changes);
  const same = kept.find((one) => JSON.stringify(one.changes) === changes);
  if (same) return { documents, id: String(same.id) };
  return { documents: { ...documents, whatIfs: { format: 1, ...documents.whatIfs, whatIfs: [...kept, whatIf] } }, id };
}

function freeId(kept: readonly WhatIfDocument[]): string {
  const taken = new Set(kept.map(({ id }) => String(id)));
  for (let count = kept.length + 1; ; count++) {
    const id = `what-if-${count}`;
    if (!taken.has(id)) return id;
  }
}
