// `parley start [CASE]`, which `npm start` calls: serves the workbench until it is stopped, or opens the one that runs.
import { type HandedCase, handOver, isLoopback, ServerError } from "@parley/server";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { locateCase } from "../locate-case.ts";
import { OutsideError } from "../outside-error.ts";
import { say, sentence } from "../say.ts";
import { type Errand, openWorkbench } from "../workbench/open-workbench.ts";
import { readServing, type ServingWords } from "../workbench/serving.ts";
import { WrongUse } from "../wrong-use.ts";

export interface StartWords extends ServingWords {
  /** Whether a browser may be opened. */
  readonly open: boolean;
}

export async function start(
  typed: string | null,
  words: StartWords,
  environment: Environment,
): Promise<ExitStatus> {
  if (typed !== null) refuseElsewhere(words);
  const errand = typed === null ? null : await caseErrand(typed, environment);
  const host = await environment.workbench();
  const serving = await readServing(words, { host, environment });
  try {
    await openWorkbench(serving, { errand, mayOpen: words.open, host, environment });
    return EXIT.fine;
  } catch (error) {
    throw error instanceof ServerError ? asOutside(error, typed ?? "") : error;
  }
}

/** A case passes from the command to the page on this machine alone. */
function refuseElsewhere({ listen, tlsCert }: StartWords): void {
  const isElsewhere = tlsCert !== undefined || (listen !== undefined && !isLoopback(listen));
  if (isElsewhere) throw new WrongUse(sentence("cli.case-not-served"));
}

/** The files are not read here: the page shows what is wrong with them. */
async function caseErrand(typed: string, environment: Environment): Promise<Errand> {
  const { name, named, files } = await locateCase(typed, environment);
  const handed: HandedCase = { name, files, ...(named === undefined ? {} : { named }) };
  return {
    give: (server) => server.giveCase(handed),
    handOver: (port) => handOver(port, handed),
    tell: (address) => say(environment, "cli.case-opens-at", { case: typed, address }),
  };
}

function asOutside(error: ServerError, path: string): OutsideError {
  const reason = error.reason === "case-too-large" ? "case-too-large" : "case-not-taken";
  return new OutsideError(reason, path, { cause: error.cause ?? error });
}
