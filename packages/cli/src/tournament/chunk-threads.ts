// Threads that play chunks, each one at a time. An error in one ends it, and is that of the chunk that it had.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { threadModule } from "../threads/thread-module.ts";

export class ChunkThread {
  readonly #worker: Worker;

  /** @param packet the text of what is played. */
  constructor(packet: string) {
    const { url, execArgv } = threadModule(new URL("./chunk-thread.ts", import.meta.url));
    this.#worker = new Worker(url, { workerData: packet, execArgv: [...execArgv] });
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
