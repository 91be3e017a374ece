// A problem of the case with its sentence, as the page shows it.
import type { Problem } from "@parley/engine/case";
import type { LanguageCode } from "../texts/language.ts";
import { say } from "./say.ts";

export interface SaidProblem {
  readonly severity: Problem["severity"];
  readonly file: string;
  readonly line: number;
  readonly path: Problem["path"];
  readonly text: string;
}

export function saidProblems(problems: readonly Problem[], language: LanguageCode): SaidProblem[] {
  return problems.map((problem) => {
    const { severity, file, line, path } = problem;
    return { severity, file, line, path, text: say(problem, language) };
  });
}
