// The queue of tournaments at an address, with what can go wrong said as the command says it.
import { DatabaseError, openSweepQueue, type SweepQueue } from "@parley/server";
import { OutsideError } from "../outside-error.ts";
import { VERSION } from "../version.ts";

/** Of this version alone: another may play otherwise, and the results would be of two programs. */
export async function openQueue(url: string, expiry: number | undefined): Promise<SweepQueue> {
  try {
    return await openSweepQueue(url, { kind: VERSION, ...(expiry === undefined ? {} : { expiry }) });
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    throw new OutsideError("queue-unreachable", withoutPassword(url), { cause: error.cause ?? error });
  }
}

function withoutPassword(url: string): string {
  return url.replace(/(:\/\/[^/:@]*):[^/@]*@/, "$1@").replace(/([?&]password=)[^&]*/, "$1…");
}
