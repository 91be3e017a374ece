// Plays the chunks of a tournament that are missing on other machines too: a queue in PostgreSQL hands them out, and so does this process
// to itself while it waits.
import { setTimeout as wait } from "node:timers/promises";
import type { SweepQueue } from "@parley/server";
import { openContest } from "./open-contest.ts";
import { readPacket } from "./packet.ts";
import { playChunk } from "./play-chunk.ts";
import type { ChunksToPlay } from "./play-chunks.ts";

/** Milliseconds between two looks at what others have finished. */
const PAUSE = 500;

export async function playInQueue(
  { packet, limits, missing, keep, signal }: Omit<ChunksToPlay, "threads">,
  queue: SweepQueue,
): Promise<void> {
  await queue.offer({ id: packet.id, plan: Buffer.from(packet.text), chunks: missing });
  const left = new Set(missing);
  const gathering = new AbortController();
  const ending = AbortSignal.any([signal, gathering.signal]);
  const working = workOn(queue, { signal: ending, limits });
  const failed = new Promise<never>((_, reject) => {
    working.catch(reject);
  });
  failed.catch(() => {});
  try {
    while (left.size > 0 && !signal.aborted) {
      for (const chunk of await queue.finished(packet.id)) {
        const bytes = left.has(chunk) ? await queue.result(packet.id, chunk) : null;
        if (!bytes) continue;
        await keep(chunk, bytes);
        left.delete(chunk);
      }
      if (left.size > 0) await Promise.race([wait(PAUSE), failed]);
    }
  } finally {
    gathering.abort();
    await working.catch(() => {});
    // Cases lie there unsealed, so they go, also where the work was stopped: what is missing is handed in again with the next run.
    await queue.forget(packet.id);
  }
}

/** Takes chunks of any tournament in the queue until the signal says to stop. */
export async function workOn(
  queue: SweepQueue,
  { signal, limits }: Pick<ChunksToPlay, "signal" | "limits">,
): Promise<number> {
  let opened: { readonly sweep: string; readonly contest: ReturnType<typeof openContest> } | null = null;
  let played = 0;
  try {
    await queue.work(
      async ({ sweep, plan, chunk }) => {
        if (opened?.sweep !== sweep) {
          await opened?.contest.close();
          opened = { sweep, contest: openContest(readPacket(Buffer.from(plan).toString()), limits) };
        }
        const bytes = await playChunk(opened.contest, chunk);
        played++;
        return bytes;
      },
      { signal },
    );
  } finally {
    await (opened as { readonly contest: ReturnType<typeof openContest> } | null)?.contest.close();
  }
  return played;
}
