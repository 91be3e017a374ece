// A room over a WebSocket: what goes up and what comes down, as JSON text messages.
import type { Envelope, PlacedAct, SignedHead } from "@parley/seal";
import type { RoomClock } from "./clock.ts";
import { RoomServerError, refusalFrom, type ServerWord, type Taken } from "./server-call.ts";

/** As much of a WebSocket as is used here; the browser's, and those of Node programs, fit. */
export interface SocketLike {
  send(text: string): void;
  close(): void;
  addEventListener(
    kind: "open" | "message" | "close" | "error",
    listener: (event: { readonly data?: unknown }) => void,
  ): void;
}

export type OpenSocket = (address: string, protocol: string) => SocketLike;

export interface LinkEvents {
  placed(placed: readonly PlacedAct[]): void;
  taken(taken: Taken): void;
  /** `act` is null where the refusal is about none. */
  refused(act: string | null, error: RoomServerError): void;
  present(members: readonly string[]): void;
  joins(count: number): void;
  heads(heads: readonly SignedHead[]): void;
  /** The server's signed word that its log stands so. */
  stands(word: ServerWord): void;
}

export interface Link {
  send(envelope: Envelope): void;
  announce(head: SignedHead): void;
  renew(token: string): void;
  close(): void;
  /** Why it ended: the server's word, "closed" or "silent". */
  readonly ended: Promise<string>;
}

const PROTOCOL = "parley.1";
const BEAT_EVERY = 20_000;
/** After so long without any message the line is taken for dead. */
const LONGEST_SILENCE = 60_000;

export interface SocketEntry {
  readonly openSocket: OpenSocket;
  /** Starts with ws: or wss:. */
  readonly address: string;
  readonly token: string;
  readonly after: number;
  readonly clock: RoomClock;
  readonly events: LinkEvents;
  /** Given up while the socket opens, nothing is said on it. */
  readonly signal: AbortSignal;
}

/** Throws a RoomServerError ("unreachable") if the socket does not open. */
export async function enterBySocket(entry: SocketEntry): Promise<Link> {
  const { openSocket, address, token, after, clock, events, signal } = entry;
  const socket = startSocket(openSocket, address);
  const over = new AbortController();
  let word = "closed";
  let lastMessage = clock.now();
  const ended = new Promise<string>((done) => {
    const end = () => {
      over.abort();
      done(word);
    };
    socket.addEventListener("close", end);
    socket.addEventListener("error", end);
  });
  await opened(socket, { ended, signal });
  socket.addEventListener("message", ({ data }) => {
    lastMessage = clock.now();
    word = tellMessage(data, events) ?? word;
  });
  const say = (message: unknown) => {
    if (!over.signal.aborted) socket.send(JSON.stringify(message));
  };
  say({ enter: { token, after } });
  const close = (why: string) => {
    word = why;
    socket.close();
  };
  void keepBeating({
    clock,
    over: over.signal,
    say,
    isSilent: () => clock.now() - lastMessage > LONGEST_SILENCE,
  }).then(() => over.signal.aborted || close("silent"));
  return {
    send: (envelope) => say({ send: { envelope } }),
    announce: (head) => say({ head }),
    renew: (fresh) => say({ renew: fresh }),
    close: () => close("closed"),
    ended,
  };
}

function startSocket(openSocket: OpenSocket, address: string): SocketLike {
  try {
    return openSocket(address, PROTOCOL);
  } catch (cause) {
    throw new RoomServerError("unreachable", { cause });
  }
}

async function opened(
  socket: SocketLike,
  { ended, signal }: { readonly ended: Promise<string>; readonly signal: AbortSignal },
): Promise<void> {
  const isOpen = await Promise.race([
    new Promise<true>((done) => socket.addEventListener("open", () => done(true))),
    ended.then(() => false as const),
    givenUp(signal),
  ]);
  if (isOpen && !signal.aborted) return;
  socket.close();
  throw new RoomServerError("unreachable");
}

function givenUp(signal: AbortSignal): Promise<false> {
  return new Promise((done) => {
    if (signal.aborted) done(false);
    else signal.addEventListener("abort", () => done(false), { once: true });
  });
}

/** Until the line is over, or has been silent for too long. */
async function keepBeating(given: {
  readonly clock: RoomClock;
  readonly over: AbortSignal;
  readonly say: (message: unknown) => void;
  readonly isSilent: () => boolean;
}): Promise<void> {
  const { clock, over, say, isSilent } = given;
  for (let beat = 1; !over.aborted && !isSilent(); beat++) {
    await clock.wait(BEAT_EVERY, over);
    say({ beat });
  }
}

/** Gives the server's last word, if it says goodbye. */
function tellMessage(data: unknown, events: LinkEvents): string | undefined {
  const message = read(data);
  if (message === undefined) events.refused(null, new RoomServerError("unreadable"));
  else if (Array.isArray(message.placed)) events.placed(message.placed);
  else if (isObject(message.taken)) events.taken(message.taken as unknown as Taken);
  else if (isObject(message.refused)) {
    const { act, ...refusal } = message.refused;
    events.refused(typeof act === "string" ? act : null, refusalFrom(null, refusal));
  } else if (Array.isArray(message.present)) events.present(message.present);
  else if (typeof message.joins === "number") events.joins(message.joins);
  else if (Array.isArray(message.heads)) events.heads(message.heads);
  else if (isObject(message.stands)) events.stands(message.stands as unknown as ServerWord);
  else if (typeof message.bye === "string") return message.bye;
  return undefined;
}

function read(data: unknown): Record<string, unknown> | undefined {
  try {
    const message: unknown = JSON.parse(String(data));
    return isObject(message) ? message : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
