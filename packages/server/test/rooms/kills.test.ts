// Kills server processes under clients that append. PARLEY_KILL_SEED chooses when; PARLEY_SERVER_KILLS how often.
import { setTimeout as sleep } from "node:timers/promises";
import {
  CHAIN_START,
  type Envelope,
  fromBase64url,
  type PlacedAct,
  readHeader,
  verifyChain,
} from "@parley/seal";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeSite } from "../site.ts";
import { makeFolder } from "../store/databases.ts";
import { type Child, startChild } from "./child.ts";
import { openLine } from "./line.ts";
import { logIn, type Person, saying } from "./people.ts";
import { request } from "./request.ts";
import { openTalks, type Talks } from "./start-rooms.ts";

const rounds = Number(process.env.PARLEY_SERVER_KILLS ?? 3);
const seed = Number(process.env.PARLEY_KILL_SEED ?? Date.now() % 100_000);
const site = makeSite();
const { folder, remove } = makeFolder();
const acknowledged = new Map<string, { readonly number: number; readonly chain: string }>();
let child: Child;
let talks: Talks;
let isOver = false;

beforeAll(async () => {
  child = await startChild({ site: site.folder, folder });
  talks = await openTalks(child);
});

afterAll(async () => {
  isOver = true;
  await child?.stop();
  site.dispose();
  remove();
});

function chance(start: number): () => number {
  let state = start;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Says one thing after the other, each until it is known to be in the log. */
async function talkOn(author: Person): Promise<void> {
  let waiting: Envelope | undefined;
  while (!isOver) {
    try {
      const token = await logIn(talks, author);
      const line = await openLine(talks.address, { room: talks.room, token, after: talks.head.number });
      while (!isOver) {
        const before = line.messages.length;
        waiting ??= await saying(talks, author, { epoch: talks.epoch, words: "again" });
        line.say({ send: { envelope: waiting } });
        const { act, number, chain } = (await line.next("taken", before)) as {
          act: string;
          number: number;
          chain: string;
        };
        acknowledged.set(act, { number, chain });
        waiting = undefined;
      }
      await line.close();
    } catch {
      await sleep(20);
    }
  }
}

async function readWhole(): Promise<PlacedAct[]> {
  const bearer = await logIn(talks, talks.guest);
  const all: PlacedAct[] = [];
  for (;;) {
    const path = `/rooms/${talks.room}/acts?after=${all.length}`;
    const { body } = await request(talks.address, { path, bearer });
    const { placed, head } = body as { placed: PlacedAct[]; head: { number: number } };
    all.push(...placed);
    if (all.length >= head.number) return all;
  }
}

it(`loses and doubles nothing when it is killed ${rounds} times (seed ${seed})`, {
  timeout: 30_000 + rounds * 15_000,
}, async () => {
  const draw = chance(seed);
  const { port } = child;
  const talking = [talks.founder, talks.guest].map(talkOn);
  for (let round = 0; round < rounds; round++) {
    const before = acknowledged.size;
    await expect.poll(() => acknowledged.size, { timeout: 15_000 }).toBeGreaterThan(before + 5);
    await sleep(draw() * 100);
    child.process.kill("SIGKILL");
    child = await startChild({ site: site.folder, folder, port });
  }
  const before = acknowledged.size;
  await expect.poll(() => acknowledged.size, { timeout: 15_000 }).toBeGreaterThan(before + 5);
  isOver = true;
  await Promise.all(talking);
  const log = await readWhole();
  expect((await verifyChain({ room: talks.room, from: CHAIN_START, placed: log })).findings).toEqual([]);
  const numbers = new Map<string, number>();
  for (const { number, header } of log) {
    const { act } = readHeader(fromBase64url(header) as Uint8Array) as { act: string };
    expect(numbers.has(act)).toBe(false);
    numbers.set(act, number);
  }
  for (const [act, { number, chain }] of acknowledged) {
    expect(numbers.get(act)).toBe(number);
    expect(log[number - 1]?.chain).toBe(chain);
  }
  expect(log.length - 3 - acknowledged.size).toBeLessThanOrEqual(2);
});
