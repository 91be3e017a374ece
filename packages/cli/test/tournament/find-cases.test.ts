// Which cases a tournament finds in folders: also those that lack their case.yaml, which are told and not passed over.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Workplace, workplace } from "../try.ts";

const bundled = fileURLToPath(new URL("../../../../cases/", import.meta.url));

let place: Workplace;
beforeEach(() => {
  place = workplace();
  copy("works-agreement", "many/works");
});
afterEach(() => place.dispose());

function copy(name: string, to: string): void {
  cpSync(join(bundled, name), join(place.folder, to), { recursive: true });
}

function write(name: string, text: string): void {
  mkdirSync(join(place.folder, name, ".."), { recursive: true });
  writeFileSync(join(place.folder, name), text);
}

const remove = (name: string) => rmSync(join(place.folder, name));
const flat = (text: string) => text.replace(/\s+/g, " ");
const played = (...words: string[]) =>
  place.parley(
    "tournament",
    ...words,
    "--strategies",
    "linear",
    "--rounds",
    "5",
    "--threads",
    "1",
    "-o",
    "out",
  );

describe("a case without its case.yaml", () => {
  it.each([
    ["with all else", () => {}],
    ["with profiles alone", () => remove("many/barter/record.yaml")],
  ])(
    "%s is told with how to mend it, and nothing is played unless told to leave it out",
    async (_, strip) => {
      copy("works-agreement", "many/barter");
      remove("many/barter/case.yaml");
      remove("many/barter/README.md");
      strip();
      const { status, complained } = await played("many");
      expect(status).toBe(1);
      expect(complained).toContain("many/barter/case.yaml:1:1: error");
      expect(flat(complained)).toContain("There is no case.yaml in “barter”.");
      expect(flat(complained)).toContain("Put it back, or write it anew as a new case has it.");
      expect(flat(complained)).toContain(
        "One case has problems: many/barter. Mend them, or say --skip-broken",
      );
      const left = await played("many", "--skip-broken");
      expect(left.status).toBe(0);
      expect(flat(left.complained)).toContain("Played without one case that has problems: many/barter.");
    },
  );

  it("is told where it is all that was named, and by every other verb", async () => {
    copy("works-agreement", "barter");
    remove("barter/case.yaml");
    for (const { status, complained } of [await played("barter"), await place.parley("check", "barter")]) {
      expect(status).toBe(1);
      expect(flat(complained)).toContain("There is no case.yaml in “barter”.");
    }
  });

  it("is none where other folders of cases lie within, or where nothing is a case's", async () => {
    write("many/record.yaml", "format: 1\nacts: []\n");
    write("many/notes/profiles/reader.yaml", "name: reader\n");
    write("many/pictures/a.png", "");
    expect(await played("many")).toMatchObject({ status: 0, complained: "" });
    // A profile by name, and another's file beside it.
    write("many/notes/profiles/union.yaml", "format: 1\nparty: union\n");
    write("many/notes/settings.json", "{}");
    expect(await played("many")).toMatchObject({ status: 0, complained: "" });
    remove("many/notes/settings.json");
    const { status, complained } = await played("many");
    expect([status, flat(complained)]).toEqual([1, expect.stringContaining("case.yaml in “notes”")]);
  });
});
