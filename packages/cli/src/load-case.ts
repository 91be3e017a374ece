// Reads the case that CASE means, ours or another program's, and tells every problem where there are any.
import { type Case, type CaseReading, readCase } from "@parley/engine/case";
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

export async function readLocated(located: LocatedCase): Promise<CaseReading> {
  if (located.kind === "case") return readCase(located.files, { folderName: located.name });
  return readCase(located.files, { folderName: located.name });
}
