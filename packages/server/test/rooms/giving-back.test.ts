// A server whose database was put back to a backup 100 acts old: members' clients give back what it lacks, and nobody can invent a past.
import { join } from "node:path";
import type { PlacedAct } from "@parley/seal";
import { makeIdentity } from "@parley/seal";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { WebSocket } from "ws";
import {
  createRoom,
  makeRestKey,
  memoryStorage,
  openRoom,
  type RoomClient,
  type RoomHost,
  sealWithKey,
  systemClock,
} from "../../../room/src/index.ts";
import { admit, invite, pendingJoins } from "../../../room/src/inviting.ts";
import { askIn, waitForAdmission } from "../../../room/src/joining.ts";
import { readLink } from "../../../room/src/link-text.ts";
import type { RunningServer } from "../../src/index.ts";
import { type EmbeddedDatabase, startEmbedded } from "../../src/postgres/embedded.ts";
import { bytes } from "../../src/store/hashes.ts";
import { saying } from "./people.ts";
import { request } from "./request.ts";
import { openTalks, type RoomServer, startRooms } from "./start-rooms.ts";

const TABLES = ["rooms", "members", "epochs", "places", "envelopes"] as const;

interface Person {
  readonly host: RoomHost;
  client: RoomClient;
}

let server: RoomServer;
let present: RunningServer;
let database: EmbeddedDatabase;
let owner: Client;
let mediator: Person;
let guest: Person;
let third: Person;
/** Is in the room, and away all the time. */
let silent: Person;
let whole: Record<string, unknown[]>;
let head: number;

async function makeHost(): Promise<RoomHost> {
  const atRest = sealWithKey(await makeRestKey());
  const openSocket = (address: string, protocol: string) => new WebSocket(address, protocol) as never;
  return { fetch: fetch as never, openSocket, clock: systemClock, storage: memoryStorage(), atRest };
}

async function bringIn(): Promise<Person> {
  const host = await makeHost();
  const { identity } = await makeIdentity();
  const link = readLink((await invite(mediator.client)).link) as never;
  await askIn(host, { link, identity });
  const [join] = await pendingJoins(mediator.client);
  await mediator.client.placed(await admit(mediator.client, join as never));
  return { host, client: await openRoom(host, await waitForAdmission(host, { link, identity })) };
}

async function until(isSo: () => boolean, what: () => string): Promise<void> {
  for (let turn = 0; turn < 1_500; turn++) {
    if (isSo()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`did not come: ${what()}`);
}

async function together(...people: Person[]): Promise<void> {
  const views = () => people.map(({ client }) => client.view());
  await until(
    () =>
      new Set(views().map(({ head: { chain } }) => chain)).size === 1 &&
      views().every(({ connection, queue }) => connection === "live" && queue.length === 0),
    () =>
      JSON.stringify(
        views().map(({ connection, head: at, queue, alarms }) => ({ connection, at, queue, alarms })),
      ),
  );
}

async function open(person: Person): Promise<void> {
  person.client = await openRoom(person.host, { ...person.client.entry, address: present.address });
}

/** Everything but what says how it came back. */
async function content(): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const table of TABLES) {
    const { rows } = await owner.query(
      `select to_jsonb(t) - array['awaited', 'awaited_until', 'mended'] as row from parley.${table} t order by 1`,
    );
    found[table] = rows.map(({ row }) => row);
  }
  return found;
}

async function backUp(): Promise<void> {
  await owner.query("create schema backup");
  for (const table of TABLES)
    await owner.query(`create table backup.${table} as select * from parley.${table}`);
}

/** As with any restoring, while nobody is served. */
async function restore(): Promise<void> {
  for (const { client } of [mediator, guest, third]) await client.close();
  await present.close();
  await owner.query(`truncate ${TABLES.map((table) => `parley.${table}`).join()} cascade`);
  for (const table of TABLES) await owner.query(`insert into parley.${table} select * from backup.${table}`);
  present = await server.another();
}

async function lost(): Promise<number> {
  return (await owner.query("select from parley.places where act is null")).rows.length;
}

