import { type Block, PAGE_WORDS, type ReportDocument } from "@parley/engine/report";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawStandalone } from "../../src/figures/standalone.ts";
import { type WordOptions, writeWord } from "../../src/word/write-word.ts";
import { document as drawing } from "../figures/draw-sample.ts";
import { DEAL_PLOT, FIGURES } from "../figures/sample-figures.ts";
import { brokenLinks, openWord, type WordFile } from "./open-word.ts";

const draw: WordOptions["draw"] = (figure) => drawStandalone(figure, { document: drawing, width: 640 });

function documentOf(blocks: readonly Block[], more: Partial<ReportDocument> = {}): ReportDocument {
  return {
    language: "en",
    title: "River & port",
    summary: "Two sides.",
    date: "2026-03-02",
    confidentialTo: "the mediator",
    sections: [{ id: "one", title: "At a glance", blocks }],
    ...more,
  };
}

async function written(document: ReportDocument, options: WordOptions = {}): Promise<WordFile> {
  return openWord(await writeWord(document, options));
}

function elements({ parts }: WordFile, name: string, path = "word/document.xml") {
  return (parts.get(path) ?? []).filter((one) => one.name === name);
}

const text = (some: string): Block => ({ kind: "paragraph", text: [some] });

/** With this many columns of long words. */
function table(columns: number, word = "agreement"): Block {
  const cells = Array.from({ length: columns }, (_, at) => [`${word} ${at}`]);
  return {
    kind: "table",
    caption: "A table",
    columns: cells.map((title, at) => ({ title, kind: at === 0 ? "text" : "number" })),
    rows: [cells, cells],
  };
}

