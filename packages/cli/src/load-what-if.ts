// The case as one of its what-ifs has it.
import {
  applyWhatIf,
  type Case,
  caseFromDocuments,
  describeChange,
  differences,
  draftFromFiles,
  type Problem,
} from "@parley/engine/case";
import type { Environment } from "./environment.ts";
import type { LocatedCase } from "./locate-case.ts";
import { complain, listProblems, sentence, tell } from "./say.ts";
import type { AppliedWhatIf } from "./what-if-report.ts";
import { WrongUse } from "./wrong-use.ts";

export interface WhatIfCase {
  readonly case: Case;
  readonly whatIf: AppliedWhatIf;
}

/** The changed case; or the problems of the case, or of the what-if, where there are any. */
export type WhatIfReading =
  | { readonly ok: true; readonly found: WhatIfCase }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Null once it has been told why the what-if does not fit. */
export function readWhatIf(
  { files, name: folderName, kind, shown }: LocatedCase,
  typed: string,
  environment: Environment,
): WhatIfReading | null {
  const draft = kind === "case" ? draftFromFiles(files, { folderName }) : null;
  const { documents = null, problems = [] } = draft ?? {};
  if (problems.some(({ severity }) => severity === "error")) return { ok: false, problems };
  const all = documents?.whatIfs?.whatIfs ?? [];
  const ids = all.map(({ id }) => String(id).trim().normalize("NFC"));
  const position = ids.indexOf(typed.trim().normalize("NFC"));
  if (!documents || position < 0)
    throw new WrongUse(sentence("cli.unknown-what-if", { whatIf: typed, known: ids }));
  const whatIf = all[position];
  const changed = applyWhatIf(documents, whatIf);
  const reading = caseFromDocuments(changed, { folderName });
  const objections = problems.filter((problem) => isAbout(problem, position));
  if (objections.length > 0 || !reading.ok) {
    listProblems(objections, shown, environment);
    complain(environment, "cli.what-if-does-not-fit", { whatIf: typed });
    return null;
  }
  const states = { before: documents, after: { ...changed, whatIfs: documents.whatIfs } };
  const changes = differences(states.before, states.after).map((change) =>
    tell(describeChange(change, states)),
  );
  const id = ids[position];
  return {
    ok: true,
    found: { case: reading.case, whatIf: { id, name: String(whatIf.name ?? id), changes } },
  };
}

function isAbout({ file, path }: Problem, position: number): boolean {
  return /^what-ifs\.ya?ml$/i.test(file) && path[0] === "whatIfs" && path[1] === position;
}
