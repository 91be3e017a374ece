// The shortest way through: found a room, log in, let someone in, say something, and see it arrive.
import { checkEnvelope, checkReceipt, type Envelope, isRefused } from "@parley/seal";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../src/index.ts";
import { makeSite } from "../site.ts";
import { makeFolder } from "../store/databases.ts";
import { openLine } from "./line.ts";
import { admitting, foundAt, logIn, person, saying, starting } from "./people.ts";
import { request } from "./request.ts";

const site = makeSite();
const { folder, remove } = makeFolder();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ site: site.folder, port: 0, version: "1.2.3", rooms: { folder } });
});

afterAll(async () => {
  await server?.close();
  site.dispose();
  remove();
});

it("founds a room, lets one in, and brings what is said to both", async () => {
  const { address } = server;
  const facts = (await request(address, { path: "/room-server.json" })).body as Record<string, string>;
  expect(facts).toMatchObject({ parley: "1.2.3", server: expect.stringMatching(/^.{43}$/) });
  const room = await foundAt(address);
  const guest = await person();
  const token = await logIn(room, room.founder);
  const line = await openLine(address, { room: room.room, token });
  const put = async (envelope: Envelope) => {
    const path = `/rooms/${room.room}/acts`;
    const { status, body } = await request(address, {
      method: "POST",
      path,
      body: { envelope },
      bearer: token,
    });
    expect([status, body]).toMatchObject([200, {}]);
    const { number, chain, stamp, receipt } = body as Record<string, never>;
    room.head = { number, chain };
    const place = { number, stamp, chain };
    expect(
      await checkReceipt({ room: room.room, place, server: facts.server as string, receipt }),
    ).toBeUndefined();
  };
  await put(await admitting(room, room.founder, guest));
  const { envelope, epoch } = await starting(room, room.founder, { readers: [room.founder, guest] });
  await put(envelope);
  const other = await openLine(address, { room: room.room, token: await logIn(room, guest), after: 1 });
  other.say({ send: { envelope: await saying(room, guest, { epoch, words: "good morning" }) } });
  expect(await other.next("taken")).toMatchObject({ number: 4 });
  await line.until(() => line.placed.length === 4, "four acts");
  await other.until(() => other.placed.length === 3, "three acts");
  expect(line.placed.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(other.placed).toEqual(line.placed.slice(1));
  const checked = await checkEnvelope(line.placed[3], room.room);
  expect(isRefused(checked)).toBe(false);
  const read = await request(address, { path: `/rooms/${room.room}/acts?after=1`, bearer: token });
  expect(read.body).toEqual({
    placed: line.placed.slice(1),
    head: expect.objectContaining({ number: 4, chain: line.placed[3]?.chain }),
  });
  await line.until(
    () => (line.messages.findLast((one) => "present" in one)?.present as unknown[])?.length === 2,
    "both",
  );
});
