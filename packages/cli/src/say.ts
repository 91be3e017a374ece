// Puts messages into words and hands them to the environment.
import type { Problem } from "@parley/engine/case";
import { type Message, message, renderMessage, wrapText } from "@parley/engine/report/sentences";
import type { Environment } from "./environment.ts";
import { spokenLanguage } from "./spoken-language.ts";

/** The sentence of a code. */
export function sentence(code: string, params: Message["params"] = {}): string {
  return tell(message(code, params));
}

/** The sentence of a message, in the language that is spoken. */
export function tell(said: Message): string {
  return renderMessage(said, spokenLanguage().catalogue);
}

/** A sentence that was asked for, on its own line, wrapped. */
export function say(environment: Environment, code: string, params: Message["params"] = {}): void {
  environment.print(`${wrapped(sentence(code, params), environment)}\n`);
}

/** A sentence on its own line, wrapped. */
export function complain(environment: Environment, code: string, params: Message["params"] = {}): void {
  complainText(sentence(code, params), environment);
}

/** Whole sentences that were put together elsewhere. */
export function complainText(text: string, environment: Environment): void {
  environment.complain(`${wrapped(text, environment)}\n`);
}

/** Every problem as `file:line:column`, then its sentence, errors before warnings as they come. */
export function listProblems(problems: readonly Problem[], folder: string, environment: Environment): void {
  for (const problem of problems) {
    const { style } = environment;
    const place = `${placeOf(problem, folder)}: ${problem.severity}`;
    const lines = wrapText(tell(problem), environment.columns - 2);
    environment.complain(`${style.strong(place)}\n${lines.map((line) => `  ${line}\n`).join("")}`);
  }
}

/** A problem without a file is one of the folder as it was typed. */
function placeOf({ file, line, column }: Problem, folder: string): string {
  if (file === "") return `${folder}:${line}:${column}`;
  const path = folder === "" || folder === "." ? file : `${folder.replace(/[\\/]+$/, "")}/${file}`;
  return `${path}:${line}:${column}`;
}

function wrapped(text: string, { columns }: Environment): string {
  return text
    .split("\n")
    .flatMap((line) => wrapText(line, columns))
    .join("\n");
}
