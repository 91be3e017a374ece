// `parley start [CASE]`, which `npm start` calls: serves the workbench until it is stopped, or opens the one that runs.
import { type HandedCase, handOver, type RunningServer, ServerError } from "@parley/server";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { locateCase } from "../locate-case.ts";
import { OutsideError } from "../outside-error.ts";
import { complain, say } from "../say.ts";
import { VERSION } from "../version.ts";
import { addressOf, findPlace, type Place } from "../workbench/find-place.ts";
import type { WorkbenchHost } from "../workbench/host.ts";

export interface StartWords {
  readonly port?: number;
  /** Whether a browser may be opened. */
  readonly open: boolean;
}

export async function start(
  typed: string | null,
  words: StartWords,
  environment: Environment,
): Promise<ExitStatus> {
  const wanted = typed === null ? null : await readWanted(typed, environment);
  const host = await environment.workbench();
  const { site, usualPort, sparePorts } = host;
  if (site === null) throw new OutsideError("page-not-built", "");
  const first = words.port ?? usualPort;
  try {
    const { place, isElsewhere } = await findPlace({ site, first, spare: sparePorts });
    const { address } = place.kind === "served" ? place.server : place;
    if (isElsewhere) complain(environment, "cli.port-taken", { usual: addressOf(first), address });
    const session = { wanted, mayOpen: words.open, host, environment };
    await (place.kind === "served" ? serve(place.server, session) : join(place, session));
    return EXIT.fine;
  } catch (error) {
    throw error instanceof ServerError ? asOutside(error, typed ?? "") : error;
  }
}

/** A case as it was typed, and its files, which are not read here: the page shows what is wrong with them. */
interface Wanted {
  readonly typed: string;
  readonly handed: HandedCase;
}

interface Session {
  readonly wanted: Wanted | null;
  readonly mayOpen: boolean;
  readonly host: WorkbenchHost;
  readonly environment: Environment;
}

async function readWanted(typed: string, environment: Environment): Promise<Wanted> {
  const { name, named, files } = await locateCase(typed, environment);
  return { typed, handed: { name, files, ...(named === undefined ? {} : { named }) } };
}

async function serve(server: RunningServer, session: Session): Promise<void> {
  const { wanted, host, environment } = session;
  try {
    // Before anything is printed: whoever reads it may end the program at once.
    const stopped = host.untilStopped();
    const opened = wanted ? server.giveCase(wanted.handed) : server.address;
    say(environment, "cli.workbench-at", { address: server.address });
    if (wanted) say(environment, "cli.case-opens-at", { case: wanted.typed, address: opened });
    say(environment, "cli.how-to-stop");
    await openWherePossible(opened, session);
    await stopped;
  } finally {
    await server.close();
  }
}

type Running = Extract<Place, { kind: "running" }>;

async function join({ address, port, version }: Running, session: Session): Promise<void> {
  const { wanted, environment } = session;
  const opened = wanted ? await handOver(port, wanted.handed) : address;
  say(environment, "cli.workbench-runs-at", { address });
  if (version !== VERSION) complain(environment, "cli.other-version-runs", { version, own: VERSION });
  if (wanted) say(environment, "cli.case-opens-at", { case: wanted.typed, address: opened });
  await openWherePossible(opened, session);
}

async function openWherePossible(address: string, { mayOpen, host, environment }: Session): Promise<void> {
  if (!mayOpen || !host.isAttended) return;
  await host.openBrowser(address).catch(() => complain(environment, "cli.browser-not-opened", { address }));
}

function asOutside(error: ServerError, path: string): OutsideError {
  const reasons = {
    "no-site": "page-not-built",
    "port-taken": "cannot-listen",
    "cannot-listen": "cannot-listen",
    "case-too-large": "case-too-large",
    "not-taken": "case-not-taken",
  } as const;
  return new OutsideError(reasons[error.reason], path, { cause: error.cause ?? error });
}
