// A clock for tests that goes on only when it is told to.
import type { RoomClock } from "../src/clock.ts";

interface Waiting {
  readonly at: number;
  readonly done: () => void;
}

/** Real milliseconds after which something will not come any more. */
const LONGEST = 40_000;

export class TestClock implements RoomClock {
  #now: number;
  #waiting: Waiting[] = [];

  constructor(now = Date.UTC(2026, 0, 5, 9)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  async wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (milliseconds === 0) return new Promise((done) => setImmediate(done));
    if (signal?.aborted) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        signal?.removeEventListener("abort", done);
        resolve();
      };
      this.#waiting.push({ at: this.#now + milliseconds, done });
      signal?.addEventListener("abort", done);
    });
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#waiting.filter(({ at }) => at <= this.#now);
    this.#waiting = this.#waiting.filter(({ at }) => at > this.#now);
    for (const { done } of due) done();
  }

  /** Lets time pass until it is so. Throws an Error if it does not come to be so. */
  async until(isSo: () => boolean, what: string | (() => string) = "what was waited for"): Promise<void> {
    const start = performance.now();
    for (let turn = 0; performance.now() - start < LONGEST; turn++) {
      if (isSo()) return;
      if (turn % 4 < 3) await new Promise((done) => setImmediate(done));
      else {
        // Time here must not run far ahead of the work of Web Crypto between two messages.
        await new Promise((done) => setTimeout(done, 1));
        this.advance(20);
      }
    }
    throw new Error(`did not come: ${typeof what === "string" ? what : what()}`);
  }
}
