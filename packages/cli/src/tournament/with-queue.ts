// Work with the queue of tournaments at an address, with what can go wrong said as the command says it.
import { DatabaseError, openSweepQueue, type SweepQueue } from "@parley/server";
import { OutsideError } from "../outside-error.ts";
import { VERSION } from "../version.ts";
import { PACKET_FORMAT } from "./packet.ts";

export interface QueueAddress {
  readonly database: string;
  /** Seconds after which a chunk is given to somebody else. */
  readonly expiry: number | undefined;
}

/** Of this version, and of what it knows of a tournament: a worker that knows less would play something else. */
const KIND = `${VERSION}-${PACKET_FORMAT}`;

/** Opens the queue for some work and closes it after. Of this version alone: another may play otherwise, and results would be of two. */
export async function withQueue<T>(
  { database: url, expiry }: QueueAddress,
  work: (queue: SweepQueue) => Promise<T>,
): Promise<T> {
  try {
    const queue = await openSweepQueue(url, { kind: KIND, ...(expiry === undefined ? {} : { expiry }) });
    try {
      return await work(queue);
    } finally {
      await queue.close().catch(() => {});
    }
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    const cause = error.cause ?? error;
    throw new OutsideError("queue-unreachable", withoutPassword(url), {
      cause,
      details: { why: whyOf(cause, url) },
    });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "no-such-host",
  EAI_AGAIN: "no-such-host",
  ECONNREFUSED: "nobody-there",
  ENOENT: "nobody-there",
  ETIMEDOUT: "no-answer",
  "28P01": "not-let-in",
  "28000": "not-let-in",
  "3D000": "no-such-database",
};

/** A word for what is wrong; null where only the database's own words tell it. */
function whyOf(cause: unknown, url: string): string | null {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const why = Object.hasOwn(REASONS, code) ? REASONS[code] : null;
  if (why === "no-such-host" && !url.includes("://")) return "no-address";
  // Asked for a password, and there was none to give.
  return (
    why ?? (cause instanceof Error && /password must be a string/.test(cause.message) ? "not-let-in" : null)
  );
}

function withoutPassword(url: string): string {
  return url.replace(/(:\/\/[^/:@]*):[^/@]*@/, "$1@").replace(/([?&]password=)[^&]*/, "$1…");
}
