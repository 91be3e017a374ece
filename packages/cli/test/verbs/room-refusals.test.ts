// `parley room` where something is wrong: passphrases, folders, files, links, servers, and a person at the terminal.
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unknownWords } from "@parley/seal";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { weakenLocks } from "../../../seal/test/weak-locks.ts";
import { type RoomServer, startRooms } from "../../../server/test/rooms/start-rooms.ts";
import type { RoomSurroundings } from "../../src/room/surroundings.ts";
import { type Workplace, workplace } from "../try.ts";

const WORDS = "able acid arch army atom aunt axis";
/** Nothing listens there. */
const NOWHERE = "http://localhost:9";

let server: RoomServer;
let place: Workplace;
let surroundings: Partial<RoomSurroundings> = {};

beforeAll(async () => {
  weakenLocks();
  server = await startRooms();
  place = workplace(
    () => ({}),
    () => ({ passphrase: WORDS, ...surroundings }),
  );
  const founded = await place.parley(...founding("chair"));
  expect(founded).toMatchObject({ status: 0 });
});
afterAll(async () => {
  place.dispose();
  await server.close();
});

const founding = (keep: string, title = "Talks") => [
  ...["room", "create", "--server", server.address, "--title", title, "--keep", keep],
];
const flat = (text: string) => text.replace(/\s+/g, " ");
const path = (...names: string[]) => join(place.folder, ...names);

async function complaint(...words: string[]): Promise<[number, string]> {
  const { status, printed, complained } = await place.parley(...words);
  expect(printed).toBe("");
  return [status, flat(complained)];
}

async function linkFrom(keep: string): Promise<string> {
  const { printed } = await place.parley("room", "invite", "--keep", keep, "--json");
  return JSON.parse(printed).link;
}

async function around<T>(other: Partial<RoomSurroundings>, work: () => Promise<T>): Promise<T> {
  surroundings = other;
  try {
    return await work();
  } finally {
    surroundings = {};
  }
}

describe("passphrases", { timeout: 60_000 }, () => {
  it("must be right, there, and long enough where something new is made", async () => {
    writeFileSync(path("wrong.words"), "able acid arch army atom aunt back\n");
    const wrong = ["room", "show", "--keep", "chair", "--passphrase-file", "wrong.words"];
    const [status, text] = await complaint(...wrong);
    expect(status).toBe(3);
    expect(text).toContain("The passphrase is not that of chair/identity.age.");
    writeFileSync(path("empty.words"), "\n");
    const empty = await complaint("room", "show", "--keep", "chair", "--passphrase-file", "empty.words");
    expect(empty).toEqual([2, expect.stringContaining("The passphrase is empty.")]);
    const missing = await complaint("room", "show", "--keep", "chair", "--passphrase-file", "no.words");
    expect(missing).toEqual([3, expect.stringContaining("There is no file no.words with a passphrase.")]);
    const none = { passphrase: undefined };
    expect(await around(none, () => complaint("room", "show", "--keep", "chair"))).toEqual([
      ...[2, expect.stringContaining("A passphrase is needed.")],
    ]);
    const short = await around({ passphrase: "able acid" }, () => complaint(...founding("short")));
    expect(short).toEqual([2, expect.stringContaining("fewer than 20 letters")]);
    expect(readdirSync(place.folder)).not.toContain("short");
  });

  it("are drawn and shown once to a person, and asked for afterwards", async () => {
    let [shown, asked] = ["", ""];
    const person = {
      show: (text: string) => {
        shown += text;
      },
      ask: async (question: string) => {
        asked = question;
        return "";
      },
      askSecretly: async () => shown.split("\n")[2].trim().toUpperCase(),
    };
    const seen = await around({ passphrase: undefined, person }, async () => {
      expect((await place.parley(...founding("attended"))).status).toBe(0);
      return place.parley("room", "show", "--keep", "attended", "--offline");
    });
    expect(seen.status).toBe(0);
    expect(asked).toContain("Press Enter");
    const drawn = shown.split("\n")[2].trim();
    expect([drawn.split(" ").length, unknownWords(drawn)]).toEqual([7, []]);
  });
});

