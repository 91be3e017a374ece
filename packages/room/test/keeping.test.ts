// What a client keeps: it opens again from it at once, checks what is new, and none of it can be read by others.
import { expect, test } from "vitest";
import { makeRestKey, sealWithKey } from "../src/at-rest.ts";
import type { RoomHost } from "../src/entry.ts";
import { openRoom } from "../src/room-client.ts";
import { verifyRoom } from "../src/verify-room.ts";
import { longRoom } from "./long-room.ts";
import { startLoopServer } from "./loop-server.ts";
import { hostOf, quiet } from "./people.ts";
import { TestClock } from "./test-clock.ts";
import { TestStorage } from "./test-storage.ts";

const LENGTH = 650;

async function setUp() {
  const clock = new TestClock();
  const server = await startLoopServer(clock);
  const { entries } = await longRoom(server, LENGTH);
  const storage = new TestStorage();
  const host: RoomHost = { ...(await hostOf(server, "first")), storage };
  return { clock, server, entries, kept: storage.kept, host };
}

test("a room opens from what was kept, without a line, as it was; and goes on from there", async () => {
  const { clock, server, entries, host } = await setUp();
  const person = {
    name: "first",
    identity: entries[0].identity,
    host,
    client: await openRoom(host, entries[0]),
  };
  await quiet(clock, [person]);
  const before = person.client.view();
  expect(before.head.number).toBe(LENGTH);
  await person.client.close();
  server.isDown = true;
  person.client = await openRoom(host, entries[0]);
  const { room, head, alarms } = person.client.view();
  expect({ room, head, alarms }).toEqual({ room: before.room, head: before.head, alarms: [] });
  await person.client.send({ do: "note", words: "Going on." });
  server.isDown = false;
  await quiet(clock, [person]);
  const after = person.client.view();
  expect(after.head.number).toBeGreaterThan(LENGTH);
  expect(after.alarms).toEqual([]);
  const report = await verifyRoom(await person.client.export());
  expect(report.findings).toEqual([]);
  expect(report.room).toEqual(after.room);
});

test("acts that came after the last checkpoint are checked again, and nothing is lost if the program just ends", async () => {
  const { clock, entries, host, server } = await setUp();
  const person = {
    name: "first",
    identity: entries[0].identity,
    host,
    client: await openRoom(host, entries[0]),
  };
  await quiet(clock, [person]);
  for (const words of ["One.", "Two."]) await person.client.send({ do: "note", words });
  await quiet(clock, [person]);
  const before = person.client.view();
  server.isDown = true;
  server.cut();
  const again = await openRoom(host, entries[0]);
  expect(again.view().head).toEqual(before.head);
  expect(again.view().room).toEqual(before.room);
  await again.close();
});

test("what is kept holds nothing in the clear, and is worth nothing without its key", async () => {
  const { clock, entries, host, kept, server } = await setUp();
  const person = {
    name: "first",
    identity: entries[0].identity,
    host,
    client: await openRoom(host, entries[0]),
  };
  await quiet(clock, [person]);
  await person.client.close();
  expect(kept.size).toBeGreaterThan(4);
  for (const bytes of kept.values()) {
    const text = new TextDecoder("latin1").decode(bytes);
    expect(text).not.toContain("Words, said");
    expect(text).not.toContain(entries[1].identity.member);
  }
  server.isDown = true;
  const other = await openRoom({ ...host, atRest: sealWithKey(await makeRestKey()) }, entries[0]);
  expect(other.view().head.number).toBe(0);
  await other.close();
});
