// `parley assess CASE`: the summary in the terminal, or all figures as JSON.
import { type AssessOptions, assess } from "@parley/engine/bargaining";
import { assessmentJson, renderTerminal, writeSummary } from "@parley/engine/report";
import type { Environment } from "../environment.ts";
import { examine } from "../examine.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { loadCase } from "../load-case.ts";
import { reportOptions } from "../report-options.ts";
import { spokenLanguage } from "../spoken-language.ts";
import { VERSION } from "../version.ts";
import { underWhatIf, whatIfJson } from "../what-if-report.ts";

export interface AssessWords extends AssessOptions {
  readonly json?: boolean;
  readonly whatIf?: string;
}

export async function assessCase(
  typed: string,
  { json = false, whatIf, ...options }: AssessWords,
  environment: Environment,
): Promise<ExitStatus> {
  const loaded = await loadCase(typed, environment, { whatIf });
  if (!loaded) return EXIT.problems;
  const assessment = assess(loaded.case, options);
  if (json) {
    const figures = { ...(assessmentJson(assessment, VERSION) as object), ...whatIfJson(loaded.whatIf) };
    environment.print(`${JSON.stringify(figures, null, 2)}\n`);
  } else {
    const { columns: width, style } = environment;
    const summaryOptions = { ...reportOptions(environment), examined: examine(loaded.case, options) };
    const document = underWhatIf(writeSummary(assessment, summaryOptions), loaded.whatIf);
    environment.print(renderTerminal(document, { width, style, words: spokenLanguage().page }));
  }
  return EXIT.fine;
}
