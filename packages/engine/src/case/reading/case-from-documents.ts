// A case from documents that a program made, checked in the same way as one that was typed.
import type { CaseReading } from "../case.ts";
import type { CaseDocuments } from "../documents/case-documents.ts";
import { assembleCase, type CaseSources, type NamedSource } from "./assemble-case.ts";
import { emptyLedger, locatorByPath, reportOn } from "./ledger.ts";
import { tidyId } from "./names.ts";
import type { CaseFolder } from "./read-case.ts";

/** Problems carry the file that each document would be written to and the path in it; their line and column are 1. */
export function caseFromDocuments(documents: CaseDocuments, { folderName }: CaseFolder): CaseReading {
  const ledger = emptyLedger();
  const source = (file: string, data: unknown): NamedSource => ({
    file,
    source: { data: withoutGaps(data), report: reportOn(locatorByPath(file), ledger) },
  });
  const { frame, profiles, conflict, record } = documents;
  const sources: CaseSources = {
    frame: source("case.yaml", frame),
    profiles: new Map(
      profiles.map((profile) => {
        const id = tidyId(String(profile.party));
        return [id, source(`profiles/${id}.yaml`, profile)];
      }),
    ),
    conflict: conflict ? source("conflict.yaml", conflict) : null,
    record: record ? source("record.yaml", record) : null,
  };
  return assembleCase(sources, { ledger, folderName });
}

/** Keys whose value is undefined are not there. */
function withoutGaps(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutGaps);
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutGaps(value)]));
}
