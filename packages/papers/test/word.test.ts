import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { blocksOf, problemOf, readWell } from "./reading.ts";
import { smallWord } from "./small-word.ts";

let statement: Uint8Array;

beforeAll(async () => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    title: "A title that nobody sees",
    creator: "Tove Lind",
    footnotes: { 1: { children: [new Paragraph("3 March 2030")] } },
    sections: [
      {
        children: [
          new Paragraph({ text: "Statement of the crews’ union", heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun("We ask for "),
              new TextRun({ text: "one", bold: true }),
              new TextRun(" thing"),
              new FootnoteReferenceRun(1),
              new TextRun(": a rota."),
            ],
          }),
          new Paragraph({
            children: [
              new ImageRun({
                type: "png",
                data: strToU8("no picture"),
                transformation: { width: 10, height: 10 },
              }),
            ],
          }),
          new Paragraph({ text: "What it holds", heading: HeadingLevel.HEADING_2 }),
          new Paragraph({ text: "Two weeks’ notice", bullet: { level: 0 } }),
          new Paragraph({ text: "Also in winter", bullet: { level: 1 } }),
          new Paragraph({ children: [new TextRun("Line one"), new TextRun({ text: "line two", break: 1 })] }),
          new Table({ rows: [new TableRow({ children: [cell("Issue"), cell("Union")] })] }),
        ],
      },
    ],
  });
  statement = new Uint8Array(await Packer.toBuffer(document));
});

/** The file with the text of one of its parts changed. */
function changed(part: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(statement);
  return zipSync({ ...files, [part]: strToU8(change(strFromU8(files[part]))) });
}

describe("a Word file", () => {
  it("becomes headings, paragraphs and bullets", async () => {
    const paper = await readWell("a.docx", statement);
    expect(blocksOf(paper)).toEqual([
      "heading: Statement of the crews’ union",
      "paragraph: We ask for one thing: a rota.",
      "heading: What it holds",
      "bullet: Two weeks’ notice",
      "bullet: Also in winter",
      "paragraph: Line one\nline two",
      "paragraph: Issue",
      "paragraph: Union",
      "bullet: 3 March 2030",
    ]);
    expect(paper).toMatchObject({
      title: "Statement of the crews’ union",
      by: "Tove Lind",
      date: null,
      url: null,
      warnings: [],
    });
  });

  it("is known by its content", async () => {
    expect((await readWell("statement", statement)).title).toBe("Statement of the crews’ union");
  });

  it("tells its day and its author by its text; the owner of the program counts where it says nothing", async () => {
    const packed = (...lines: string[]) => smallWord(lines, { creator: "Office User" });
    const said = "The crews ask for a rota.";
    expect(await readWell("a.docx", await packed("By Ada Brook | 14 March 2031", said))).toMatchObject({
      by: "Ada Brook",
      date: "2031-03-14",
    });
    expect(await readWell("a.docx", await packed(said, "They met on 3 March 2031."))).toMatchObject({
      by: "Office User",
      date: null,
    });
  });

  it("is refused where it is broken", async () => {
    for (let part = 1; part < 10; part++) {
      expect(
        await problemOf("a.docx", statement.subarray(0, Math.floor((statement.length * part) / 10))),
      ).toBe("papers.word-broken");
    }
    expect(
      await problemOf(
        "a.docx",
        changed("word/document.xml", (text) => text.slice(0, 300)),
      ),
    ).toBe("papers.word-broken");
    expect(await problemOf("a.docx", zipSync({ "word/document.xml": strToU8("<a/>") }))).toMatch(
      /^papers\.(?:word-broken|no-text)$/,
    );
  });

  it("is refused where it would unpack to too much, whatever it says about itself", async () => {
    const large = new Uint8Array(60 * 2 ** 20).fill(32);
    expect(await problemOf("a.docx", zipSync({ ...unzipSync(statement), "word/notes.xml": large }))).toBe(
      "papers.word-too-large",
    );
    const many = changed("word/document.xml", (text) =>
      text.replace("<w:body>", `<w:body>${"<w:p/>".repeat(1_600_000)}`),
    );
    expect(await problemOf("a.docx", many)).toBe("papers.word-too-large");
  });

  it("takes no harm from deep nesting and from entities", async () => {
    const deep = changed("word/document.xml", (text) =>
      text.replace(
        "<w:body>",
        `<w:body>${"<w:tbl><w:tr><w:tc>".repeat(30_000)}${"</w:tc></w:tr></w:tbl>".repeat(30_000)}`,
      ),
    );
    expect(["read", "papers.word-broken"]).toContain(await problemOf("a.docx", deep));
    const laughing = changed("word/document.xml", (text) =>
      text
        .replace("<w:document", `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document`)
        .replace("We ask", "&b;&b; We ask"),
    );
    expect(["read", "papers.word-broken"]).toContain(await problemOf("a.docx", laughing));
  }, 60_000);
});
