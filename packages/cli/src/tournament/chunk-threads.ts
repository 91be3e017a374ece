// Threads that play chunks, each one at a time. An error in one ends it, and is that of the chunk that it had.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { StrategyLimits } from "../own-strategy/own-strategy.ts";
import { threadModule } from "../threads/thread-module.ts";

/** What a thread is told as it starts. */
export interface ChunkThreadData {
  /** The text of what is played. */
  readonly packet: string;
  readonly limits: StrategyLimits | undefined;
}

export class ChunkThread {
  readonly #worker: Worker;

  constructor(workerData: ChunkThreadData) {
    const { url, execArgv } = threadModule(new URL("./chunk-thread.ts", import.meta.url));
    this.#worker = new Worker(url, { workerData, execArgv: [...execArgv] });
  }

  async play(chunk: number): Promise<Uint8Array> {
    const ending = new AbortController();
    const ended = once(this.#worker, "exit", { signal: ending.signal }).then(() => {
      throw new Error(`the thread ended before chunk ${chunk} was finished`);
    });
    try {
      this.#worker.postMessage(chunk);
      // `once` rejects where the thread has an error.
      const [bytes] = (await Promise.race([once(this.#worker, "message"), ended])) as [Uint8Array];
      return bytes;
    } finally {
      ending.abort();
      ended.catch(() => {});
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
