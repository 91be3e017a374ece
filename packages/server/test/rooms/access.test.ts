// Who is not let in gets the same answer everywhere, whatever the reason; and what tokens, nonces and invitations are good for.
import { randomBytes } from "node:crypto";
import { askToJoin, drawSecret, joinToken, signLogIn, tokenHash } from "@parley/seal";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLine } from "./line.ts";
import { admitting, askForToken, changing, type Person, person, saying } from "./people.ts";
import { type Asking, type Reply, request } from "./request.ts";
import { openTalks, type RoomServer, startRooms, type Talks } from "./start-rooms.ts";

const MINUTE = 60_000;
const noise = (length: number) => randomBytes(length).toString("base64url");

let ahead = 0;
let server: RoomServer;
let talks: Talks;
let others: Talks;
let gone: Person;
let bearers: Record<string, string | undefined>;

beforeAll(async () => {
  server = await startRooms({ now: () => Date.now() + ahead });
  talks = await openTalks(server);
  others = await openTalks(server);
  gone = await person();
  await talks.put(await admitting(talks, talks.founder, gone));
  const removed = await logInAs(gone);
  const subject = gone.identity.member;
  await talks.put(await changing(talks, talks.founder, { kind: "remove", subject }));
  ahead = -20 * MINUTE;
  const expired = await logInAs(talks.guest);
  ahead = 0;
  bearers = {
    "no token": undefined,
    "no token but words": "let me in",
    "a made-up token": noise(40),
    "a token of another room": others.tokens.founder,
    "a removed member's token": removed,
    "an expired token": expired,
    "a token with other bytes": `${talks.tokens.guest.slice(0, -6)}AAAAAA`,
  };
});

afterAll(async () => {
  expect(server?.troubles).toEqual([]);
  await server?.close();
});

async function logInAs({ identity }: Person): Promise<string> {
  const { body } = await askForToken({ address: server.address, room: talks.room, identity });
  return (body as { token: string }).token;
}

/** What may differ between two answers at different times is the date alone. */
function shapeOf({ status, text, headers }: Reply): unknown {
  return { status, text, headers: [...headers].filter(([name]) => name !== "date") };
}

const ROUTES: readonly (Asking & { readonly name: string })[] = [
  { name: "reading", path: "acts" },
  { name: "reading oddly", path: "acts?after=x" },
  { name: "appending", method: "POST", path: "acts", body: { envelope: {} } },
  { name: "appending no JSON", method: "POST", path: "acts", body: "{" },
  { name: "inviting", method: "POST", path: "invitations", body: { token: noise(32) } },
  { name: "listing joins", path: "joins" },
  { name: "clearing a join", method: "DELETE", path: `joins/${noise(16)}` },
];

describe("a request that is not let in", () => {
  it.each(ROUTES)("gets one answer: $name", async ({ path, ...asking }) => {
    const answers: Reply[] = [];
    for (const bearer of Object.values(bearers)) {
      answers.push(
        await request(server.address, { ...asking, bearer, path: `/rooms/${talks.room}/${path}` }),
      );
    }
    for (const room of [noise(32), "x", `${talks.room}A`]) {
      const bearer = talks.tokens.founder;
      answers.push(await request(server.address, { ...asking, bearer, path: `/rooms/${room}/${path}` }));
    }
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 401, text: '{"refused":"not-let-in"}' });
      expect(shapeOf(answer)).toEqual(shapeOf(answers[0] as Reply));
    }
    expect(answers[0]?.headers.get("cache-control")).toBe("no-store");
  });

  it("is told apart from one that is", async () => {
    const path = `/rooms/${talks.room}/acts`;
    expect((await request(server.address, { path, bearer: talks.tokens.guest })).status).toBe(200);
  });
});

describe("a socket that is not let in", () => {
  async function lastWords(room: string, first: unknown): Promise<unknown> {
    const line = await openLine(server.address, { room });
    if (first !== undefined) line.say(first);
    const { code } = await line.ended();
    return { code, texts: line.texts };
  }

  it("gets one answer", async () => {
    const tokens = Object.values(bearers);
    const ended = await Promise.all([
      ...tokens.map((token) => lastWords(talks.room, { enter: { token: token ?? "", after: 0 } })),
      ...[noise(32), "x"].map((room) =>
        lastWords(room, { enter: { token: talks.tokens.founder, after: 0 } }),
      ),
      lastWords(talks.room, { enter: { token: talks.tokens.founder, after: -1 } }),
      lastWords(talks.room, { enter: { token: 1 } }),
      lastWords(talks.room, { beat: 1 }),
      lastWords(talks.room, {
        send: { envelope: await saying(talks, talks.guest, { epoch: talks.epoch, words: "" }) },
      }),
      lastWords(talks.room, "{"),
    ]);
    for (const end of ended) expect(end).toEqual({ code: 1008, texts: ['{"bye":"not-let-in"}'] });
  });

  it("has a while to enter", async () => {
    const hasty = await server.another({ limits: { entering: 50 } });
    const line = await openLine(hasty.address, { room: talks.room });
    expect(await line.ended()).toEqual({ code: 1008, bye: "not-let-in" });
  });

  it("has to speak our protocol", async () => {
    await expect(openLine(server.address, { room: talks.room, protocol: "chat" })).rejects.toThrow("400");
  });
});

