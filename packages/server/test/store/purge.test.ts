// What has expired goes, in all rooms, in small steps; what has not stays, and shows to nobody by it.
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Database } from "../../src/postgres/connect.ts";
import { openDoors } from "../../src/rooms/doors.ts";
import { openAccess } from "../../src/store/access.ts";
import type { Place } from "../../src/store/envelope.ts";
import { openRoomStore } from "../../src/store/postgres-store.ts";
import { keepPurging, purge } from "../../src/store/purge.ts";
import { found, person } from "./acts.ts";
import { makeFolder } from "./databases.ts";

const { folder, remove } = makeFolder();
const DAY = 24 * 3_600_000;
const now = 1_000 * DAY;
let database: Database;
const rooms: string[] = [];
const [one, other] = [person(), person()];

const draw = () => randomBytes(32).toString("base64url");

beforeAll(async () => {
  database = await connect({ folder });
  const store = await openRoomStore({ database });
  for (const founder of [one, other]) rooms.push(((await store.createRoom(found(founder))) as Place).room);
  await store.close();
});

afterAll(async () => {
  await database?.close();
  remove();
});

it("deletes expired sessions, nonces and invitations and old requests of all rooms, and nothing else", async () => {
  const access = openAccess(database.serving);
  const doors = openDoors(database.serving);
  const fresh = { bearer: draw(), nonce: draw(), token: draw() };
  for (const [index, room] of rooms.entries()) {
    const member = index === 0 ? one.key : other.key;
    for (const expires of [now - 1, now, now + 1]) {
      // Added at an earlier time, as adding deletes the expired ones of its own room.
      const bearerHash = expires > now ? fresh.bearer : draw();
      await access.addSession({ room, member, bearerHash, expires, now: 0 });
      const nonce = expires > now ? fresh.nonce : draw();
      await access.addNonce({ room, nonce, expires, now: 0 });
      await access.addInvitation({ room, tokenHash: draw(), inviter: member, expires });
    }
    for (const at of [now - 31 * DAY, now - 29 * DAY]) {
      const token = draw();
      await doors.invite({ room, token, inviter: member, expires: now + DAY });
      await doors.knock({ room, token, request: {} as never, now: at });
    }
  }
  expect(await purge({ pool: database.serving, now: () => now })).toBe(2 * (2 + 2 + 2 + 1));
  expect(await purge({ pool: database.serving, now: () => now })).toBe(0);
  for (const [index, room] of rooms.entries()) {
    const member = index === 0 ? one.key : other.key;
    expect(await access.findMember({ room, bearerHash: fresh.bearer, now })).toBe(member);
    expect(await access.spendNonce({ room, nonce: fresh.nonce, now })).toBe(true);
    expect((await doors.list({ room, member })).map(({ at }) => at)).toEqual([now - 29 * DAY]);
  }
});

it("goes on over many, begins at the start, and ends when it is stopped", async () => {
  const access = openAccess(database.serving);
  const [room = ""] = rooms;
  const adding = Array.from({ length: 620 }, () =>
    access.addInvitation({ room, tokenHash: draw(), inviter: one.key, expires: now - 5 }),
  );
  await Promise.all(adding);
  const purging = keepPurging({ pool: database.serving, now: () => now });
  await purging.stop();
  expect(await purge({ pool: database.serving, now: () => now })).toBe(0);
});

it("shows only what has expired to whoever sets the time", async () => {
  const access = openAccess(database.serving);
  await access.addNonce({ room: rooms[0] as string, nonce: draw(), expires: now + DAY, now });
  const client = await database.serving.connect();
  await client.query(`begin; select set_config('parley.purge', '${now}', true)`);
  for (const table of ["sessions", "nonces", "invitations", "joins"]) {
    expect((await client.query(`select from parley.${table}`)).rows).toHaveLength(0);
  }
  await client.query("rollback");
  client.release();
});
