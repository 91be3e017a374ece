import { existsSync, readdirSync, writeFileSync } from "node:fs";
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

  it("says so when a folder holds no case", async () => {
    writeFileSync(join(place.folder, "notes.txt"), "");
    const { status, complained } = await place.parley("check", ".");
    expect(status).toBe(1);
    expect(complained).not.toBe("");
  });
});
