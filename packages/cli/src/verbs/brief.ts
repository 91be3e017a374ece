// `parley brief CASE -o FILE`: the briefing as a page or as Markdown.
import { extname, resolve } from "node:path";
import { type AssessOptions, assess } from "@parley/engine/bargaining";
import { renderMarkdown, writeBriefing } from "@parley/engine/report";
import type { Environment } from "../environment.ts";
import { examine } from "../examine.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { writeWhole } from "../files/write-files.ts";
import { loadCase } from "../load-case.ts";
import { reportOptions } from "../report-options.ts";
import { sentence } from "../say.ts";
import { WrongUse } from "../wrong-use.ts";

export interface BriefWords extends AssessOptions {
  readonly output: string;
  readonly date?: string;
  /** Whom the briefing is confidential to. */
  readonly for?: string;
}

export async function brief(
  typed: string,
  { output, date, for: confidentialTo, ...options }: BriefWords,
  environment: Environment,
): Promise<ExitStatus> {
  const ending = extname(output).toLowerCase();
  if (ending !== ".html" && ending !== ".md")
    throw new WrongUse(sentence("cli.unknown-ending", { path: output }));
  const loaded = await loadCase(typed, environment);
  if (!loaded) return EXIT.problems;
  const words = { ...(date ? { date } : {}), ...(confidentialTo ? { confidentialTo } : {}) };
  const document = writeBriefing(assess(loaded.case, options), {
    ...reportOptions(environment, words),
    examined: examine(loaded.case, options),
  });
  const page =
    ending === ".md" ? renderMarkdown(document) : await (await import("../page.ts")).makePage(document);
  await writeWhole(resolve(environment.folder, output), page);
  environment.print(`${sentence("cli.briefing-written", { path: output })}\n`);
  return EXIT.fine;
}
