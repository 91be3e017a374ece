// Tells those who follow a room that it has grown: at once in this process, through the database in the others.
import { randomBytes } from "node:crypto";
import type { ClientConfig, Pool } from "pg";
import { listen } from "../postgres/listen.ts";
import { repeat } from "../postgres/repeat.ts";
import { readHeads } from "./read-acts.ts";
import type { RoomNews } from "./room-store.ts";

const CHANNEL = "parley_news";

/** A notification holds less than 8,000 bytes, and a room with its number up to 60. */
const ROOMS_AT_ONCE = 120;

export interface News {
  subscribe(room: string, tell: (news: RoomNews) => void): () => void;
  /** To be called once acts are on disk. */
  grown(heads: ReadonlyMap<string, number>): void;
  close(): Promise<void>;
}

interface Parts {
  readonly pool: Pool;
  /** For the connection that listens. */
  readonly server: ClientConfig;
  /** How often the database is asked, in case a notification was lost; in milliseconds. */
  readonly round: number;
}

export async function openNews({ pool, server, round }: Parts): Promise<News> {
  const followers = followRooms();
  const sender = sendNews(pool);
  const stopListening = await listen({
    server,
    channel: CHANNEL,
    hear: (payload) => {
      if (!sender.isOwn(payload)) followers.tell(readPayload(payload));
    },
  });
  const asking = repeat({
    every: round,
    work: async () => {
      const rooms = followers.rooms();
      if (rooms.length > 0) followers.tell(await readHeads(pool, rooms));
    },
  });
  return {
    subscribe: followers.subscribe,
    grown: (heads) => {
      followers.tell(heads);
      sender.send(heads);
    },
    close: async () => {
      await Promise.all([asking.stop(), sender.settle()]);
      await stopListening();
    },
  };
}

/** Who wants to know about which room, and the last number of it that they were told. */
function followRooms() {
  const followed = new Map<string, { told: number; readonly tells: Set<(news: RoomNews) => void> }>();
  return {
    rooms: () => [...followed.keys()],
    subscribe: (room: string, tell: (news: RoomNews) => void) => {
      const one = followed.get(room) ?? { told: 0, tells: new Set() };
      followed.set(room, one);
      // A function of its own, since the same one may be given twice.
      const own = (news: RoomNews) => tell(news);
      one.tells.add(own);
      return () => {
        one.tells.delete(own);
        if (one.tells.size === 0 && followed.get(room) === one) followed.delete(room);
      };
    },
    tell: (heads: ReadonlyMap<string, number>) => {
      for (const [room, head] of heads) {
        const one = followed.get(room);
        if (!one || !(head > one.told)) continue;
        one.told = head;
        for (const tell of one.tells) tell({ room, head });
      }
    },
  };
}

/** After the commit and not within it: a transaction that notifies holds up all others at its end. */
function sendNews(pool: Pool) {
  const origin = randomBytes(6).toString("base64url");
  const unsent = new Map<string, number>();
  let sending: Promise<void> | null = null;
  async function send(): Promise<void> {
    while (unsent.size > 0) {
      const some = [...unsent].slice(0, ROOMS_AT_ONCE);
      for (const [room] of some) unsent.delete(room);
      const payload = `${origin} ${some.map(([room, head]) => `${room}:${head}`).join(" ")}`;
      // Those who are not told now ask within a second.
      await pool
        .query({ name: "notify", text: "select pg_notify($1, $2)", values: [CHANNEL, payload] })
        .catch(() => {});
    }
    sending = null;
  }
  return {
    send: (heads: ReadonlyMap<string, number>) => {
      for (const [room, head] of heads) unsent.set(room, head);
      // With nothing to send it would have ended before it is noted that it runs.
      if (unsent.size > 0) sending ??= send();
    },
    isOwn: (payload: string) => payload.startsWith(`${origin} `),
    settle: async () => {
      await sending;
    },
  };
}

function readPayload(payload: string): ReadonlyMap<string, number> {
  const rooms = payload.split(" ").slice(1);
  return new Map(
    rooms.map((text) => {
      const [room, head] = text.split(":");
      return [room as string, Number(head)];
    }),
  );
}
