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
  queue = await openSweepQueue(url, { kind: "test", expiry: 2 });
});

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await queue?.close();
  await database?.close();
});

const plan = Buffer.from("the plan");

test("processes that begin together on an empty database all come to the queue", async () => {
  const empty = await openSweepDatabase();
  const opened = await Promise.all(range(4).map(() => openSweepQueue(empty.url, { kind: "test" })));
  expect(opened).toHaveLength(4);
  for (const one of opened) await one.close();
  await empty.close();
});

test("every chunk has its result, worked out by whoever came to it", async () => {
  await queue.offer({ id: "small", plan, chunks: range(5) });
  await drain();
  expect(await queue.finished("small")).toEqual([0, 1, 2, 3, 4]);
  expect(textOf(await queue.result("small", 3))).toBe("the plan 3");
  expect(await queue.result("small", 5)).toBeNull();
});

test("a sweep that is handed in twice is worked out once", async () => {
  await queue.offer({ id: "twice", plan, chunks: range(3) });
  await queue.offer({ id: "twice", plan, chunks: range(3) });
  const taken = await drain();
  // Jobs handed in together have no order.
  expect(taken.sort()).toEqual(["twice 0", "twice 1", "twice 2"]);
  await queue.offer({ id: "twice", plan, chunks: range(3) });
  expect(await drain()).toEqual([]);
});

test("a sweep that was worked out and taken away is worked out again when it is handed in again", async () => {
  for (const time of ["first", "again"]) {
    await queue.offer({ id: "again", plan, chunks: range(2) });
    expect([time, (await drain()).sort()]).toEqual([time, ["again 0", "again 1"]]);
    await queue.forget("again");
  }
});

test("only the chunks that are missing are worked out", async () => {
  await queue.offer({ id: "part", plan, chunks: [4, 7] });
  expect((await drain()).sort()).toEqual(["part 4", "part 7"]);
});

test("a sweep that is taken out while a chunk of it is worked out leaves the worker at work", async () => {
  await queue.offer({ id: "sudden", plan, chunks: range(3) });
  let run = 0;
  await queue.work(async () => {
    run++;
    await queue.forget("sudden");
    return Buffer.from("too late");
  }, options());
  expect(run).toBe(1);
  await queue.offer({ id: "sudden", plan, chunks: range(1) });
  expect(await drain()).toEqual(["sudden 0"]);
});

test("jobs of another kind are left alone", async () => {
  const other = await openSweepQueue(url, { kind: "other", expiry: 2 });
  await other.offer({ id: "foreign", plan, chunks: range(1) });
  expect(await drain()).toEqual([]);
  await other.forget("foreign");
  await other.close();
});

test("a chunk that fails is an error for its worker, and is worked out by another", async () => {
  await queue.offer({ id: "fails", plan, chunks: range(1) });
  const broken = queue.work(() => Promise.reject(new Error("no room left")), options());
  await expect(broken).rejects.toThrow("no room left");
  await drain();
  expect(await queue.finished("fails")).toEqual([0]);
});

test("a sweep that was taken out is worked out no more", async () => {
  await queue.offer({ id: "gone", plan, chunks: range(2) });
  await queue.forget("gone");
  expect(await drain()).toEqual([]);
  expect(await queue.finished("gone")).toEqual([]);
});

test("killed workers cost nothing but time: two are killed in the middle of a chunk, and a third does the rest", async () => {
  const chunks = 12;
  await queue.offer({ id: "kills", plan, chunks: range(chunks) });
  // Longer than the test, so that each is killed in the middle of its first chunk.
  const doomed = [startWorker(600_000), startWorker(600_000)];
  for (const { child, began } of doomed) {
    await began();
    child.kill("SIGKILL");
  }
  const last = startWorker(0);
  await expect.poll(() => queue.finished("kills"), { timeout: 60_000, interval: 200 }).toHaveLength(chunks);
  last.child.kill("SIGTERM");
  for (let chunk = 0; chunk < chunks; chunk++) {
    expect(textOf(await queue.result("kills", chunk))).toBe(`the plan ${chunk}`);
  }
}, 120_000);

test("an address where no database answers is an error with a reason", async () => {
  await expect(openSweepQueue("postgresql://localhost:1/none", { kind: "test" })).rejects.toMatchObject({
    reason: "cannot-connect",
  });
});

function range(count: number): number[] {
  return Array.from({ length: count }, (_, chunk) => chunk);
}

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
  let hasBegun = false;
  child.stdout.on("data", () => {
    hasBegun = true;
  });
  return { child, began: () => expect.poll(() => hasBegun, { timeout: 60_000 }).toBe(true) };
}

function textOf(bytes: Uint8Array | null): string {
  return Buffer.from(bytes ?? []).toString();
}
