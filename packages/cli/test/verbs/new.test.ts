import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Workplace, workplace } from "../try.ts";

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.dispose());

describe("parley new", () => {
  it("makes a case that is sound as it is", async () => {
    const made = await place.parley("new", "river-talks");
    expect(made.status).toBe(0);
    expect(made.printed).toContain("case.yaml");
    expect(readFileSync(join(place.folder, "river-talks/case.yaml"), "utf8")).toContain("River talks");
    const checked = await place.parley("check", "river-talks");
    expect(checked).toMatchObject({ status: 0, complained: "" });
  });

  it("fills an empty folder, and leaves a filled one as it is", async () => {
    mkdirSync(join(place.folder, "empty"));
    expect((await place.parley("new", "empty")).status).toBe(0);
    mkdirSync(join(place.folder, "filled"));
    writeFileSync(join(place.folder, "filled/notes.txt"), "mine");
    const refused = await place.parley("new", "filled");
    expect(refused.status).toBe(3);
    expect(refused.complained).toContain("already holds something");
    expect(readdirSync(join(place.folder, "filled"))).toEqual(["notes.txt"]);
  });

  it("says so when the folder is a file", async () => {
    writeFileSync(join(place.folder, "taken"), "");
    const { status, complained } = await place.parley("new", "taken");
    expect(status).toBe(3);
    expect(complained).toContain("taken");
  });
});
