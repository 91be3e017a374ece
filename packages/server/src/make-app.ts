// What the server answers: the files of the page, which version this is, and cases that were handed over.
import { join, sep } from "node:path";
import helmet from "@fastify/helmet";
import serveFiles from "@fastify/static";
import fastify, { type FastifyInstance } from "fastify";
import { addHandOver } from "./hand-over/add-hand-over.ts";
import type { KeptCases } from "./hand-over/kept-cases.ts";
import { checkHost } from "./own-host.ts";
import { HEADERS } from "./policy.ts";
import { answerFailure, answerNotFound } from "./refusals.ts";
import { addRooms, type Rooms, type RoomsOptions } from "./rooms/add-rooms.ts";
import { allowSockets } from "./rooms/sockets.ts";

export interface AppParts {
  /** An absolute path. */
  readonly site: string;
  readonly version: string;
  readonly kept: KeptCases;
  /** Without them no rooms are offered. */
  readonly rooms?: RoomsOptions | undefined;
}

export interface App {
  readonly app: FastifyInstance;
  readonly rooms: Rooms | null;
}

export async function makeApp({ site, version, kept, rooms: wanted }: AppParts): Promise<App> {
  const origin = wanted?.origin;
  const app = fastify({
    // Addresses hold the keys to cases.
    logger: false,
    frameworkErrors: answerFailure,
    // The proxy that others come through says from where.
    trustProxy: origin === undefined ? false : "loopback",
  });
  // Forms of other sites can send plain text without asking.
  app.removeContentTypeParser("text/plain");
  if (wanted) await allowSockets(app);
  await app.register(helmet, HEADERS);
  app.addHook("onRequest", checkHost(origin === undefined ? null : new URL(origin).host));
  app.setErrorHandler(answerFailure);
  app.setNotFoundHandler(answerNotFound);
  app.get("/parley.json", async (_, reply) => {
    reply.header("cache-control", "no-store");
    return { parley: version };
  });
  addHandOver(app, kept);
  const rooms = wanted ? await addRooms(app, { ...wanted, version }) : null;
  const hashed = join(site, "assets") + sep;
  await app.register(serveFiles, {
    root: site,
    preCompressed: true,
    dotfiles: "ignore",
    cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader("cache-control", path.startsWith(hashed) ? FOR_EVER : ASK_AGAIN);
      response.setHeader("vary", "accept-encoding");
    },
  });
  return { app, rooms };
}

/** The build writes a hash of the content into the names of these files. */
const FOR_EVER = "public, max-age=31536000, immutable";

/** The browser keeps the file and asks each time whether it is still the same. */
const ASK_AGAIN = "no-cache";
