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

export interface AppParts {
  /** An absolute path. */
  readonly site: string;
  readonly version: string;
  readonly kept: KeptCases;
}

export async function makeApp({ site, version, kept }: AppParts): Promise<FastifyInstance> {
  // Without a log: addresses hold the keys to cases.
  const app = fastify({ logger: false, frameworkErrors: answerFailure });
  // Forms of other sites can send plain text without asking.
  app.removeContentTypeParser("text/plain");
  await app.register(helmet, HEADERS);
  app.addHook("onRequest", checkHost);
  app.setErrorHandler(answerFailure);
  app.setNotFoundHandler(answerNotFound);
  app.get("/parley.json", async (_, reply) => {
    reply.header("cache-control", "no-store");
    return { parley: version };
  });
  addHandOver(app, kept);
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
  return app;
}

/** The build writes a hash of the content into the names of these files. */
const FOR_EVER = "public, max-age=31536000, immutable";

/** The browser keeps the file and asks each time whether it is still the same. */
const ASK_AGAIN = "no-cache";
