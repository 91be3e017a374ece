import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BUNDLED_CASES, type Workplace, workplace } from "../try.ts";

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.dispose());

const read = (name: string) => readFileSync(join(place.folder, name), "utf8");

describe("parley brief", () => {
  it.each(BUNDLED_CASES)("briefs %s as before", async (name) => {
    const { status } = await place.parley("brief", name, "-o", "briefing.md", "--date", "2026-03-02");
    expect(status).toBe(0);
    await expect(read("briefing.md")).toMatchFileSnapshot(`../golden/${name}.md`);
  });

  it("writes a page that names the day and whom it is for, the same every time", async () => {
    const words = ["brief", "nash-1950", "--date", "2026-03-02", "--for", "the <team>"];
    expect((await place.parley(...words, "-o", "a.html")).printed).toBe("The briefing is in a.html\n");
    await place.parley(...words, "-o", "b.html");
    expect(read("a.html")).toBe(read("b.html"));
    expect(read("a.html")).toContain("2 March 2026");
    expect(read("a.html")).toContain("Confidential to the &lt;team&gt;");
    expect(read("a.html")).not.toMatch(/<script|src=|http-equiv="refresh"|@import/);
  });

  it("takes today where no day is named, and replaces a briefing of that name", async () => {
    writeFileSync(join(place.folder, "a.md"), "old");
    await place.parley("brief", "nash-1950", "-o", "a.md");
    expect(read("a.md")).toContain("2 March 2026");
    expect(readdirSync(place.folder)).toEqual(["a.md"]);
  });

  it("knows pages and Markdown only", async () => {
    const { status, complained } = await place.parley("brief", "nash-1950", "-o", "a.docx");
    expect(status).toBe(2);
    expect(complained).toContain("a.docx is neither");
  });

  it("says so when it cannot write, and leaves nothing behind", async () => {
    const { status, complained } = await place.parley("brief", "nash-1950", "-o", "nowhere/a.md");
    expect(status).toBe(3);
    expect(complained).toContain("nowhere");
    mkdirSync(join(place.folder, "a.md"));
    expect((await place.parley("brief", "nash-1950", "-o", "a.md")).status).toBe(3);
    expect(readdirSync(place.folder)).toEqual(["a.md"]);
    expect(statSync(join(place.folder, "a.md")).isDirectory()).toBe(true);
  });

  it("writes nothing for a case with problems", async () => {
    mkdirSync(join(place.folder, "talks"));
    writeFileSync(join(place.folder, "talks/case.yaml"), "format: 1\n");
    expect((await place.parley("brief", "talks", "-o", "a.md")).status).toBe(1);
    expect(readdirSync(place.folder)).toEqual(["talks"]);
  });
});

describe("parley start", () => {
  it("prints the summary and names the page it wrote", async () => {
    const { status, printed } = await place.parley("start", "nash-1950");
    expect(status).toBe(0);
    expect(printed).toContain("AT A GLANCE");
    expect(printed).toContain("The briefing is in briefing-nash-1950.html");
    expect(read("briefing-nash-1950.html")).toContain("<!doctype html>");
  });

  it("takes the works agreement where no case is named, and cases/ before a name", async () => {
    expect((await place.parley("start")).printed).toContain("briefing-works-agreement.html");
    expect((await place.parley("start", "cases/nash-1950")).status).toBe(0);
  });

  it("writes among temporary files where it may not write", async () => {
    mkdirSync(join(place.folder, "briefing-nash-1950.html"));
    chmodSync(place.folder, 0o555);
    const { status, printed, complained } = await place.parley("start", "nash-1950");
    chmodSync(place.folder, 0o755);
    expect(status).toBe(0);
    expect(complained).toContain("Nothing can be written");
    const written = /The briefing is in (.*)/.exec(printed)?.[1] ?? "";
    expect(written).toBe(join(tmpdir(), "briefing-nash-1950.html"));
    rmSync(written);
  });
});
