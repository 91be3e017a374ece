// What servers on one database tell each other about rooms besides the log: who is there, heads, that someone is at the door.
import { randomBytes } from "node:crypto";
import type { SignedHead } from "@parley/seal";
import type { ClientConfig, Pool } from "pg";
import { listen } from "../postgres/listen.ts";

export type Word = { readonly room: string } /** The members with a socket at this server. */ & (
  | { readonly present: readonly string[] }
  | { readonly heads: readonly SignedHead[] }
  /** The number of those at the door has changed. */
  | { readonly door: true }
  /** The sender has just begun with the room and asks who is there. */
  | { readonly who: true }
);

export interface Bus {
  /** To the other servers; what does not get through is said again, or asked for, later. */
  tell(word: Word): void;
  subscribe(room: string, hear: (word: Word, server: string) => void): () => void;
  close(): Promise<void>;
}

const CHANNEL = "parley_company";

/** A notification holds less than 8,000 bytes. */
const LONGEST = 7_800;

/** Milliseconds in which words are gathered: notifications are transactions of their own. */
const GATHERING = 50;

interface Payload {
  readonly from: string;
  readonly words: readonly Word[];
}

export async function openBus({
  pool,
  server,
}: {
  readonly pool: Pool;
  readonly server: ClientConfig;
}): Promise<Bus> {
  const self = randomBytes(6).toString("base64url");
  const hearers = new Map<string, (word: Word, server: string) => void>();
  let unsent: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let sending: Promise<void> = Promise.resolve();
  const stopListening = await listen({
    server,
    channel: CHANNEL,
    hear: (text) => {
      const { from, words } = readPayload(text);
      if (from === self) return;
      for (const word of words) hearers.get(word.room)?.(word, from);
    },
  });

  async function send(): Promise<void> {
    timer = undefined;
    const words = unsent;
    unsent = [];
    for (const part of packed(words)) {
      const payload = `{"from":"${self}","words":[${part}]}`;
      const query = { name: "company", text: "select pg_notify($1, $2)", values: [CHANNEL, payload] };
      await pool.query(query).catch(() => {});
    }
  }

  function flush(): void {
    sending = sending.then(send);
  }

  return {
    tell: (word) => {
      const text = JSON.stringify(word);
      if (text.length > LONGEST) return;
      unsent.push(text);
      timer ??= setTimeout(flush, GATHERING);
    },
    subscribe: (room, hear) => {
      hearers.set(room, hear);
      return () => hearers.delete(room);
    },
    close: async () => {
      clearTimeout(timer);
      flush();
      await sending;
      await stopListening();
    },
  };
}

/** Whoever may use the database may say anything on the channel; what is none of ours says nothing. */
function readPayload(text: string): Payload {
  try {
    const { from, words } = Object(JSON.parse(text)) as Partial<Payload>;
    if (typeof from === "string" && Array.isArray(words)) return { from, words: words.filter(isWord) };
  } catch {
    // No JSON.
  }
  return { from: "", words: [] };
}

function isWord(word: unknown): word is Word {
  const { room, present, heads, door, who } = Object(word) as Record<string, unknown>;
  if (typeof room !== "string") return false;
  return Array.isArray(present) || Array.isArray(heads) || door === true || who === true;
}

/** As few texts as hold all words without one being too long. */
function packed(words: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const word of words) {
    if (part !== "" && part.length + word.length >= LONGEST) {
      parts.push(part);
      part = "";
    }
    part += part === "" ? word : `,${word}`;
  }
  return part === "" ? parts : [...parts, part];
}
