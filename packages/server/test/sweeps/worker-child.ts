// A worker process that can be killed: `worker-child.ts URL MILLISECONDS` works on chunks until no job is left, and prints each as it begins.
import { writeSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { openSweepQueue } from "../../src/sweeps/sweep-queue.ts";

const [url, milliseconds] = process.argv.slice(2) as [string, string];
const queue = await openSweepQueue(url, { kind: "test", expiry: 2 });
const stop = new AbortController();
process.on("SIGTERM", () => stop.abort());
await queue.work(
  async ({ plan, chunk }) => {
    writeSync(1, `${chunk}\n`);
    await wait(Number(milliseconds));
    return Buffer.from(`${Buffer.from(plan).toString()} ${chunk}`);
  },
  { signal: stop.signal },
);
await queue.close();
