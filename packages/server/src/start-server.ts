// Starts the server of the workbench on this machine, for this machine only.
import { existsSync } from "node:fs";
import { type Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { join, resolve } from "node:path";
import { addressOfCase } from "./hand-over/address-of-case.ts";
import { type HandedCase, LARGEST_CASE, sizeOf } from "./hand-over/handed-case.ts";
import { keepCases } from "./hand-over/kept-cases.ts";
import { listenOnLoopback } from "./listen.ts";
import { makeApp } from "./make-app.ts";
import type { RoomsOptions } from "./rooms/add-rooms.ts";
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
  /** Without them no rooms are offered. */
  readonly rooms?: RoomsOptions;
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
  rooms: wanted,
}: ServerOptions): Promise<RunningServer> {
  const folder = resolve(site);
  if (!existsSync(join(folder, "index.html"))) throw new ServerError("no-site", folder);
  const kept = keepCases();
  const { app, rooms } = await makeApp({ site: folder, version, kept, rooms: wanted });
  await app.ready();
  const listening = await listenOnLoopback(port, (request, response) => app.routing(request, response));
  // Sockets are the app's to open; without rooms it has none, and Node refuses them.
  if (rooms) for (const server of listening.servers) passUpgrades(server, app.server);
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
      await rooms?.close();
      await Promise.all(listening.servers.map(close));
      await app.close();
    },
  };
}

const SOCKET = /^\/rooms\/[^/?]+\/socket(\?|$)/;

/** Whoever listens for upgrades gets them for all addresses: those without sockets answer as if none had been asked for. */
function passUpgrades(from: Server, to: Server): void {
  from.on("upgrade", (request, socket, head) => {
    if (SOCKET.test(request.url ?? "")) {
      to.emit("upgrade", request, socket, head);
      return;
    }
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.assignSocket(socket as Socket);
    response.once("finish", () => socket.end());
    socket.on("error", () => socket.destroy());
    from.emit("request", request, response);
  });
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
