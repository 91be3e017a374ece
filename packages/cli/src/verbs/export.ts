// `parley export CASE FOLDER --to FORMAT`: a case for another program.
import { resolve } from "node:path";
import type { Case } from "@parley/engine/case";
import { type ExportResult, writeGenius, writeGeniusWeb, writeScoreSheet } from "@parley/engine/formats";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { writeNewFolder } from "../files/write-files.ts";
import { loadCase } from "../load-case.ts";
import { complain, listProblems, sentence } from "../say.ts";
import { WrongUse } from "../wrong-use.ts";

const WRITERS: ReadonlyMap<string, (source: Case) => ExportResult> = new Map([
  ["genius", writeGenius],
  ["geniusweb", writeGeniusWeb],
  ["csv", writeScoreSheet],
]);

export async function exportCase(
  typed: string,
  { folder, format }: { readonly folder: string; readonly format: string },
  environment: Environment,
): Promise<ExitStatus> {
  const write = WRITERS.get(format);
  if (!write) throw new WrongUse(sentence("cli.unknown-format", { format, known: [...WRITERS.keys()] }));
  const loaded = await loadCase(typed, environment);
  if (!loaded) return EXIT.problems;
  const written = write(loaded.case);
  if (!written.ok) {
    listProblems(written.problems, loaded.located.shown, environment);
    complain(environment, "cli.nothing-exported", { format });
    return EXIT.problems;
  }
  listProblems(written.warnings, loaded.located.shown, environment);
  await writeNewFolder(resolve(environment.folder, folder), written.files);
  environment.print(`${sentence("cli.case-exported", { folder, files: [...written.files.keys()] })}\n`);
  return EXIT.fine;
}
