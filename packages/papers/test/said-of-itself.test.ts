// What plain texts and Markdown say of themselves: the day of publication and the author, only where there is one way to read it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleTitle } from "../src/index.ts";
import { isByline, isDateLine, saidOfItself } from "../src/said-of-itself.ts";
import { readWell } from "./reading.ts";

const BODY = ["The quay will stay shut.", "Talks go on.", "Nobody spoke.", "It rained.", "So it ended."];
const dateOf = (...lines: string[]) => saidOfItself(lines).date;
const byOf = (...lines: string[]) => saidOfItself(lines).by;

describe("the day of publication", () => {
  it.each([
    "14 March 2025",
    "Friday, 14 March 2025",
    "March 14, 2025.",
    "2025-03-14",
    "14 March 2025, 10:30 CET",
    "2025-03-14T08:00:00Z",
    "Published 14 March 2025.",
    "First published on March 14 2025 at 10:30",
    "Posted: 14th of March 2025",
    "Date: 2025-03-14",
    "By Ada Brook | 14 March 2025",
    "Riverton, 14 March 2025",
    "*Published on 14 Mar. 2025*",
    "Riverton, March 14 2025 — The quay will stay shut.",
    "PORT ALDA, 14 March 2025 (Gazette) – The quay will stay shut, and nobody knows for how long it will, or why.",
    "PORT ALDA (Gazette), March 14, 2025 -- The quay will stay shut.",
  ])("is read from a line of the head: %s", (line) => {
    expect(dateOf(line, ...BODY)).toBe("2025-03-14");
    expect(dateOf("The quay stays shut", line, ...BODY)).toBe("2025-03-14");
  });

  it.each(["Published 14 March 2025.", "Riverton, 14 March 2025", "14 March 2025"])(
    "is read from a line of the end: %s",
    (line) => expect(dateOf("The quay stays shut", ...BODY, ...BODY, line)).toBe("2025-03-14"),
  );

  it.each([
    "03/04/2025",
    "Published 03/04/2025",
    "14.03.25",
    "14 March",
    "31 February 2025",
    "March 2025",
    "Updated 14 March 2025",
    "The strike of 14 March 2025",
    "On 14 March 2025 the quay was shut.",
    "In Riverton, 14 March 2025 — a day of rain — is not forgotten.",
    "Brook said on 14 March 2025 that it was over.",
    "The council met on Friday, 14 March 2025 — and left.",
    "14 March 2025 to 16 March 2025",
    "Version 2025-03-14-2",
  ])("is not guessed: %s", (line) => {
    expect(dateOf(line, ...BODY)).toBeNull();
    expect(dateOf(...BODY, ...BODY, line)).toBeNull();
  });

  it("is left open where days differ, but the plainer way of saying it counts first", () => {
    expect(dateOf("Published 14 March 2025", "Published 15 March 2025", ...BODY)).toBeNull();
    expect(dateOf("Published 14 March 2025", "Riverton, 13 March 2025 — The quay stays shut.")).toBe(
      "2025-03-14",
    );
  });

  it("is none of the days of a chronicle", () => {
    expect(dateOf("14 March 2025", ...BODY, ...BODY, "13 March 2025", ...BODY)).toBeNull();
    expect(dateOf("Published 20 March 2025", "14 March 2025", ...BODY, "13 March 2025")).toBe("2025-03-20");
  });

  it("is not looked for in the middle", () => {
    expect(dateOf("The quay stays shut", ...BODY, "14 March 2025", ...BODY)).toBeNull();
  });
});

describe("the author", () => {
  it.each([
    ["By Ada Brook", "Ada Brook"],
    ["BY ADA BROOK", "ADA BROOK"],
    ["By Ada Brook and Tom van Reed", "Ada Brook and Tom van Reed"],
    ["By Ada Brook, Harbour Gazette", "Ada Brook, Harbour Gazette"],
    ["By Ada Brook, 14 March 2025", "Ada Brook"],
    ["By Ada Brook | 14 March 2025", "Ada Brook"],
    ["**By Ada Brook**", "Ada Brook"],
    ["Written by Ada Brook.", "Ada Brook"],
    ["Author: Ada Brook", "Ada Brook"],
  ])("is read from %s", (line, name) => {
    expect(byOf("The quay stays shut", line, ...BODY)).toBe(name);
    expect(byOf("The quay stays shut", ...BODY, ...BODY, line)).toBe(name);
  });

  it.each([
    "By Monday",
    "By Monday Evening",
    "By March the quay was open",
    "By Ada Brook’s count there were nine",
    "By the Harbour Gate",
    "By contrast, Ada Brook stayed.",
    "Signed by Ada Brook in Riverton",
    "Stand By Ada Brook",
    "By Ada Brook. She left at noon.",
  ])("is not guessed: %s", (line) => expect(byOf("The quay stays shut", line, ...BODY)).toBeNull());

  it("may stand first only where a day stands by it: a headline may begin with By", () => {
    expect(byOf("By Land and By Sea", ...BODY)).toBeNull();
    expect(byOf("By Ada Brook", "14 March 2025", ...BODY)).toBe("Ada Brook");
  });

  it("is left open where two lines differ", () => {
    expect(byOf("A title", "By Ada Brook", "By Tom Reed", ...BODY)).toBeNull();
  });
});

