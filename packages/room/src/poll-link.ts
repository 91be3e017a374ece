// A room over plain HTTP, where no WebSocket gets through: acts are posted, and asked for every few seconds.

import type { RoomClock } from "./clock.ts";
import { type RoomCalls, RoomServerError } from "./server-call.ts";
import type { Link, LinkEvents } from "./socket-link.ts";

const ASK_EVERY = 2_000;
/** After so long the socket is tried once more. */
const LONGEST_POLLING = 60_000;

export interface Polling {
  readonly calls: RoomCalls;
  readonly token: () => string;
  /** Reads what is new and resolves when it is taken. */
  readonly readOn: () => Promise<void>;
  readonly clock: RoomClock;
  readonly events: LinkEvents;
}

/** Heads of others, presence and joins do not come this way. */
export function enterByPolling({ calls, token, readOn, clock, events }: Polling): Link {
  const over = new AbortController();
  let word = "closed";
  const end = (why: string) => {
    word = why;
    over.abort();
  };
  const readOrEnd = () => readOn().catch((error) => end(wordOf(error)));
  const ended = (async () => {
    const start = clock.now();
    while (!over.signal.aborted && clock.now() - start < LONGEST_POLLING) {
      await clock.wait(ASK_EVERY, over.signal);
      if (!over.signal.aborted) await readOrEnd();
    }
    return word;
  })();
  return {
    send: (envelope) => {
      calls.postAct(token(), envelope).then(
        async (taken) => {
          events.taken(taken);
          await readOrEnd();
        },
        async (error) => {
          if (!(error instanceof RoomServerError) || error.reason === "unreachable")
            return end("unreachable");
          if (error.reason === "wrong-epoch") await readOrEnd();
          events.refused(null, error);
        },
      );
    },
    announce: () => {},
    renew: () => {},
    close: () => end("closed"),
    ended,
  };
}

function wordOf(error: unknown): string {
  return error instanceof RoomServerError ? error.reason : "unreadable";
}
