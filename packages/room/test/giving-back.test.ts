// A server that was restored from an old backup: members give back what it lacks, and what nobody holds is listed as lost.
import { beforeEach, expect, test } from "vitest";
import { verifyRoom } from "../src/verify-room.ts";
import type { LoopLog } from "./loop-log.ts";
import { bringIn, everyone, foundTestRoom, type Person, quiet, reopen, type TestRoom } from "./people.ts";
import { say, seatOf } from "./the-talks.ts";

let room: TestRoom;
let mediator: Person;
let guest: Person;
let third: Person;

const note = (words: string) => ({ do: "note", words }) as const;

function log(): LoopLog {
  return [...room.server.logs.values()][0];
}

function codes({ client }: Person): string[] {
  return client.view().alarms.map(({ code }) => code);
}

function words({ client }: Person): string[] {
  return client
    .view()
    .room.acts.flatMap(({ placed: { act } }) => (act.do === "note" && act.words ? [act.words] : []));
}

beforeEach(async () => {
  room = await foundTestRoom();
  mediator = room.mediator;
  guest = await bringIn(room, { name: "guest" });
  third = await bringIn(room, { name: "third" });
  await say(room, mediator, { act: note("Before the backup.") });
});

/** Some acts to all, some between two, so that nobody holds every envelope. */
async function talk(rounds: number): Promise<void> {
  for (let round = 1; round <= rounds; round++) {
    await mediator.client.send(note(`To all, ${round}.`), "everyone");
    await guest.client.send(note(`To the mediator, ${round}.`), [seatOf(mediator)]);
    await third.client.send(note(`Aside, ${round}.`), [seatOf(mediator)]);
    await quiet(room.clock, everyone(room));
  }
}

function placedNow() {
  return structuredClone(log().entries.map(({ placed }) => placed));
}

/** Until everybody has the server's word on where the log stands. */
async function vouched(people: readonly Person[]): Promise<void> {
  room.clock.advance(1_500);
  await quiet(room.clock, people);
}

async function restore(to: number, people: readonly Person[]): Promise<void> {
  log().restore(to);
  room.server.cut();
  await quiet(room.clock, people);
}

test("a backup that is 100 acts old is completed by two members with different views, as it was", async () => {
  const { number: start } = log().head;
  await talk(25);
  while (log().head.number < start + 100) {
    await say(room, mediator, { act: note("And on."), to: "everyone" });
  }
  const { number } = log().head;
  await vouched([mediator, guest, third]);
  // The only one who reads everything is away.
  await mediator.client.close();
  const before = placedNow();
  await restore(number - 100, [guest, third]);
  expect(placedNow()).toEqual(before);
  expect(log().lost).toEqual([]);
  // Whoever comes second finds it complete.
  expect([...codes(guest), ...codes(third)]).toContain("log-shorter");
  for (const { client } of [guest, third]) expect(client.view().lost).toEqual([]);
  await reopen(mediator);
  await third.client.send(note("Going on."), "everyone");
  await quiet(room.clock, [mediator, guest, third]);
  expect(codes(mediator)).toEqual([]);
  expect(log().head.number).toBe(number + 1);
  expect((await verifyRoom(await mediator.client.export())).findings).toEqual([]);
});

test("what nobody has brought back is listed as lost, until somebody does", async () => {
  await third.client.close();
  const { number: backup } = log().head;
  await mediator.client.send(note("To all."), "everyone");
  await quiet(room.clock, [mediator, guest]);
  await mediator.client.send(note("To the third alone."), [seatOf(third)]);
  await guest.client.send(note("Said last."), "everyone");
  await quiet(room.clock, [mediator, guest]);
  await vouched([mediator, guest]);
  const before = placedNow();
  await mediator.client.close();
  await restore(backup, [guest]);
  expect(log().head.number).toBe(before.length);
  const { lost } = log();
  expect(lost.length).toBeGreaterThan(0);
  expect(guest.client.view().lost).toEqual([]);
  await reopen(third);
  await quiet(room.clock, [guest, third]);
  expect(third.client.view().lost).toEqual(lost);
  expect(words(third)).not.toContain("To the third alone.");
  await reopen(third);
  await quiet(room.clock, [guest, third]);
  expect(third.client.view().lost).toEqual(lost);
  await reopen(mediator);
  await quiet(room.clock, [mediator, guest, third]);
  expect(log().lost).toEqual([]);
  expect(placedNow()).toEqual(before);
  await reopen(third);
  await quiet(room.clock, [mediator, guest, third]);
  expect(third.client.view().lost).toEqual([]);
  expect(words(third)).toContain("To the third alone.");
  expect(third.client.view().room.acts.at(-1)?.placed.number).toBe(before.length);
  await third.client.send(note("I have it."), [seatOf(mediator)]);
  await quiet(room.clock, [mediator, guest, third]);
  expect(words(mediator)).toContain("I have it.");
  expect((await verifyRoom(await third.client.export())).findings).toEqual([]);
  await third.client.close();
  room.server.isDown = true;
  await reopen(third);
  expect(words(third)).toContain("To the third alone.");
});

test("what was placed before the rest came back is a fork, and told as one", async () => {
  const { number: backup } = log().head;
  await third.client.close();
  await mediator.client.send(note("Read by two."), "everyone");
  await quiet(room.clock, [mediator, guest]);
  await vouched([mediator, guest]);
  for (const { client } of [mediator, guest]) await client.close();
  log().restore(backup);
  await reopen(third);
  await third.client.send(note("Too early."), "everyone");
  await quiet(room.clock, [third]);
  await reopen(guest);
  await room.clock.until(() => codes(guest).includes("fork"));
  expect(words(guest)).toContain("Read by two.");
  expect(words(guest)).not.toContain("Too early.");
});
