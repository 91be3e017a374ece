// A case and its what-ifs: the case by itself, then each what-if held against it.
import type { CaseReading } from "../../case.ts";
import { FORMAT } from "../../documents/scalars.ts";
import { whatIfsDocumentSchema } from "../../documents/what-ifs-document.ts";
import {
  type Assembly,
  assembleCase,
  type CaseSources,
  inOrder,
  type NamedSource,
} from "../assemble-case.ts";
import { type DocumentReading, readDocument } from "../read-document.ts";
import { checkWhatIfs, type WhatIfsInput } from "./check-what-ifs.ts";
import { fitWhatIfs } from "./fit-what-ifs.ts";

/**
 * Faults in how what-ifs are written are errors like any other. A what-if that no longer fits the case is warned of: the case itself
 * stands.
 */
export function assembleWithWhatIfs(sources: CaseSources, assembly: Assembly): CaseReading {
  const whatIfs = sources.whatIfs && readWhatIfs(sources.whatIfs);
  const reading = assembleCase(sources, assembly);
  if (!reading.ok || !whatIfs?.document) return reading;
  const { folderName, ledger } = assembly;
  const { document, report } = whatIfs;
  const fitted = fitWhatIfs(document.whatIfs, { base: reading.case, sources, report, folderName });
  return { ok: true, case: { ...reading.case, whatIfs: fitted, warnings: inOrder(ledger.problems) } };
}

function readWhatIfs({ source }: NamedSource): DocumentReading<WhatIfsInput> | null {
  if (!source) return null;
  const stopgaps = { format: FORMAT, whatIfs: [] };
  const reading = readDocument({ ...source, schema: whatIfsDocumentSchema, stopgaps });
  if (reading.document) checkWhatIfs(reading.document, reading.report);
  return reading;
}
