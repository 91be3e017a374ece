// Listens for the page: on the loopback addresses of both kinds, since browsers take `localhost` for either, or on one address that was named.
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer, type Server as SecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { ServerError } from "./server-error.ts";

/** How often a free port is looked for that is free on both addresses. */
const MOST_TRIES = 20;

/** With a certificate the server speaks https. Both are PEM. */
export interface Tls {
  /** With those that lead to a known authority, if any. */
  readonly cert: string;
  readonly key: string;
}

export type AnyServer = Server | SecureServer;

export interface Listening {
  readonly port: number;
  readonly servers: readonly AnyServer[];
}

export interface ListenOptions {
  /** 0 stands for any free one. */
  readonly port: number;
  /** Loopback if left out. */
  readonly address?: string | undefined;
  readonly tls?: Tls | undefined;
  readonly handle: RequestListener;
}

/** @throws ServerError `port-taken`, `cannot-listen` or `bad-certificate` */
export async function listenFor({ port, address, ...how }: ListenOptions): Promise<Listening> {
  if (address === undefined) return listenOnLoopback(port, how);
  const server = await listen({ port, host: address }, how);
  return { port: (server.address() as AddressInfo).port, servers: [server] };
}

type How = Pick<ListenOptions, "tls" | "handle">;

/** Takes the port on 127.0.0.1 and, where the machine has it, on ::1: both or none. */
async function listenOnLoopback(port: number, how: How): Promise<Listening> {
  for (let tries = 1; ; tries++) {
    const first = await listen({ port, host: "127.0.0.1" }, how);
    const taken = (first.address() as AddressInfo).port;
    try {
      const second = await listenIfThere({ port: taken, host: "::1" }, how);
      return { port: taken, servers: second ? [first, second] : [first] };
    } catch (error) {
      await new Promise((done) => first.close(done));
      const isTaken = error instanceof ServerError && error.reason === "port-taken";
      if (port !== 0 || !isTaken || tries === MOST_TRIES) throw error;
    }
  }
}

interface Place {
  readonly port: number;
  readonly host: string;
}

async function listenIfThere(place: Place, how: How): Promise<AnyServer | null> {
  try {
    return await listen(place, how);
  } catch (error) {
    const isAbsent = ["EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"].includes(codeOf((error as Error).cause));
    if (isAbsent) return null;
    throw error;
  }
}

function listen({ port, host }: Place, how: How): Promise<AnyServer> {
  const server = makeServer(how);
  return new Promise((done, fail) => {
    server.once("error", (cause) => {
      // Windows answers EACCES for ports that it keeps back.
      const isTaken = ["EADDRINUSE", "EACCES"].includes(codeOf(cause));
      fail(new ServerError(isTaken ? "port-taken" : "cannot-listen", `${host}:${port}`, { cause }));
    });
    server.listen({ port, host, exclusive: true }, () => done(server));
  });
}

function makeServer({ tls, handle }: How): AnyServer {
  if (!tls) return createServer(handle);
  try {
    return createSecureServer({ cert: tls.cert, key: tls.key }, handle);
  } catch (cause) {
    // Not with its message: who knows what it quotes of the key.
    throw new ServerError("bad-certificate", codeOf(cause), { cause });
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}
