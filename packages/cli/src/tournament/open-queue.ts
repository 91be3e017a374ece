// The queue of tournaments at an address, with what can go wrong said as the command says it.
import { DatabaseError, openSweepQueue, type SweepQueue, type SweepQueueOptions } from "@parley/server";
import { OutsideError } from "../outside-error.ts";

export async function openQueue(url: string, options: SweepQueueOptions = {}): Promise<SweepQueue> {
  try {
    return await openSweepQueue(url, options);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    throw new OutsideError("queue-unreachable", withoutPassword(url), { cause: error.cause ?? error });
  }
}

function withoutPassword(url: string): string {
  return url.replace(/(:\/\/[^/:@]*):[^/@]*@/, "$1@").replace(/([?&]password=)[^&]*/, "$1…");
}
