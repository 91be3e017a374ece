// Coming in by a link: the request to join, and the wait until a member has signed the admission.
import {
  askToJoin,
  checkEnvelope,
  fingerprintOf,
  fromBase64url,
  type Header,
  type Identity,
  isRefused,
  joinToken,
  type PlacedAct,
  readHeader,
} from "@parley/seal";
import type { RoomEntry, RoomHost } from "./entry.ts";
import type { RoomLink } from "./link-text.ts";
import { logIn } from "./log-in.ts";
import { callsTo, type RoomServer, RoomServerError, readFacts } from "./server-call.ts";

export type JoiningFault =
  /** The server's key is not the one of the invitation: another server, or one between. */
  "server-differs" | "founder-differs" | "aborted";

export class JoiningError extends Error {
  readonly reason: JoiningFault;

  constructor(reason: JoiningFault) {
    super(`joining: ${reason}`);
    this.name = "JoiningError";
    this.reason = reason;
  }
}

export interface Joining {
  readonly link: RoomLink;
  /** Made for this room alone, and kept by the host before it asks. */
  readonly identity: Identity;
  readonly signal?: AbortSignal;
}

const ASK_EVERY = 3_000;

/** Asks once; the invitation is spent by it. Throws a JoiningError or a RoomServerError. */
export async function askIn(host: RoomHost, { link, identity }: Joining): Promise<void> {
  const { address, invitation } = link;
  const server: RoomServer = { address, fetch: host.fetch };
  await trustedKey(server, link);
  const request = await askToJoin(identity, invitation);
  await callsTo(server, invitation.room).askIn(await joinToken(invitation), request);
}

/** Asks again and again until let in. Throws a JoiningError. */
export async function waitForAdmission(host: RoomHost, joining: Joining): Promise<RoomEntry> {
  const { link, signal } = joining;
  const server: RoomServer = { address: link.address, fetch: host.fetch };
  while (!signal?.aborted) {
    try {
      const serverKey = await trustedKey(server, link);
      const { room, founder } = link.invitation;
      const seat = await findSeat(server, { room, identity: joining.identity, founder });
      if (seat) return { address: link.address, serverKey, room, seat, identity: joining.identity };
    } catch (error) {
      if (!(error instanceof RoomServerError)) throw error;
    }
    await host.clock.wait(ASK_EVERY, signal);
  }
  throw new JoiningError("aborted");
}

/** Asks in and waits. */
export async function joinRoom(host: RoomHost, joining: Joining): Promise<RoomEntry> {
  await askIn(host, joining);
  return waitForAdmission(host, joining);
}

async function trustedKey(server: RoomServer, { invitation }: RoomLink): Promise<string> {
  const { server: key } = await readFacts(server);
  if ((await fingerprintOf(key)) !== invitation.server) throw new JoiningError("server-differs");
  return key;
}

/**
 * How a member gets to a room in which it sits already, as after its keys were restored. The key that the server gives is believed: where
 * there is an invitation, wait for the admission by it instead. Undefined if nobody let this member in; throws a RoomServerError.
 */
export async function findEntry(
  host: Pick<RoomHost, "fetch">,
  { address, room, identity }: Pick<RoomEntry, "address" | "room" | "identity">,
): Promise<RoomEntry | undefined> {
  const server: RoomServer = { address, fetch: host.fetch };
  const { server: serverKey } = await readFacts(server);
  const seat = await findSeat(server, { room, identity });
  return seat === undefined ? undefined : { address, serverKey, room, seat, identity };
}

interface Seated extends Pick<RoomEntry, "room" | "identity"> {
  /** Fingerprint of the key that founded the room; any will do without it. */
  readonly founder?: string;
}

/** The seat that the admission names. Whether that admission counts is checked when the room is opened, which stops if another does. */
async function findSeat(
  server: RoomServer,
  { room, identity, founder }: Seated,
): Promise<string | undefined> {
  const calls = callsTo(server, room);
  const { token } = await logIn(calls, { server, room, identity });
  for (let after = 0; ; ) {
    const { placed } = await calls.readActs(token, after);
    if (after === 0 && founder !== undefined) await checkFounder(placed[0], founder);
    for (const place of placed) {
      const { member } = headerOf(place) ?? {};
      // The server cannot make one up: somebody signed it. Whether that member may let in shows when all is read.
      if (member?.key === identity.member && !isRefused(await checkEnvelope(place, room))) return member.seat;
    }
    if (placed.length === 0) return undefined;
    after += placed.length;
  }
}

async function checkFounder(founding: PlacedAct | undefined, founder: string): Promise<void> {
  const header = founding && headerOf(founding);
  if (!header || (await fingerprintOf(header.author)) !== founder) throw new JoiningError("founder-differs");
}

function headerOf(place: PlacedAct): Header | undefined {
  const bytes = fromBase64url(place?.header);
  const read = bytes && readHeader(bytes);
  return read === undefined || isRefused(read) ? undefined : read;
}
