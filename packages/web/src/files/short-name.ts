// The short name that a case made here gets when it first leaves the page: copies of it are known again by that name.
import type { CaseDocuments } from "@parley/engine/case";
import { fileName } from "./save-files.ts";

export function withShortName(documents: CaseDocuments): CaseDocuments {
  if (documents.frame.id !== undefined) return documents;
  const { format, ...rest } = documents.frame;
  return { ...documents, frame: { format, id: fileName(String(rest.title)).toLowerCase(), ...rest } };
}
