// `parley check CASE`: every problem at once, with its place, or that there is none.
import type { Problem } from "@parley/engine/case";
import { wrapText } from "@parley/engine/report/sentences";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { loadCase } from "../load-case.ts";
import { listProblems, sentence, tell } from "../say.ts";

export async function check(typed: string, environment: Environment): Promise<ExitStatus> {
  const loaded = await loadCase(typed, environment);
  if (!loaded) return EXIT.problems;
  const { frame, record, conflict, warnings, defaults } = loaded.case;
  listWarnings(warnings, loaded.located.shown, environment);
  const lines = [
    sentence("cli.case-is-sound", {
      title: frame.title,
      parties: frame.parties.length,
      issues: frame.issues.length,
      acts: record.length,
      makers: conflict?.makers.length ?? null,
      warnings: warnings.length,
    }),
    ...(defaults.length > 0 ? [sentence("cli.defaults-follow", { count: defaults.length })] : []),
  ];
  const filledIn = defaults.map((one) => `${one.file}: ${tell(one)}`);
  environment.print(`${lines.flatMap((line) => wrapText(line, environment.columns)).join("\n")}\n`);
  for (const line of filledIn)
    environment.print(`  ${wrapText(line, environment.columns - 2).join("\n  ")}\n`);
  return EXIT.fine;
}

function listWarnings(warnings: readonly Problem[], folder: string, environment: Environment): void {
  listProblems(warnings, folder, environment);
}
