// Starts the server of the workbench on this machine: for this machine only, unless an address for others is named.
import { existsSync } from "node:fs";
import { type RequestListener, type Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { join, resolve } from "node:path";
import { addressOfCase, addressOfLink } from "./hand-over/handed-address.ts";
import { type HandedCase, LARGEST_CASE, sizeOf } from "./hand-over/handed-case.ts";
import { keepCases } from "./hand-over/kept-cases.ts";
import { takeLink } from "./joined/add-joining.ts";
import type { HandedLink } from "./joined/handed-link.ts";
import { keepJoinedServers } from "./joined/joined-servers.ts";
import { keepLinks } from "./joined/kept-links.ts";
import { type AnyServer, listenFor, type Tls } from "./listen.ts";
import { type App, makeApp } from "./make-app.ts";
import type { ModelEndpoint } from "./model-endpoint.ts";
import { isLoopback } from "./own-host.ts";
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
  /** Without it the page asks no language model. */
  readonly model?: ModelEndpoint;
  /** Scheme, host and port under which others reach the server, as `https://rooms.example`. */
  readonly origin?: string;
  /** An IP address to listen on; those of loopback if left out. */
  readonly listen?: string;
  readonly tls?: Tls;
  /** Where the servers are written down whose rooms are joined from here; they are forgotten at the end if left out. */
  readonly dataFolder?: string;
  /** Told of what goes wrong with what is written down there. */
  readonly report?: (error: Error) => void;
}

/** Where an invitation opens that was handed over. */
export interface LinkPlace {
  readonly address: string;
  /** Whether the server that the link leads to will be known at the next start too. */
  readonly remembered: boolean;
}

export interface RunningServer {
  /** As `http://localhost:4747`; the public one where the server is not on this machine's own name. */
  readonly address: string;
  readonly port: number;
  /**
   * Keeps the files of a case in memory for the page to fetch, and gives the address that opens it.
   * @throws ServerError `case-too-large`
   */
  giveCase(handed: HandedCase): string;
  /** Keeps an invitation in memory for the page to fetch once, and lets the page speak to the server that it leads to. */
  giveLink(handed: HandedLink): LinkPlace;
  close(): Promise<void>;
}

/** @throws ServerError `no-site`, `port-taken`, `cannot-listen` or `bad-certificate` */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { site, port = USUAL_PORT, version, rooms: wanted, model, listen, tls } = options;
  const folder = resolve(site);
  if (!existsSync(join(folder, "index.html"))) throw new ServerError("no-site", folder);
  const kept = keepCases();
  const links = keepLinks();
  const { dataFolder, report = () => {}, origin = wanted?.origin } = options;
  const joining = { servers: keepJoinedServers({ folder: dataFolder, report }), links };
  const proxies = proxiesFor({ origin, listen, tls });
  const made = await makeApp({ site: folder, version, kept, joining, origin, proxies, rooms: wanted, model });
  const { app } = made;
  await app.ready();
  const handle: RequestListener = (request, response) => app.routing(request, response);
  const listening = await listenFor({ port, address: listen, tls, handle }).catch(async (error) => {
    await made.rooms?.close();
    await app.close();
    throw error;
  });
  // Sockets are the app's to open; without rooms it has none, and Node refuses them.
  if (made.rooms) for (const server of listening.servers) passUpgrades(server, app.server);
  const address = addressFor(listening.port, { origin, listen, tls });
  return {
    address,
    port: listening.port,
    giveCase: (handed) => {
      const size = sizeOf(handed);
      if (size > LARGEST_CASE) throw new ServerError("case-too-large", `${size} bytes`);
      return addressOfCase(address, kept.keep(handed));
    },
    giveLink: (handed) => {
      const { token, remembered } = takeLink(joining, handed);
      return { address: addressOfLink(address, token), remembered };
    },
    close: async () => {
      kept.forget();
      links.forget();
      await end(made, listening.servers);
    },
  };
}

interface Reach {
  readonly origin: string | undefined;
  readonly listen: string | undefined;
  readonly tls: Tls | undefined;
}

/** A server without a certificate that others reach has a proxy before it, near it in the same network if not on this machine. */
function proxiesFor({ origin, listen, tls }: Reach): readonly string[] | false {
  if (origin === undefined) return false;
  const isOpen = listen !== undefined && !isLoopback(listen);
  return isOpen && !tls ? ["loopback", "linklocal", "uniquelocal"] : ["loopback"];
}

function addressFor(port: number, { origin, listen, tls }: Reach): string {
  const local = `${tls ? "https" : "http"}://localhost:${port}`;
  return tls || listen !== undefined ? (origin ?? local) : local;
}

async function end({ app, rooms }: App, servers: readonly AnyServer[]): Promise<void> {
  await rooms?.close();
  await Promise.all(servers.map(close));
  await app.close();
}

const SOCKET = /^\/rooms\/[^/?]+\/socket(\?|$)/;

/** Whoever listens for upgrades gets them for all addresses: those without sockets answer as if none had been asked for. */
function passUpgrades(from: AnyServer, to: Server): void {
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
function close(server: AnyServer): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(() => server.closeAllConnections(), PATIENCE);
    server.close(() => {
      clearTimeout(late);
      done();
    });
    server.closeIdleConnections();
  });
}
