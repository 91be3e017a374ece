// Whatever is sent, the server neither fails nor throws, and goes on serving.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Line, openLine } from "./line.ts";
import { saying } from "./people.ts";
import { request } from "./request.ts";
import { openTalks, type RoomServer, startRooms, type Talks } from "./start-rooms.ts";

let server: RoomServer;
let talks: Talks;
let good: Record<string, unknown>;

beforeAll(async () => {
  server = await startRooms();
  talks = await openTalks(server);
  const envelope = await saying(talks, talks.guest, { epoch: talks.epoch, words: "hello" });
  const bytes = (length: number) => Buffer.alloc(length, 7).toString("base64url");
  const asked = { room: talks.room, member: bytes(32), reading: bytes(32), proof: bytes(64), mac: bytes(32) };
  good = {
    rooms: { envelope },
    acts: { envelope },
    invitations: { token: bytes(32) },
    nonces: { member: bytes(32) },
    tokens: { member: bytes(32), nonce: bytes(32), signature: bytes(64) },
    joins: { token: bytes(32), request: asked },
  };
});

afterAll(async () => {
  expect(server?.troubles).toEqual([]);
  await server?.close();
});

/** Values that a careless check lets through. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    1e21,
    "",
    "A",
    "AAAA=",
    "____",
    [],
    {},
    { length: 1 },
    "\u0000",
    "é",
  ),
  fc.constantFrom<unknown>("__proto__", "constructor", "x".repeat(70_000)),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Something right in which one part, however deep, is replaced, added or left out. */
function spoiled(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== "object" || value === null) {
    const cut = typeof value === "string" ? [fc.nat(value.length).map((at) => value.slice(0, at))] : [];
    return fc.oneof(odd, ...cut);
  }
  const fields = value as Record<string, unknown>;
  const names = Object.keys(fields);
  return fc.oneof(
    odd,
    ...names.map((name) => spoiled(fields[name]).map((part) => ({ ...fields, [name]: part }))),
    ...names.map((name) =>
      fc.constant(Object.fromEntries(names.filter((one) => one !== name).map((one) => [one, fields[one]]))),
    ),
    odd.map((more) => ({ ...fields, more })),
    odd.map((more) => JSON.parse(`{"__proto__":${JSON.stringify(more)},${JSON.stringify(fields).slice(1)}`)),
  );
}

const raw = fc.oneof(
  fc.string(),
  fc.constantFrom("", "{", "[[[[", '{"a":1,"a":2}', '{"__proto__":{"x":1}}', "\ufeff{}", "nul"),
  fc.jsonValue().map((value) => JSON.stringify(value)),
);

describe("over HTTP", () => {
  it.each(["rooms", "nonces", "tokens", "joins", "acts", "invitations"])("bodies for %s", async (what) => {
    const path = what === "rooms" ? "/rooms" : `/rooms/${talks.room}/${what}`;
    const bearer = talks.tokens.guest;
    const body = fc.oneof(
      raw,
      spoiled(good[what]).map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const { status, body: answer } = await request(server.address, {
          method: "POST",
          path,
          body: text,
          bearer,
        });
        expect([200, 202, 204, 400, 401, 409, 413, 422]).toContain(status);
        if (status >= 400) expect(answer).toMatchObject({ refused: expect.any(String) });
      }),
      { numRuns: 60 },
    );
  });

  it("addresses and headers", async () => {
    const part = fc.oneof(
      fc.webPath(),
      fc.constantFrom("/%", "/%00", "/..%2f", "/acts?after=1e3", "/acts?limit=0"),
    );
    const header = fc.stringMatching(/^[\x20-\x7e]{0,60}$/);
    await fc.assert(
      fc.asyncProperty(part, header, async (path, authorization) => {
        const { status } = await request(server.address, {
          ...{
            path: `/rooms/${talks.room}${path}`,
            headers: { authorization, "content-type": "application/json" },
          },
        });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
  });

  it("a query that is not as agreed", async () => {
    for (const query of [
      "after=-1",
      "after=01",
      "after=1&after=2",
      "limit=501",
      "limit=0",
      "limit=",
      "more=1",
      "after=9007199254740993",
    ]) {
      const path = `/rooms/${talks.room}/acts?${query}`;
      const answer = await request(server.address, { path, bearer: talks.tokens.guest });
      expect(answer).toMatchObject({ status: 400, body: { refused: "malformed" } });
    }
  });

  it("a body that is too long, or of another kind", async () => {
    const path = `/rooms/${talks.room}/acts`;
    const asking = { method: "POST", path, bearer: talks.tokens.guest } as const;
    const long = await request(server.address, { ...asking, body: `"${"x".repeat(140_000)}"` });
    expect(long).toMatchObject({ status: 413, body: { refused: "too-large", limit: 131_072 } });
    const wide = { envelope: { header: "AAAA", signature: "AAAA", ciphertext: "A".repeat(100_000) } };
    const answer = await request(server.address, { ...asking, body: wide });
    expect(answer).toMatchObject({ status: 413, body: { refused: "too-large", limit: 65_536 } });
    const form = await request(server.address, {
      ...asking,
      body: "a=1",
      headers: { "content-type": "text/plain" },
    });
    expect(form).toMatchObject({ status: 400, body: { refused: "malformed" } });
  });
});

describe("over a socket", () => {
  async function enter(): Promise<Line> {
    const line = await openLine(server.address, { room: talks.room, token: talks.tokens.guest, after: 3 });
    await line.next("present");
    return line;
  }

  it("messages", async () => {
    const { acts } = good as { acts: unknown };
    const messages = {
      ...{
        enter: { token: talks.tokens.guest, after: 0 },
        send: acts,
        beat: 1,
        heard: 1,
        renew: "A".repeat(54),
      },
      head: { member: talks.guest.identity.member, number: 1, chain: talks.room, signature: "A".repeat(86) },
    };
    const one = fc.oneof(
      raw,
      spoiled(messages).map((value) => JSON.stringify(value)),
      ...Object.entries(messages).map(([name, value]) =>
        spoiled(value).map((other) => JSON.stringify({ [name]: other })),
      ),
    );
    let line = await enter();
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 8 }), async (texts) => {
        for (const text of texts) if (line.socket.readyState === line.socket.OPEN) line.say(text);
        if (line.socket.readyState === line.socket.OPEN) line.say({ beat: 77 });
        // A wrong token to renew with, or a message that is too long, ends it; all else is answered or passed over.
        await line
          .until(() => line.messages.some(({ beat }) => beat === 77), "the beat")
          .catch(async () => {
            const { bye, code } = await line.ended();
            expect([bye, code].some((word) => word === "not-let-in" || word === 1009)).toBe(true);
          });
        if (line.socket.readyState !== line.socket.OPEN) line = await enter();
        line.messages.length = 0;
      }),
      { numRuns: 60 },
    );
    await line.close();
  });

  it("bytes that are no text, and texts that are too long", async () => {
    const line = await enter();
    line.socket.send(Buffer.from('{"beat":1}'));
    expect(await line.next("refused")).toEqual({ act: null, code: "malformed" });
    line.say("x".repeat(140_000));
    expect((await line.ended()).code).toBe(1009);
  });
});

it("goes on serving", async () => {
  await talks.put(await saying(talks, talks.founder, { epoch: talks.epoch, words: "still here" }));
});
