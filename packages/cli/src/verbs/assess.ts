// `parley assess CASE`: the summary in the terminal, or all figures as JSON.
import { type AssessOptions, assess } from "@parley/engine/bargaining";
import { assessmentJson, renderTerminal, writeSummary } from "@parley/engine/report";
import type { Environment } from "../environment.ts";
import { examine } from "../examine.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { loadCase } from "../load-case.ts";
import { reportOptions } from "../report-options.ts";
import { VERSION } from "../version.ts";

export interface AssessWords extends AssessOptions {
  readonly json?: boolean;
}

export async function assessCase(
  typed: string,
  { json = false, ...options }: AssessWords,
  environment: Environment,
): Promise<ExitStatus> {
  const loaded = await loadCase(typed, environment);
  if (!loaded) return EXIT.problems;
  const assessment = assess(loaded.case, options);
  if (json) {
    environment.print(`${JSON.stringify(assessmentJson(assessment, VERSION), null, 2)}\n`);
  } else {
    const { columns: width, style } = environment;
    const summaryOptions = { ...reportOptions(environment), examined: examine(loaded.case, options) };
    environment.print(renderTerminal(writeSummary(assessment, summaryOptions), { width, style }));
  }
  return EXIT.fine;
}
