// The one name under which the page is served. Another name for this machine would be another place to a browser, with other
// cases in it; and a web site whose name leads here must not pass for the page (DNS rebinding).
import type { FastifyReply, FastifyRequest } from "fastify";
import { refuse } from "./refusals.ts";

/** Any port: one may be passed on from another machine. */
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/**
 * Before anything else is done with a request: refuses foreign hosts, and leads the other names of this machine to `localhost`.
 * `known` is the host under which a proxy on this machine lets others in.
 */
export function checkHost(known: string | null) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { host = "" } = request.headers;
    const [, name, port = ""] = LOOPBACK.exec(host) ?? [];
    const isKnown = host.toLowerCase() === known;
    if (name === undefined && !isKnown) return refuse(reply, 421);
    const { url = "" } = request.raw;
    if (!url.startsWith("/")) return refuse(reply, 400);
    return isKnown || name?.toLowerCase() === "localhost"
      ? undefined
      : reply.redirect(`http://localhost${port}${url}`, 308);
  };
}

/** Whether a request may come from the page itself, or from a program on this machine, going by what browsers add to it. */
export function isFromHere({ headers }: FastifyRequest): boolean {
  const { host = "", origin } = headers;
  const site = headers["sec-fetch-site"];
  const isOurs = origin === undefined || origin === `http://${host.toLowerCase()}`;
  return isOurs && (site === undefined || site === "same-origin");
}
