// `parley verify` on files that clients of a test room took away: whole, altered, cut short, and from a server that shows two logs.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bringIn, foundTestRoom, type Person } from "../../../room/test/people.ts";
import { inRound, say, type Talks, toAgreement } from "../../../room/test/the-talks.ts";
import { type Workplace, workplace } from "../try.ts";

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.dispose());

function put(name: string, content: Uint8Array | string): void {
  writeFileSync(join(place.folder, name), content);
}

/** As one line, since what is printed is set to the width of a terminal. */
function flat(text: string): string {
  return text.replace(/\s+/g, " ");
}

describe("a file of a room that came to an agreement", () => {
  let talks: Talks;
  let south: string;
  let northBytes: Uint8Array;
  let early: Uint8Array;

  beforeAll(async () => {
    talks = await inRound();
    early = await talks.north.client.export();
    await toAgreement(talks);
    await say(talks, talks.north, { act: { do: "note", words: "Between us." }, to: "chair" });
    south = new TextDecoder().decode(await talks.south.client.export());
    northBytes = await talks.north.client.export();
  });

  const agreeNumber = () => talks.south.client.view().room.agreements[0].declared.number;

  it("is sound, with the story and the signed terms", async () => {
    put("south.json", south);
    const { status, printed, complained } = await place.parley("verify", "south.json");
    const text = flat(printed);
    expect({ status, complained }).toEqual({ status: 0, complained: "" });
    expect(printed).toMatch(/^Talks on the well\n/);
    expect(text).toContain("as south could read them.");
    expect(text).toContain("Yes: every signature and every hash fits");
    expect(text).toMatch(/1 · 5 January 2026, 09:\d\d UTC/);
    expect(text).toMatch(/Acts? \d+(–\d+)?: (for others|keys, nothing said|for others, or keys)/);
    expect(text).toContain("South writes to the mediator and north: “Not without a line on the media”.");
    expect(text).toContain("Agreed and signed over the same text by");
    expect(text).toContain("The terms below have that hash.");
    expect(text).toContain("Each side takes half of the water.");
    expect(text).not.toContain("Between us.");
    const eight = "“[a-z]+( [a-z]+){7}”";
    expect(text).toMatch(new RegExp(`Room phrase, [^:]+: ${eight}\\. It is not a password\\.`));
    expect(text).toMatch(new RegExp(`The log up to act \\d+, [^:]+: ${eight}\\.`));
  });

  it("says the same in Spanish", async () => {
    put("south.json", south);
    const { status, printed } = await place.parley("verify", "south.json", "--language", "es");
    expect(status).toBe(0);
    expect(flat(printed)).toContain("¿ESTÁ ÍNTEGRO EL ARCHIVO? Sí:");
    expect(flat(printed)).toContain("LO QUE OCURRIÓ");
  });

  it("is given as data with codes", async () => {
    put("south.json", south);
    const { printed } = await place.parley("verify", "south.json", "--json");
    const { version, files, comparison } = JSON.parse(printed);
    expect({ version, comparison, count: files.length }).toEqual({ version: 1, comparison: null, count: 1 });
    const [{ file, sound, findings, room, acts, agreements }] = files;
    expect({ file, sound, findings }).toEqual({ file: "south.json", sound: true, findings: [] });
    expect(room).toMatchObject({ title: "Talks on the well", phase: { kind: "agreed" } });
    expect(acts.map(({ number }: { number: number }) => number)).toEqual(
      acts.map((_: unknown, at: number) => at + 1),
    );
    expect(acts.at(-1)).toEqual({ number: acts.length, stamp: expect.any(Number), kind: "sealed" });
    expect(agreements).toMatchObject([{ textCheck: "same", missing: [] }]);
  });

  it("names the act in which a letter was altered", async () => {
    put("altered.json", south.replace("half of the water", "half of the waters"));
    const { status, printed } = await place.parley("verify", "altered.json");
    expect(status).toBe(1);
    const text = flat(printed);
    expect(text).toContain("No: two faults.");
    expect(text).toContain(`Act ${agreeNumber()} – fault What is given as its words is not what`);
    expect(text).toMatch(/Byte [\d,]+ – fault The signature of the member who took the file away does not/);
    const { printed: json } = await place.parley("verify", "altered.json", "--json");
    expect(JSON.parse(json).files[0].findings).toContainEqual({
      weight: "fault",
      code: "opened-wrong",
      number: agreeNumber(),
    });
  });

  it("is found altered, whichever byte was", async () => {
    const whole = new TextEncoder().encode(south);
    const changes = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(changes, async ([at, bits]) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] ^= bits;
        put("changed.json", bytes);
        const { status, printed } = await place.parley("verify", "changed.json");
        expect(status).toBe(1);
        expect(printed).toMatch(/(Acts? \d|Byte \d).* – fault/);
      }),
      { seed: 20_260_105, numRuns: 60 },
    );
  });

  it("names the act whose hash was exchanged, and goes on to tell what it can", async () => {
    const [first, second] = [...south.matchAll(/"chain":"([^"]+)"/g)].map((match) => match[1]);
    put("chain.json", south.replace(second, first));
    const { status, printed } = await place.parley("verify", "chain.json");
    expect(status).toBe(1);
    expect(flat(printed)).toMatch(/Acts 2–3 – fault Its hash does not follow from the act ahead of it/);
    expect(flat(printed)).toContain("The mediator founds the room.");
  });

  it("names the byte at which one that was cut short cannot be read further", async () => {
    put("short.json", south.slice(0, -2_000));
    const { status, printed } = await place.parley("verify", "short.json");
    expect(status).toBe(1);
    expect(printed).toMatch(/^short\.json\n/);
    expect(flat(printed)).toMatch(
      /It could not be read as a file of a room\..* Byte [\d,]+ – fault The line/,
    );
  });

  it("is a beginning of a later one, and holds the same log as another seat's", async () => {
    put("south.json", south);
    put("north.json", northBytes);
    put("early.json", early);
    const same = await place.parley("verify", "south.json", "north.json");
    expect(same.status).toBe(0);
    expect(flat(same.printed)).toMatch(/COMPARED Both files hold the same log, with \d+ acts\./);
    expect(flat(same.printed)).toContain("One agreement, signed by all who are needed.");
    const longer = await place.parley("verify", "south.json", "early.json");
    expect(longer.status).toBe(0);
    expect(flat(longer.printed)).toMatch(
      /early\.json is a beginning of south\.json: the first \d+ acts are the same, and south\.json has \d+ more\./,
    );
    put("altered.json", south.replace("half of the water", "half of the waters"));
    const doubtful = await place.parley("verify", "altered.json", "north.json");
    expect(doubtful.status).toBe(1);
    expect(flat(doubtful.printed)).toContain("it is certain only once both files are sound");
  });

  it("is not compared with another room's, nor with what is no file of a room", async () => {
    put("south.json", south);
    const other = await foundTestRoom();
    put("other.json", await other.mediator.client.export());
    put("case.yaml", "format: 1\ntitle: Talks\n");
    const rooms = await place.parley("verify", "south.json", "other.json");
    expect(rooms.status).toBe(1);
    expect(flat(rooms.printed)).toContain("The files are of two different rooms");
    const odd = await place.parley("verify", "south.json", "case.yaml");
    expect(odd.status).toBe(1);
    expect(flat(odd.printed)).toContain("so they were not compared");
  });
});

