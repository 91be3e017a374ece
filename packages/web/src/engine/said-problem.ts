// A problem of the case with its sentence, as the page shows it.
import type { Problem } from "@parley/engine/case";
import type { LanguageCode } from "../texts/language.ts";
import type { Desk } from "./desk.ts";
import { problemTexts } from "./problem-words/problem-text.ts";
import { say } from "./say.ts";

export interface SaidProblem {
  readonly code: Problem["code"];
  readonly severity: Problem["severity"];
  readonly file: string;
  readonly line: number;
  readonly path: Problem["path"];
  readonly text: string;
}

/** In the words of the page. */
export function saidProblems(
  problems: readonly Problem[],
  { documents, language }: Pick<Desk, "documents" | "language">,
): SaidProblem[] {
  if (problems.length === 0) return [];
  const textOf = problemTexts(documents, language);
  return problems.map((problem) => ({ ...placed(problem), text: textOf(problem) }));
}

/** In the loader's words, which speak of files and of what is written in them: for files that are mended in an editor. */
export function problemsOfFiles(problems: readonly Problem[], language: LanguageCode): SaidProblem[] {
  return problems.map((problem) => ({ ...placed(problem), text: say(problem, language) }));
}

function placed({ code, severity, file, line, path }: Problem) {
  return { code, severity, file, line, path };
}
