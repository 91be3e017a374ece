import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Workplace, workplace } from "../try.ts";

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.dispose());

/** What is the same in every program's file: how much there is to agree on and what the solutions are worth. */
async function figuresOf(name: string) {
  const { solutions, efficient, deals } = JSON.parse((await place.parley("assess", name, "--json")).printed);
  return { deals, points: efficient.pointCount, count: efficient.dealCount, nash: solutions.nash.dealCount };
}

describe("other programs' files", () => {
  it.each(["genius", "geniusweb", "csv"])(
    "%s: what goes out comes in with the same figures",
    async (format) => {
      const written = await place.parley("export", "nash-1950", "out", "--to", format);
      expect(written.status).toBe(0);
      expect(readdirSync(join(place.folder, "out")).length).toBeGreaterThan(0);
      expect((await place.parley("import", "out", "back")).status).toBe(0);
      expect(existsSync(join(place.folder, "back/case.yaml"))).toBe(true);
      const there = await figuresOf("nash-1950");
      expect(await figuresOf("back")).toEqual(there);
      expect(await figuresOf("out")).toEqual(there);
    },
  );

  it("names the formats there are", async () => {
    const { status, complained } = await place.parley("export", "nash-1950", "out", "--to", "excel");
    expect(status).toBe(2);
    expect(complained).toContain("genius, geniusweb or csv");
  });

  it("writes nothing where a format would say something else", async () => {
    const { status, complained } = await place.parley("export", "ukraine-2025-05", "out", "--to", "csv");
    expect(status).toBe(1);
    expect(complained).toContain("nothing was written");
    expect(existsSync(join(place.folder, "out"))).toBe(false);
  });

  it("says where a damaged file is damaged", async () => {
    writeFileSync(join(place.folder, "sheet.csv"), 'issue,option,a,b\nx,p,1,"2\n');
    const { status, complained } = await place.parley("check", "sheet.csv");
    expect(status).toBe(1);
    expect(complained).toMatch(/sheet\.csv:\d+:\d+: error/);
  });

  it("reads of the neighbours of a named file only those that belong to it", async () => {
    await place.parley("export", "nash-1950", "web", "--to", "geniusweb");
    const [first] = readdirSync(join(place.folder, "web"));
    writeFileSync(join(place.folder, "web/g1.xml"), "<utility_space><broken");
    writeFileSync(join(place.folder, "web/notes.yaml"), "a: [");
    expect(await place.parley("import", `web/${first}`, "back")).toMatchObject({ status: 0 });
    writeFileSync(join(place.folder, "web/j1.json"), "{");
    const { complained } = await place.parley("import", "web/j1.json", "none");
    expect(complained).toMatch(/^web\/j1\.json:1:1: error$/m);
    expect(complained).toContain("One problem in web/j1.json");
  });

  it("names a second domain only where none was named", async () => {
    await place.parley("export", "nash-1950", "out", "--to", "genius");
    const domain = readdirSync(join(place.folder, "out")).find((name) => name.includes("domain")) ?? "";
    copyFileSync(join(place.folder, "out", domain), join(place.folder, "out/other.xml"));
    expect((await place.parley("import", "out", "all")).status).toBe(1);
    expect((await place.parley("import", `out/${domain}`, "one")).status).toBe(0);
  });

  it("places what is no case at the folder or the file as it was typed", async () => {
    mkdirSync(join(place.folder, "empty"));
    writeFileSync(join(place.folder, "empty/notes"), "");
    expect((await place.parley("check", "empty")).complained).toMatch(/^empty:1:1: error/);
    expect((await place.parley("check", "empty/notes")).complained).toMatch(/^empty\/notes:1:1: error/);
    expect((await place.parley("check", "")).status).toBe(2);
  });

  it("says so when a folder holds no case", async () => {
    writeFileSync(join(place.folder, "notes.txt"), "");
    const { status, complained } = await place.parley("check", ".");
    expect(status).toBe(1);
    expect(complained).not.toBe("");
  });
});
