// A server that misbehaves: each way is named by the clients, or by holding two files against each other.

import type { PlacedAct } from "@parley/seal";
import { beforeEach, describe, expect, test } from "vitest";
import { compareViews } from "../src/verify-room.ts";
import { serverKeys } from "./loop-server.ts";
import { bringIn, foundTestRoom, type Person, quiet, reopen, type TestRoom } from "./people.ts";
import { say } from "./the-talks.ts";

let room: TestRoom;
let mediator: Person;
let guest: Person;
let third: Person;

beforeEach(async () => {
  room = await foundTestRoom();
  mediator = room.mediator;
  guest = await bringIn(room, { name: "guest" });
  third = await bringIn(room, { name: "third" });
  await say(room, mediator, { act: { do: "note", words: "Welcome." } });
});

const note = (words: string) => ({ do: "note", words }) as const;

function codes(person: Person): string[] {
  return person.client.view().alarms.map(({ code }) => code);
}

function alarm(person: Person, code: string) {
  return person.client.view().alarms.find((one) => one.code === code);
}

function log() {
  return [...room.server.logs.values()][0];
}

async function alarmed(person: Person, code: string) {
  await room.clock.until(
    () => codes(person).includes(code),
    () => `${code}; there is ${codes(person)}`,
  );
  return alarm(person, code)!;
}

/** Speaks without waiting for the others, one after the other. */
async function sayAlone(person: Person, ...words: string[]): Promise<void> {
  for (const one of words) {
    const id = await person.client.send(note(one), "everyone");
    let isPlaced = false;
    void person.client.placed(id).then(() => {
      isPlaced = true;
    });
    await room.clock.until(() => isPlaced, `placed ${one}`);
  }
}

function giveTo(person: Person, change: (placed: PlacedAct[]) => PlacedAct[]) {
  room.server.tamper = (member, placed) => (member === person.identity.member ? change(placed) : placed);
}

