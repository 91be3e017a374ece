// A case from documents that a program made, checked in the same way as one that was typed.
import type { CaseReading } from "../case.ts";
import type { CaseDocuments } from "../documents/case-documents.ts";
import { documentSources } from "./document-sources.ts";
import { emptyLedger } from "./ledger.ts";
import type { CaseFolder } from "./read-case.ts";
import { assembleWithWhatIfs } from "./what-ifs/assemble-with-what-ifs.ts";

/** Problems carry the file that each document would be written to and the path in it; their line and column are 1. */
export function caseFromDocuments(documents: CaseDocuments, { folderName }: CaseFolder): CaseReading {
  const ledger = emptyLedger();
  return assembleWithWhatIfs(documentSources(documents, ledger), { ledger, folderName });
}
