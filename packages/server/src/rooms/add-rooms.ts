// Rooms as a part of the server's app: routes, sockets, and what is started and closed with them.
import type { FastifyInstance } from "fastify";
import type { Elsewhere } from "../postgres/connect.ts";
import { answerFailureOf } from "./answering.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { addMembersRoutes } from "./members-routes.ts";
import { checkOrigin } from "./origins.ts";
import { makeDesk } from "./room-desk.ts";
import { makeRoomService } from "./room-service.ts";
import { addOpenRoutes } from "./routes.ts";
import { addSockets } from "./sockets.ts";

export interface RoomsOptions {
  /**
   * Where data are kept: the server's key and, unless there is a database elsewhere, one of its own. Made when the first room is.
   * Where the process is root, an account without rights must be able to reach it.
   */
  readonly folder: string;
  readonly database?: Elsewhere;
  /** Scheme, host and port under which others reach the server through a proxy on this machine, as `https://rooms.example`. */
  readonly origin?: string;
  /** Origins of pages served elsewhere that may use the rooms here. */
  readonly allowOrigins?: readonly string[];
  readonly limits?: Partial<Limits>;
  /**
   * For so many milliseconds after the start no new act is taken. To be set once when a backup was restored, so that members who
   * hold what it lacks can give it back before others go on.
   */
  readonly awaitReturns?: number;
  /** Milliseconds since 1970 UTC; the clock of the machine if left out. */
  readonly now?: () => number;
  /** Told of what went wrong on this side, such as a start of the database that failed: nothing of what was sent. */
  readonly report?: (error: Error) => void;
}

export interface Rooms {
  /** Starts the database now, and not when the first room is made. @throws DatabaseError with any reason */
  open(): Promise<void>;
  close(): Promise<void>;
}

export async function addRooms(
  app: FastifyInstance,
  { version, ...options }: RoomsOptions & { readonly version: string },
): Promise<Rooms> {
  const { folder, database, now = Date.now, report = () => {}, limits, origin, allowOrigins = [] } = options;
  const quietUntil = now() + (options.awaitReturns ?? 0);
  const service = makeRoomService({ folder, ...(database && { database }), now, report });
  const origins = { own: origin, allowed: allowOrigins };
  const desk = makeDesk({
    ...{ service, limits: { ...LIMITS, ...limits }, origins, version, now, report, quietUntil },
  });
  let closeSockets = async () => {};
  await app.register(async (scope) => {
    scope.setErrorHandler(answerFailureOf(desk));
    scope.addHook("onRequest", checkOrigin(origins));
    closeSockets = addSockets(scope, desk).close;
    addOpenRoutes(scope, desk);
    addMembersRoutes(scope, desk);
    // The hook answers those that come from a page which may ask.
    for (const path of ["/rooms", "/rooms/*", "/room-server.json"]) {
      scope.options(path, async (_, reply) => reply.code(204).send());
    }
  });
  return {
    open: async () => {
      await service.open();
    },
    close: async () => {
      await closeSockets();
      await service.close();
    },
  };
}