describe("a Word file", () => {
  it("holds every block in its order, folds opened", async () => {
    const file = await written(
      documentOf([
        { kind: "list", lead: true, items: [["Lead."]] },
        { kind: "note", title: "Method", blocks: [text("Counted.")] },
        { kind: "list", items: [["Item."]] },
        { kind: "definitions", entries: [{ term: ["Term"], details: [["Detail."]] }] },
        { kind: "fold", summary: "1 more", elsewhere: "Elsewhere.", blocks: [text("Unfolded.")] },
        { kind: "part", id: "part", title: ["Part"], blocks: [text("Within.")] },
        table(2),
      ]),
    );
    expect(file.lines).toEqual([
      ...["River & port", "2 March 2026 · Confidential to the mediator", "Two sides.", "At a glance"],
      ...["Lead.", "Method", "Counted.", "Item.", "Term", "Detail.", "Unfolded.", "Part", "Within."],
      ...[
        "A table",
        "agreement 0",
        "agreement 1",
        "agreement 0",
        "agreement 1",
        "agreement 0",
        "agreement 1",
        "",
      ],
      PAGE_WORDS.madeWith,
    ]);
    expect(brokenLinks(file)).toEqual([]);
  });

  it("has headings that a program can list, and a table's head on every page", async () => {
    const file = await written(documentOf([{ kind: "part", id: "p", title: ["Part"], blocks: [table(3)] }]));
    const styles = elements(file, "w:pStyle").map(({ attributes }) => attributes["w:val"]);
    expect(styles).toEqual(expect.arrayContaining(["Title", "Heading1", "Heading2"]));
    expect(elements(file, "w:tblHeader")).toHaveLength(1);
    expect(elements(file, "w:cantSplit")).toHaveLength(3);
  });

  it("shows roles of text: marks of parties and estimates, links to the web and to nowhere else", async () => {
    const file = await written(
      documentOf([
        {
          kind: "paragraph",
          text: [
            { kind: "party", index: 1, text: "The union" },
            " ",
            { kind: "estimate", by: "the mediator" },
            " ",
            { kind: "quote", text: "no" },
            { kind: "link", text: "site", href: "https://example.org/?a=1&b=2" },
            { kind: "link", text: "script", href: "javascript:alert(1)" },
          ],
        },
      ]),
    );
    expect(file.lines).toContain("■\u00a0The union est. the mediator “no”sitescript");
    expect(elements(file, "w:bdr")).toHaveLength(1);
    const links = elements(file, "Relationship", "word/_rels/document.xml.rels").filter(
      ({ attributes }) => attributes.TargetMode === "External",
    );
    expect(links.map(({ attributes }) => attributes.Target)).toEqual(["https://example.org/?a=1&b=2"]);
  });

  it("has the running title, the receiver's name behind the text and page numbers on every page", async () => {
    const copy = { watermark: "Ministry <of> Trade", notice: "Copy for the Ministry." };
    const file = await written(documentOf([table(40)], copy));
    const heads = [...file.parts].filter(([path]) => /word\/header\d+\.xml/.test(path));
    expect(heads.length).toBeGreaterThan(0);
    for (const [, head] of heads) {
      expect(head.at(0)?.text).toContain(
        "River & port · 2 March 2026 · Confidential to the mediator · Ministry <of> Trade",
      );
      expect(
        head.find(({ name, attributes }) => name === "v:textpath" && attributes.string)?.attributes.string,
      ).toBe("Ministry <of> Trade");
    }
    expect(file.lines).toContain("Copy for the Ministry.");
    const foot = elements(file, "w:instrText", "word/footer1.xml").map((one) => one.text);
    expect(foot).toEqual(["PAGE", "NUMPAGES"]);
    const plain = await written(documentOf([]));
    expect(elements(plain, "v:textpath", "word/header1.xml")).toEqual([]);
  });

  it("turns the page for a table whose words don't fit across, and back after it", async () => {
    const file = await written(documentOf([text("Before."), table(12), text("After.")]));
    const pages = elements(file, "w:pgSz").map(({ attributes }) => [
      attributes["w:orient"],
      Number(attributes["w:w"]) > Number(attributes["w:h"]),
    ]);
    expect(pages).toEqual([
      ["portrait", false],
      ["landscape", true],
      ["portrait", false],
    ]);
    expect(elements(await written(documentOf([table(5)])), "w:pgSz")).toHaveLength(1);
  });

  it("keeps every table within the page", async () => {
    for (const columns of [1, 2, 5, 9, 14, 30]) {
      const file = await written(documentOf([table(columns, "inter-organisational")]));
      const widths = elements(file, "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]));
      expect(widths).toHaveLength(columns);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(16_838 - 2 * 1_134);
    }
  });

  it("runs from right to left where its language does", async () => {
    const words = { ...PAGE_WORDS, direction: "rtl" } as const;
    const file = await written(documentOf([text("اتفاق"), table(2)], { language: "ar" }), { words });
    const paragraphs = elements(file, "w:p").filter(({ text: said }) => said !== "");
    expect(elements(file, "w:bidi").length).toBe(paragraphs.length);
    expect(elements(file, "w:bidiVisual")[0].attributes["w:val"] ?? "on").not.toBe("off");
    expect(elements(file, "w:rtl").length).toBeGreaterThan(0);
  });

  it("sets a name of the other direction apart, without the marks that a page needs for it", async () => {
    const file = await written(documentOf([text("Before \u2068اتحاد المدن\u2069 after.")]));
    expect(file.lines).toContain("Before اتحاد المدن after.");
    expect(elements(file, "w:rtl")).toHaveLength(1);
  });
});

describe("figures in a Word file", () => {
  const blocks = FIGURES.map((figure) => ({ kind: "figure", figure }) as const);

  it("are drawings with a text alternative, and their tables where programs may not show them", async () => {
    const file = await written(documentOf(blocks), { draw });
    expect(brokenLinks(file)).toEqual([]);
    expect(elements(file, "asvg:svgBlip")).toHaveLength(FIGURES.length);
    const described = elements(file, "wp:docPr").map(({ attributes }) => attributes.descr);
    expect(described).toEqual(FIGURES.map(({ alternative }) => alternative));
    expect(elements(file, "w:tbl")).toHaveLength(FIGURES.length);
  });

  it("need no table beside a picture that every program shows", async () => {
    const drawn: string[] = [];
    const rasterise = async (svg: string) => {
      drawn.push(svg);
      return new Uint8Array([137, 80, 78, 71, drawn.length]);
    };
    const file = await written(documentOf(blocks), { draw, rasterise });
    expect(drawn).toHaveLength(FIGURES.length);
    expect(file.paths.filter((path) => path.endsWith(".png"))).toHaveLength(FIGURES.length);
    expect(elements(file, "w:tbl")).toEqual([]);
  });

  it("are words and a table where nothing draws", async () => {
    const file = await written(documentOf([blocks[0]]));
    expect(elements(file, "w:drawing")).toEqual([]);
    expect(file.lines).toContain(DEAL_PLOT.alternative);
    expect(elements(file, "w:tbl")).toHaveLength(1);
  });

  it("fit on a page however tall they are, in their proportions", async () => {
    const tall = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="3000"></svg>';
    const file = await written(documentOf([blocks[0]]), { draw: () => tall });
    const { cx, cy } = elements(file, "wp:extent")[0].attributes;
    expect(Number(cy) / 9525).toBeLessThanOrEqual(860);
    expect(Number(cy) / Number(cx)).toBeCloseTo(3000 / 640, 1);
  });

  it("must have a size", async () => {
    await expect(writeWord(documentOf([blocks[0]]), { draw: () => "<svg></svg>" })).rejects.toThrow(
      RangeError,
    );
  });
});

describe("whatever people type", () => {
  const nasty = fc
    .array(
      fc.constantFrom(
        "<w:p/>",
        "]]>",
        "&",
        '"',
        "'",
        "\u0000",
        "\u000b",
        "\ud800",
        "\ufffe",
        "\u2068",
        "\n",
        "\t",
        "اتحاد",
        "😀",
        "{",
        "a",
      ),
      { minLength: 1, maxLength: 10 },
    )
    .map((parts) => parts.join(""));

  it("stays text in a file that opens", async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (some) => {
        const spans = [
          some,
          { kind: "strong", text: some },
          { kind: "party", index: 9, text: some },
          { kind: "estimate", by: some },
          { kind: "quote", text: some },
          { kind: "link", text: some, href: `https://a/${some}` },
        ] as const;
        const file = await written(
          documentOf(
            [
              { kind: "paragraph", text: spans },
              { kind: "table", caption: some, columns: [{ title: [some], kind: "text" }], rows: [[spans]] },
              { kind: "figure", figure: { ...DEAL_PLOT, title: some, caption: some, alternative: some } },
            ],
            { title: some, summary: some, confidentialTo: some, watermark: some, notice: some },
          ),
          { draw },
        );
        expect(brokenLinks(file)).toEqual([]);
        expect(elements(file, "w:tbl")).toHaveLength(2);
      }),
      { numRuns: 40 },
    );
  });
});
