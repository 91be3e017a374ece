// Kills server processes and the database at moments of chance. PARLEY_KILL_ROUNDS and PARLEY_KILL_SEED choose how often and when.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Database } from "../../src/postgres/connect.ts";
import { isAlive } from "../../src/postgres/postmaster.ts";
import type { Place, PlacedEnvelope } from "../../src/store/envelope.ts";
import { openRoomStore } from "../../src/store/postgres-store.ts";
import type { RoomStore } from "../../src/store/room-store.ts";
import { found, keys, person } from "./acts.ts";
import { readWhole } from "./check-log.ts";
import { makeFolder } from "./databases.ts";

const rounds = Number(process.env.PARLEY_KILL_ROUNDS ?? 10);
const seed = Number(process.env.PARLEY_KILL_SEED ?? Date.now() % 100_000);
const program = fileURLToPath(new URL("append-child.ts", import.meta.url));

const { folder, remove } = makeFolder();
const member = person();
const children = new Set<ChildProcess>();
const acknowledged = new Map<string, { readonly number: number; readonly chain: string }>();
let database: Database;
let store: RoomStore;
let room: string;

beforeAll(async () => {
  database = await connect({ folder });
  store = await openRoomStore({ database });
  ({ room } = (await store.createRoom(found(member))) as Place);
  await store.append(keys(member, { room, seats: [member.seat], readers: [member] }));
});

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  // Again, where a test broke off before it came to it.
  await store?.close();
  await database?.close();
  remove();
});

/** A child that is ready to begin. */
async function makeChild(): Promise<ChildProcess> {
  const words = ["--import", "tsx", program, folder, room, JSON.stringify(member)];
  const child = spawn(process.execPath, words, { stdio: ["pipe", "pipe", "inherit"] });
  children.add(child);
  child.once("exit", () => children.delete(child));
  let rest = "";
  child.stdout!.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    // What was cut off by the kill was not told.
    rest = lines.pop() ?? "";
    for (const line of lines.filter((one) => one !== "ready")) {
      const [act, number, chain] = line.split(" ") as [string, string, string];
      acknowledged.set(act, { number: Number(number), chain });
    }
  });
  await Promise.race([once(child.stdout!, "data"), once(child, "exit")]);
  expect(child.exitCode).toBeNull();
  return child;
}

/** Small numbers between 0 and 1, the same for the same seed. */
function chance(start: number): () => number {
  let state = start;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

it(`loses and doubles nothing when it is killed ${rounds} times (seed ${seed})`, {
  timeout: 60_000 + rounds * 10_000,
}, async () => {
  const draw = chance(seed);
  const times: number[] = [];
  let child = await makeChild();
  child.stdin!.write("go\n");
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    const killsChild = round % 2 === 1;
    const next = killsChild ? makeChild() : null;
    await expect.poll(() => growth(begun), { timeout: 20_000 }).toBeGreaterThan(0);
    await sleep(draw() * 150);
    if (next) {
      const heir = await next;
      child.kill("SIGKILL");
      child = heir;
      child.stdin!.write("go\n");
    } else {
      process.kill(database.embedded!.pid, "SIGKILL");
    }
    times.push(performance.now() - begun);
  }
  await expect.poll(() => growth(0), { timeout: 20_000 }).toBeGreaterThan(0);
  child.kill("SIGTERM");
  await once(child, "exit");
  const log = await insistOnReading();
  check(log);
  times.sort((a, b) => a - b);
  const median = Math.round(times[Math.floor(times.length / 2)] ?? 0);
  console.log(`${acknowledged.size} acts, ${rounds} kills, ${median} ms a round (median)`);
});

const seen = { size: 0, since: -1 };

/** How many acts were acknowledged since the round began. */
function growth(begun: number): number {
  if (seen.since !== begun) Object.assign(seen, { size: acknowledged.size, since: begun });
  return acknowledged.size - seen.size;
}

async function insistOnReading(): Promise<PlacedEnvelope[]> {
  for (;;) {
    try {
      return await readWhole(store, room, member.key);
    } catch (error) {
      if ((error as { reason?: string }).reason !== "unavailable") throw error;
      await sleep(50);
    }
  }
}

function check(log: readonly PlacedEnvelope[]): void {
  const numbers = new Map<string, number>();
  for (const { number, sealed } of log) {
    const { act } = JSON.parse(Buffer.from(sealed!.headerBytes).toString()) as { act: string };
    expect(numbers.has(act)).toBe(false);
    numbers.set(act, number);
  }
  for (const [act, { number, chain }] of acknowledged) {
    expect(numbers.get(act)).toBe(number);
    expect(log[number - 1]?.chain).toBe(chain);
  }
  // Of each child that was killed, four acts at most were under way.
  const unacknowledged = log.length - 2 - acknowledged.size;
  expect(unacknowledged).toBeLessThanOrEqual(4 * (Math.floor(rounds / 2) + 1));
}

it("leaves the database to the last process, which ends it on SIGTERM", async () => {
  const last = await makeChild();
  const { pid } = database.embedded!;
  await store.close();
  await database.close();
  expect(isAlive(pid)).toBe(true);
  last.kill("SIGTERM");
  expect(await once(last, "exit")).toEqual([null, "SIGTERM"]);
  expect(isAlive(pid)).toBe(false);
});
