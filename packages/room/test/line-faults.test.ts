// Lines that fail at an awkward moment, and a server that answers what nobody agreed on: the client goes on, and says what is so.

import type { SeatId } from "@parley/engine/talks";
import { makeIdentity } from "@parley/seal";
import { afterEach, expect, test, vi } from "vitest";
import { Connection, type ConnectionHooks } from "../src/connection.ts";
import { EpochKeys } from "../src/epoch-keys.ts";
import { RoomReader } from "../src/reader.ts";
import { openRoom } from "../src/room-client.ts";
import type { Fetch } from "../src/server-call.ts";
import type { OpenSocket } from "../src/socket-link.ts";
import { bringIn, everyone, foundTestRoom, hostOf, quiet, type TestRoom } from "./people.ts";
import { say } from "./the-talks.ts";

const note = (words: string) => ({ do: "note", words }) as const;
const logOf = ({ server }: TestRoom) => [...server.logs.values()][0];

afterEach(() => {
  vi.restoreAllMocks();
});

/** Some turns of the work that waits, and a little time. */
async function pass(room: TestRoom, turns = 100): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    await new Promise((done) => setTimeout(done, 1));
    room.clock.advance(10);
  }
}

async function lineTo(fetch: Fetch, hooks: Partial<ConnectionHooks> = {}) {
  const { identity } = await makeIdentity();
  const refused: string[] = [];
  const nothing = () => {};
  const clock = { now: () => 0, wait: () => new Promise<void>((done) => setTimeout(done, 1)) };
  const connection = new Connection({
    ...{ server: { address: "https://x.example", fetch }, room: "A".repeat(43), identity, clock },
    openSocket: undefined,
    hooks: {
      ...{
        at: () => 0,
        intake: async () => {},
        fits: () => "fits",
        giveBack: async () => {},
        atEnd: async () => {},
      },
      ...{ trusts: () => true, changed: nothing, ready: nothing, taken: nothing, present: nothing },
      ...{
        joins: nothing,
        heads: nothing,
        stands: nothing,
        refused: (_, { reason }) => refused.push(reason),
      },
      ...hooks,
    },
  });
  return { connection, refused };
}

const answer = (body: unknown) => ({ status: 200, text: async () => JSON.stringify(body) });

test.each([null, 7, "", [], {}])("an answer of %j is none, and the line is tried again", async (body) => {
  let asked = 0;
  const { connection } = await lineTo(async () => {
    asked++;
    return answer(body);
  });
  const running = connection.run();
  await vi.waitFor(() => expect(asked).toBeGreaterThan(2));
  connection.close();
  await running;
});

test("a page that fails while the one before is taken in fails the line, and nothing else", async () => {
  let [at, pages] = [0, 0];
  const { connection } = await lineTo(
    async (address) => {
      if (address.endsWith("room-server.json")) return answer({ parley: "", server: "k", now: 0 });
      if (address.endsWith("nonces")) return answer({ nonce: "A".repeat(43), expires: 1e6 });
      if (address.endsWith("tokens")) return answer({ token: "t", expires: 900_000 });
      pages++;
      if (pages > 1) throw new TypeError("fetch failed");
      return answer({ placed: [{ number: 1 }], head: { number: 2 } });
    },
    {
      at: () => at,
      intake: async () => {
        await new Promise((done) => setTimeout(done, 20));
        at = 1;
      },
    },
  );
  const running = connection.run();
  await vi.waitFor(() => expect(pages).toBeGreaterThan(2));
  connection.close();
  await running;
});

test("a client that is closed while its socket opens says nothing on it", async () => {
  const room = await foundTestRoom();
  const guest = await bringIn(room, { name: "guest" });
  const { entry } = guest.client;
  await guest.client.close();
  await quiet(room.clock, [room.mediator]);
  let open: (() => void) | undefined;
  const openSocket: OpenSocket = (address, protocol) => {
    const socket = guest.host.openSocket!(address, protocol);
    const listen = socket.addEventListener.bind(socket);
    socket.addEventListener = (kind, listener) => {
      if (kind === "open") open = () => listener({});
      else listen(kind, listener);
    };
    return socket;
  };
  const client = await openRoom({ ...guest.host, openSocket }, entry);
  await room.clock.until(() => open !== undefined, "opening");
  await client.send(note("Said before closing."), "everyone");
  await client.close();
  const { number } = logOf(room).head;
  open!();
  await pass(room);
  expect(client.view().connection).toBe("closed");
  expect(room.mediator.client.view().present).not.toContain(guest.identity.member);
  expect(logOf(room).head.number).toBe(number);
});

