// Where the readers of other programs' files write down what they find, each thing with its place.
import { type Message, message, type Problem } from "../message.ts";
import { placeFinder } from "../reading/lines.ts";

/** Writes problems about one file; `at` is an offset in its text. */
export interface Findings {
  readonly file: string;
  error(at: number, code: string, params?: Message["params"]): void;
  warning(at: number, code: string, params?: Message["params"]): void;
}

export interface SourceText {
  /** Path relative to the case folder. */
  readonly file: string;
  readonly text: string;
  readonly findings: Findings;
}

export function sourceText(file: string, text: string, problems: Problem[]): SourceText {
  const place = placeFinder(text);
  const write = (severity: Problem["severity"]) => (at: number, code: string, params?: Message["params"]) => {
    problems.push({ ...message(code, params), severity, file, ...place(at), path: [] });
  };
  return { file, text, findings: { file, error: write("error"), warning: write("warning") } };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

/** The first names of a list that may be long, for a sentence. */
export function some(names: readonly string[]): { names: readonly string[]; count: number } {
  return { names: names.slice(0, 8), count: names.length };
}
