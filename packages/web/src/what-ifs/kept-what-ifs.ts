// The what-ifs that a case keeps: renaming, describing, ordering and removing them.
import type { CaseDocuments, WhatIfDocument } from "@parley/engine/case";

export function keptWhatIfs(documents: CaseDocuments): readonly WhatIfDocument[] {
  return documents.whatIfs?.whatIfs ?? [];
}

/** Without an entry there is no file. */
export function withWhatIfs(documents: CaseDocuments, whatIfs: readonly WhatIfDocument[]): CaseDocuments {
  if (whatIfs.length === 0) return documents.whatIfs ? { ...documents, whatIfs: null } : documents;
  return { ...documents, whatIfs: { format: 1, ...documents.whatIfs, whatIfs: [...whatIfs] } };
}

export function whatIfName({ id, name }: WhatIfDocument): string {
  return String(name ?? id);
}

export function renameWhatIf(documents: CaseDocuments, id: string, name: string): CaseDocuments {
  return changeWhatIf(documents, id, (whatIf) => ({ ...whatIf, name: name.trim() === "" ? id : name }));
}

/** Nothing takes the description away. */
export function describeWhatIf(documents: CaseDocuments, id: string, about: string): CaseDocuments {
  return changeWhatIf(documents, id, ({ about: _, ...rest }) =>
    about.trim() === "" ? rest : { ...rest, about },
  );
}

/** The what-if goes with its last step. */
export function removeStep(documents: CaseDocuments, id: string, at: number): CaseDocuments {
  const whatIf = keptWhatIfs(documents).find((one) => String(one.id) === id);
  const changes = whatIf?.changes.filter((_, k) => k !== at) ?? [];
  if (changes.length === 0) return removeWhatIf(documents, id);
  return changeWhatIf(documents, id, (one) => ({ ...one, changes }));
}

export function removeWhatIf(documents: CaseDocuments, id: string): CaseDocuments {
  return withWhatIfs(
    documents,
    keptWhatIfs(documents).filter((whatIf) => String(whatIf.id) !== id),
  );
}

/** `ids`: all of them, in their new order. */
export function orderWhatIfs(documents: CaseDocuments, ids: readonly string[]): CaseDocuments {
  const place = new Map(ids.map((id, at) => [id, at]));
  const at = ({ id }: WhatIfDocument) => place.get(String(id)) ?? ids.length;
  return withWhatIfs(
    documents,
    [...keptWhatIfs(documents)].sort((a, b) => at(a) - at(b)),
  );
}

function changeWhatIf(
  documents: CaseDocuments,
  id: string,
  change: (whatIf: WhatIfDocument) => WhatIfDocument,
): CaseDocuments {
  return withWhatIfs(
    documents,
    keptWhatIfs(documents).map((whatIf) => (String(whatIf.id) === id ? change(whatIf) : whatIf)),
  );
}
