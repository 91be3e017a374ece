// `parley room` from founding to a restored backup, against a server of rooms that runs.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { weakenLocks } from "../../../seal/test/weak-locks.ts";
import { type RoomServer, startRooms } from "../../../server/test/rooms/start-rooms.ts";
import { type Workplace, workplace } from "../try.ts";

const TITLE = "Talks on the zinc mine";

let server: RoomServer;
let place: Workplace;
let input = "";
/** What the first steps gave, for those that follow. */
let link = "";
let room = "";

beforeAll(async () => {
  weakenLocks();
  server = await startRooms();
  place = workplace(
    () => ({}),
    () => ({ readInput: async () => input }),
  );
});
afterAll(async () => {
  place.dispose();
  await server.close();
});

function as(who: string): string[] {
  return ["--keep", who, "--passphrase-file", `${who}.words`];
}

async function data(...words: string[]): Promise<Record<string, never>> {
  const { status, printed, complained } = await place.parley(...words, "--json");
  if (status !== 0) throw new Error(`${status} ${complained} ${printed}`);
  return JSON.parse(printed);
}

const flat = (text: string) => text.replace(/\s+/g, " ");

describe("a room from the command line", { timeout: 60_000 }, () => {
  it("is founded with a frame, by keys in a folder of their own", async () => {
    const founded = await place.parley(
      ...["room", "create", "--server", `${server.address}/`, "--title", TITLE, "--seat-name", "The chair"],
      ...["--frame", "nash-1950", ...as("chair")],
    );
    expect(founded).toMatchObject({ status: 0 });
    expect(flat(founded.complained)).toContain("Seven words were drawn and written to chair.words.");
    expect(flat(founded.complained)).toContain("parley room invite --keep chair");
    room = /room (\S{43}) at/.exec(flat(founded.printed))?.[1] ?? "";
    expect(readFileSync(join(place.folder, "chair.words"), "utf8")).toMatch(/^([a-z]+ ){6}[a-z]+\n$/);
    const seen = await data("room", "show", ...as("chair"));
    expect(seen).toMatchObject({ version: 1, room, title: TITLE, alarms: [], queue: [], door: 0 });
    expect(seen.seats).toMatchObject([{ name: "The chair", role: "mediator" }]);
    const acts = seen.acts as { act?: { do: string; frame?: object } }[];
    const frame = acts.find(({ act }) => act?.do === "frame")?.act?.frame;
    expect(frame).toMatchObject({ parties: expect.anything(), issues: expect.anything() });
    expect(frame).not.toHaveProperty("sources");
  });

  it("invites with a link alone on standard output, and describes the seat", async () => {
    const invited = await place.parley("room", "invite", ...as("chair"), "--name", "North");
    expect(invited.status).toBe(0);
    link = invited.printed.trim();
    expect(link).toMatch(/^http:\/\/localhost:\d+\/#parley1\.\S+$/);
    expect(flat(invited.complained)).toContain("parley room admit --keep chair");
  });

  it("lets in whoever asked by the link", async () => {
    input = `${link}\n`;
    const asked = await place.parley("room", "join", "-", "--wait", "0", ...as("north"));
    expect(asked.status).toBe(0);
    expect(flat(asked.printed)).toContain("Nobody has let this member in yet.");
    expect((await place.parley("room", "show", ...as("north"))).status).toBe(3);
    const listed = await place.parley("room", "admit", ...as("chair"));
    expect(flat(listed.printed)).toMatch(/^\S+: for North, asked on /);
    const waiting = place.parley("room", "join", "--wait", "600", ...as("north"));
    const admitted = await place.parley("room", "admit", "--all", ...as("chair"));
    expect(flat(admitted.printed)).toMatch(/^\S+ was let in, for North\. $/);
    const joined = await waiting;
    expect(joined.status).toBe(0);
    expect(flat(joined.printed)).toContain(`In the room ${TITLE}, as North.`);
  });

  it("shows the same to both, with words to read aloud", async () => {
    const [chair, north] = [
      await data("room", "show", ...as("chair")),
      await data("room", "show", ...as("north")),
    ];
    expect(north).toMatchObject({
      title: TITLE,
      alarms: [],
      waiting: 0,
      phrase: chair.phrase,
      head: chair.head,
    });
    const shown = await place.parley("room", "show", ...as("north"));
    expect(shown.status).toBe(0);
    const text = flat(shown.printed);
    expect(shown.printed).toMatch(new RegExp(`^${TITLE}\n`));
    expect(text).toContain("As North sees it. No ground rules are in force yet.");
    expect(text).toContain((north.phrase as string[]).join(" "));
    expect(text).toContain("The chair founds the room.");
    const spanish = await place.parley("room", "show", ...as("north"), "--offline", "--language", "es");
    expect(flat(spanish.printed)).toContain("Como lo ve North. Aún no hay reglas básicas en vigor.");
  });

  it("is taken away, in the clear or locked, and checked", async () => {
    const out = await place.parley("room", "export", ...as("north"), "--out", "north.json");
    expect(out.status).toBe(0);
    expect(flat(out.complained)).toContain("Keep it as secret as the talks");
    const locking = ["--lock-with", "other.words"];
    expect(await data("room", "export", ...as("chair"), "-o", "chair.json.age", ...locking)).toMatchObject({
      ...{ file: "chair.json.age", locked: true },
    });
    expect(statSync(join(place.folder, "north.json")).mode & 0o777).toBe(0o600);
    const one = await place.parley("room", "verify", "north.json");
    expect(one.status).toBe(0);
    expect(one).toEqual(await place.parley("verify", "north.json"));
    const opening = ["--passphrase-file", "other.words"];
    const both = await place.parley("room", "verify", "north.json", "chair.json.age", ...opening);
    expect(both.status).toBe(0);
    expect(flat(both.printed)).toContain("Both files hold the same log");
    expect((await place.parley("verify", "chair.json.age")).status).toBe(3);
    const wrong = await place.parley("verify", "chair.json.age", "--passphrase-file", "north.words");
    expect(wrong.status).toBe(3);
    expect(flat(wrong.complained)).toContain("The passphrase is not that of chair.json.age.");
    const bytes = readFileSync(join(place.folder, "north.json"));
    bytes[Math.floor(bytes.length / 2)] ^= 1;
    writeFileSync(join(place.folder, "altered.json"), bytes);
    expect((await place.parley("room", "verify", "altered.json")).status).toBe(1);
  });

  it("is found again from a backup of the keys, by place or by link", async () => {
    expect(await data("room", "backup", ...as("north"), "--out", "north.age")).toMatchObject({
      ...{ room, address: server.address },
    });
    const there = await place.parley("room", "backup", ...as("north"), "--out", "north.age");
    expect(there.status).toBe(3);
    const words = ["--passphrase-file", "north.words"];
    const where = ["--server", server.address, "--room", room];
    const back = await data("room", "restore", "north.age", "--keep", "again", ...words, ...where);
    expect(back).toMatchObject({ room, title: TITLE });
    const text = await place.parley("room", "export", "--keep", "again", ...words, "--out", "again.json");
    expect(text.status).toBe(0);
    expect((await place.parley("room", "verify", "north.json", "again.json")).status).toBe(0);
    const linked = await place.parley(
      ...["room", "restore", "north.age", "--keep", "linked", ...words, "--link", link],
    );
    expect(flat(linked.printed)).toContain(`Back in the room ${TITLE}, as North.`);
  });

  it("keeps nothing in the clear, and nothing for others", () => {
    const secrets = [TITLE, room, "North", "The chair", server.address, "parley1"];
    for (const who of ["chair", "north", "again"]) {
      const folder = join(place.folder, who);
      expect(statSync(folder).mode & 0o777).toBe(0o700);
      const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
      expect(names).toContain("identity.age");
      expect(names).not.toContain("lock");
      for (const name of names) {
        const entry = statSync(join(folder, name));
        expect(entry.mode & 0o077).toBe(0);
        if (entry.isDirectory()) continue;
        const content = readFileSync(join(folder, name)).toString("latin1");
        for (const secret of secrets) expect(content + name).not.toContain(secret);
      }
    }
  });
});
