import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
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

  it("knows pages, Word files and Markdown only", async () => {
    const { status, complained } = await place.parley("brief", "nash-1950", "-o", "a.pdf");
    expect(status).toBe(2);
    expect(complained.replace(/\s+/g, " ")).toContain("a.pdf is none of them");
  });

  it("writes a Word file", async () => {
    expect((await place.parley("brief", "nash-1950", "-o", "A.DOCX")).status).toBe(0);
    const parts = unzipSync(readFileSync(join(place.folder, "A.DOCX")));
    expect(strFromU8(parts["word/document.xml"])).toContain("At a glance");
    expect(Object.keys(parts).filter((path) => path.endsWith(".svg"))).toHaveLength(1);
  });

  it("writes a page named after the case where no file is named", async () => {
    const { status, printed } = await place.parley("brief", "cases/nash-1950");
    expect(status).toBe(0);
    expect(printed).toBe("The briefing is in briefing-nash-1950.html\n");
    expect(read("briefing-nash-1950.html")).toContain("<!doctype html>");
  });

  it("writes that page among temporary files where it may not write", async () => {
    mkdirSync(join(place.folder, "briefing-nash-1950.html"));
    chmodSync(place.folder, 0o555);
    const { status, printed, complained } = await place.parley("brief", "nash-1950");
    chmodSync(place.folder, 0o755);
    expect(status).toBe(0);
    expect(complained).toContain("Nothing can be written");
    const written = /The briefing is in (.*)/.exec(printed)?.[1] ?? "";
    expect(written).toBe(join(tmpdir(), "briefing-nash-1950.html"));
    rmSync(written);
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

describe("a copy for somebody", () => {
  const heads = (markdown: string) => markdown.split("\n").filter((line) => line.startsWith("## "));

  it("leaves out the sections named, and says so", async () => {
    await place.parley("brief", "works-agreement", "-o", "whole.md");
    const words = ["--omit", "obstacles", "--omit", "method"];
    expect((await place.parley("brief", "works-agreement", "-o", "cut.md", ...words)).status).toBe(0);
    expect(heads(read("whole.md"))).toContain("## What stands in the way");
    expect(heads(read("cut.md"))).toEqual(
      heads(read("whole.md")).filter((line) => !/What stands in the way|Method notes/.test(line)),
    );
    expect(read("cut.md")).toContain("left out of this copy");
    expect(read("whole.md")).not.toContain("left out of this copy");
  });

  it("bears the receiver's name behind the text, which nobody need read or hear", async () => {
    await place.parley("brief", "nash-1950", "-o", "a.html", "--watermark", 'Bill </style>"');
    const page = read("a.html");
    expect(page).toContain("Copy for Bill &lt;/style&gt;&quot;.");
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toMatch(/<div class="watermark" aria-hidden="true">/);
  });

  it("withholds what a party wants, by its id or its name", async () => {
    await place.parley("brief", "works-agreement", "-o", "a.md", "--withhold", "union");
    await place.parley("brief", "works-agreement", "-o", "b.md", "--withhold", "The union");
    expect(read("a.md")).toBe(read("b.md"));
    expect(read("a.md")).not.toContain("Weekly hours: 36 hours or less");
    expect(read("a.md")).toContain("asks for four percent or more".replace("asks", "Asks"));
  });

  it.each([
    [["--omit", "secrets"], "no section"],
    [["--withhold", "nobody"], "no party nobody"],
  ])("%j is wrong use", async (words, said) => {
    const { status, complained } = await place.parley("brief", "works-agreement", ...words);
    expect(status).toBe(2);
    expect(complained).toContain(said);
    expect(readdirSync(place.folder)).toEqual([]);
  });
});