describe("folders", { timeout: 60_000 }, () => {
  it("must be there to be opened, and new or empty to be filled", async () => {
    expect(await complaint("room", "show", "--keep", "nowhere")).toEqual([
      ...[3, expect.stringContaining("nowhere is no folder in which a member's keys are kept.")],
    ]);
    writeFileSync(path("a-file"), "");
    expect((await complaint("room", "show", "--keep", "a-file"))[0]).toBe(3);
    expect((await complaint("room", "show", "--keep", " "))[0]).toBe(2);
    mkdirSync(path("filled"));
    writeFileSync(path("filled", "notes.txt"), "mine");
    expect(await complaint(...founding("filled"))).toEqual([
      ...[3, expect.stringContaining("The folder filled already holds something")],
    ]);
    expect(await complaint(...founding("chair"))).toEqual([
      ...[3, expect.stringContaining("chair is the folder of a room already")],
    ]);
  });

  it("are worked in by one at a time, and taken over from a process that has ended", async () => {
    const both = await Promise.all([1, 2].map(() => place.parley("room", "show", "--keep", "chair")));
    expect(both.map(({ status }) => status).sort()).toEqual([0, 3]);
    expect(flat(both.map(({ complained }) => complained).join(""))).toContain("chair is in use by another");
    writeFileSync(path("chair", "lock"), `${process.ppid}\n`);
    expect(await complaint("room", "show", "--keep", "chair")).toEqual([
      ...[3, expect.stringContaining(`(process ${process.ppid})`)],
    ]);
    writeFileSync(path("chair", "lock"), "4194305\n");
    expect((await place.parley("room", "show", "--keep", "chair")).status).toBe(0);
    expect(readdirSync(path("chair")).sort()).toEqual(["at-rest.age", "identity.age", "room"]);
  });

  it("are told damaged, whichever file is spoilt or gone", async () => {
    const spoil = (file: string) => {
      const bytes = readFileSync(file);
      bytes[bytes.length - 1] ^= 1;
      writeFileSync(file, bytes);
    };
    const readings = (keep: string) =>
      readdirSync(path(keep, "room")).flatMap((name) => (name === "index" ? [] : path(keep, "room", name)));
    const harms: Record<string, (keep: string) => void> = {
      keys: (keep) => spoil(path(keep, "identity.age")),
      "the key of the rest": (keep) => spoil(path(keep, "at-rest.age")),
      "no key of the rest": (keep) => rmSync(path(keep, "at-rest.age")),
      "no index": (keep) => rmSync(path(keep, "room", "index")),
      "what was read": (keep) => {
        for (const file of readings(keep)) spoil(file);
      },
      "nothing that was read": (keep) => {
        for (const file of readings(keep)) rmSync(file);
      },
    };
    for (const [name, harm] of Object.entries(harms)) {
      cpSync(path("chair"), path(name), { recursive: true });
      harm(name);
      const left = readdirSync(path(name), { recursive: true });
      expect(await complaint("room", "show", "--keep", name)).toEqual([3, expect.stringMatching(/damaged/)]);
      expect(readdirSync(path(name), { recursive: true })).toEqual(left);
    }
  });

  it("that may not be written leave everything as it was", async () => {
    if (process.getuid?.() === 0) return;
    mkdirSync(path("closed"));
    chmodSync(path("closed"), 0o500);
    expect((await complaint(...founding(join("closed", "keep"))))[0]).toBe(3);
  });
});

describe("links and servers", { timeout: 60_000 }, () => {
  it("take a link once, and a new one in the same folder", async () => {
    const link = await linkFrom("chair");
    expect((await place.parley("room", "join", link, "--wait", "0", "--keep", "first")).status).toBe(0);
    expect((await place.parley("room", "join", "--wait", "1", "--keep", "first")).status).toBe(1);
    expect(await complaint("room", "join", link, "--wait", "0", "--keep", "second")).toEqual([
      ...[3, expect.stringContaining("does not take this invitation")],
    ]);
    const other = await linkFrom("chair");
    const asked = await place.parley("room", "join", other, "--wait", "0", "--keep", "second", "--json");
    expect(JSON.parse(asked.printed)).toMatchObject({ state: "asked" });
    const { printed } = await place.parley("room", "admit", "--keep", "chair", "--json");
    const [one, two] = JSON.parse(printed).joins;
    expect((await place.parley("room", "admit", one.id, "--turn-away", "--keep", "chair")).status).toBe(0);
    const admitted = await place.parley("room", "admit", two.id, "--keep", "chair", "--json");
    expect(JSON.parse(admitted.printed)).toMatchObject({ admitted: [two.id], failed: [] });
    expect((await place.parley("room", "join", "--wait", "60", "--keep", "second")).status).toBe(0);
  });

  it("are told apart from what is none", async () => {
    const link = await linkFrom("chair");
    expect((await complaint("room", "join", link.slice(0, -1), "--keep", "new"))[0]).toBe(2);
    expect((await complaint("room", "join", "-", "--keep", "new"))[0]).toBe(2);
    expect((await complaint("room", "join", "--keep", "new"))[0]).toBe(3);
    const open = link.replace(server.address, "http://rooms.example");
    expect(await complaint("room", "join", open, "--keep", "new")).toEqual([
      ...[2, expect.stringContaining("an open line")],
    ]);
    expect(readdirSync(place.folder)).not.toContain("new");
    const away = link.replace(server.address, NOWHERE);
    expect(await complaint("room", "join", away, "--keep", "away")).toEqual([
      ...[3, expect.stringContaining(`No server of rooms answers at ${NOWHERE}.`)],
    ]);
    expect((await place.parley("room", "join", link, "--wait", "0", "--keep", "away")).status).toBe(0);
  });

  it("that do not answer leave nothing half done", async () => {
    const nowhere = ["room", "create", "--server", NOWHERE, "--title", "Talks", "--keep", "unborn"];
    expect((await complaint(...nowhere))[0]).toBe(3);
    const shown = await place.parley("room", "show", "--keep", "unborn");
    expect(flat(shown.complained)).toContain("There are keys in unborn, but no room yet.");
    expect((await place.parley(...founding("unborn"))).status).toBe(0);
    for (const address of ["rooms.example", "ftp://rooms.example", "https://rooms.example/?a=b"]) {
      const words = ["room", "create", "--server", address, "--title", "Talks", "--keep", "bad"];
      expect((await complaint(...words))[0]).toBe(2);
    }
    const unplugged = { fetch: () => Promise.reject(new Error("no line")) };
    const [status, text] = await around(unplugged, () => complaint("room", "show", "--keep", "chair"));
    expect([status, text]).toEqual([3, expect.stringContaining("with --offline")]);
    const kept = await around(unplugged, () => place.parley("room", "show", "--keep", "chair", "--offline"));
    expect(kept.status).toBe(0);
    const out = ["room", "export", "--keep", "chair", "--offline", "-o", "kept.json"];
    expect((await around(unplugged, () => place.parley(...out))).status).toBe(0);
    expect((await place.parley("verify", "kept.json")).status).toBe(0);
  });
});

