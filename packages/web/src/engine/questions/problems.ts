// What is wrong or worth a warning in the case as it stands, in the loader's words.
import type { Problem } from "@parley/engine/case";
import type { Desk } from "../desk.ts";
import { say } from "../say.ts";

export interface SaidProblem {
  readonly severity: Problem["severity"];
  readonly file: string;
  readonly path: Problem["path"];
  readonly text: string;
}

export function problems(_: null, desk: Desk): readonly SaidProblem[] {
  const reading = desk.reading();
  const found = reading.ok ? reading.case.warnings : reading.problems;
  return found.map((problem) => {
    const { severity, file, path } = problem;
    return { severity, file, path, text: say(problem, desk.language) };
  });
}
