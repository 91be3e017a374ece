// What one answer, one batch of readings and one word on the channels of the database may hold.
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Database } from "../../src/postgres/connect.ts";
import { makeReader } from "../../src/rooms/read-for-members.ts";
import { ask, inScope } from "../../src/store/scope.ts";
import { saying } from "./people.ts";
import { request } from "./request.ts";
import { openTalks, type RoomServer, startRooms } from "./start-rooms.ts";

let server: RoomServer;
let database: Database;

beforeAll(async () => {
  server = await startRooms();
  await openTalks(server);
  database = await connect({ folder: join(server.folder, "postgres") });
});

afterAll(async () => {
  await database?.close();
  await server?.close();
});

interface Page {
  readonly placed: readonly { readonly number: number; readonly ciphertext?: string }[];
  readonly head: { readonly number: number };
}

it("an answer of long acts has about a mebibyte; whoever asks on gets all", async () => {
  const talks = await openTalks(server);
  const words = "x".repeat(60_000);
  for (let count = 0; count < 30; count++) {
    const envelope = await saying(talks, talks.guest, { epoch: talks.epoch, words });
    await talks.put(envelope, talks.tokens.guest);
  }
  const numbers: number[] = [];
  for (let after = 0; ; after = numbers.length) {
    const path = `/rooms/${talks.room}/acts?after=${after}`;
    const { text, body } = await request(server.address, { path, bearer: talks.tokens.guest });
    expect(text.length).toBeLessThan(1.2 * 2 ** 20);
    const { placed, head } = body as Page;
    numbers.push(...placed.map(({ number }) => number));
    if (numbers.length >= head.number) break;
    expect(text.length).toBeGreaterThan(0.8 * 2 ** 20);
  }
  expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1));
});

it("two readings of one room in one batch are kept apart", async () => {
  const talks = await openTalks(server);
  for (const words of ["1", "2", "3", "4", "5"]) {
    const envelope = await saying(talks, talks.guest, { epoch: talks.epoch, words });
    await talks.put(envelope, talks.tokens.guest);
  }
  const reader = makeReader(database.serving);
  const of = { room: talks.room, members: [talks.guest.identity.member] };
  const [early, late] = await Promise.all([
    reader.add({ ...of, from: 2, limit: 2 }),
    reader.add({ ...of, from: 6, limit: 3 }),
  ]);
  expect(early.acts.map(({ number }) => number)).toEqual([2, 3]);
  expect(late.acts.map(({ number }) => number)).toEqual([6, 7, 8]);
  expect(late.seats).toEqual(early.seats);
});

it.each(["x", "null", "{}", '{"from":"a","words":[null,{"room":3},{"room":"r","present":1}]}'])(
  "a word that is none of ours, as %s, does no harm",
  async (payload) => {
    for (const channel of ["parley_company", "parley_news"]) {
      await database.serving.query("select pg_notify($1, $2)", [channel, payload]);
    }
    const talks = await openTalks(server);
    const { status } = await request(server.address, {
      path: `/rooms/${talks.room}/acts`,
      bearer: talks.tokens.guest,
    });
    expect(status).toBe(200);
    expect(server.troubles).toEqual([]);
  },
);

it.each([
  ["off", "on"],
  ["local", "local"],
  ["remote_apply", "remote_apply"],
])("where the database commits with %s, a transaction commits with %s", async (usual, own) => {
  const scope = { rooms: [], members: [] };
  const setting = "current_setting('synchronous_commit') as setting";
  const found = await inScope(database.serving, scope, {
    look: async (client) => {
      await client.query(`commit; set synchronous_commit = ${usual}`);
    },
    act: async (client) => (await client.query(`select ${setting}`)).rows,
  });
  expect(found).toEqual([{ setting: usual }]);
  const [row] = await ask(database.serving, scope, { text: `select ${setting}` });
  expect(row).toEqual({ setting: own });
});
