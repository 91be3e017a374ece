// Listens on the loopback addresses of both kinds, since browsers take `localhost` for either.
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ServerError } from "./server-error.ts";

/** How often a free port is looked for that is free on both addresses. */
const MOST_TRIES = 20;

export interface Listening {
  readonly port: number;
  readonly servers: readonly Server[];
}

/** Takes the port on 127.0.0.1 and, where the machine has it, on ::1: both or none. Port 0 stands for any free one. */
export async function listenOnLoopback(port: number, handle: RequestListener): Promise<Listening> {
  for (let tries = 1; ; tries++) {
    const first = await listen({ port, host: "127.0.0.1" }, handle);
    const taken = (first.address() as AddressInfo).port;
    try {
      const second = await listenIfThere({ port: taken, host: "::1" }, handle);
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

async function listenIfThere(place: Place, handle: RequestListener): Promise<Server | null> {
  try {
    return await listen(place, handle);
  } catch (error) {
    const isAbsent = ["EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"].includes(codeOf((error as Error).cause));
    if (isAbsent) return null;
    throw error;
  }
}

function listen({ port, host }: Place, handle: RequestListener): Promise<Server> {
  const server = createServer(handle);
  return new Promise((done, fail) => {
    server.once("error", (cause) => {
      // Windows answers EACCES for ports that it keeps back.
      const isTaken = ["EADDRINUSE", "EACCES"].includes(codeOf(cause));
      fail(new ServerError(isTaken ? "port-taken" : "cannot-listen", `${host}:${port}`, { cause }));
    });
    server.listen({ port, host, exclusive: true }, () => done(server));
  });
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}