describe("logging in", () => {
  it("gives a token to members alone, for the server they reached, once a nonce", async () => {
    const { address } = server;
    const path = `/rooms/${talks.room}`;
    const { member } = talks.guest.identity;
    const ask = (body: unknown) => request(address, { method: "POST", path: `${path}/tokens`, body });
    const draw = async () => {
      const { body } = await request(address, { method: "POST", path: `${path}/nonces`, body: { member } });
      return (body as { nonce: string }).nonce;
    };
    const sign = async (nonce: string, room = talks.room) => ({
      ...{ member, nonce },
      signature: await signLogIn(talks.guest.identity, { room, origin: address, nonce }),
    });
    const spent = await sign(await draw());
    expect((await ask(spent)).status).toBe(200);
    const late = await sign(await draw());
    ahead = 3 * MINUTE;
    const lateAnswer = await ask(late);
    ahead = 0;
    const refused = [
      lateAnswer,
      await ask(spent),
      await ask(await sign(noise(32))),
      await ask(await sign(await draw(), others.room)),
      await ask({ ...(await sign(await draw())), member: talks.founder.identity.member }),
      await askForToken({ ...at(talks.room), identity: (await person()).identity }),
      await askForToken({ ...at(talks.room), identity: gone.identity }),
      await askForToken({ ...at(noise(32)), identity: talks.guest.identity }),
      await askForToken({ ...at("x"), identity: talks.guest.identity }).catch(() => lateAnswer),
      await askForToken({
        ...at(talks.room),
        identity: talks.guest.identity,
        origin: "https://rooms.example",
      }),
    ];
    for (const answer of refused) expect(shapeOf(answer)).toEqual(shapeOf(lateAnswer));
    expect(lateAnswer).toMatchObject({ status: 401, text: '{"refused":"not-let-in"}' });
  });

  function at(room: string) {
    return { address: server.address, room };
  }

  it("gives everyone a nonce that looks the same", async () => {
    const answers = [];
    for (const room of [talks.room, noise(32), "x"]) {
      for (const { identity } of [talks.guest, gone, await person()]) {
        const body = { member: identity.member };
        answers.push(await request(server.address, { method: "POST", path: `/rooms/${room}/nonces`, body }));
      }
    }
    for (const { status, text } of answers) {
      expect(status).toBe(200);
      expect(text).toMatch(/^\{"nonce":"[\w-]{43}","expires":\d{13}\}$/);
    }
  });
});

