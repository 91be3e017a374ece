// What a server of rooms answers over HTTP to those who have no token yet.
import { type JoinRequest, tokenHash } from "@parley/seal";
import type { FastifyInstance } from "fastify";
import { leafOf } from "../store/hashes.ts";
import { type Answer, answering, type RoomRequest } from "./answering.ts";
import { LARGEST_MESSAGE } from "./limits.ts";
import { giveNonce, giveToken } from "./log-in.ts";
import { originOf } from "./origins.ts";
import { isAnything, isBytes, isShape, readShape } from "./read-shape.ts";
import { isRefusal, MALFORMED, NOT_LET_IN } from "./refusals.ts";
import { holdBackAt, isRoomId, type RoomDesk } from "./room-desk.ts";
import { readEnvelope, refusalFor, takenAt } from "./take-act.ts";

const isKey = isBytes(32);
const isHash = isBytes(32);
const isSignature = isBytes(64);

/** Of `@parley/seal`; whether it answers the invitation only the inviter can tell. */
const JOIN_REQUEST = { room: isHash, member: isKey, reading: isKey, proof: isSignature, mac: isHash };

export function addOpenRoutes(app: FastifyInstance, desk: RoomDesk): void {
  const options = { bodyLimit: LARGEST_MESSAGE };
  app.get(
    "/room-server.json",
    answering(() => giveFacts(desk)),
  );
  app.post(
    "/rooms",
    options,
    answering((request) => found(desk, request)),
  );
  app.post(
    "/rooms/:room/nonces",
    options,
    answering((request) => nonce(desk, request)),
  );
  app.post(
    "/rooms/:room/tokens",
    options,
    answering((request) => token(desk, request)),
  );
  app.post(
    "/rooms/:room/joins",
    options,
    answering((request) => knock(desk, request)),
  );
}

async function giveFacts({ service, version, now }: RoomDesk): Promise<Answer> {
  const { publicKey } = await service.key();
  return { status: 200, body: { parley: version, server: publicKey, now: now() } };
}

async function found(desk: RoomDesk, { body, ip }: RoomRequest): Promise<Answer> {
  const heldBack = holdBackAt(desk, { door: "rooms", ip });
  if (heldBack) return heldBack;
  const sent = readShape(body, { envelope: isAnything });
  const envelope = sent ? await readEnvelope(sent.envelope, null) : MALFORMED;
  if (isRefusal(envelope)) return envelope;
  const { store, key } = await desk.service.open();
  const before = await store.head(leafOf(envelope));
  const place = await store.createRoom(envelope);
  if ("refused" in place) return refusalFor(place.refused);
  const { room } = place;
  const { number, stamp, chain, receipt } = await takenAt(place, {
    ...{ act: envelope.header.act, signing: key.signing },
  });
  return { status: before ? 200 : 201, body: { room, number, stamp, chain, receipt } };
}

async function nonce(desk: RoomDesk, { params, body, ip }: RoomRequest): Promise<Answer> {
  const heldBack = holdBackAt(desk, { door: "nonces", ip });
  if (heldBack) return heldBack;
  if (!readShape(body, { member: isKey })) return MALFORMED;
  const { room } = params;
  const rooms = isRoomId(room) ? await desk.service.openIfMade() : null;
  return { status: 200, body: await giveNonce(rooms, { room, now: desk.now() }) };
}

async function token(desk: RoomDesk, request: RoomRequest): Promise<Answer> {
  const { params, body, ip } = request;
  const heldBack = holdBackAt(desk, { door: "tokens", ip });
  if (heldBack) return heldBack;
  const sent = readShape(body, { member: isKey, nonce: isHash, signature: isSignature });
  if (!sent) return MALFORMED;
  const { room } = params;
  const rooms = isRoomId(room) ? await desk.service.openIfMade() : null;
  if (!rooms) return NOT_LET_IN;
  const answer = sent as Readonly<Record<keyof typeof sent, string>>;
  const origin = originOf(request, desk.origins);
  const given = await giveToken(rooms, { room, origin, ...answer, now: desk.now() });
  return given ? { status: 200, body: given } : NOT_LET_IN;
}

async function knock(desk: RoomDesk, { params, body, ip }: RoomRequest): Promise<Answer> {
  const heldBack = holdBackAt(desk, { door: "joins", ip });
  if (heldBack) return heldBack;
  const sent = readShape(body, { token: isHash, request: isShape(JOIN_REQUEST) });
  if (!sent) return MALFORMED;
  const { room } = params;
  const request = sent.request as JoinRequest;
  if (request.room !== room) return isRoomId(room) ? MALFORMED : NOT_LET_IN;
  const rooms = await desk.service.openIfMade();
  const hash = (await tokenHash(sent.token as string)) as string;
  const isIn = await rooms?.doors.knock({ room, token: hash, request, now: desk.now() });
  if (!isIn) return NOT_LET_IN;
  rooms?.followed.doorChanged(room);
  return { status: 202 };
}
