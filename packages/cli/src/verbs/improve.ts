// `parley improve CASE --deal issue=option,…`: what is left to gain in one deal, and for whom.
import { reviewDeal } from "@parley/engine/bargaining";
import { renderTerminal, writeReview } from "@parley/engine/report";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { loadCase } from "../load-case.ts";
import { parseDeal } from "../parse-deal.ts";
import { reportOptions } from "../report-options.ts";
import { sentence, tell } from "../say.ts";
import { spokenLanguage } from "../spoken-language.ts";
import { WrongUse } from "../wrong-use.ts";

export async function improve(typed: string, text: string, environment: Environment): Promise<ExitStatus> {
  const loaded = await loadCase(typed, environment);
  if (!loaded) return EXIT.problems;
  const reading = parseDeal(text, loaded.case.frame);
  if (!reading.ok) {
    throw new WrongUse(reading.mistakes.map(tell).join("\n"));
  }
  const reviewed = reviewDeal(loaded.case, reading.deal);
  if (!reviewed.found) {
    environment.print(`${sentence("cli.too-large-to-review")}\n`);
    return EXIT.fine;
  }
  const { columns: width, style } = environment;
  const document = writeReview(loaded.case, reviewed, reportOptions(environment));
  environment.print(renderTerminal(document, { width, style, words: spokenLanguage().page }));
  return EXIT.fine;
}
