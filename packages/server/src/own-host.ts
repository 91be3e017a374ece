// The names under which the page is served: `localhost`, and the one of its public address if it has one. Another name for this machine
// would be another place to a browser, with other cases in it; and a web site whose name leads here must not pass for the page (DNS
// rebinding).
import type { TLSSocket } from "node:tls";
import type { FastifyReply, FastifyRequest } from "fastify";
import { refuse } from "./refusals.ts";
import { elsewhere } from "./sentences.ts";

/** Any port: one may be passed on from another machine. */
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** What the connection itself speaks, whatever a proxy says. */
export function schemeOf({ raw }: FastifyRequest): "http" | "https" {
  return (raw.socket as Partial<TLSSocket>).encrypted ? "https" : "http";
}

/**
 * Before anything else is done with a request: refuses foreign hosts, and leads the other names of this machine to `localhost`.
 * `origin` is the public address, as `https://rooms.example`.
 */
export function checkHost(origin: string | undefined) {
  const known = origin === undefined ? null : new URL(origin).host;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { host = "" } = request.headers;
    const [, name, port = ""] = LOOPBACK.exec(host) ?? [];
    const isKnown = host.toLowerCase() === known;
    if (name === undefined && !isKnown) return refuse(reply, 421, origin && elsewhere(origin));
    const { url = "" } = request.raw;
    if (!url.startsWith("/")) return refuse(reply, 400);
    return isKnown || name?.toLowerCase() === "localhost"
      ? undefined
      : reply.redirect(`${schemeOf(request)}://localhost${port}${url}`, 308);
  };
}

/**
 * Whether a request may come from the page itself, or from a program on this machine, going by its connection and by what browsers add.
 * A proxy on this machine that lets others in passes their requests on under another name.
 */
export function isFromHere(request: FastifyRequest): boolean {
  const { host = "", origin } = request.headers;
  const site = request.headers["sec-fetch-site"];
  const isNear = LOOPBACK.test(host) && isLoopback(request.raw.socket.remoteAddress ?? "");
  const isOurs = origin === undefined || origin === `${schemeOf(request)}://${host.toLowerCase()}`;
  return isNear && isOurs && (site === undefined || site === "same-origin");
}

export function isLoopback(address: string): boolean {
  return address === "::1" || /^(::ffff:)?127\./i.test(address);
}