describe("files", () => {
  const lines = ["The quay stays shut", "By Ada Brook", "14 March 2025", ...BODY];

  it("of plain text tell it, and keep their text", async () => {
    const text = lines.join("\r\n\r\n");
    expect(await readWell("a.txt", text)).toMatchObject({ date: "2025-03-14", by: "Ada Brook", text });
  });

  it("of Markdown tell it; their front matter comes first", async () => {
    const body = `# ${lines[0]}\n\n*By Ada Brook*\n\n14 March 2025\n\n${BODY.join("\n\n")}\n`;
    const paper = await readWell("a.md", body);
    expect(paper).toMatchObject({ title: lines[0], date: "2025-03-14", by: "Ada Brook" });
    expect(paper.blocks.map(({ kind }) => kind).slice(0, 4)).toEqual([
      "heading",
      "byline",
      "byline",
      "paragraph",
    ]);
    expect(await readWell("a.md", `---\nauthor: Tom Reed\ndate: 2025-03-20\n---\n\n${body}`)).toMatchObject({
      date: "2025-03-20",
      by: "Tom Reed",
    });
  });

  it("say nothing beyond a day or nothing, whatever stands there", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom(...lines))),
        (some) => {
          const { date, by } = saidOfItself(some);
          expect(date === null || /^\d{4}-\d{2}-\d{2}$/.test(date)).toBe(true);
          expect(by === null || some.some((line) => line.includes(by))).toBe(true);
        },
      ),
    );
  });

  it("with long lines of one kind are read to an end", () => {
    for (const part of ["By ", "A ", "Aa, ", "14 March 2025 ", "A of ", "Ada Brook and ", "Place, ", "- "])
      expect(dateOf(part.repeat(50_000), part.repeat(60), part.repeat(30))).toBeNull();
    expect([isDateLine("Ab ".repeat(60)), isByline(`By ${"Ab ".repeat(60)}`)]).toEqual([false, false]);
  });
});

describe("what an article is called", () => {
  const untitled = (
    title: string | null,
    name: string,
    ...parts: [kind: "heading" | "paragraph" | "byline", words: string][]
  ) => {
    const text = parts.map(([, words]) => words).join("\n\n");
    let from = 0;
    const blocks = parts.map(([kind, words]) => {
      const block = { kind, from, to: from + words.length };
      from = block.to + 2;
      return block;
    });
    return articleTitle({ title, name, text, blocks });
  };

  it("is its title, else its heading, else the name of its file, else its first line", () => {
    expect(untitled("The title", "a.txt", ["heading", "The heading"])).toBe("The title");
    expect(untitled(null, "a.txt", ["heading", "The\nheading"])).toBe("The heading");
    expect(untitled("", "some/notes of june.v2.txt", ["paragraph", "Words."], ["heading", "Later"])).toBe(
      "notes of june.v2",
    );
    expect(untitled(null, "a.txt", ["heading", "Words ".repeat(40).trim()])).toBe("a");
    expect(untitled(null, "", ["paragraph", "🚢".repeat(200)])).toBe(`${"🚢".repeat(90)}…`);
    expect(articleTitle({ title: null, name: "", text: "", blocks: [] })).toBe("");
  });

  it("is a heading below the day and the author", () => {
    expect(
      untitled(
        null,
        "a.txt",
        ["heading", "14 March 2025"],
        ["byline", "By Ada Brook"],
        ["heading", "The quay"],
      ),
    ).toBe("The quay");
    expect(untitled(null, "a.txt", ["heading", "14 March 2025"], ["paragraph", "Words."])).toBe("a");
  });
});