describe("a server that answers with another key than the room's", { timeout: 60_000 }, () => {
  const lying: Partial<RoomSurroundings> = {
    fetch: async (address, init) => {
      const answer = await fetch(address, init);
      if (!address.endsWith("/room-server.json")) return answer;
      const facts = JSON.parse(await answer.text());
      const { server: key } = facts;
      const other = `${key[0] === "A" ? "B" : "A"}${key.slice(1)}`;
      return { status: 200, text: async () => JSON.stringify({ ...facts, server: other }) };
    },
  };

  it("is told, and nothing is sent to it; what was read can still be taken away", async () => {
    expect((await place.parley(...founding("wary"))).status).toBe(0);
    const [status, text] = await around(lying, () => complaint("room", "invite", "--keep", "wary"));
    expect(status).toBe(3);
    expect(text).toContain("The server answers with another key than the room's.");
    expect(text).toContain("Nothing more is taken from this server or sent to it");
    const shown = await around(lying, () => place.parley("room", "show", "--keep", "wary"));
    expect(shown).toMatchObject({ status: 1, complained: "" });
    expect(flat(shown.printed)).toMatch(/SOMETHING IS WRONG Alarm The server answers with another key/);
    const out = ["room", "export", "--keep", "wary", "-o", "wary.json"];
    expect((await around(lying, () => place.parley(...out))).status).toBe(0);
    expect((await place.parley("verify", "wary.json")).status).toBe(0);
    const link = await linkFrom("wary");
    const joining = ["room", "join", link, "--wait", "0", "--keep", "warned"];
    expect(await around(lying, () => complaint(...joining))).toEqual([
      ...[3, expect.stringContaining("Another server answers than the one that the invitation names.")],
    ]);
  });
});

describe("seats and backups", { timeout: 60_000 }, () => {
  it("say what cannot be invited to", async () => {
    const inviting = ["room", "invite", "--keep", "chair"];
    expect((await complaint(...inviting, "--seat", "Nobody"))[0]).toBe(2);
    expect((await complaint(...inviting, "--role", "party"))[0]).toBe(2);
    expect((await complaint(...inviting, "--name", "East", "--role", "king"))[0]).toBe(2);
    const { printed } = await place.parley("room", "show", "--keep", "chair", "--json");
    const taken = JSON.parse(printed).seats[1].id;
    expect(await complaint(...inviting, "--seat", taken)).toEqual([
      ...[2, expect.stringContaining("only those who sit there let others in")],
    ]);
    expect(await complaint("room", "invite", "--keep", "second", "--name", "East")).toEqual([
      ...[1, expect.stringMatching(/\S/)],
    ]);
    expect((await place.parley("room", "invite", "--keep", "second")).status).toBe(0);
    expect((await complaint("room", "admit", "17", "--keep", "chair"))[0]).toBe(2);
  });

  it("take no other file for a backup, and no other member's room", async () => {
    const where = ["--server", server.address, "--room", "A".repeat(43)];
    writeFileSync(path("odd.age"), "no backup");
    expect((await complaint("room", "restore", "odd.age", "--keep", "back", ...where))[0]).toBe(3);
    expect((await complaint("room", "restore", "none.age", "--keep", "back", ...where))[0]).toBe(3);
    expect((await complaint("room", "restore", "odd.age", "--keep", "back"))[0]).toBe(2);
    expect((await place.parley("room", "backup", "--keep", "chair", "--out", "chair.age")).status).toBe(0);
    expect(await complaint("room", "restore", "chair.age", "--keep", "back", ...where)).toEqual([
      ...[3, expect.stringContaining("does not let this member in")],
    ]);
    expect(readdirSync(place.folder)).not.toContain("back");
  });
});
