// The calls that a client makes to a server of rooms over HTTP, and the one error that they throw.
import type { ChainPoint, Envelope, JoinRequest, PlacedAct, ReturnedPlaces } from "@parley/seal";

export type Fetch = (
  address: string,
  init?: { method: string; headers: Record<string, string>; body?: string; cache: "no-store" },
) => Promise<{ readonly status: number; text(): Promise<string> }>;

export interface RoomServer {
  /** Scheme, host, port and, where it is not the root, the path below which the server answers; no slash at the end. */
  readonly address: string;
  readonly fetch: Fetch;
}

export type ServerReason =
  /** No answer came, or the server says that it cannot give one now. */
  | "unreachable"
  /** An answer that is none of those agreed. */
  | "unreadable"
  | "not-let-in"
  | "wrong-epoch"
  | "too-large"
  | "too-fast"
  /** Another refusal, by its code. */
  | "refused";

export class RoomServerError extends Error {
  readonly reason: ServerReason;
  readonly code: string;
  /** Milliseconds to wait after "too-fast"; bytes allowed after "too-large". */
  readonly limit: number | undefined;

  constructor(
    reason: ServerReason,
    { code = reason, limit, cause }: { code?: string; limit?: number | undefined; cause?: unknown } = {},
  ) {
    super(`the room's server: ${code}`, { cause });
    this.name = "RoomServerError";
    this.reason = reason;
    this.code = code;
    this.limit = limit;
  }
}

export interface ServerFacts {
  readonly parley: string;
  /** The key with which it signs receipts. */
  readonly server: string;
  /** Its clock, in milliseconds since 1970 UTC. */
  readonly now: number;
}

export interface Token {
  readonly token: string;
  readonly expires: number;
}

export interface Taken {
  readonly act: string;
  readonly number: number;
  readonly stamp: number;
  readonly chain: string;
  readonly leaf: string;
  readonly receipt: string;
}

export interface Founded {
  readonly room: string;
  readonly number: number;
  readonly stamp: number;
  readonly chain: string;
  readonly receipt: string;
}

export interface JoinAtDoor {
  readonly id: string;
  /** Hash of the token that was spent. */
  readonly token: string;
  readonly request: JoinRequest;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

/** A place in the log, with the server's signature that it is there. */
export interface ServerWord extends ChainPoint {
  readonly receipt: string;
}

export interface ActsRead {
  readonly placed: readonly PlacedAct[];
  /** With the server's signed word that its log stands so, where it gives one. */
  readonly head: ChainPoint & { readonly receipt?: string };
  /** Numbers of places of which the server has no envelope any more, whoever could read it. */
  readonly lost?: readonly number[];
}

interface Call {
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: string;
  readonly body?: unknown;
  readonly bearer?: string;
}

/** The most acts that one reading asks for. */
const MOST_ACTS = 500;

export const readFacts = (server: RoomServer) =>
  call<ServerFacts>(server, { method: "GET", path: "/room-server.json" });

export const postRoom = (server: RoomServer, envelope: Envelope) =>
  call<Founded>(server, { method: "POST", path: "/rooms", body: { envelope } });

/** The calls about one room. */
export function callsTo(server: RoomServer, room: string) {
  const at = (end: string) => `/rooms/${room}/${end}`;
  return {
    drawNonce: (member: string) =>
      call<{ nonce: string; expires: number }>(server, {
        ...{ method: "POST", path: at("nonces"), body: { member } },
      }),
    drawToken: (body: { member: string; nonce: string; signature: string }) =>
      call<Token>(server, { method: "POST", path: at("tokens"), body }),
    invite: (bearer: string, token: string) =>
      call<void>(server, { method: "POST", path: at("invitations"), body: { token }, bearer }),
    askIn: (token: string, request: JoinRequest) =>
      call<void>(server, { method: "POST", path: at("joins"), body: { token, request } }),
    listJoins: (bearer: string) =>
      call<{ joins: readonly JoinAtDoor[] }>(server, { method: "GET", path: at("joins"), bearer }),
    dropJoin: (bearer: string, id: string) =>
      call<void>(server, { method: "DELETE", path: at(`joins/${encodeURIComponent(id)}`), bearer }),
    readActs: (bearer: string, after: number, limit = MOST_ACTS) =>
      call<ActsRead>(server, { method: "GET", path: at(`acts?after=${after}&limit=${limit}`), bearer }),
    givePlaces: (bearer: string, returned: ReturnedPlaces) =>
      call<{ head: ChainPoint }>(server, { method: "POST", path: at("returned"), body: returned, bearer }),
    giveEnvelopes: (bearer: string, envelopes: readonly ({ readonly number: number } & Envelope)[]) =>
      call<{ head: ChainPoint }>(server, {
        ...{ method: "POST", path: at("envelopes"), body: { envelopes }, bearer },
      }),
    postAct: (bearer: string, envelope: Envelope) =>
      call<Taken>(server, { method: "POST", path: at("acts"), body: { envelope }, bearer }),
  };
}

export type RoomCalls = ReturnType<typeof callsTo>;

async function call<T>(server: RoomServer, { method, path, body, bearer }: Call): Promise<T> {
  const { status, text } = await ask(server, { method, path, body, ...(bearer !== undefined && { bearer }) });
  const answer = text === "" ? undefined : parse(text);
  if (status < 200 || status >= 300) throw refusalFrom(status, answer);
  // "Accepted" and "no content" say all there is to say.
  const isDue = status !== 202 && status !== 204;
  if (isDue && (typeof answer !== "object" || answer === null)) throw new RoomServerError("unreadable");
  return answer as T;
}

async function ask(server: RoomServer, { method, path, body, bearer }: Call) {
  try {
    const answer = await server.fetch(server.address + path, {
      ...{ method, cache: "no-store" as const },
      headers: {
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, text: await answer.text() };
  } catch (cause) {
    throw new RoomServerError("unreachable", { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RoomServerError("unreadable", { cause });
  }
}

/** The same reading for an answer over HTTP and for a message of the socket. */
export function refusalFrom(status: number | null, answer: unknown): RoomServerError {
  const fields = (typeof answer === "object" && answer !== null ? answer : {}) as Record<string, unknown>;
  const code = fields.refused ?? fields.code;
  if ((status !== null && status >= 500) || code === "unavailable" || code === "failed") {
    return new RoomServerError("unreachable");
  }
  if (typeof code !== "string") return new RoomServerError("unreadable");
  const limit = [fields.after, fields.limit].find((one) => typeof one === "number") as number | undefined;
  // Members are giving back what the server has lost: new acts wait for that as they would for a rate.
  if (code === "returning") return new RoomServerError("too-fast", { code, limit });
  const known = ["not-let-in", "wrong-epoch", "too-large", "too-fast"] as const;
  return new RoomServerError(known.find((one) => one === code) ?? "refused", { code, limit });
}
