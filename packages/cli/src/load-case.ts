// Reads the case that CASE means, ours or another program's, and tells every problem where there are any.
import { type Case, type CaseReading, caseFromDocuments, readCase } from "@parley/engine/case";
import type { Environment } from "./environment.ts";
import { type LocatedCase, locateCase } from "./locate-case.ts";
import { complain, listProblems } from "./say.ts";

export interface LoadedCase {
  readonly case: Case;
  readonly located: LocatedCase;
}

/** The case, or null once its problems have been printed. Warnings are not printed: they are part of the briefing. */
export async function loadCase(typed: string, environment: Environment): Promise<LoadedCase | null> {
  const located = await locateCase(typed, environment);
  const reading = await readLocated(located);
  if (reading.ok) return { case: reading.case, located };
  listProblems(reading.problems, located.shown, environment);
  complain(environment, "cli.nothing-loaded", { count: reading.problems.length, case: typed });
  return null;
}

async function readLocated(located: LocatedCase): Promise<CaseReading> {
  const { files, name } = located;
  return located.kind === "case" ? readCase(files, { folderName: name }) : readOther(located);
}

// What the other program's reader warned of comes before what the case itself warns of.
async function readOther({ files, name, named }: LocatedCase): Promise<CaseReading> {
  const { readForeign } = await import("@parley/engine/formats");
  const foreign = readForeign(files, { name, ...(named === undefined ? {} : { named }) });
  if (!foreign.ok) return foreign;
  const reading = caseFromDocuments(foreign.documents, { folderName: name });
  if (!reading.ok) return reading;
  return { ok: true, case: { ...reading.case, warnings: [...foreign.warnings, ...reading.case.warnings] } };
}
