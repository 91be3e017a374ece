// Starts the server of the workbench on this machine, for this machine only.
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join, resolve } from "node:path";
import { addressOfCase } from "./hand-over/address-of-case.ts";
import { type HandedCase, LARGEST_CASE, sizeOf } from "./hand-over/handed-case.ts";
import { keepCases } from "./hand-over/kept-cases.ts";
import { listenOnLoopback } from "./listen.ts";
import { makeApp } from "./make-app.ts";
import { ServerError } from "./server-error.ts";

/** Browsers keep what a page stores by its address, so the port stays the same from start to start. */
export const USUAL_PORT = 4747;

/** How long requests that are under way may take once the server is to end, in milliseconds. */
const PATIENCE = 1_000;

export interface ServerOptions {
  /** The folder of the built page. */
  readonly site: string;
  /** 0 for any free one; the usual one if left out. */
  readonly port?: number;
  /** What `/parley.json` gives as the version. */
  readonly version: string;
}

export interface RunningServer {
  /** As `http://localhost:4747`. */
  readonly address: string;
  readonly port: number;
  /**
   * Keeps the files of a case in memory for the page to fetch, and gives the address that opens it.
   * @throws ServerError `case-too-large`
   */
  giveCase(handed: HandedCase): string;
  close(): Promise<void>;
}

/** @throws ServerError `no-site`, `port-taken` or `cannot-listen` */
export async function startServer({
  site,
  port = USUAL_PORT,
  version,
}: ServerOptions): Promise<RunningServer> {
  const folder = resolve(site);
  if (!existsSync(join(folder, "index.html"))) throw new ServerError("no-site", folder);
  const kept = keepCases();
  const app = await makeApp({ site: folder, version, kept });
  await app.ready();
  const listening = await listenOnLoopback(port, (request, response) => app.routing(request, response));
  return {
    address: `http://localhost:${listening.port}`,
    port: listening.port,
    giveCase: (handed) => {
      const size = sizeOf(handed);
      if (size > LARGEST_CASE) throw new ServerError("case-too-large", `${size} bytes`);
      return addressOfCase(listening.port, kept.keep(handed));
    },
    close: async () => {
      kept.forget();
      await Promise.all(listening.servers.map(close));
      await app.close();
    },
  };
}

/** Lets what is under way come to its end, but not for long. */
function close(server: Server): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(() => server.closeAllConnections(), PATIENCE);
    server.close(() => {
      clearTimeout(late);
      done();
    });
    server.closeIdleConnections();
  });
}
