// The two ends of handing a case over: the command leaves it here, and the page fetches it.
import type { FastifyInstance, FastifyRequest } from "fastify";
import { onlyCommand, onlyPage } from "../only.ts";
import { answerNotFound, refuse } from "../refusals.ts";
import { LARGEST_CASE, readHanded, sizeOf, writeHanded } from "./handed-case.ts";
import type { KeptCases } from "./kept-cases.ts";

/** Four characters of base64 hold three bytes; the rest is for paths. */
const LARGEST_BODY = Math.ceil(LARGEST_CASE / 3) * 4 + 2 ** 20;

export function addHandOver(app: FastifyInstance, kept: KeptCases): void {
  app.post(
    "/handed-over",
    { bodyLimit: LARGEST_BODY, onRequest: onlyCommand },
    async ({ body }: FastifyRequest, reply) => {
      const handed = readHanded(body);
      if (!handed) return refuse(reply, 400);
      if (sizeOf(handed) > LARGEST_CASE) return refuse(reply, 413);
      return reply
        .code(201)
        .header("cache-control", "no-store")
        .send({ token: kept.keep(handed) });
    },
  );
  app.get<{ Params: { token: string } }>(
    "/handed-over/:token",
    { onRequest: onlyPage },
    async (request, reply) => {
      const handed = kept.find(request.params.token);
      if (!handed) return answerNotFound(request, reply);
      return reply
        .header("cache-control", "no-store")
        .type("application/json; charset=utf-8")
        .send(writeHanded(handed));
    },
  );
}
