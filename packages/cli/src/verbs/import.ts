// `parley import SOURCE FOLDER`: another program's files as a case folder.
import { resolve } from "node:path";
import { documentsOf, writeCase } from "@parley/engine/case";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { writeNewFolder } from "../files/write-files.ts";
import { loadCase } from "../load-case.ts";
import { listProblems, sentence } from "../say.ts";

export async function importCase(
  source: string,
  folder: string,
  environment: Environment,
): Promise<ExitStatus> {
  const loaded = await loadCase(source, environment);
  if (!loaded) return EXIT.problems;
  listProblems(loaded.case.warnings, loaded.located.shown, environment);
  const files = writeCase(documentsOf(loaded.case));
  await writeNewFolder(resolve(environment.folder, folder), files);
  environment.print(`${sentence("cli.case-imported", { source, folder, files: [...files.keys()] })}\n`);
  return EXIT.fine;
}