beforeAll(async () => {
  server = await startRooms();
  present = await server.another();
  const host = await makeHost();
  const { identity } = await makeIdentity();
  const client = await createRoom(host, { address: present.address, identity, title: "The well" });
  mediator = { host, client };
  await together(mediator);
  guest = await bringIn();
  third = await bringIn();
  silent = await bringIn();
  await together(mediator, guest, third, silent);
  await silent.client.close();
  database = await startEmbedded({ folder: join(server.folder, "postgres") });
  owner = new Client({ ...database.superuser, database: "parley" });
  await owner.connect();
  await backUp();
  const start = mediator.client.view().head.number;
  const to = [mediator.client.entry.seat as never];
  for (let count = 1; mediator.client.view().head.number < start + 100; count++) {
    await Promise.all([
      mediator.client.send({ do: "note", words: `To all, ${count}.` }, "everyone"),
      guest.client.send({ do: "note", words: `One side, ${count}.` }, to),
      third.client.send({ do: "note", words: `The other, ${count}.` }, to),
    ]);
    await together(mediator, guest, third);
  }
  // Until each has the server's word on where the log stands.
  await new Promise((done) => setTimeout(done, 1_500));
  head = mediator.client.view().head.number;
  whole = await content();
}, 120_000);

afterAll(async () => {
  for (const person of [mediator, guest, third]) await person?.client.close();
  await owner?.end();
  await database?.stop();
  await server?.close();
});

it("is completed by two members with different views, row for row", async () => {
  await restore();
  expect((await content()).places?.length).toBeLessThanOrEqual(head - 100);
  await Promise.all([open(guest), open(third)]);
  await together(guest, third);
  expect(guest.client.view().head.number).toBe(head);
  expect(await lost()).toBe(0);
  expect(await content()).toEqual(whole);
  const alarms = [guest, third].flatMap(({ client }) => client.view().alarms.map(({ code }) => code));
  expect(new Set(alarms)).toEqual(new Set(["log-shorter"]));
  await open(mediator);
  await together(mediator, guest, third);
  expect(mediator.client.view().alarms).toEqual([]);
}, 60_000);

it("lists as lost what nobody has brought, and fills it when somebody comes", async () => {
  await restore();
  await open(guest);
  await together(guest);
  const missing = await lost();
  expect(missing).toBeGreaterThan(30);
  expect(guest.client.view().lost).toEqual([]);
  const { entry } = mediator.client;
  const onNewDevice = await openRoom(await makeHost(), { ...entry, address: present.address });
  await together({ client: onNewDevice } as Person, guest);
  expect(onNewDevice.view().lost).toHaveLength(missing);
  await onNewDevice.close();
  await open(third);
  await together(guest, third);
  await until(
    () => third.client.view().connection === "live",
    () => "the third is there",
  );
  expect(await lost()).toBe(0);
  expect(await content()).toEqual(whole);
  await open(mediator);
  await mediator.client.send({ do: "note", words: "Going on." }, "everyone");
  await together(mediator, guest, third);
  expect(third.client.view().head.number).toBeGreaterThan(head);
  expect(
    [mediator, guest, third].flatMap(({ client }) =>
      client.view().alarms.filter(({ code }) => code !== "log-shorter"),
    ),
  ).toEqual([]);
}, 60_000);