describe("a hostile server", () => {
  test("keeps an act back: the gap is named, and nothing after it is believed", async () => {
    const missing = log().head.number + 1;
    giveTo(guest, (placed) => placed.filter(({ number }) => number !== missing));
    await sayAlone(mediator, "First.", "Second.");
    expect((await alarmed(guest, "gap")).number).toBe(missing);
    expect(guest.client.view().head.number).toBe(missing - 1);
    room.server.tamper = (_, placed) => placed;
    await quiet(room.clock, [mediator, guest, third]);
    expect(guest.client.view().head.number).toBe(log().head.number);
  });

  test("gives only the place of an act: the author's next one tells", async () => {
    const emptied = log().head.number + 1;
    giveTo(guest, (placed) =>
      placed.map(({ number, stamp, chain, leaf, ...envelope }) =>
        number === emptied ? { number, stamp, chain, leaf } : { number, stamp, chain, leaf, ...envelope },
      ),
    );
    await sayAlone(mediator, "First.", "Second.");
    expect((await alarmed(guest, "audience-act-missing")).number).toBe(emptied + 1);
  });

  test("changes the order without and with a chain that fits", async () => {
    await third.client.close();
    giveTo(guest, (placed) => (placed.length > 1 ? placed.toReversed() : placed));
    await guest.client.close();
    await sayAlone(mediator, "First.", "Second.");
    await reopen(guest);
    expect((await alarmed(guest, "gap")).number).toBe(log().head.number - 1);
    const last = log().entries.slice(-2);
    await log().rewrite(log().entries.length - 2, last.toReversed());
    await reopen(third);
    expect((await alarmed(third, "act-missing")).number).toBe(log().head.number - 1);
    expect(codes(third)).toContain("counter-wrong");
  });

  test("plays an act again", async () => {
    const again = log().entries.at(-1)!;
    await log().rewrite(log().entries.length, [again]);
    room.server.spread();
    expect((await alarmed(guest, "act-repeated")).number).toBe(log().head.number);
    const notes = guest.client.view().room.acts.filter(({ placed }) => placed.act.do === "note");
    expect(notes).toHaveLength(1);
  });

  test("forges stamps: back, and far away", async () => {
    room.server.stampOf = () => room.clock.now() + 3_600_000;
    await sayAlone(mediator, "Late.");
    const number = log().head.number;
    expect((await alarmed(guest, "stamp-far")).number).toBe(number);
    expect(await alarmed(guest, "clock-far")).toMatchObject({ number, weight: "notice" });
    room.server.stampOf = () => room.clock.now();
    await mediator.client.send(note("Early."), "everyone");
    expect((await alarmed(guest, "stamp-decreases")).number).toBe(number + 1);
    expect(guest.client.view()).toMatchObject({ connection: "stopped", head: { number } });
  });

  test("gives an act to a seat that it is not for", async () => {
    const { member } = mediator.identity;
    room.server.tamper = (_, placed) => {
      const full = log().viewOf(member, placed[0] ? placed[0].number - 1 : 0);
      return placed.map((one) => full.find(({ number }) => number === one.number) ?? one);
    };
    await mediator.client.send(note("To the third alone."), [third.client.entry.seat as never]);
    const { number } = await alarmed(guest, "not-addressed");
    expect(number).toBeGreaterThan(0);
    expect(JSON.stringify(guest.client.view().room)).not.toContain("To the third alone.");
  });

  test.each([
    ["a signature", { signature: "A".repeat(86) }, /^signature-/],
    ["a ciphertext", { ciphertext: "AAAA" }, /^ciphertext-/],
    ["a header", { header: "e30" }, /^header-/],
    ["a stamp", { stamp: 1 }, /^stamp-decreases$/],
    ["a hash of the chain", { chain: "A".repeat(43) }, /^chain-wrong$/],
    ["the hash of the act", { leaf: "A".repeat(43) }, /^chain-wrong$/],
    ["everything", { number: "one" }, /^place-shape$/],
  ])("alters %s: nothing more is taken", async (_, change, code) => {
    const { number } = log().head;
    giveTo(guest, (placed) => placed.map((one) => ({ ...one, ...change }) as PlacedAct));
    await sayAlone(mediator, "Whole.");
    await room.clock.until(() => guest.client.view().connection === "stopped");
    const [alarm] = guest.client.view().alarms;
    expect(alarm).toMatchObject({ weight: "stop", code: expect.stringMatching(code), number: number + 1 });
    expect(guest.client.view().head.number).toBe(number);
    await reopen(guest);
    room.server.tamper = (__, placed) => placed;
    await quiet(room.clock, [mediator, guest, third]);
    const after = guest.client.view().alarms.find((one) => one.code === alarm.code);
    expect(after).toMatchObject({ weight: "alarm", number: number + 1 });
    expect(guest.client.view().connection).toBe("live");
  });

  test("shows two members two logs: their signed heads tell them, and so do their files", async () => {
    room.server.fork(guest.identity.member);
    const number = log().head.number + 1;
    await sayAlone(mediator, "To the many.");
    await guest.client.send(note("Alone."), "everyone");
    expect(await alarmed(guest, "fork")).toMatchObject({ number, member: expect.any(String) });
    expect(await alarmed(mediator, "fork")).toMatchObject({ member: guest.identity.member });
    const [one, other] = [await mediator.client.export(), await guest.client.export()];
    const { comparison } = await compareViews(one, other);
    expect(comparison).toEqual({ kind: "fork", number, agreed: number - 1 });
  });

  test("holds back the end of the log from one who hears of it from others", async () => {
    const { number } = log().head;
    giveTo(guest, (placed) => placed.filter((one) => one.number <= number));
    await sayAlone(mediator, "The end.");
    room.clock.advance(1_500);
    await room.clock.until(() => codes(guest).includes("tail-withheld"));
    expect(alarm(guest, "tail-withheld")).toMatchObject({ number: number + 1 });
  });

  test("signs receipts with another key, or answers with one", async () => {
    const other = await serverKeys();
    const { key } = room.server;
    room.server.key = other.pair;
    await sayAlone(mediator, "Received?");
    expect((await alarmed(mediator, "receipt-wrong")).number).toBe(log().head.number);
    room.server.key = key;
    room.server.publicKey = other.publicKey;
    room.server.cut();
    await room.clock.until(() => guest.client.view().connection === "stopped");
    expect(codes(guest)).toContain("server-key-changed");
  });

  test("gives everything twice: that is harmless", async () => {
    room.server.tamper = (_, placed) => [...placed, ...placed];
    await say(room, mediator, { act: note("Once.") });
    expect(codes(guest)).toEqual([]);
    const notes = guest.client.view().room.acts.filter(({ placed }) => placed.act.do === "note");
    expect(notes).toHaveLength(2);
  });

  test("gives another act at a place that was checked before", async () => {
    const number = log().head.number;
    const before = log().entries.at(-1)!;
    await log().rewrite(number - 1, [
      { ...before, placed: { ...before.placed, stamp: before.placed.stamp + 1 } },
    ]);
    giveTo(guest, (placed) => [...log().viewOf(guest.identity.member, number - 1), ...placed]);
    await mediator.client.send(note("On."), "everyone");
    expect((await alarmed(guest, "fork")).number).toBe(number);
  });

  test("has lost the end of its log and does not take it back: nothing is sent to it", async () => {
    const { number } = log().head;
    room.server.takesBack = false;
    log().restore(number - 2);
    room.server.cut();
    expect((await alarmed(guest, "log-shorter")).number).toBe(number - 2);
    await guest.client.send(note("To whom?"), "everyone");
    for (let turn = 0; turn < 50; turn++) await room.clock.wait(0);
    expect(guest.client.view().queue).toHaveLength(1);
    expect(log().head.number).toBe(number - 2);
  });
});
