// The conflict of a case as it is edited: in its long forms, without the engine's analysis.
import type { CaseDocuments, ConflictDocument } from "@parley/engine/case";
import { tidyDocuments } from "@parley/engine/editing";

/** Null where there is none. */
export function tidyConflict(documents: CaseDocuments): ConflictDocument | null {
  return tidyDocuments({ ...documents, profiles: [], record: null }).conflict;
}
