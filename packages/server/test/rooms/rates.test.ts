// How much a member and an address may ask.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blockOf, makeBuckets } from "../../src/rooms/buckets.ts";
import { LIMITS } from "../../src/rooms/limits.ts";
import { openLine } from "./line.ts";
import { saying } from "./people.ts";
import { request } from "./request.ts";
import { GENEROUS_LIMITS, openTalks, type RoomServer, startRooms } from "./start-rooms.ts";

describe("a bucket", () => {
  it("gives the burst at once, then so many in a second", () => {
    let now = 1_000;
    const buckets = makeBuckets({ burst: 3, perSecond: 2 }, () => now);
    expect([1, 2, 3, 4].map(() => buckets.take("a"))).toEqual([0, 0, 0, 500]);
    expect(buckets.take("b")).toBe(0);
    now += 499;
    expect(buckets.take("a")).toBe(1);
    now += 1;
    expect([buckets.take("a"), buckets.take("a")]).toEqual([0, 500]);
    now += 10_000;
    expect([1, 2, 3, 4].map(() => buckets.take("a"))).toEqual([0, 0, 0, 500]);
  });

  it("remembers no more keys than it may", () => {
    let now = 0;
    const buckets = makeBuckets({ burst: 1, perSecond: 1 }, () => now);
    for (let key = 0; key < 50_000; key++) buckets.take(`${key}`);
    expect(buckets.take("49999")).toBe(1_000);
    expect(buckets.take("0")).toBe(0);
    now = 2_000;
    expect(buckets.take("49999")).toBe(0);
  });

  it("takes the addresses of one block of IPv6 for one", () => {
    expect(blockOf("::ffff:192.0.2.1")).toBe("192.0.2.1");
    expect(blockOf("2001:db8:0:7::1")).toBe(blockOf("2001:db8::7:ffff:1:2:3"));
    expect(blockOf("2001:db8:0:7::1")).not.toBe(blockOf("2001:db8:0:8::1"));
    expect(blockOf("::1")).toBe("0:0:0:0");
  });
});

describe("a server", () => {
  let server: RoomServer;

  beforeAll(async () => {
    server = await startRooms({ limits: { ...GENEROUS_LIMITS, member: LIMITS.member } });
  });

  afterAll(async () => {
    await server?.close();
  });

  it("lets a member read so often, and says when it may go on", async () => {
    const strict = await server.another({
      limits: { ...GENEROUS_LIMITS, reading: { burst: 3, perSecond: 2 } },
    });
    const { room, tokens } = await openTalks(strict);
    const path = `/rooms/${room}/acts`;
    const statuses: number[] = [];
    for (let count = 0; count < 4; count++) {
      const { status } = await request(strict.address, { path, bearer: tokens.guest });
      statuses.push(status);
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
    const { body } = await request(strict.address, { path, bearer: tokens.guest });
    expect(body).toMatchObject({ refused: "too-fast", after: expect.any(Number) });
    expect((await request(strict.address, { path, bearer: tokens.founder })).status).toBe(200);
  });

  it("takes fifty acts of a member at once, and five a second then, over socket and HTTP together", async () => {
    const talks = await openTalks(server);
    const { room, tokens, guest, epoch } = talks;
    const line = await openLine(server.address, { room, token: tokens.guest });
    for (let index = 0; index < 60; index++) {
      line.say({ send: { envelope: await saying(talks, guest, { epoch, words: `${index}` }) } });
    }
    const count = (name: string) => line.messages.filter((message) => name in message).length;
    await line.until(() => count("taken") + count("refused") === 60, "sixty answers");
    expect(count("taken")).toBeGreaterThanOrEqual(50);
    expect(count("taken")).toBeLessThan(57);
    const last = line.messages.findLast((message) => "refused" in message)?.refused;
    expect(last).toEqual({ act: null, code: "too-fast", after: expect.any(Number) });
    const envelope = await saying(talks, guest, { epoch, words: "over HTTP" });
    const asking = {
      method: "POST",
      path: `/rooms/${room}/acts`,
      body: { envelope },
      bearer: tokens.guest,
    } as const;
    let answer = await request(server.address, asking);
    // What has become free while the others were made is used up first.
    for (let more = 0; more < 5 && answer.status === 200; more++)
      answer = await request(server.address, asking);
    expect(answer).toMatchObject({ status: 429, body: { refused: "too-fast", after: expect.any(Number) } });
    await talks.put(await saying(talks, talks.founder, { epoch, words: "another member" }));
    await new Promise((done) => setTimeout(done, (answer.body as { after: number }).after));
    expect((await request(server.address, asking)).status).toBe(200);
    await line.close();
  });

  it("holds back an address that asks for many nonces, and a socket that never rests", async () => {
    const { room } = await openTalks(server);
    const address = { ...GENEROUS_LIMITS.address, nonces: { burst: 2, perSecond: 1 } };
    const strict = await server.another({
      limits: { ...GENEROUS_LIMITS, address, messages: { burst: 5, perSecond: 1 } },
    });
    const body = { member: room };
    const statuses = [];
    for (let index = 0; index < 3; index++) {
      const path = `/rooms/${room}/nonces`;
      statuses.push((await request(strict.address, { method: "POST", path, body })).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
    const talks = await openTalks(server);
    const line = await openLine(strict.address, { room: talks.room, token: talks.tokens.guest, after: 3 });
    for (let beat = 0; beat < 8; beat++) line.say({ beat });
    expect(await line.ended()).toEqual({ code: 1008, bye: "too-fast" });
  });

  it("holds back an address that tries tokens, also with a right one until it may go on", async () => {
    const { room, tokens } = await openTalks(server);
    const address = { ...GENEROUS_LIMITS.address, guesses: { burst: 2, perSecond: 2 } };
    const strict = await server.another({ limits: { ...GENEROUS_LIMITS, address } });
    const path = `/rooms/${room}/acts`;
    const asking = async (bearer: string) => (await request(strict.address, { path, bearer })).status;
    const made = `${tokens.guest.slice(0, -8)}AAAAAAA${tokens.guest.at(-1)}`;
    expect(await asking(tokens.guest)).toBe(200);
    expect([await asking(made), await asking(made), await asking(made)]).toEqual([401, 401, 429]);
    expect(await asking(tokens.guest)).toBe(429);
    const line = await openLine(strict.address, { room, token: tokens.guest });
    expect(await line.ended()).toEqual({ code: 1008, bye: "too-fast" });
    await new Promise((done) => setTimeout(done, 600));
    expect(await asking(tokens.guest)).toBe(200);
  });
});
