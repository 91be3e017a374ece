// What every room store must do, whichever database it is on.
import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, type Database, type DatabasePlace } from "../../src/postgres/connect.ts";
import type { Place } from "../../src/store/envelope.ts";
import { openRoomStore } from "../../src/store/postgres-store.ts";
import type { RoomNews, RoomStore } from "../../src/store/room-store.ts";
import { act, addressOf, admit, found, keys, memberOf, type Person, person, remove, say } from "./acts.ts";
import { readWhole } from "./check-log.ts";

interface Talks {
  readonly room: string;
  readonly mediator: Person;
  readonly north: Person;
  readonly south: Person;
}

export function describeStore(place: () => DatabasePlace): void {
  const databases: Database[] = [];
  let store: RoomStore;
  let other: RoomStore;
  let now = Date.now;

  beforeAll(async () => {
    databases.push(...(await Promise.all([connect(place()), connect(place())])));
    const [first, second] = databases as [Database, Database];
    store = await openRoomStore({ database: first, now: () => now() });
    // It hears of what others do through notifications, or not at all.
    other = await openRoomStore({ database: second, round: 3_600_000 });
  });

  afterAll(async () => {
    await store?.close();
    await other?.close();
    for (const database of databases) await database.close();
  });

  async function put(envelope: Parameters<RoomStore["append"]>[0]): Promise<Place> {
    const outcome = await store.append(envelope);
    if ("refused" in outcome) throw new Error(outcome.refused);
    return outcome;
  }

  /** A mediator, two parties, and an epoch for all three and for each pair with the mediator. */
  async function openTalks(): Promise<Talks> {
    const [mediator, north, south] = [person(), person(), person()];
    const { room } = (await store.createRoom(found(mediator))) as Place;
    await put(admit(room, mediator, north));
    await put(admit(room, mediator, south));
    for (const readers of [
      [mediator, north],
      [mediator, south],
      [mediator, north, south],
    ]) {
      await put(keys(mediator, { room, seats: readers.map(({ seat }) => seat), readers }));
    }
    return { room, mediator, north, south };
  }

  describe("founding", () => {
    it("puts the founding act first and names the room for it", async () => {
      const founder = person();
      const place = (await store.createRoom(found(founder))) as Place;
      expect(place).toMatchObject({ number: 1, room: place.leaf });
      expect(await store.head(place.room)).toEqual({ number: 1, stamp: place.stamp, chain: place.chain });
      expect(await readWhole(other, place.room, founder.key)).toHaveLength(1);
    });

    it("gives the same room when it is asked for again", async () => {
      const founding = found(person());
      const [first, second] = await Promise.all([store.createRoom(founding), other.createRoom(founding)]);
      expect(second).toEqual(first);
      expect(await store.createRoom(founding)).toEqual(first);
    });

    it("leaves nothing behind when it is refused", async () => {
      const outsider = act(null, person(), { kind: "found", member: memberOf(person()) });
      expect(await store.createRoom(outsider)).toEqual({ refused: "founder-differs" });
      expect(
        await store.head(
          createHash("sha256").update(outsider.headerBytes).update(outsider.signature).digest("base64url"),
        ),
      ).toBeNull();
    });

    it("knows no other room", async () => {
      const room = randomBytes(32).toString("base64url");
      const member = person();
      expect(await store.head(room)).toBeNull();
      expect(await store.read({ room, member: member.key, from: 1, limit: 1 })).toEqual({
        refused: "no-such-room",
      });
      expect(await store.append(act(room, member))).toEqual({ refused: "no-such-room" });
      expect(await store.append(act(room, member, { kind: "found", member: memberOf(member) }))).toEqual({
        refused: "misplaced-founding",
      });
    });
  });

  describe("order", () => {
    it("has no gaps when 16 authors write through two processes", async () => {
      const { room, mediator, north } = await openTalks();
      const before = 6;
      const to = { room, seats: [mediator.seat, north.seat] };
      const acknowledged = await Promise.all(
        Array.from({ length: 16 }, async (_, index) => {
          const own: Place[] = [];
          for (let count = 0; count < 12; count++) {
            own.push((await (index % 2 ? store : other).append(say(north, to))) as Place);
          }
          return own;
        }),
      );
      const log = await readWhole(store, room, mediator.key);
      expect(log).toHaveLength(before + 16 * 12);
      for (const own of acknowledged) {
        const numbers = own.map(({ number }) => number);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        for (const { number, stamp, chain, leaf } of own)
          expect(log[number - 1]).toMatchObject({ stamp, chain, leaf });
      }
    });

    it("places an act once, however often and through whomever it is sent", async () => {
      const { room, mediator, north } = await openTalks();
      const said = say(north, { room, seats: [mediator.seat, north.seat] });
      const places = await Promise.all(
        [said, said, said].flatMap((one) => [store.append(one), other.append(one)]),
      );
      places.push(await store.append(said));
      for (const place of places) expect(place).toEqual(places[0]);
      expect(await readWhole(store, room, mediator.key)).toHaveLength(7);
    });

    it("refuses another act with the same id", async () => {
      const { room, mediator, north } = await openTalks();
      const first = say(north, { room, seats: [mediator.seat, north.seat] });
      const { act: id, audience, epoch } = first.header;
      await put(first);
      expect(await store.append(act(room, north, { act: id, audience, epoch, time: 1 }))).toEqual({
        refused: "act-id-taken",
      });
    });

    it("never lets a stamp fall, even where the clock does", async () => {
      const { room, mediator, north } = await openTalks();
      const to = { room, seats: [mediator.seat, north.seat] };
      const start = Date.now();
      const stamps: number[] = [];
      for (const offset of [0, 60_000, -3_600_000, 61_000, 0, -1]) {
        now = () => start + offset;
        stamps.push((await put(say(north, to))).stamp);
      }
      now = Date.now;
      const { stamp } = (await other.append(say(north, to))) as Place;
      expect([...stamps, stamp].map((one) => one - start)).toEqual([
        0, 60_000, 60_000, 61_000, 61_000, 61_000, 61_000,
      ]);
      await readWhole(store, room, mediator.key);
    });
  });

  describe("members and epochs", () => {
    it("refuses those who are not there, or no longer", async () => {
      const { room, mediator, north, south } = await openTalks();
      const to = { room, seats: [mediator.seat, south.seat] };
      expect(await store.append(say(person(), to))).toEqual({ refused: "not-a-member" });
      await put(remove(room, mediator, north));
      expect(await store.append(say(north, to))).toEqual({ refused: "removed" });
      expect(await other.append(say(north, to))).toEqual({ refused: "removed" });
      expect(await store.append(remove(room, mediator, north))).toEqual({ refused: "subject-not-present" });
      expect(await other.append(admit(room, mediator, north))).toEqual({ refused: "key-known" });
    });

    it("lets a seat change its own members and no others, and the founder's seat remove any", async () => {
      const { room, mediator, north, south } = await openTalks();
      const colleague = person(north.seat);
      expect(await store.append(admit(room, mediator, colleague))).toEqual({ refused: "seat-of-others" });
      await put(admit(room, north, colleague));
      expect(await store.append(remove(room, south, colleague))).toEqual({ refused: "not-entitled" });
      const heir = person(north.seat);
      await put(
        act(room, colleague, { kind: "replace", subject: north.key, member: memberOf(heir), length: 0 }),
      );
      expect(await store.read({ room, member: north.key, from: 1, limit: 1 })).toEqual({
        refused: "removed",
      });
      await put(remove(room, mediator, heir));
      expect(await store.append(remove(room, mediator, mediator))).toEqual({ refused: "last-convener" });
    });

    it("ends the epochs of every audience with a seat that changes", async () => {
      const { room, mediator, north, south } = await openTalks();
      const withNorth = { room, seats: [mediator.seat, north.seat] };
      const control = () => act(room, mediator, { kind: "control", ...addressOf({ room, seats: "all" }) });
      await put(keys(mediator, { room, seats: "all", readers: [mediator, north, south] }));
      await put(control());
      const colleague = person(north.seat);
      await put(admit(room, north, colleague));
      expect(await store.append(say(mediator, withNorth))).toEqual({ refused: "wrong-epoch" });
      expect(await other.append(control())).toEqual({ refused: "wrong-epoch" });
      await put(say(mediator, { room, seats: [mediator.seat, south.seat] }));
      const next = { ...withNorth, number: 2 };
      expect(await other.append(keys(colleague, { ...next, readers: [mediator, north] }))).toEqual({
        refused: "keys-readers",
      });
      await put(keys(colleague, { ...next, readers: [mediator, north, colleague] }));
      expect(await other.append(say(mediator, next))).toMatchObject({ number: 12 });
    });

    it("lets one of two start the next epoch, and keeps to it", async () => {
      const { room, mediator, north } = await openTalks();
      const next = { room, seats: [mediator.seat, north.seat], readers: [mediator, north], number: 2 };
      await Promise.all([store.append(keys(mediator, next)), other.append(keys(north, next))]);
      await put(say(north, next));
      expect(await other.append(say(north, { ...next, number: 1 }))).toEqual({ refused: "wrong-epoch" });
      expect(await store.append(say(north, { ...next, number: 3 }))).toEqual({ refused: "wrong-epoch" });
    });

    it("refuses an epoch of another audience", async () => {
      const { room, mediator, north, south } = await openTalks();
      const { epoch } = addressOf({ room, seats: [mediator.seat, north.seat] });
      const { audience } = addressOf({ room, seats: [mediator.seat, north.seat, south.seat] });
      expect(await store.append(act(room, north, { epoch, audience }))).toEqual({ refused: "wrong-epoch" });
    });

    it("refuses what is too large", async () => {
      const { room, mediator, north } = await openTalks();
      const address = addressOf({ room, seats: [mediator.seat, north.seat] });
      await put(act(room, north, { ...address, length: 65_564 }));
      expect(await store.append(act(room, north, { ...address, length: 65_565 }))).toEqual({
        refused: "too-large",
      });
    });
  });

  describe("reading", () => {
    it("gives what is for the reader, and of all else the place alone", async () => {
      const { room, mediator, north, south } = await openTalks();
      const said = say(north, { room, seats: [mediator.seat, north.seat] });
      const { number } = await put(said);
      const [forNorth] = await readFrom(north, number);
      expect(Buffer.from(forNorth!.sealed!.headerBytes)).toEqual(said.headerBytes);
      expect(Buffer.from(forNorth!.sealed!.ciphertext)).toEqual(said.ciphertext);
      expect(await readFrom(south, number)).toEqual([{ ...(await put(said)), sealed: null }]);
      const seen = (await readWhole(other, room, south.key)).map(({ sealed }) => sealed !== null);
      expect(seen).toEqual([true, true, true, false, true, true, false]);

      async function readFrom({ key }: Person, from: number) {
        const acts = await store.read({ room, member: key, from, limit: 10 });
        if ("refused" in acts) throw new Error(acts.refused);
        return acts;
      }
    });

    it("gives who comes later the past of the seat", async () => {
      const { room, mediator, north } = await openTalks();
      const { number } = await put(say(mediator, { room, seats: [mediator.seat, north.seat] }));
      const colleague = person(north.seat);
      await put(admit(room, north, colleague));
      const log = await readWhole(store, room, colleague.key);
      expect(log[number - 1]?.sealed).not.toBeNull();
    });

    it("gives a part, and nothing past the end", async () => {
      const { room, north } = await openTalks();
      const part = await store.read({ room, member: north.key, from: 2, limit: 2 });
      expect(part).toMatchObject([{ number: 2 }, { number: 3 }]);
      expect(await store.read({ room, member: north.key, from: 7, limit: 2 })).toEqual([]);
      await expect(store.read({ room, member: north.key, from: 1, limit: 0 })).rejects.toThrow(RangeError);
    });

    it("gives nothing to others", async () => {
      const { room, mediator, north } = await openTalks();
      const read = (member: string) => store.read({ room, member, from: 1, limit: 10 });
      expect(await read(person().key)).toEqual({ refused: "not-a-member" });
      await put(remove(room, mediator, north));
      expect(await read(north.key)).toEqual({ refused: "removed" });
    });
  });

  describe("news", () => {
    const hear = (from: RoomStore, room: string, head: number) =>
      new Promise<RoomNews>((done) => {
        const stop = from.subscribe(room, (news) => {
          if (news.head < head) return;
          stop();
          done(news);
        });
      });

    it("reaches those who follow the room, in this process and in others", async () => {
      const { room, mediator, north } = await openTalks();
      const heard = [hear(store, room, 7), hear(other, room, 7)];
      await put(say(north, { room, seats: [mediator.seat, north.seat] }));
      expect(await Promise.all(heard)).toEqual([
        { room, head: 7 },
        { room, head: 7 },
      ]);
    });

    it("is made up for when it was lost", async () => {
      const { room, mediator, north } = await openTalks();
      const { serving } = databases[0] as Database;
      await serving.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen parley_news'",
      );
      const heard = hear(store, room, 7);
      await other.append(say(north, { room, seats: [mediator.seat, north.seat] }));
      expect(await heard).toEqual({ room, head: 7 });
    });

    it("ends when it is no longer wanted", async () => {
      const { room, mediator, north } = await openTalks();
      const heard: RoomNews[] = [];
      const stop = store.subscribe(room, (news) => heard.push(news));
      stop();
      const last = hear(store, room, 7);
      await put(say(north, { room, seats: [mediator.seat, north.seat] }));
      await last;
      expect(heard).toEqual([]);
    });
  });
}
