// `parley start [CASE]`, which `npm start` calls: the summary in the terminal, and the briefing as a page.
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { assess } from "@parley/engine/bargaining";
import { renderTerminal, writeBriefing, writeSummary } from "@parley/engine/report";
import type { Environment } from "../environment.ts";
import { examine } from "../examine.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { writeWhole } from "../files/write-files.ts";
import { loadCase } from "../load-case.ts";
import { OutsideError } from "../outside-error.ts";
import { reportOptions } from "../report-options.ts";
import { complain, sentence } from "../say.ts";

const FIRST_CASE = "works-agreement";

export async function start(typed: string | null, environment: Environment): Promise<ExitStatus> {
  const loaded = await loadCase(typed ?? FIRST_CASE, environment);
  if (!loaded) return EXIT.problems;
  const assessment = assess(loaded.case);
  const { columns: width, style, print } = environment;
  const options = { ...reportOptions(environment), examined: examine(loaded.case) };
  print(renderTerminal(writeSummary(assessment, options), { width, style }));
  const { makePage } = await import("../page.ts");
  const page = makePage(writeBriefing(assessment, options));
  const path = await writeSomewhere(`briefing-${fileName(assessment.case.frame.id)}.html`, page, environment);
  print(`\n${sentence("cli.briefing-written", { path })}\n`);
  return EXIT.fine;
}

/** Where the person is, or else among temporary files; the path to show. */
async function writeSomewhere(name: string, page: string, environment: Environment): Promise<string> {
  const path = join(environment.folder, name);
  try {
    await writeWhole(path, page);
    return relative(environment.folder, path);
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    complain(environment, "cli.briefing-elsewhere", { folder: environment.folder });
    const elsewhere = join(tmpdir(), name);
    await writeWhole(elsewhere, page);
    return elsewhere;
  }
}

/** Ids may hold what file names can't. */
function fileName(id: string): string {
  return id.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+/, "") || "case";
}
