// Plants secrets in a room and looks for them in what the server writes, prints and sends.
import { readFileSync } from "node:fs";
import { askToJoin, drawSecret, joinToken, tokenHash } from "@parley/seal";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeSite } from "../site.ts";
import { makeFolder } from "../store/databases.ts";
import { type Child, startChild } from "./child.ts";
import { openLine } from "./line.ts";
import { logIn, person, saying } from "./people.ts";
import { filesBelow, spellings, tapWire, type Wire } from "./planted.ts";
import { request } from "./request.ts";
import { openTalks } from "./start-rooms.ts";

const SPOKEN = "the ferry leaves the northern quay at dusk";
const TITLE = "Talks on the lighthouse of Ostrava";
const WORDS_OF_FUZZ = "not-a-token-but-a-whisper";

const site = makeSite();
const { folder, remove } = makeFolder();
let child: Child;
let wire: Wire;

beforeAll(async () => {
  child = await startChild({ site: site.folder, folder });
  wire = await tapWire(child.port);
});

afterAll(async () => {
  wire?.close();
  await child?.stop();
  site.dispose();
  remove();
});

it("finds them nowhere but where they were planted", { timeout: 30_000 }, async () => {
  const { address } = wire;
  const talks = await openTalks({ address });
  const { room, epoch, founder, guest } = talks;
  await talks.put(await saying(talks, founder, { epoch, words: SPOKEN }));
  await talks.put(await saying(talks, founder, { epoch, words: TITLE }));
  const secret = drawSecret();
  const token = await joinToken({ room, secret });
  const bearer = await logIn(talks, guest);
  const body = { token: await tokenHash(token) };
  await request(address, { method: "POST", path: `/rooms/${room}/invitations`, body, bearer });
  const asked = await askToJoin((await person()).identity, { room, secret });
  await request(address, { method: "POST", path: `/rooms/${room}/joins`, body: { token, request: asked } });
  const line = await openLine(address, { room, token: bearer });
  await line.until(() => line.placed.length === 5, "five acts");
  line.say({ send: { envelope: { header: WORDS_OF_FUZZ } } });
  await line.next("refused");
  await request(address, { method: "POST", path: "/rooms", body: `{"${WORDS_OF_FUZZ}"` });
  await request(address, { path: `/rooms/${room}/acts`, bearer: WORDS_OF_FUZZ });
  await line.close();
  await child.stop();
  expect(child.process.exitCode).toBe(0);

  const written = filesBelow(folder).map((file) => readFileSync(file));
  const printed = Buffer.from(child.output());
  const sent = wire.sent();
  // What is looked for would be found: the room's id stands everywhere that it should.
  const id = Buffer.from(room, "base64url");
  expect(written.some((bytes) => bytes.includes(id))).toBe(true);
  expect(sent.includes(room)).toBe(true);
  expect(sent.includes(bearer)).toBe(true);
  expect(printed.toString().trim()).toBe(child.address);
  const holds = (places: readonly Buffer[], one: Buffer) => places.some((place) => place.includes(one));
  for (const one of [...spellings(SPOKEN), ...spellings(TITLE)])
    expect(holds([...written, printed, sent], one)).toBe(false);
  for (const one of spellings(Buffer.from(secret, "base64url")))
    expect(holds([...written, printed, sent], one)).toBe(false);
  // These go over the wire, and leave no trace.
  for (const text of [token, bearer, talks.tokens.founder]) {
    for (const one of [...spellings(Buffer.from(text, "base64url")), Buffer.from(text)]) {
      expect(holds([...written, printed], one)).toBe(false);
    }
  }
  expect(holds([...written, printed], Buffer.from(WORDS_OF_FUZZ))).toBe(false);
});
