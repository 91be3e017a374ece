// Who may ask for what passes between the command and the page: nobody but these two, on this machine.
import type { FastifyReply, FastifyRequest } from "fastify";
import { isFromHere } from "./own-host.ts";
import { refuse } from "./refusals.ts";

/** A page of another origin can send this header only after asking, and nobody answers it. To be checked before the body is read. */
export async function onlyCommand(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const isCommand = request.headers["x-parley"] === "1" && isFromHere(request);
  return isCommand ? undefined : refuse(reply, 403);
}

export async function onlyPage(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  return isFromHere(request) ? undefined : refuse(reply, 403);
}