describe("two files of a server that shows two logs", () => {
  it("part at an act, and each says its own", async () => {
    const room = await foundTestRoom();
    const { mediator, server, clock } = room;
    const guest = await bringIn(room, { name: "guest" });
    await say(room, mediator, { act: { do: "note", words: "Welcome." } });
    server.fork(guest.identity.member);
    const number = mediator.client.view().head.number + 1;
    const alone = async ({ client }: Person, words: string) => {
      const id = await client.send({ do: "note", words }, "everyone");
      let isPlaced = false;
      void client.placed(id).then(() => {
        isPlaced = true;
      });
      await clock.until(() => isPlaced, `placed ${words}`);
    };
    await alone(mediator, "To the many.");
    await alone(guest, "Alone.");
    put("mediator.json", await mediator.client.export());
    put("guest.json", await guest.client.export());
    const { status, printed } = await place.parley("verify", "mediator.json", "guest.json");
    const text = flat(printed);
    expect(status).toBe(1);
    expect(text).toContain(`The files part at act ${number}: up to act ${number - 1} they are the same.`);
    expect(text).toMatch(new RegExp(`Act ${number} in mediator\\.json.*To the many”`));
    expect(text).toMatch(new RegExp(`Act ${number} in guest\\.json.*Alone”`));
    const { printed: json } = await place.parley("verify", "mediator.json", "guest.json", "--json");
    expect(JSON.parse(json).comparison).toEqual({ kind: "fork", number, agreed: number - 1 });
  });
});

describe("a file that cannot be checked", () => {
  it.each([
    ["text", "format: 1\ntitle: Talks\n"],
    ["bytes", new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe])],
    ["nothing", ""],
  ])("is something else: %s", async (_, content) => {
    put("odd", content);
    const { status, printed } = await place.parley("verify", "odd");
    expect(status).toBe(1);
    expect(flat(printed)).toMatch(/could not be read as a file of a room.* Byte \d+ – fault/);
  });

  it.each(["age-encryption.org/v1\n-> scrypt", "-----BEGIN AGE ENCRYPTED FILE-----\n"])(
    "is locked: %j",
    async (content) => {
      put("room.age", content);
      const { status, complained } = await place.parley("verify", "room.age");
      expect(status).toBe(3);
      expect(complained).toContain("room.age is locked with a passphrase");
    },
  );

  it("is not there, is a folder, or has no name", async () => {
    const missing = await place.parley("verify", "nowhere.json");
    expect(missing.status).toBe(3);
    expect(missing.complained).toContain("There is no folder or file nowhere.json.");
    expect((await place.parley("verify", ".")).status).toBe(3);
    expect((await place.parley("verify", " ")).status).toBe(2);
  });
});
