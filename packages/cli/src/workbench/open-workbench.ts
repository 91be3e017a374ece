// Serves the workbench until it is stopped, or goes to the one that runs; and opens there what was brought along.
import { type RunningServer, ServerError } from "@parley/server";
import type { Environment } from "../environment.ts";
import { OutsideError } from "../outside-error.ts";
import { complain, say } from "../say.ts";
import { VERSION } from "../version.ts";
import { addressOf, findPlace, type Place } from "./find-place.ts";
import type { WorkbenchHost } from "./host.ts";
import type { Serving } from "./serving.ts";

/** What is brought along. Each gives the address that opens it. */
export interface Errand {
  give(server: RunningServer): string;
  handOver(port: number): Promise<string>;
  /** Says where it opens. */
  tell(address: string): void;
}

export interface Session {
  readonly errand: Errand | null;
  readonly mayOpen: boolean;
  readonly host: WorkbenchHost;
  readonly environment: Environment;
}

/** @throws OutsideError where no page can be served; ServerError where the errand fails. */
export async function openWorkbench(serving: Serving, session: Session): Promise<void> {
  const { host, environment } = session;
  const { site, sparePorts } = host;
  if (site === null) throw new OutsideError("page-not-built", "");
  try {
    const { place, isElsewhere } = await findPlace({ site, serving, spare: sparePorts });
    const { address } = place.kind === "served" ? place.server : place;
    if (isElsewhere) complain(environment, "cli.port-taken", { usual: addressOf(serving.port), address });
    await (place.kind === "served"
      ? serve(place.server, { serving, session })
      : goTo(place, { serving, session }));
  } catch (error) {
    throw error instanceof ServerError ? asOutside(error, serving) : error;
  }
}

async function serve(
  server: RunningServer,
  { serving, session }: { readonly serving: Serving; readonly session: Session },
): Promise<void> {
  const { errand, host, environment } = session;
  try {
    // Before anything is printed: whoever reads it may end the program at once.
    const stopped = host.untilStopped();
    const opened = errand?.give(server) ?? server.address;
    say(environment, "cli.workbench-at", { address: server.address });
    const { origin = server.address } = serving.options;
    if (origin !== server.address) say(environment, "cli.workbench-reached-at", { origin });
    errand?.tell(opened);
    say(environment, "cli.how-to-stop");
    await openWherePossible(opened, session);
    await stopped;
  } finally {
    await server.close();
  }
}

type Running = Extract<Place, { kind: "running" }>;

async function goTo(
  { address, port, version }: Running,
  { serving, session }: { readonly serving: Serving; readonly session: Session },
): Promise<void> {
  const { errand, environment } = session;
  const opened = (await errand?.handOver(port)) ?? address;
  say(environment, "cli.workbench-runs-at", { address });
  if (version !== VERSION) complain(environment, "cli.other-version-runs", { version, own: VERSION });
  const { switches } = serving;
  if (switches.length > 0) complain(environment, "cli.switches-not-used", { switches: [...switches] });
  errand?.tell(opened);
  await openWherePossible(opened, session);
}

async function openWherePossible(address: string, { mayOpen, host, environment }: Session): Promise<void> {
  if (!mayOpen || !host.isAttended) return;
  await host.openBrowser(address).catch(() => complain(environment, "cli.browser-not-opened", { address }));
}

/** Failures of the errand itself are for the verb to tell. */
function asOutside(error: ServerError, { options, port }: Serving): Error {
  const { reason, cause = error } = error;
  const code = cause instanceof Error && "code" in cause ? cause.code : "";
  const details = { port };
  if (reason === "no-site") return new OutsideError("page-not-built", "", { cause });
  if (reason === "bad-certificate") return new OutsideError("certificate-refused", "", { cause });
  if (reason === "port-taken") {
    const isKeptBack = code === "EACCES";
    return new OutsideError(isKeptBack ? "port-kept-back" : "port-in-use", "", { cause, details });
  }
  if (reason !== "cannot-listen") return error;
  const isForeign = options.listen !== undefined && code === "EADDRNOTAVAIL";
  return new OutsideError(isForeign ? "foreign-address" : "cannot-listen", options.listen ?? "", { cause });
}
