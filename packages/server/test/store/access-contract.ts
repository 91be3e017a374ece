// What invitations, nonces and sessions must do, whichever database they are in.
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Database, type DatabasePlace } from "../../src/postgres/connect.ts";
import { type Access, openAccess } from "../../src/store/access.ts";
import type { Place } from "../../src/store/envelope.ts";
import { openRoomStore } from "../../src/store/postgres-store.ts";
import type { RoomStore } from "../../src/store/room-store.ts";
import { admit, found, person, remove } from "./acts.ts";

export function describeAccess(place: () => DatabasePlace): void {
  let database: Database;
  let store: RoomStore;
  let access: Access;
  let room: string;
  let otherRoom: string;
  const [founder, member] = [person(), person()];
  const noise = () => randomBytes(32).toString("base64url");

  beforeAll(async () => {
    database = await connect(place());
    store = await openRoomStore({ database });
    access = openAccess(database.serving);
    ({ room } = (await store.createRoom(found(founder))) as Place);
    ({ room: otherRoom } = (await store.createRoom(found(founder))) as Place);
    await store.append(admit(room, founder, member));
  });

  afterAll(async () => {
    await store?.close();
    await database?.close();
  });

  it("lets an invitation be spent once, in its room and its time", async () => {
    const tokenHash = noise();
    await access.addInvitation({ room, tokenHash, inviter: founder.key, expires: 1_000 });
    expect(await access.spendInvitation({ room, tokenHash: noise(), now: 1 })).toBe(false);
    expect(await access.spendInvitation({ room: otherRoom, tokenHash, now: 1 })).toBe(false);
    expect(await access.spendInvitation({ room, tokenHash, now: 1_000 })).toBe(false);
    const tries = await Promise.all(
      [1, 2, 3, 4].map((now) => access.spendInvitation({ room, tokenHash, now })),
    );
    expect(tries.filter(Boolean)).toHaveLength(1);
  });

  it("lets a nonce be spent once, in its room and its time", async () => {
    const [nonce, late] = [noise(), noise()];
    await access.addNonce({ room, nonce: late, expires: 10, now: 1 });
    await access.addNonce({ room, nonce, expires: 1_000, now: 5 });
    expect(await access.spendNonce({ room, nonce: late, now: 10 })).toBe(false);
    expect(await access.spendNonce({ room: otherRoom, nonce, now: 10 })).toBe(false);
    const tries = await Promise.all([1, 2, 3, 4].map((now) => access.spendNonce({ room, nonce, now })));
    expect(tries.filter(Boolean)).toHaveLength(1);
  });

  it("knows a session in its room, until it expires or is ended", async () => {
    const bearerHash = noise();
    const session = { room, bearerHash, member: member.key, expires: 1_000, now: 1 };
    await access.addSession(session);
    expect(await access.findMember({ room, bearerHash, now: 999 })).toBe(member.key);
    expect(await access.findMember({ room, bearerHash, now: 1_000 })).toBeNull();
    expect(await access.findMember({ room, bearerHash: noise(), now: 1 })).toBeNull();
    expect(await access.findMember({ room: otherRoom, bearerHash, now: 1 })).toBeNull();
    await access.endSessions({ room, member: member.key });
    expect(await access.findMember({ room, bearerHash, now: 1 })).toBeNull();
  });

  it("forgets a session with the member", async () => {
    const [bearerHash, guest] = [noise(), person()];
    await store.append(admit(room, founder, guest));
    await access.addSession({ room, bearerHash, member: guest.key, expires: 1_000, now: 1 });
    expect(await access.findMember({ room, bearerHash, now: 1 })).toBe(guest.key);
    await store.append(remove(room, founder, guest));
    expect(await access.findMember({ room, bearerHash, now: 1 })).toBeNull();
  });

  it("refuses what is for no room", async () => {
    const nowhere = { room: noise(), nonce: noise(), expires: 1, now: 0 };
    await expect(access.addNonce(nowhere)).rejects.toMatchObject({ reason: "unavailable" });
  });
}
