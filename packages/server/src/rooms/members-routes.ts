// What a server of rooms answers over HTTP to a member with a token.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Answer, answering, type RoomRequest, send } from "./answering.ts";
import { readAuthorization } from "./bearer.ts";
import { LARGEST_MESSAGE, LARGEST_RETURN, LIFETIME } from "./limits.ts";
import { readPage } from "./read-page.ts";
import { isAnything, isBytes, readNumber, readShape } from "./read-shape.ts";
import { isRefusal, MALFORMED, NOT_LET_IN } from "./refusals.ts";
import {
  awaitReturns,
  holdBack,
  holdBackReading,
  letIn,
  type RoomDesk,
  refusalOfFailure,
  type Standing,
} from "./room-desk.ts";
import { placeAct, readEnvelope } from "./take-act.ts";
import { fillIn, takeBack } from "./take-back.ts";

/** The most acts in one answer. */
const MOST_ACTS = 500;

export function addMembersRoutes(app: FastifyInstance, desk: RoomDesk): void {
  const standings = new WeakMap<FastifyRequest, Standing>();

  // Before the body is read: who is not let in learns nothing about what it should look like.
  async function onRequest(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { room } = request.params as RoomRequest["params"];
    const bearer = readAuthorization(request.headers.authorization);
    const standing = await letIn(desk, { room, bearer, ip: request.ip }).catch(refusalOfFailure);
    if (isRefusal(standing)) return send(reply, standing);
    standings.set(request, standing);
    return undefined;
  }

  const options = { bodyLimit: LARGEST_MESSAGE, onRequest };
  const forMember = (answer: (standing: Standing, request: RoomRequest) => Promise<Answer>) =>
    answering(async (request) => {
      const standing = standings.get(request);
      return standing ? answer(standing, request) : NOT_LET_IN;
    });
  app.get(
    "/rooms/:room/acts",
    options,
    forMember((standing, { query }) => read(desk, { standing, query })),
  );
  app.post(
    "/rooms/:room/acts",
    options,
    forMember((standing, { body }) => take(desk, { standing, body })),
  );
  app.post(
    "/rooms/:room/invitations",
    options,
    forMember((standing, { body }) => invite(desk, { standing, body })),
  );
  const wide = { ...options, bodyLimit: LARGEST_RETURN };
  app.post(
    "/rooms/:room/returned",
    wide,
    forMember((standing, { body }) => takeBack(desk, { standing, body })),
  );
  app.post(
    "/rooms/:room/envelopes",
    wide,
    forMember((standing, { body }) => fillIn(desk, { standing, body })),
  );
  app.get("/rooms/:room/joins", options, forMember(listJoins));
  app.delete(
    "/rooms/:room/joins/:id",
    options,
    forMember((standing, { params }) => clear(standing, params.id)),
  );
}

interface Sent {
  readonly standing: Standing;
  readonly body: unknown;
}

interface Asked extends Pick<RoomRequest, "query"> {
  readonly standing: Standing;
}

async function read(desk: RoomDesk, { standing, query }: Asked): Promise<Answer> {
  const heldBack = holdBackReading(desk, standing);
  if (heldBack) return heldBack;
  const { after: from, limit: most, ...others } = query;
  const after = readNumber(from, 0);
  const limit = readNumber(most, MOST_ACTS);
  const isRight = after !== undefined && limit !== undefined && limit >= 1 && limit <= MOST_ACTS;
  if (!isRight || Object.keys(others).length > 0) return MALFORMED;
  const page = await readPage(standing, { after, limit });
  return page ? { status: 200, body: page } : NOT_LET_IN;
}

async function take(desk: RoomDesk, { standing, body }: Sent): Promise<Answer> {
  const { rooms, room, member } = standing;
  const heldBack = awaitReturns(desk) ?? holdBack(desk, standing);
  if (heldBack) return heldBack;
  const sent = readShape(body, { envelope: isAnything });
  const envelope = sent ? await readEnvelope(sent.envelope, room) : MALFORMED;
  if (isRefusal(envelope)) return envelope;
  if (envelope.header.author !== member) return NOT_LET_IN;
  const taken = await placeAct(rooms, { room, envelope });
  return isRefusal(taken) ? taken : { status: 200, body: taken };
}

async function invite(desk: RoomDesk, { standing, body }: Sent): Promise<Answer> {
  const { rooms, room, member: inviter } = standing;
  const heldBack = holdBack(desk, standing);
  if (heldBack) return heldBack;
  const sent = readShape(body, { token: isBytes(32) });
  if (!sent) return MALFORMED;
  const expires = desk.now() + LIFETIME.invitation;
  await rooms.doors.invite({ room, token: sent.token as string, inviter, expires });
  return { status: 204 };
}

async function listJoins({ rooms, room, member }: Standing): Promise<Answer> {
  return { status: 200, body: { joins: await rooms.doors.list({ room, member }) } };
}

/** The same answer whether there was one: a member who is not shown it must not learn of it. */
async function clear({ rooms, room, member }: Standing, id: string): Promise<Answer> {
  if (!isBytes(16)(id)) return MALFORMED;
  if (await rooms.doors.clear({ room, member, id })) rooms.followed.doorChanged(room);
  return { status: 204 };
}
