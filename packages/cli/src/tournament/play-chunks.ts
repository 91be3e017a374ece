// Plays the chunks of a tournament that are missing, in this thread or in several, and hands each over as it is finished.
import type { StrategyLimits } from "../own-strategy/own-strategy.ts";
import { openContest } from "./open-contest.ts";
import { readPacket, type WrittenPacket } from "./packet.ts";
import { playChunk } from "./play-chunk.ts";

export interface ChunksToPlay {
  readonly packet: WrittenPacket;
  /** Of strategies of somebody's own. */
  readonly limits: StrategyLimits | undefined;
  readonly missing: readonly number[];
  /** How many threads to use; 1 plays in this one. */
  readonly threads: number;
  /** Called for one chunk at a time, in no order. */
  readonly keep: (chunk: number, bytes: Uint8Array) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Ends early, with nothing lost, once the signal says so. What `keep` throws ends it too. */
export async function playChunks(work: ChunksToPlay): Promise<void> {
  const threads = Math.min(work.threads, work.missing.length);
  await (threads > 1 ? playInThreads(work, threads) : playHere(work));
}

async function playHere({ packet, limits, missing, keep, signal }: ChunksToPlay): Promise<void> {
  const opened = openContest(readPacket(packet.text), limits);
  try {
    for (const chunk of missing) {
      if (signal.aborted) return;
      await keep(chunk, await playChunk(opened, chunk));
      // Between two chunks a signal that came meanwhile gets its turn.
      await new Promise(setImmediate);
    }
  } finally {
    await opened.close();
  }
}

async function playInThreads(
  { packet, limits, missing, keep, signal }: ChunksToPlay,
  threads: number,
): Promise<void> {
  const { ChunkThread } = await import("./chunk-threads.ts");
  const pool = Array.from({ length: threads }, () => new ChunkThread({ packet: packet.text, limits }));
  const waiting = [...missing];
  let keeping = Promise.resolve();
  try {
    await Promise.all(
      pool.map(async (thread) => {
        for (let chunk = waiting.shift(); chunk !== undefined && !signal.aborted; chunk = waiting.shift()) {
          const [at, bytes] = [chunk, await thread.play(chunk)];
          keeping = keeping.then(() => keep(at, bytes));
          await keeping;
        }
      }),
    );
  } finally {
    await Promise.all(pool.map((thread) => thread.close()));
  }
}