test("two readings that overlap while polling accuse nobody", async () => {
  const room = await foundTestRoom();
  const guest = await bringIn(room, { name: "guest" });
  const { entry } = guest.client;
  await guest.client.close();
  const { openSocket: _, ...plain } = guest.host;
  let hold: Promise<void> | undefined;
  let free = () => {};
  let isHeld = false;
  const fetch: Fetch = async (address, init) => {
    const given = await plain.fetch(address, init);
    if (!address.includes("/acts?") || hold === undefined || isHeld) return given;
    isHeld = true;
    await hold;
    return given;
  };
  const client = await openRoom({ ...plain, fetch }, entry);
  await room.clock.until(() => client.connection === "polling");
  hold = new Promise((done) => {
    free = done;
  });
  await room.clock.until(() => isHeld, "a reading under way");
  let isPlaced = false;
  void client.placed(await client.send(note("Hello."), "everyone")).then(() => {
    isPlaced = true;
  });
  await room.clock.until(() => isPlaced, "placed");
  free();
  await pass(room, 30);
  expect(client.view().alarms).toEqual([]);
  expect(client.connection).toBe("polling");
});

test("a draft discarded while it is being sealed does not go out", async () => {
  const room = await foundTestRoom();
  const guest = await bringIn(room, { name: "guest" });
  await say(room, room.mediator, { act: note("Before.") });
  const sealingKey = EpochKeys.prototype.sealingKey;
  let isDiscarded: boolean | undefined;
  vi.spyOn(EpochKeys.prototype, "sealingKey").mockImplementation(async function (this: EpochKeys, epoch) {
    const key = await sealingKey.call(this, epoch);
    const [draft] = guest.client.view().queue;
    if (draft !== undefined && isDiscarded === undefined) isDiscarded = await guest.client.discard(draft.id);
    return key;
  });
  await guest.client.send(note("No, better not."), "everyone");
  await quiet(room.clock, everyone(room));
  expect(isDiscarded).toBe(true);
  expect(JSON.stringify(room.mediator.client.view().room)).not.toContain("No, better not.");
});

test("a binding act that was being sealed when something was said waits for its author's word", async () => {
  const room = await foundTestRoom();
  const guest = await bringIn(room, { name: "guest" });
  const seat = guest.client.entry.seat as SeatId;
  await say(room, room.mediator, { act: { do: "seat", seat, name: "Guest", role: "party" } });
  await say(room, room.mediator, { act: note("Before.") });
  const sealingKey = EpochKeys.prototype.sealingKey;
  let isFirst = true;
  vi.spyOn(EpochKeys.prototype, "sealingKey").mockImplementation(async function (this: EpochKeys, epoch) {
    const key = await sealingKey.call(this, epoch);
    if (epoch.audience !== "all" || !isFirst) return key;
    isFirst = false;
    void room.mediator.client.send(note("Wait, I take that back."), "everyone");
    const { number } = guest.client.view().head;
    while (guest.client.view().head.number === number) await new Promise((done) => setTimeout(done, 1));
    return key;
  });
  await guest.client.send({ do: "walk-away" });
  await quiet(room.clock, everyone(room));
  expect(guest.client.view().queue).toMatchObject([
    { state: "needs-confirmation", reason: { code: "room.refused.said-since" } },
  ]);
});

test("a draft that cannot be sealed is held back with a reason, and those after it go out", async () => {
  const room = await foundTestRoom();
  const guest = await bringIn(room, { name: "guest" });
  await say(room, room.mediator, { act: note("Before.") });
  const sealingKey = EpochKeys.prototype.sealingKey;
  vi.spyOn(EpochKeys.prototype, "sealingKey").mockImplementation(async function (this: EpochKeys, epoch) {
    if (guest.client.view().queue[0]?.state === "queued" && guest.client.view().queue.length === 2)
      throw new RangeError("no such thing");
    return sealingKey.call(this, epoch);
  });
  await Promise.all([guest.client.send(note("Never.")), guest.client.send(note("Later."))]);
  await quiet(room.clock, everyone(room));
  expect(guest.client.view().queue).toMatchObject([
    { state: "refused", reason: { code: "room.refused.not-sealed" } },
  ]);
  expect(JSON.stringify(room.mediator.client.view().room)).toContain("Later.");
});

test("places that make the reading fail raise an alarm, and the line starts again", async () => {
  const room = await foundTestRoom();
  const guest = await bringIn(room, { name: "guest" });
  vi.spyOn(RoomReader.prototype, "take").mockRejectedValueOnce(new TypeError("not thought of"));
  await say(room, room.mediator, { act: note("On.") });
  const alarms = everyone(room).flatMap(({ client }) => client.view().alarms.map(({ code }) => code));
  expect(alarms).toEqual(["server-unreadable"]);
  expect(JSON.stringify(guest.client.view().room)).toContain("On.");
});

test("a seat that is not the one of the admission stops the room with an alarm", async () => {
  const room = await foundTestRoom();
  const victim = await bringIn(room, { name: "victim" });
  const third = await bringIn(room, { name: "third" });
  const { entry } = victim.client;
  await victim.client.close();
  const host = await hostOf(room.server, "again");
  const client = await openRoom(host, { ...entry, seat: third.client.entry.seat });
  await room.clock.until(() => client.connection === "stopped");
  expect(client.view().alarms).toMatchObject([{ code: "other-seat", weight: "stop" }]);
  await client.close();
  // Also when it is opened again from what it kept.
  const again = await openRoom(host, { ...entry, seat: third.client.entry.seat });
  await room.clock.until(() => again.connection === "stopped");
});
