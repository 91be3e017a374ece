// A member's end of a socket, with everything that came down it.
import { once } from "node:events";
import type { PlacedAct } from "@parley/seal";
import { WebSocket } from "ws";

export interface Line {
  readonly socket: WebSocket;
  readonly messages: Record<string, unknown>[];
  /** Characters of all that came, in order. */
  readonly texts: string[];
  readonly placed: PlacedAct[];
  say(message: unknown): void;
  /** Resolves with the first message of this name, past or to come. */
  next(name: string, after?: number): Promise<unknown>;
  until(isSo: () => boolean, what: string): Promise<void>;
  /** The last word, once it is closed. */
  ended(): Promise<{ readonly bye: unknown; readonly code: number }>;
  close(): Promise<void>;
}

export interface Entering {
  readonly room: string;
  readonly token?: string;
  readonly after?: number;
  readonly headers?: Record<string, string>;
  readonly protocol?: string;
}

export async function openLine(
  address: string,
  { room, token, after = 0, headers = {}, protocol = "parley.1" }: Entering,
): Promise<Line> {
  const socket = new WebSocket(`${address.replace(/^http/, "ws")}/rooms/${room}/socket`, protocol, {
    headers,
  });
  const line = follow(socket);
  await once(socket, "open");
  if (token !== undefined) line.say({ enter: { token, after } });
  return line;
}

function follow(socket: WebSocket): Line {
  const messages: Record<string, unknown>[] = [];
  const texts: string[] = [];
  const placed: PlacedAct[] = [];
  const closed = new Promise<number>((done) => socket.once("close", done));
  let changed = () => {};
  socket.on("error", () => {});
  socket.on("close", () => changed());
  socket.on("message", (data) => {
    const message = JSON.parse(String(data)) as Record<string, unknown>;
    texts.push(String(data));
    messages.push(message);
    if (Array.isArray(message.placed)) placed.push(...(message.placed as PlacedAct[]));
    changed();
  });
  const until = async (isSo: () => boolean, what: string) => {
    const deadline = Date.now() + 10_000;
    while (!isSo()) {
      if (Date.now() > deadline || socket.readyState === socket.CLOSED) {
        throw new Error(`${what}: not after ${JSON.stringify(messages).slice(-500)}`);
      }
      await new Promise<void>((done) => {
        const timer = setTimeout(done, 500);
        changed = () => {
          clearTimeout(timer);
          done();
        };
      });
    }
  };
  return {
    socket,
    messages,
    texts,
    placed,
    say: (message) => socket.send(typeof message === "string" ? message : JSON.stringify(message)),
    next: async (name, after = 0) => {
      const find = () => messages.slice(after).find((message) => name in message);
      await until(() => find() !== undefined, name);
      return find()?.[name];
    },
    until,
    ended: async () => ({ code: await closed, bye: messages.findLast((message) => "bye" in message)?.bye }),
    close: async () => {
      socket.close();
      await closed;
    },
  };
}
