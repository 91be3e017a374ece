// The frame of every answer about rooms: JSON, kept by nobody, and alike where it must not tell.
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { LARGEST_MESSAGE } from "./limits.ts";
import { bodyOf, FAILED, isRefusal, MALFORMED, type RoomRefusal, tooLarge } from "./refusals.ts";
import { type RoomDesk, refusalOfFailure } from "./room-desk.ts";

export type RoomRequest = FastifyRequest<{
  Params: { readonly room: string; readonly id: string };
  Querystring: Readonly<Record<string, unknown>>;
}>;

/** A refusal, or a status with a body or none. */
export type Answer = RoomRefusal | { readonly status: number; readonly body?: object };

export function answering(answer: (request: RoomRequest) => Promise<Answer>) {
  return async (request: FastifyRequest, reply: FastifyReply) =>
    send(reply, await answer(request as RoomRequest).catch(refusalOfFailure));
}

export function send(reply: FastifyReply, answer: Answer): FastifyReply {
  reply.code(answer.status).header("cache-control", "no-store");
  if (isRefusal(answer)) return reply.send(bodyOf(answer));
  return answer.body ? reply.send(answer.body) : reply.send();
}

/** What fails before it comes to us is nearly always a body that is none, and the error may quote it. */
export function answerFailureOf({ report }: Pick<RoomDesk, "report">) {
  return (error: FastifyError, _: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { statusCode = 500 } = error;
    if (statusCode === 413) return send(reply, tooLarge(LARGEST_MESSAGE));
    if (statusCode < 500) return send(reply, MALFORMED);
    report(error);
    return send(reply, FAILED);
  };
}
