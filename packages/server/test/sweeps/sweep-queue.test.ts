// Chunks of a sweep are worked out once each, by any number of processes, also where some are killed on the way.
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSweepQueue, type SweepQueue } from "../../src/sweeps/sweep-queue.ts";
import { openSweepDatabase, type SweepDatabase } from "./sweep-database.ts";

const program = fileURLToPath(new URL("worker-child.ts", import.meta.url));
const children = new Set<ChildProcess>();
let database: SweepDatabase;
let url: string;
let queue: SweepQueue;

beforeAll(async () => {
  database = await openSweepDatabase();
  url = database.url;
  queue = await openSweepQueue(url, { expiry: 2 });
});

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await queue?.close();
  await database?.close();
});

const plan = Buffer.from("the plan");

test("every chunk has its result, worked out by whoever came to it", async () => {
  await queue.offer({ id: "small", plan, chunks: 5 });
  await drain();
  expect(await queue.finished("small")).toEqual([0, 1, 2, 3, 4]);
  expect(textOf(await queue.result("small", 3))).toBe("the plan 3");
  expect(await queue.result("small", 5)).toBeNull();
});

test("a sweep that is handed in twice is worked out once", async () => {
  await queue.offer({ id: "twice", plan, chunks: 3 });
  await queue.offer({ id: "twice", plan, chunks: 3 });
  const taken = await drain();
  // Jobs handed in together have no order.
  expect(taken.sort()).toEqual(["twice 0", "twice 1", "twice 2"]);
  await queue.offer({ id: "twice", plan, chunks: 3 });
  expect(await drain()).toEqual([]);
});

test("a chunk that fails is an error for its worker, and is worked out by another", async () => {
  await queue.offer({ id: "fails", plan, chunks: 1 });
  const broken = queue.work(() => Promise.reject(new Error("no room left")), options());
  await expect(broken).rejects.toThrow("no room left");
  await drain();
  expect(await queue.finished("fails")).toEqual([0]);
});

test("a sweep that was taken out is worked out no more", async () => {
  await queue.offer({ id: "gone", plan, chunks: 2 });
  await queue.forget("gone");
  expect(await drain()).toEqual([]);
  expect(await queue.finished("gone")).toEqual([]);
});

test("killed workers cost nothing but time: three processes, two of them killed in the middle of a chunk", async () => {
  const chunks = 30;
  await queue.offer({ id: "kills", plan, chunks });
  const workers = [startWorker(40), startWorker(40), startWorker(40)];
  for (const { child, began } of workers.slice(0, 2)) {
    await began(3);
    child.kill("SIGKILL");
  }
  await expect.poll(() => queue.finished("kills"), { timeout: 30_000, interval: 200 }).toHaveLength(chunks);
  workers[2].child.kill("SIGTERM");
  for (let chunk = 0; chunk < chunks; chunk++) {
    expect(textOf(await queue.result("kills", chunk))).toBe(`the plan ${chunk}`);
  }
}, 60_000);

test("an address where no database answers is an error with a reason", async () => {
  await expect(openSweepQueue("postgresql://localhost:1/none")).rejects.toMatchObject({
    reason: "cannot-connect",
  });
});

function options() {
  return { signal: new AbortController().signal, untilIdle: true };
}

/** Works until nothing is left; which chunks were run, in order. */
async function drain(): Promise<string[]> {
  const taken: string[] = [];
  await queue.work(async ({ sweep, chunk, plan: given }) => {
    taken.push(`${sweep} ${chunk}`);
    return Buffer.from(`${textOf(given)} ${chunk}`);
  }, options());
  return taken;
}

function startWorker(milliseconds: number) {
  const child = spawn(
    process.execPath,
    ["--conditions=source", "--import", "tsx", program, url, String(milliseconds)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  children.add(child);
  let lines = 0;
  child.stdout.on("data", (text) => {
    lines += String(text).split("\n").length - 1;
  });
  return {
    child,
    began: (count: number) => expect.poll(() => lines, { timeout: 30_000 }).toBeGreaterThanOrEqual(count),
  };
}

function textOf(bytes: Uint8Array | null): string {
  return Buffer.from(bytes ?? []).toString();
}
