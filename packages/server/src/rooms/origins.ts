// From which pages rooms may be asked for. Tokens travel in a header that only the client's own code can set, so this is a second lock.
import type { FastifyReply, FastifyRequest } from "fastify";
import { schemeOf } from "../own-host.ts";
import { bodyOf, FOREIGN_ORIGIN } from "./refusals.ts";

export interface Origins {
  /** As `https://rooms.example`, where the server is reached under another name than `localhost`. */
  readonly own: string | undefined;
  /** Of pages served elsewhere that may use this server. */
  readonly allowed: readonly string[];
}

/** Under which the client reached the server, and for which it signs when it logs in. */
export function originOf(request: FastifyRequest, { own }: Origins): string {
  const { host = "" } = request.headers;
  const isOwn = own !== undefined && host.toLowerCase() === new URL(own).host;
  return isOwn ? own : `${schemeOf(request)}://${host.toLowerCase()}`;
}

/** Where people's own Parley serves the page that they came with: whoever has a program there has the machine. */
const OWN_PAGE = /^https?:\/\/localhost(:\d{1,5})?$/;

/** Programs send no origin. */
export function checkOrigin(origins: Origins) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { origin } = request.headers;
    if (origin === undefined || origin === originOf(request, origins)) return undefined;
    reply.header("vary", "origin");
    if (!origins.allowed.includes(origin) && !OWN_PAGE.test(origin)) {
      return reply
        .code(FOREIGN_ORIGIN.status)
        .header("cache-control", "no-store")
        .send(bodyOf(FOREIGN_ORIGIN));
    }
    reply.header("access-control-allow-origin", origin);
    reply.header("cross-origin-resource-policy", "cross-origin");
    if (request.method !== "OPTIONS") return undefined;
    return reply
      .header("access-control-allow-methods", "GET, POST, DELETE")
      .header("access-control-allow-headers", "authorization, content-type")
      .header("access-control-max-age", "600")
      .code(204)
      .send();
  };
}
