// Acts arrive in order and whole: over lines that break, from other servers on the same database, and at those who read slowly.
import { setTimeout as sleep } from "node:timers/promises";
import { CHAIN_START, checkEnvelope, isRefused, type PlacedAct, signHead, verifyChain } from "@parley/seal";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunningServer } from "../../src/index.ts";
import { type Line, openLine } from "./line.ts";
import { admitting, logIn, person, saying, starting } from "./people.ts";
import { openTalks, type RoomServer, startRooms, type Talks } from "./start-rooms.ts";

let server: RoomServer;
let second: RunningServer;

beforeAll(async () => {
  server = await startRooms();
  second = await server.another();
});

afterAll(async () => {
  expect(server?.troubles).toEqual([]);
  await server?.close();
});

/** The same draws for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

async function sendMany({
  talks,
  line,
  count,
  from = 1,
}: {
  talks: Talks;
  line: Line;
  count: number;
  from?: number;
}) {
  for (let index = from; index < from + count; index++) {
    const author = index % 2 === 0 ? talks.founder : talks.guest;
    if (author === talks.guest) {
      line.say({
        send: { envelope: await saying(talks, author, { epoch: talks.epoch, words: `act ${index}` }) },
      });
    } else await talks.put(await saying(talks, author, { epoch: talks.epoch, words: `act ${index}` }));
    await sleep(2);
  }
}

async function expectWhole({ room }: Talks, placed: readonly PlacedAct[], length: number): Promise<void> {
  expect(placed.map(({ number }) => number)).toEqual(Array.from({ length }, (_, index) => index + 1));
  expect((await verifyChain({ room, from: CHAIN_START, placed })).findings).toEqual([]);
}

it("in order, without gaps, through lines that break", async () => {
  const talks = await openTalks(server);
  const draw = chance(5);
  const seed = { room: talks.room, token: talks.tokens.founder };
  const received: PlacedAct[] = [];
  let isDone = false;
  const breaking = (async () => {
    while (!isDone || received.length < 83) {
      const { address } = draw() < 0.5 ? server : second;
      const line = await openLine(address, { ...seed, after: received.length });
      await Promise.race([
        line.until(() => received.length + line.placed.length >= 83, "all"),
        sleep(20 + draw() * 120),
      ]);
      // What had come when the line broke is kept; what had not comes over the next.
      const got = line.placed.splice(0);
      if (draw() < 0.5) line.socket.terminate();
      else await line.close();
      received.push(...got);
    }
  })();
  const line = await openLine(server.address, { room: talks.room, token: talks.tokens.guest });
  await sendMany({ talks, line, count: 80 });
  isDone = true;
  await breaking;
  await line.until(() => line.placed.length === 83, "all at the author");
  await expectWhole(talks, received, 83);
  expect(line.placed).toEqual(received);
  expect(line.messages.filter((message) => "taken" in message)).toHaveLength(40);
  await line.close();
});

it("as a place alone to those who are not addressed", async () => {
  const talks = await openTalks(server);
  const witness = await person();
  await talks.put(await admitting(talks, talks.founder, witness));
  const token = await logIn(talks, witness);
  const lines = await Promise.all([
    openLine(server.address, { room: talks.room, token }),
    openLine(server.address, { room: talks.room, token: talks.tokens.guest }),
    openLine(second.address, { room: talks.room, token }),
  ]);
  await talks.put(await saying(talks, talks.founder, { epoch: talks.epoch, words: "for two" }));
  for (const line of lines) await line.until(() => line.placed.length === 5, "five acts");
  const [aside, addressed, elsewhere] = lines as [Line, Line, Line];
  expect(elsewhere.placed).toEqual(aside.placed);
  const fields = {
    number: 5,
    stamp: expect.any(Number),
    chain: expect.any(String),
    leaf: expect.any(String),
  };
  expect(aside.placed[4]).toStrictEqual(fields);
  expect(aside.placed[2]).toStrictEqual({ ...fields, number: 3 });
  expect(isRefused(await checkEnvelope(addressed.placed[4], talks.room))).toBe(false);
  expect(aside.placed[3]).toEqual(addressed.placed[3]);
  await Promise.all(lines.map((line) => line.close()));
});

it("with who is there, and the heads that others sign, from both servers", async () => {
  const talks = await openTalks(server);
  const { room, head } = talks;
  const here = await openLine(server.address, { room, token: talks.tokens.founder, after: head.number });
  const there = await openLine(second.address, { room, token: talks.tokens.guest, after: head.number });
  const both = [talks.founder, talks.guest].map(({ identity }) => identity.member).sort();
  const isSeen = (line: Line, members: readonly string[]) => () =>
    `${line.messages.findLast(({ present }) => present)?.present}` === `${members}`;
  await Promise.all([here, there].map((line) => line.until(isSeen(line, both), "both")));
  const signed = await signHead({ identity: talks.founder.identity, room, head });
  here.say({ head: signed });
  expect(await there.next("heads")).toEqual([signed]);
  const forged = {
    ...(await signHead({ identity: talks.founder.identity, room, head: { ...head, number: 2 } })),
    number: 3,
  };
  here.say({ head: forged });
  here.say({ head: await signHead({ identity: talks.guest.identity, room, head }) });
  expect(await here.next("refused")).toEqual({ act: null, code: "malformed" });
  await there.close();
  await here.until(isSeen(here, [talks.founder.identity.member]), "the one who stayed");
  const again = await openLine(second.address, { room, token: talks.tokens.guest, after: head.number });
  await sleep(300);
  expect(again.messages.flatMap(({ heads }) => heads ?? [])).toEqual([]);
  expect(there.messages.flatMap(({ heads }) => heads ?? [])).toEqual([signed]);
  await Promise.all([here.close(), again.close()]);
});

it("to one who does not read: shown out, and then given the rest", { timeout: 40_000 }, async () => {
  const talks = await openTalks(server);
  const { room } = talks;
  const slow = await openLine(server.address, { room, token: talks.tokens.guest });
  const quick = await openLine(server.address, { room, token: talks.tokens.founder });
  await slow.until(() => slow.placed.length === 3, "the beginning");
  slow.socket.pause();
  const words = "x".repeat(40_000);
  let sent = 3;
  // What the system keeps for a connection fills first, and then what the server keeps.
  const isSlowThere = () => `${quick.messages.findLast(({ present }) => present)?.present}`.includes(",");
  await quick.until(isSlowThere, "both");
  for (; sent < 300 && isSlowThere(); sent++) {
    await talks.put(await saying(talks, talks.founder, { epoch: talks.epoch, words }));
  }
  expect(sent).toBeLessThan(300);
  slow.socket.resume();
  expect(await slow.ended()).toEqual({ code: 1008, bye: "too-slow" });
  const before = slow.placed.length;
  expect(before).toBeLessThan(sent);
  const next = await openLine(server.address, { room, token: talks.tokens.guest, after: before });
  await next.until(() => before + next.placed.length === sent, "the rest");
  await quick.until(() => quick.placed.length === sent, "all");
  expect([...slow.placed, ...next.placed]).toEqual(quick.placed);
  await expectWhole(talks, quick.placed, sent);
  await Promise.all([next.close(), quick.close()]);
});

it("to one who comes late to a long log, as it can take it, while others hear at once", async () => {
  const talks = await openTalks(server);
  const { room, tokens } = talks;
  const number = 2;
  const seats = await starting(talks, talks.founder, { readers: [talks.founder, talks.guest], number });
  await talks.put(seats.envelope);
  const epoch = seats.epoch;
  const words = "x".repeat(12_000);
  for (let index = 0; index < 150; index++)
    await talks.put(await saying(talks, talks.founder, { epoch, words }));
  const live = await openLine(server.address, { room, token: tokens.founder, after: 154 });
  await live.next("present");
  const late = await openLine(server.address, { room, token: tokens.guest });
  await talks.put(await saying(talks, talks.founder, { epoch, words }));
  await live.until(() => live.placed.length === 1, "the last");
  await late.until(() => late.placed.length === 155, "all");
  await expectWhole(talks, late.placed, 155);
  expect(Math.max(...late.texts.map(({ length }) => length))).toBeLessThan(131_072);
  await Promise.all([live.close(), late.close()]);
});
