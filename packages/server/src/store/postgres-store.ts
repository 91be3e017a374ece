// The room store on PostgreSQL.
import type { Database } from "../postgres/connect.ts";
import { makeBatches } from "./batches.ts";
import type { Envelope } from "./envelope.ts";
import { giveBack } from "./give-back.ts";
import { openNews } from "./news.ts";
import { readActs, readHead, readLost } from "./read-acts.ts";
import { rememberRooms } from "./room-states.ts";
import type { RoomStore } from "./room-store.ts";
import { type Outcome, writeActs } from "./write-acts.ts";

/** How long the first act of a transaction waits for others, in milliseconds. */
const WAIT = 2;

/** The most acts in a transaction. */
const MOST = 256;

export interface StoreOptions {
  readonly database: Pick<Database, "serving" | "server">;
  /** The time in milliseconds since 1970; that of the machine if left out. */
  readonly now?: () => number;
  /** How often news that got lost is made up for, in milliseconds; a second if left out. */
  readonly round?: number;
}

export async function openRoomStore({
  database,
  now = Date.now,
  round = 1_000,
}: StoreOptions): Promise<RoomStore> {
  const { serving: pool, server } = database;
  const states = rememberRooms();
  const news = await openNews({ pool, server, round });
  const batches = makeBatches<Envelope, Outcome>({
    wait: WAIT,
    most: MOST,
    work: async (envelopes) => {
      const { outcomes, heads } = await writeActs({ pool, states, envelopes, now: now() });
      news.grown(heads);
      return outcomes;
    },
  });
  return {
    createRoom: batches.add,
    append: batches.add,
    read: (reading) => readActs(pool, reading),
    giveBack: async (returning) => {
      const head = await giveBack({ pool, states, returning, now: now() });
      if (!("refused" in head)) news.grown(new Map([[returning.room, head.number]]));
      return head;
    },
    lost: (asked) => readLost(pool, asked),
    head: (room) => readHead(pool, room),
    subscribe: news.subscribe,
    close: async () => {
      await batches.settle();
      await news.close();
    },
  };
}
