// Stand-in until opening goes through a worker.
import { type CaseDocuments, documentsOf, readCase } from "@parley/engine/case";

export async function caseFromFiles(
  files: ReadonlyMap<string, string>,
  name: string,
): Promise<CaseDocuments | null> {
  const reading = readCase(files, { folderName: name });
  return reading.ok ? documentsOf(reading.case) : null;
}
