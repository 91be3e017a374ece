// The two ends of handing an invitation over: the command leaves it here with the server to which it leads, and the page fetches it.
import type { FastifyInstance } from "fastify";
import { onlyCommand, onlyPage } from "../only.ts";
import { answerNotFound, refuse } from "../refusals.ts";
import { type HandedLink, LONGEST_LINK, readHandedLink } from "./handed-link.ts";
import type { JoinedServers } from "./joined-servers.ts";
import type { KeptLinks } from "./kept-links.ts";

export interface Joining {
  readonly servers: JoinedServers;
  readonly links: KeptLinks;
}

export interface LinkTaken {
  /** The page fetches the link under it, once. */
  readonly token: string;
  /** Whether the server that the link leads to will be known at the next start too. */
  readonly remembered: boolean;
}

export function takeLink({ servers, links }: Joining, { link, server }: HandedLink): LinkTaken {
  const remembered = servers.add(server);
  return { token: links.keep(link), remembered };
}

export function addJoining(app: FastifyInstance, joining: Joining): void {
  const options = { bodyLimit: 2 * LONGEST_LINK, onRequest: onlyCommand };
  app.post("/handed-links", options, async ({ body }, reply) => {
    const handed = readHandedLink(body);
    if (!handed) return refuse(reply, 400);
    return reply.code(201).header("cache-control", "no-store").send(takeLink(joining, handed));
  });
  app.get<{ Params: { token: string } }>(
    "/handed-links/:token",
    { onRequest: onlyPage },
    async (request, reply) => {
      const link = joining.links.take(request.params.token);
      if (link === undefined) return answerNotFound(request, reply);
      return reply.header("cache-control", "no-store").send({ link });
    },
  );
}
