// When the database starts and when it does not, what outlives a restart, and how a server ends.
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { startServer } from "../../src/index.ts";
import { usualDataFolder } from "../../src/rooms/data-folder.ts";
import { ask } from "../ask.ts";
import { makeSite } from "../site.ts";
import { DATABASES } from "../store/databases.ts";
import { openLine } from "./line.ts";
import { askForToken, foundAt, foundingAct, logIn, person } from "./people.ts";
import { request } from "./request.ts";
import { openTalks, type RoomServer, startRooms } from "./start-rooms.ts";

let server: RoomServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const noise = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url");

it("starts no database until there is a room", async () => {
  server = await startRooms();
  const { address, folder } = server;
  const facts = (await request(address, { path: "/room-server.json" })).body as {
    server: string;
    now: number;
  };
  expect(Math.abs(facts.now - Date.now())).toBeLessThan(5_000);
  const { identity } = await person();
  expect((await askForToken({ address, room: noise(), identity })).status).toBe(401);
  expect((await request(address, { path: `/rooms/${noise()}/acts`, bearer: noise() })).status).toBe(401);
  await (await openLine(address, { room: noise(), token: noise() })).ended();
  expect(existsSync(join(folder, "postgres"))).toBe(false);
  if (process.platform !== "win32")
    expect(statSync(join(folder, "server-key.json")).mode & 0o777).toBe(0o600);
  const founder = await person();
  const { envelope } = await foundingAct(founder);
  const found = () => request(address, { method: "POST", path: "/rooms", body: { envelope } });
  const first = await found();
  expect(first).toMatchObject({
    status: 201,
    body: { number: 1, receipt: expect.stringMatching(/^.{86}$/) },
  });
  expect(await found()).toMatchObject({ status: 200, text: first.text });
  expect(existsSync(join(folder, "postgres", "data"))).toBe(true);
  const second = await server.another();
  const same = (await request(second.address, { path: "/room-server.json" })).body as { server: string };
  expect(same.server).toBe(facts.server);
});

it("offers no rooms unless asked to", async () => {
  const site = makeSite();
  const plain = await startServer({ site: site.folder, port: 0, version: "1.2.3" });
  try {
    expect((await request(plain.address, { path: "/room-server.json" })).status).toBe(404);
    expect((await request(plain.address, { method: "POST", path: "/rooms", body: {} })).status).toBe(404);
    await expect(openLine(plain.address, { room: noise() })).rejects.toThrow("404");
  } finally {
    await plain.close();
    site.dispose();
  }
});

it("says goodbye to its sockets when it ends, and they go on at the next", async () => {
  server = await startRooms();
  const talks = await openTalks(server);
  const { room, tokens } = talks;
  const next = await server.another();
  const closing = await server.another();
  const line = await openLine(closing.address, { room, token: tokens.guest });
  await line.until(() => line.placed.length === 3, "three acts");
  // One that never says anything does not hold it up.
  await openLine(closing.address, { room });
  const begun = performance.now();
  await closing.close();
  expect(performance.now() - begun).toBeLessThan(3_000);
  expect(await line.ended()).toEqual({ code: 1001, bye: "closing" });
  const again = await openLine(next.address, { room, token: tokens.guest, after: 2 });
  await again.until(() => again.placed.length === 1, "the third act");
  await again.close();
});

it("answers under the name by which a proxy lets others in", async () => {
  const origin = "https://rooms.example";
  server = await startRooms({ origin });
  const room = await foundAt(server.address);
  const headers = { host: "rooms.example" };
  const { port } = server;
  expect((await ask({ port, path: "/room-server.json", headers })).status).toBe(200);
  expect((await ask({ port, path: "/room-server.json", headers: { host: "evil.example" } })).status).toBe(
    421,
  );
  expect((await ask({ port, path: "/room-server.json", headers: { ...headers, origin } })).status).toBe(200);
  // Whoever came by the other name signed for the other name.
  const { identity } = room.founder;
  expect((await askForToken({ ...room, identity, origin })).status).toBe(401);
  expect(await logIn(room, room.founder)).toMatch(/^.{54}$/);
});

const installed = DATABASES.find(({ name }) => name === "another PostgreSQL") as (typeof DATABASES)[number];

it.skipIf(installed.absence)("keeps its key in a database elsewhere", async () => {
  const database = await installed.open();
  const { url } = database.place as { readonly url: string };
  server = await startRooms({ database: { url } });
  const second = await server.another();
  const keyOf = async ({ address }: { readonly address: string }) =>
    ((await request(address, { path: "/room-server.json" })).body as { server: string }).server;
  expect(await keyOf(second)).toBe(await keyOf(server));
  await openTalks(second);
  expect(existsSync(join(server.folder, "server-key.json"))).toBe(false);
  await server.close();
  server = undefined;
  await database.close();
});

it("keeps data where the system keeps the data of programs", () => {
  const at = (platform: NodeJS.Platform, environment: NodeJS.ProcessEnv = {}, isRoot = false) =>
    usualDataFolder({ platform, environment, home: "/people/ana", isRoot });
  expect(at("linux")).toBe("/people/ana/.local/share/parley");
  expect(at("linux", { XDG_DATA_HOME: "/data" })).toBe("/data/parley");
  expect(at("linux", { XDG_DATA_HOME: "data" })).toBe("/people/ana/.local/share/parley");
  expect(at("linux", {}, true)).toBe("/var/lib/parley");
  expect(at("darwin")).toBe("/people/ana/Library/Application Support/Parley");
});
