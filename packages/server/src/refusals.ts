// Every answer that is not what was asked for: a status and a sentence.
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { notFoundPage, SENTENCES } from "./sentences.ts";

/** In the sentence of the status, unless another one says it better. */
export function refuse(reply: FastifyReply, status: number, sentence?: string): FastifyReply {
  return reply
    .code(status)
    .header("cache-control", "no-store")
    .type("text/plain; charset=utf-8")
    .send(`${sentence ?? SENTENCES[status] ?? SENTENCES[status < 500 ? 400 : 500]}\n`);
}

/** The error itself is not shown: it may quote what was sent. */
export function answerFailure(error: FastifyError, _: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { statusCode = 500 } = error;
  return statusCode === 403 ? answerNotFound(_, reply) : refuse(reply, statusCode);
}

export function answerNotFound(_: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply
    .code(404)
    .header("cache-control", "no-store")
    .type("text/html; charset=utf-8")
    .send(notFoundPage());
}
