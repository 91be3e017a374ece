// Row-level security, tried with the serving role directly, past the store.
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Database, type DatabasePlace } from "../../src/postgres/connect.ts";
import type { Place } from "../../src/store/envelope.ts";
import { bytes } from "../../src/store/hashes.ts";
import { openRoomStore } from "../../src/store/postgres-store.ts";
import { admit, found, keys, type Person, person, remove, say } from "./acts.ts";

const TABLES = [
  "rooms",
  "members",
  "epochs",
  "places",
  "envelopes",
  "invitations",
  "sessions",
  "nonces",
  "joins",
];

export function describeRowSecurity(place: () => DatabasePlace): void {
  let database: Database;
  let room: string;
  const [mediator, north, south, gone, stranger] = [person(), person(), person(), person(), person()];

  beforeAll(async () => {
    database = await connect(place());
    const store = await openRoomStore({ database });
    ({ room } = (await store.createRoom(found(mediator))) as Place);
    const seats = [mediator.seat, north.seat];
    for (const one of [north, south, gone]) await store.append(admit(room, mediator, one));
    await store.append(remove(room, mediator, gone));
    await store.append(keys(mediator, { room, seats, readers: [mediator, north] }));
    await store.append(say(north, { room, seats }));
    await store.createRoom(found(stranger));
    await store.close();
  });

  afterAll(async () => {
    await database?.close();
  });

  interface As {
    readonly room?: string;
    readonly member?: Person;
  }

  /** Under the settings of a transaction that then is undone. */
  async function run(as: As, text: string, values: unknown[] = []) {
    const client = await database.serving.connect();
    try {
      await client.query("begin");
      const set = "select set_config('parley.room', $1, true), set_config('parley.member', $2, true)";
      const hex = (id: string | undefined) => (id ? bytes(id).toString("hex") : "");
      if (as.room || as.member) await client.query(set, [hex(as.room), hex(as.member?.key)]);
      return await client.query(text, values);
    } finally {
      await client.query("rollback");
      client.release();
    }
  }

  async function count(as: As, table: string): Promise<number> {
    return Number((await run(as, `select count(*) from parley.${table}`)).rows[0].count);
  }

  it("shows no row without settings", async () => {
    for (const table of TABLES) expect(await count({}, table)).toBe(0);
    for (const table of TABLES) expect(await count({ member: mediator }, table)).toBe(0);
  });

  it("shows a member the places, and the envelopes of its audiences", async () => {
    expect(await count({ room, member: mediator }, "places")).toBe(7);
    expect(await count({ room, member: mediator }, "envelopes")).toBe(7);
    expect(await count({ room, member: south }, "places")).toBe(7);
    expect(await count({ room, member: south }, "envelopes")).toBe(5);
  });

  it("shows nothing to one who left, is of another room, or is nobody", async () => {
    for (const as of [{ room, member: gone }, { room, member: stranger }, { room }]) {
      expect(await count(as, "places")).toBe(0);
      expect(await count(as, "envelopes")).toBe(0);
    }
    expect(await count({ room }, "members")).toBe(0);
    expect(await count({ room, member: stranger }, "rooms")).toBe(1);
  });

  it("lets nobody alter or delete what was placed", async () => {
    for (const table of ["places", "envelopes"]) {
      for (const text of [`update parley.${table} set number = 9`, `delete from parley.${table}`]) {
        await expect(run({ room, member: mediator }, text)).rejects.toThrow("permission denied");
      }
    }
    await expect(run({ room, member: mediator }, "delete from parley.members")).rejects.toThrow(
      "permission denied",
    );
    await expect(run({ room, member: mediator }, "update parley.members set seat = 'x'")).rejects.toThrow(
      "permission denied",
    );
    await expect(run({ room, member: mediator }, "truncate parley.rooms")).rejects.toThrow(
      "permission denied",
    );
  });

  it("lets nobody write in another room, or in another's name", async () => {
    const text = `insert into parley.envelopes (room, number, author, kind, header, signature, ciphertext)
      values ($1, 7, $2, 'act', '', $3, '')`;
    const values = (author: Person) => [bytes(room), bytes(author.key), Buffer.alloc(64)];
    await expect(run({ room, member: north }, text, values(mediator))).rejects.toThrow("row-level security");
    await expect(run({ room: stranger.key, member: north }, text, values(north))).rejects.toThrow(
      "row-level security",
    );
  });

  it("holds against switching it off", async () => {
    await expect(run({}, "alter table parley.places disable row level security")).rejects.toThrow(
      "must be owner",
    );
    await expect(run({}, "set row_security = off; select * from parley.places")).rejects.toThrow(
      "row-level security",
    );
    const { rows } = await run(
      {},
      "select rolsuper, rolbypassrls from pg_roles where rolname = current_user",
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
  });

  it("covers every table", async () => {
    const text = `select relname from pg_class where relnamespace = 'parley'::regnamespace and relkind = 'r'
      and not (relrowsecurity and relforcerowsecurity)`;
    // The list of migrations, on which the serving role has no right at all.
    expect((await run({}, text)).rows).toEqual([{ relname: "migrations" }]);
    await expect(run({}, "select from parley.migrations")).rejects.toThrow("permission denied");
  });
}
