// The sockets of a server of rooms: how they are opened, looked after, and closed in the end.
import serveSockets from "@fastify/websocket";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { send } from "./answering.ts";
import { LARGEST_MESSAGE } from "./limits.ts";
import { MemberSocket } from "./member-socket.ts";
import { MALFORMED } from "./refusals.ts";
import { holdBackAt, type RoomDesk } from "./room-desk.ts";

const PROTOCOL = "parley.1";

/** Milliseconds between two looks after the sockets. */
const ROUND = 1_000;

/** Milliseconds that sockets have to close in the end. */
const PATIENCE = 500;

export interface Sockets {
  /** Says goodbye to all, and cuts those that do not close. */
  close(): Promise<void>;
}

/** Goes before all hooks: what one of them refuses is closed only if it is known to be a socket. */
export async function allowSockets(app: FastifyInstance): Promise<void> {
  await app.register(serveSockets, {
    options: {
      maxPayload: LARGEST_MESSAGE,
      // Compressed together, secrets and what another sends could be told from lengths.
      perMessageDeflate: false,
      handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
    },
    errorHandler: (_, socket) => socket.terminate(),
    preClose: (done) => done(),
  });
}

export function addSockets(app: FastifyInstance, desk: RoomDesk): Sockets {
  const open = new Set<MemberSocket>();
  let isClosing = false;
  const round = setInterval(() => {
    for (const socket of open) socket.look();
  }, ROUND).unref();
  const onRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const offered = (request.headers["sec-websocket-protocol"] ?? "").split(",").map((one) => one.trim());
    if (!offered.includes(PROTOCOL) || isClosing) return send(reply, MALFORMED);
    const heldBack = holdBackAt(desk, { door: "sockets", ip: request.ip });
    return heldBack ? send(reply, heldBack) : undefined;
  };
  app.get("/rooms/:room/socket", { websocket: true, onRequest }, (socket, request) => {
    const { room } = request.params as { readonly room: string };
    const member = new MemberSocket({ socket, room, desk, ip: request.ip });
    open.add(member);
    socket.once("close", () => open.delete(member));
  });
  return {
    close: async () => {
      isClosing = true;
      clearInterval(round);
      for (const socket of open) socket.bye("closing");
      for (let waited = 0; open.size > 0 && waited < PATIENCE; waited += 10) {
        await new Promise((done) => setTimeout(done, 10));
      }
      for (const socket of open) socket.cut();
    },
  };
}
