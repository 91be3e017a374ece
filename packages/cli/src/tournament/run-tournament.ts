// Plays what is missing of a tournament into its folder and makes the results of it.
import { availableParallelism } from "node:os";
import type { TournamentPlan, TournamentSummary } from "@parley/engine/rehearsal";
import type { StrategyLimits } from "../own-strategy/own-strategy.ts";
import { assemble } from "./assemble.ts";
import type { WrittenPacket } from "./packet.ts";
import { playChunks } from "./play-chunks.ts";
import type { ProgressBar } from "./progress-bar.ts";
import type { ResultsFolder } from "./results-folder.ts";
import type { QueueAddress } from "./with-queue.ts";

export interface TournamentRun {
  readonly plan: TournamentPlan;
  readonly packet: WrittenPacket;
  readonly results: ResultsFolder;
  /** As many as the machine has cores where it is left out. */
  readonly threads?: number | undefined;
  /** Where a queue hands out the chunks; this process then plays in one thread. */
  readonly database?: string | undefined;
  /** Seconds after which the queue gives a chunk to somebody else. */
  readonly expiry?: number | undefined;
  /** Of strategies of somebody's own. */
  readonly limits?: StrategyLimits | undefined;
  readonly bar: ProgressBar;
  readonly signal: AbortSignal;
}

/** Null where the signal ended it: what is finished is kept, and the same command goes on from there. */
export async function runTournament(run: TournamentRun): Promise<TournamentSummary | null> {
  const { plan, packet, results, threads = availableParallelism(), database, expiry } = run;
  const { limits, bar, signal } = run;
  const all = Array.from({ length: plan.chunks }, (_, chunk) => chunk);
  const missing = all.filter((chunk) => !results.finished.has(chunk));
  const keep = async (chunk: number, bytes: Uint8Array) => {
    await results.keep(chunk, bytes);
    bar.show(results.finished.size, plan.chunks);
  };
  bar.show(results.finished.size, plan.chunks);
  try {
    const work = { packet, limits, missing, keep, signal };
    await (database === undefined
      ? playChunks({ ...work, threads })
      : playFromQueue(work, { database, expiry }));
  } finally {
    bar.clear();
  }
  return results.finished.size < plan.chunks ? null : assemble(plan, results);
}

async function playFromQueue(
  work: Omit<Parameters<typeof playChunks>[0], "threads">,
  address: QueueAddress,
): Promise<void> {
  const { withQueue } = await import("./with-queue.ts");
  const { playInQueue } = await import("./play-in-queue.ts");
  await withQueue(address, (queue) => playInQueue(work, queue));
}