describe("a door", () => {
  it("is shown to the founder's seat and to the inviter, once an invitation", async () => {
    const { address } = server;
    const path = `/rooms/${talks.room}`;
    const secret = drawSecret();
    const token = await joinToken({ room: talks.room, secret });
    const hash = (await tokenHash(token)) as string;
    const { founder, guest } = talks.tokens;
    const witness = await person();
    await talks.put(await admitting(talks, talks.founder, witness));
    const bystander = await logInAs(witness);
    const line = await openLine(address, { room: talks.room, token: guest, after: talks.head.number });
    const aside = await openLine(address, { room: talks.room, token: bystander, after: talks.head.number });
    expect(await line.next("joins")).toBe(0);
    const invited = {
      method: "POST",
      path: `${path}/invitations`,
      body: { token: hash },
      bearer: guest,
    } as const;
    expect(await request(address, invited)).toMatchObject({ status: 204, text: "" });
    expect(await request(address, invited)).toMatchObject({ status: 204, text: "" });
    const asked = await askToJoin((await person()).identity, { room: talks.room, secret });
    const knock = (room: string, body: unknown) =>
      request(address, { method: "POST", path: `/rooms/${room}/joins`, body });
    const refused = [
      await knock(talks.room, { token: noise(32), request: asked }),
      await knock(others.room, { token, request: { ...asked, room: others.room } }),
      await knock("x", { token, request: asked }),
    ];
    expect(await knock(talks.room, { token, request: asked })).toMatchObject({ status: 202, text: "" });
    refused.push(await knock(talks.room, { token, request: asked }));
    for (const answer of refused) expect(shapeOf(answer)).toEqual(shapeOf(refused[0] as Reply));
    expect(refused[0]).toMatchObject({ status: 401, text: '{"refused":"not-let-in"}' });
    const list = async (bearer: string) =>
      (await request(address, { path: `${path}/joins`, bearer })).body as { joins: { id: string }[] };
    const shown = {
      id: expect.stringMatching(/^.{22}$/),
      token: hash,
      request: asked,
      at: expect.any(Number),
    };
    expect(await list(founder)).toEqual({ joins: [shown] });
    expect(await list(guest)).toEqual({ joins: [shown] });
    expect(await list(bystander)).toEqual({ joins: [] });
    await line.until(() => line.messages.some(({ joins }) => joins === 1), "one at the door");
    const [{ id }] = (await list(founder)).joins as [{ id: string }];
    const clear = (bearer: string) =>
      request(address, { method: "DELETE", path: `${path}/joins/${id}`, bearer });
    expect((await clear(bystander)).status).toBe(204);
    expect((await list(guest)).joins).toHaveLength(1);
    expect((await clear(guest)).status).toBe(204);
    expect((await list(founder)).joins).toHaveLength(0);
    await line.until(() => line.messages.findLast(({ joins }) => joins !== undefined)?.joins === 0, "nobody");
    expect(aside.messages.filter(({ joins }) => joins !== undefined && joins !== 0)).toEqual([]);
    await Promise.all([line.close(), aside.close()]);
  });

  it("does not open with an invitation of last month", async () => {
    const secret = drawSecret();
    const token = await joinToken({ room: talks.room, secret });
    const body = { token: (await tokenHash(token)) as string };
    ahead = -8 * 24 * 60 * MINUTE;
    const bearer = await logInAs(talks.guest);
    await request(server.address, { method: "POST", path: `/rooms/${talks.room}/invitations`, body, bearer });
    ahead = 0;
    const asked = await askToJoin((await person()).identity, { room: talks.room, secret });
    const answer = await request(server.address, {
      ...{ method: "POST", path: `/rooms/${talks.room}/joins`, body: { token, request: asked } },
    });
    expect(answer.status).toBe(401);
  });
});

describe("a token", () => {
  it("is renewed on an open socket, by another of the same member", async () => {
    const { address } = server;
    const { room } = talks;
    const token = await logInAs(talks.guest);
    const enter = () => openLine(address, { room, token, after: talks.head.number });
    const [renewed, forgotten, foreign] = await Promise.all([enter(), enter(), enter()]);
    for (const line of [renewed, forgotten, foreign]) await line.next("present");
    foreign.say({ renew: talks.tokens.founder });
    expect(await foreign.ended()).toEqual({ code: 1008, bye: "not-let-in" });
    ahead = 14 * MINUTE;
    renewed.say({ renew: await logInAs(talks.guest) });
    renewed.say({ beat: 1 });
    expect(await renewed.next("beat")).toBe(1);
    ahead = 16 * MINUTE;
    expect(await forgotten.ended()).toEqual({ code: 1008, bye: "expired" });
    renewed.say({ beat: 2 });
    await renewed.until(() => renewed.messages.some(({ beat }) => beat === 2), "a beat after");
    ahead = 0;
    await renewed.close();
  });

  it("ends with its member, on the socket too", async () => {
    const { address } = server;
    const leaver = await person();
    await talks.put(await admitting(talks, talks.founder, leaver));
    const { room } = talks;
    const line = await openLine(address, { room, token: await logInAs(leaver), after: talks.head.number });
    await line.next("present");
    const subject = leaver.identity.member;
    await talks.put(await changing(talks, talks.founder, { kind: "remove", subject }));
    expect(await line.ended()).toEqual({ code: 1008, bye: "not-let-in" });
    expect(line.placed).toEqual([]);
  });
});

describe("a page of another origin", () => {
  it("is refused unless it was allowed", async () => {
    const allowed = "https://client.example";
    const { address } = await server.another({ allowOrigins: [allowed] });
    const facts = (origin: string, method: "GET" | "OPTIONS" = "GET") =>
      request(address, { method, path: "/room-server.json", headers: { origin } });
    expect((await facts(address)).status).toBe(200);
    expect(await facts("https://evil.example")).toMatchObject({
      status: 403,
      body: { refused: "foreign-origin" },
    });
    expect((await facts("https://evil.example", "OPTIONS")).status).toBe(403);
    const preflight = await facts(allowed, "OPTIONS");
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe(allowed);
    expect((await facts(allowed)).headers.get("access-control-allow-origin")).toBe(allowed);
    const enter = (origin: string) =>
      openLine(address, { room: talks.room, token: talks.tokens.guest, headers: { origin } });
    await expect(enter("https://evil.example")).rejects.toThrow("403");
    for (const origin of [allowed, address]) await (await enter(origin)).close();
  });
});
