// Reads the case that CASE means, ours or another program's, and tells every problem where there are any.
import { type Case, type CaseReading, caseFromDocuments, type Problem, readCase } from "@parley/engine/case";
import type { Environment } from "./environment.ts";
import { type LocatedCase, locateCase } from "./locate-case.ts";
import { complain, listProblems } from "./say.ts";
import type { AppliedWhatIf } from "./what-if-report.ts";

export interface LoadedCase {
  readonly case: Case;
  readonly located: LocatedCase;
  /** The what-if that the case is in; null: the case as it stands. */
  readonly whatIf: AppliedWhatIf | null;
}

export interface LoadOptions {
  /** The id of a what-if of the case. */
  readonly whatIf?: string | undefined;
}

/** The case, or null once its problems have been printed. Warnings are not printed: they are part of the briefing. */
export async function loadCase(
  typed: string,
  environment: Environment,
  { whatIf }: LoadOptions = {},
): Promise<LoadedCase | null> {
  const located = await locateCase(typed, environment);
  if (whatIf !== undefined) {
    const { readWhatIf } = await import("./load-what-if.ts");
    const reading = readWhatIf(located, whatIf, environment);
    if (reading?.ok) return { ...reading.found, located };
    return reading ? refuse(typed, { located, problems: reading.problems, environment }) : null;
  }
  const reading = await readLocated(located);
  if (reading.ok) return { case: reading.case, located, whatIf: null };
  return refuse(typed, { located, problems: reading.problems, environment });
}

interface Refusal {
  readonly located: LocatedCase;
  readonly problems: readonly Problem[];
  readonly environment: Environment;
}

function refuse(typed: string, { located, problems, environment }: Refusal): null {
  listProblems(problems, located.shown, environment);
  complain(environment, "cli.nothing-loaded", { count: problems.length, case: typed });
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
