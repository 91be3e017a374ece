// Plants secrets in a room and looks for them in what the server writes, prints and sends.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import { askToJoin, drawSecret, joinToken, tokenHash } from "@parley/seal";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeSite } from "../site.ts";
import { makeFolder } from "../store/databases.ts";
import { type Child, startChild } from "./child.ts";
import { openLine } from "./line.ts";
import { logIn, person, saying } from "./people.ts";
import { request } from "./request.ts";
import { openTalks } from "./start-rooms.ts";

const SPOKEN = "the ferry leaves the northern quay at dusk";
const TITLE = "Talks on the lighthouse of Ostrava";
const WORDS_OF_FUZZ = "not-a-token-but-a-whisper";

const site = makeSite();
const { folder, remove } = makeFolder();
const traffic: Buffer[] = [];
let child: Child;
let wire: Server;
let address: string;

beforeAll(async () => {
  child = await startChild({ site: site.folder, folder });
  wire = createServer((near) => {
    const far = connect(child.port, "127.0.0.1");
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on("data", (part) => {
        traffic.push(part);
        to.write(part);
      });
      from.on("close", () => to.destroy());
      from.on("error", () => to.destroy());
    }
  });
  await new Promise<void>((done) => wire.listen(0, "127.0.0.1", done));
  address = `http://localhost:${(wire.address() as { port: number }).port}`;
});

afterAll(async () => {
  wire?.close();
  await child?.stop();
  site.dispose();
  remove();
});

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .flatMap((name) => filesBelow(join(path, name)))
    .filter((file) => statSync(file).isFile());
}

/** A text, as it is and as bytes may be written down. */
function spellings(secret: string | Buffer): Buffer[] {
  const bytes = Buffer.from(secret);
  const others = (["hex", "base64", "base64url"] as const).map((way) => Buffer.from(bytes.toString(way)));
  return [bytes, ...others, Buffer.from(bytes.toString("hex").toUpperCase())];
}

it("finds them nowhere but where they were planted", { timeout: 30_000 }, async () => {
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
  const sent = Buffer.concat(traffic);
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
