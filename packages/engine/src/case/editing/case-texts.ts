// The heading of a case: title, summary and date, as they are typed.
import type { CaseDocuments } from "../documents/case-documents.ts";
import { withKey } from "./shared-structure.ts";

export function setTitle(documents: CaseDocuments, title: string): CaseDocuments {
  return withKey(documents, "frame", withKey(documents.frame, "title", title));
}

export function setSummary(documents: CaseDocuments, summary: string): CaseDocuments {
  return setOptional(documents, "summary", summary);
}

export function setDate(documents: CaseDocuments, date: string): CaseDocuments {
  return setOptional(documents, "date", date);
}

function setOptional(documents: CaseDocuments, key: "summary" | "date", text: string): CaseDocuments {
  return withKey(documents, "frame", withKey(documents.frame, key, text.trim() ? text : undefined));
}