it("takes nothing that its own word does not vouch for", async () => {
  const room = mediator.client.entry.room;
  const { address } = present;
  const reading = {
    path: `/rooms/${room}/acts?after=0&limit=500`,
    bearer: await guest.client.call(async (_, one) => one),
  };
  const read = (await request(address, reading)).body as {
    placed: PlacedAct[];
    head: { receipt: string };
  };
  const { placed: view } = read;
  const { receipt } = read.head;
  const other = await openTalks(present);
  const foreign = (await request(address, { path: `/rooms/${other.room}/acts`, bearer: other.tokens.guest }))
    .body as {
    head: { receipt: string };
  };
  await restore();
  const { entry } = third.client;
  const empty = await openRoom(await makeHost(), { ...entry, address: present.address });
  const bearer = await empty.call(async (_, one) => one);
  await empty.close();
  const at = (await content()).places?.length ?? 0;
  const after = view[at - 1] as PlacedAct;
  const lostPlaces = view.slice(at);
  const last = lostPlaces.length - 1;
  const give = (change: object) =>
    request(present.address, {
      ...{ method: "POST", path: `/rooms/${room}/returned`, bearer },
      body: {
        after: { number: after.number, chain: after.chain, stamp: after.stamp },
        ...{ placed: lostPlaces, beyond: [], receipt, ...change },
      },
    });
  const changed = (index: number, fields: object) =>
    lostPlaces.map((one, position) => (position === index ? { ...one, ...fields } : one));
  const sealed = lostPlaces.findIndex(({ header }, index) => header !== undefined && index > 2);
  const twin = lostPlaces.find(({ header }, index) => header !== undefined && index > sealed) as PlacedAct;
  const cases: [object, string][] = [
    [{ placed: changed(3, { stamp: (lostPlaces[3] as PlacedAct).stamp + 1 }) }, "chain-wrong"],
    [{ placed: changed(3, { leaf: after.leaf }) }, "chain-wrong"],
    [{ placed: changed(last, { chain: after.chain }) }, "chain-wrong"],
    [{ placed: lostPlaces.slice(0, last) }, "not-vouched"],
    [{ placed: lostPlaces.slice(1) }, "number-wrong"],
    [{ receipt: foreign.head.receipt }, "not-vouched"],
    [{ receipt: "A".repeat(86) }, "not-vouched"],
    [{ receipt: null }, "malformed"],
    [{ placed: changed(sealed, { signature: twin.signature }) }, "malformed"],
    [
      {
        placed: changed(sealed, {
          header: twin.header,
          signature: twin.signature,
          ciphertext: twin.ciphertext,
        }),
      },
      "leaf-differs",
    ],
    [{ after: { number: after.number, chain: lostPlaces[0]?.chain, stamp: after.stamp } }, "chain-wrong"],
  ];
  for (const [change, refused] of cases) {
    expect([refused, (await give(change)).body]).toMatchObject([refused, { refused }]);
  }
  expect((await content()).places).toHaveLength(at);
  const stranger = await request(present.address, {
    ...{ method: "POST", path: `/rooms/${room}/returned`, body: {} },
  });
  expect(stranger).toMatchObject({ status: 401, body: { refused: "not-let-in" } });
  // In two parts, between which nobody else gets a place.
  const half = lostPlaces.slice(0, 10);
  const beyond = lostPlaces.slice(10).map(({ stamp, leaf }) => [stamp, leaf]);
  expect((await give({ placed: half, beyond })).body).toMatchObject({ head: { number: at + 10 } });
  const awaited = await owner.query("select awaited from parley.rooms where id = $1", [bytes(room)]);
  expect(Number(awaited.rows[0].awaited)).toBe(lostPlaces.at(-1)?.number);
  await open(silent);
  const newcomer = silent.client;
  const draft = await newcomer.send({ do: "note", words: "Meanwhile." }, "everyone");
  await new Promise((done) => setTimeout(done, 300));
  expect((await content()).places).toHaveLength(at + 10);
  expect((await give({})).status).toBe(200);
  expect((await newcomer.placed(draft)).number).toBeGreaterThan(at + lostPlaces.length);
  expect(newcomer.view().alarms).toEqual([]);
  await newcomer.close();
}, 60_000);

it("takes no new act for as long after its start as it was told", async () => {
  const { room, guest: member, tokens, epoch } = await openTalks(present);
  const waiting = await server.another({ awaitReturns: 60_000 });
  const { head: at } = (await request(present.address, { path: `/rooms/${room}/acts`, bearer: tokens.guest }))
    .body as { head: { number: number; chain: string } };
  const envelope = await saying({ room, head: at }, member, { epoch, words: "Already?" });
  const path = `/rooms/${room}/acts`;
  const asking = { method: "POST", path, body: { envelope }, bearer: tokens.guest } as const;
  const answer = await request(waiting.address, asking);
  expect(answer).toMatchObject({ status: 409, body: { refused: "returning", after: 1_000 } });
  expect((await request(present.address, asking)).status).toBe(200);
});
