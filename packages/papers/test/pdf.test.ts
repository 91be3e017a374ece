import { describe, expect, it } from "vitest";
import { readPaper } from "../src/index.ts";
import { blocksOf, problemOf, read, readWell } from "./reading.ts";
import { type PdfLine, paragraph, smallPdf } from "./small-pdf.ts";

const HEAD: PdfLine = { text: "Statement of the crews’ union", x: 60, y: 760, size: 20 };
const FIRST = [
  "The crews of the island ferries met on Monday evening in the old customs house of",
  "Norrhamn. After four hours of talks they decided by a large majority to ask for a rota",
  "that is known two weeks before, and for pay while boats wait at the pier.",
];
const SECOND = [
  "“We do not want to strike,” said Tove Lind, who leads the union, “but nobody can plan a",
  "family on three days’ notice.” She called on the company to come back to the table.",
];

describe("a PDF file", () => {
  it("becomes headings and paragraphs", async () => {
    const paper = await readWell(
      "a.pdf",
      smallPdf([[HEAD, ...paragraph(FIRST, { y: 720 }), ...paragraph(SECOND, { y: 664 })]]),
    );
    expect(blocksOf(paper)).toEqual([
      `heading: ${HEAD.text}`,
      `paragraph: ${FIRST.join(" ")}`,
      `paragraph: ${SECOND.join(" ")}`,
    ]);
    expect(paper).toMatchObject({ title: HEAD.text, by: null, date: null, pageStarts: [0], warnings: [] });
  });

  it("tells its day and its author by its text, which knows better than the program that wrote it", async () => {
    const head = ["By Ada Brook", "Norrhamn, 14 March 2031"].map((text, at) => ({
      text,
      x: 60,
      y: 730 - 30 * at,
    }));
    const paper = await readWell("a.pdf", smallPdf([[HEAD, ...head, ...paragraph(SECOND, { y: 640 })]]));
    expect(paper).toMatchObject({ title: HEAD.text, by: "Ada Brook", date: "2031-03-14" });
  });

  it("parts paragraphs by indents", async () => {
    const lines = [
      ...paragraph(FIRST, { y: 720 }),
      { ...paragraph(SECOND, { y: 678 })[0], x: 80 },
      paragraph(SECOND, { y: 678 })[1],
    ];
    expect(blocksOf(await readWell("a.pdf", smallPdf([lines])))).toEqual([
      `paragraph: ${FIRST.join(" ")}`,
      `paragraph: ${SECOND.join(" ")}`,
    ]);
  });

  it("has bullets and a heading in bold", async () => {
    const lines = [
      ...paragraph(FIRST, { y: 760 }),
      { text: "What we ask for", x: 60, y: 700, isBold: true },
      { text: "• A rota that is known two weeks before, for all boats and all piers,", x: 60, y: 680 },
      { text: "also in winter", x: 72, y: 666 },
      { text: "• Pay while boats wait", x: 60, y: 650 },
      { text: "1. A joint committee", x: 60, y: 634 },
      { text: "— Tove Lind", x: 60, y: 610 },
    ];
    expect(blocksOf(await readWell("a.pdf", smallPdf([lines]))).slice(1)).toEqual([
      "heading: What we ask for",
      "bullet: A rota that is known two weeks before, for all boats and all piers, also in winter",
      "bullet: Pay while boats wait",
      "bullet: 1. A joint committee",
      "byline: — Tove Lind",
    ]);
  });

  it("joins words parted at line ends, and keeps the hyphen of words that have one", async () => {
    const lines = paragraph(
      [
        "The union and the company said that they want a longer cease-fire, and that the cease-",
        "fire could hold while they negoti-",
        "ate a new rota with Anglo-",
        "Norse help.",
      ],
      { y: 720 },
    );
    expect((await readWell("a.pdf", smallPdf([lines]))).text).toBe(
      "The union and the company said that they want a longer cease-fire, and that the cease-fire could hold while they negotiate a new rota with Anglo-Norse help.\n",
    );
  });

  it("leaves out running heads, feet and page numbers, joins what goes on, and says where pages begin", async () => {
    const page = (at: number, body: readonly string[]): PdfLine[] => [
      { text: `Harbour Papers ${at}`, x: 60, y: 815, size: 8 },
      ...paragraph(body, { y: 760 }),
      { text: `Page ${at} of 3`, x: 280, y: 30, size: 8 },
    ];
    const paper = await readWell(
      "a.pdf",
      smallPdf([page(1, FIRST.slice(0, 2)), page(2, FIRST.slice(2)), page(3, SECOND)]),
    );
    expect(blocksOf(paper)).toEqual([`paragraph: ${FIRST.join(" ")}`, `paragraph: ${SECOND.join(" ")}`]);
    expect(paper.pageStarts.map((start) => paper.text.slice(start, start + 12))).toEqual([
      "The crews of",
      "that is know",
      "“We do not w",
    ]);
  });

  it("reads two columns one after the other, under a headline over both", async () => {
    const narrow = (words: string, x: number, y: number) =>
      paragraph(
        Array.from({ length: 12 }, (_, at) => `${words} line ${at + 1} of the column here`),
        { x, y },
      );
    const across = {
      text: "A headline that stretches over the whole width of the page",
      x: 60,
      y: 790,
      size: 17,
    };
    const paper = await readWell(
      "a.pdf",
      smallPdf([[across, ...narrow("left", 60, 740), ...narrow("right", 320, 740)]]),
    );
    const { text } = paper;
    expect(text.indexOf("A headline")).toBe(0);
    expect(text.indexOf("left line 12")).toBeGreaterThan(0);
    expect(text.indexOf("left line 12")).toBeLessThan(text.indexOf("right line 1 "));
    expect(text).not.toMatch(/left line \d+ of the column here right line (?!1 )/);
  });

  it("does not take names before what is said for a column", async () => {
    const said = Array.from({ length: 8 }, (_, at): PdfLine[] => [
      { text: at % 2 ? "LIND:" : "ASKE:", x: 60, y: 760 - at * 24 },
      { text: `This is answer ${at + 1}, which takes most of a line of the page.`, x: 120, y: 760 - at * 24 },
    ]).flat();
    const { text } = await readWell("a.pdf", smallPdf([said]));
    expect(text).toMatch(/ASKE: This is answer 1, .*\s+LIND: This is answer 2,/);
  });

  it("says what is wrong with scans, locked and broken files", async () => {
    expect(await problemOf("a.pdf", smallPdf([[], []], { isScan: true }))).toBe("papers.pdf-scan");
    expect(await problemOf("a.pdf", smallPdf([[HEAD]], { isLocked: true }))).toBe("papers.pdf-locked");
    expect(await problemOf("a.pdf", "%PDF-1.7\nnothing")).toBe("papers.pdf-broken");
    expect(await problemOf("a.pdf", "This is no PDF file.")).toBe("papers.pdf-broken");
  });

  it("names pages without text among others", async () => {
    const paper = await readWell("a.pdf", smallPdf([[HEAD], [], [HEAD, ...paragraph(FIRST, { y: 700 })]]));
    expect(paper.warnings).toEqual([{ code: "papers.pdf-pages-empty", params: { pages: ["2"] } }]);
    expect(paper.pageStarts).toHaveLength(3);
  });

  it("reads what is there of a file cut short, or says that it is broken", async () => {
    const whole = smallPdf(Array.from({ length: 4 }, () => [HEAD, ...paragraph(FIRST, { y: 700 })]));
    for (let part = 1; part < 10; part++) {
      const code = await problemOf("a.pdf", whole.subarray(0, Math.floor((whole.length * part) / 10)));
      expect(["read", "papers.pdf-broken", "papers.pdf-scan"]).toContain(code);
    }
  });

  it("is bounded where a page writes without end", async () => {
    const content = `BT /F1 10 Tf 60 700 Td ${"(word word word) Tj 0 -9 Td (word word word) Tj 0 9 Td ".repeat(50_000)} ET`;
    const paper = await readWell("a.pdf", smallPdf([[]], { content }));
    expect(paper.warnings).toContainEqual({ code: "papers.pdf-pages-cut", params: { pages: ["1"] } });
    expect(paper.text.length).toBeLessThan(400_000);
  }, 60_000);

  it("reports pages and can be stopped", async () => {
    const bytes = smallPdf(Array.from({ length: 20 }, () => [HEAD, ...paragraph(FIRST, { y: 700 })]));
    const reported: number[] = [];
    const reading = await readPaper(
      { name: "a.pdf", bytes },
      { report: (done) => reported.push(done), stopped: () => reported.length >= 5 },
    );
    expect(reported).toEqual([1, 2, 3, 4, 5]);
    expect(reading).toMatchObject({
      ok: true,
      paper: { warnings: [{ code: "papers.pdf-not-all", params: { read: 5, count: 20 } }] },
    });
  });

  it("leaves the bytes it was given as they are, and the same bytes give the same text", async () => {
    const bytes = smallPdf([[HEAD, ...paragraph(FIRST, { y: 700 })]]);
    const copy = bytes.slice();
    expect(await read("a.pdf", bytes)).toEqual(await read("a.pdf", copy));
    expect(bytes).toEqual(copy);
  });

  it("leaves no window behind", async () => {
    await read("a.pdf", smallPdf([[HEAD]]));
    expect("window" in globalThis).toBe(false);
  });
});
