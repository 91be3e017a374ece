// What the server answers: the files of the page, which version this is, what was handed over, and rooms.
import { join, sep } from "node:path";
import helmet from "@fastify/helmet";
import serveFiles from "@fastify/static";
import fastify, { type FastifyInstance } from "fastify";
import { addHandOver } from "./hand-over/add-hand-over.ts";
import type { KeptCases } from "./hand-over/kept-cases.ts";
import { addJoining, type Joining } from "./joined/add-joining.ts";
import type { ModelEndpoint } from "./model-endpoint.ts";
import { checkHost } from "./own-host.ts";
import { headersFor } from "./policy.ts";
import { tagPolicy } from "./policy-tag.ts";
import { answerFailure, answerNotFound } from "./refusals.ts";
import { addRooms, type Rooms, type RoomsOptions } from "./rooms/add-rooms.ts";
import { allowSockets } from "./rooms/sockets.ts";

export interface AppParts {
  /** An absolute path. */
  readonly site: string;
  readonly version: string;
  readonly kept: KeptCases;
  readonly joining: Joining;
  /** Scheme, host and port under which others reach the server. */
  readonly origin: string | undefined;
  /** From which machines a proxy may come that says for whom it asks, in the words of Fastify; false for none. */
  readonly proxies: readonly string[] | false;
  /** Without them no rooms are offered. */
  readonly rooms?: RoomsOptions | undefined;
  /** The language model that the page may ask; usually there is none. */
  readonly model?: ModelEndpoint | undefined;
}

export interface App {
  readonly app: FastifyInstance;
  readonly rooms: Rooms | null;
}

export async function makeApp({ site, version, origin, ...parts }: AppParts): Promise<App> {
  const { kept, joining, proxies, model, rooms: wanted } = parts;
  const app = fastify({
    // Addresses hold the keys to cases.
    logger: false,
    frameworkErrors: answerFailure,
    trustProxy: proxies === false ? false : [...proxies],
  });
  // Forms of other sites can send plain text without asking.
  app.removeContentTypeParser("text/plain");
  if (wanted) await allowSockets(app);
  const reachable = () => [...joining.servers.origins(), ...(model ? [new URL(model.url).origin] : [])];
  await app.register(helmet, headersFor(reachable));
  app.addHook("onRequest", checkHost(origin));
  app.setErrorHandler(answerFailure);
  app.setNotFoundHandler(answerNotFound);
  app.get("/parley.json", async (_, reply) => {
    reply.header("cache-control", "no-store");
    return { parley: version, ...(model && { model }) };
  });
  addHandOver(app, kept);
  addJoining(app, joining);
  const rooms = wanted ? await addRooms(app, { ...wanted, ...(origin && { origin }), version }) : null;
  tagPolicy(app, reachable);
  const hashed = join(site, "assets") + sep;
  await app.register(serveFiles, {
    root: site,
    preCompressed: true,
    dotfiles: "ignore",
    cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader(
        "cache-control",
        path.startsWith(hashed) && !WORKER.test(path) ? FOR_EVER : ASK_AGAIN,
      );
      response.setHeader("vary", "accept-encoding");
    },
  });
  return { app, rooms };
}

/** A worker goes by the policy that came with its file, which may be another one by now. */
const WORKER = /\.worker-[\w-]+\.js$/;

/** The build writes a hash of the content into the names of these files. */
const FOR_EVER = "public, max-age=31536000, immutable";

/** The browser keeps the file and asks each time whether it is still the same. */
const ASK_AGAIN = "no-cache";
