import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { MOST_PAPER_BYTES } from "../src/index.ts";
import { problemOf, read, readWell } from "./reading.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const zipped = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, bytes("x")])), { level: 0 });

function utf16(text: string, isLittle: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

describe("plain text", () => {
  const TEXT = "One line.\r\nAnother — with “marks”, мир, سلام, e\u0301 and 🚢.\r\n\r\n  Third\u00a0line \n";

  it("is kept as it is", async () => {
    const paper = await readWell("a.txt", TEXT);
    expect(paper).toEqual({
      title: null,
      by: null,
      date: null,
      url: null,
      text: TEXT,
      blocks: [],
      pageStarts: [],
      warnings: [],
    });
  });

  it("may be UTF-16 with a mark, and UTF-8 with one", async () => {
    for (const content of [utf16(TEXT, true), utf16(TEXT, false), bytes(`\ufeff${TEXT}`)]) {
      expect((await readWell("a.txt", content)).text).toBe(TEXT);
    }
  });

  it("says where it is not UTF-8", async () => {
    expect(await read("a.txt", latin("fine\nfine\nna\xefve"))).toEqual({
      ok: false,
      problem: { code: "papers.not-utf8", params: { line: 3, byte: "EF" } },
    });
  });

  it("is refused where it is empty, blank or no text", async () => {
    expect(await problemOf("a.txt", "")).toBe("papers.empty");
    expect(await problemOf("a.txt", " \r\n —\n")).toBe("papers.no-text");
    expect(await problemOf("a.txt", utf16("a\ud800b", true))).toBe("papers.not-text");
    expect(await problemOf("a.txt", "MZ\0\0\x01")).toBe("papers.binary");
  });
});

describe("what a file is", () => {
  it("is told by its content first", async () => {
    expect(
      (await readWell("a.txt", "<!DOCTYPE html><title>t</title><p>Words of a page.</p>")).blocks,
    ).toHaveLength(2);
    expect(
      (await readWell("a.bin", "<?xml version='1.0'?>\n<!-- x -->\n<html><body><p>Words</p></body></html>"))
        .text,
    ).toBe("Words\n");
    expect((await readWell("a.dat", utf16("<html><body><p>Words</p></body></html>", true))).text).toBe(
      "Words\n",
    );
    expect((await readWell("notes", "Words about <html> and so on")).blocks).toEqual([]);
  });

  it("is told by its name where the content leaves it open", async () => {
    expect((await readWell("a.HTM", "<p>Words</p>")).text).toBe("Words\n");
    expect((await readWell("a.md", "# Words")).text).toBe("Words\n");
    expect((await readWell("a.txt", "# Words")).text).toBe("# Words");
  });

  it.each([
    ["a.doc", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more"), "old-word"],
    [
      "a.docx",
      latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
      "word-locked",
    ],
    ["a.rtf", bytes("{\\rtf1 words}"), "rtf"],
    [
      "a.odt",
      zipSync(
        { mimetype: bytes("application/vnd.oasis.opendocument.text"), "content.xml": bytes("x") },
        { level: 0 },
      ),
      "open-document",
    ],
    [
      "a.ods",
      zipSync({ mimetype: bytes("application/vnd.oasis.opendocument.spreadsheet") }, { level: 0 }),
      "office",
    ],
    ["a.epub", zipSync({ mimetype: bytes("application/epub+zip") }, { level: 0 }), "book"],
    ["a.xlsx", zipped("[Content_Types].xml", "xl/workbook.xml"), "office"],
    ["a.zip", zipped("a.txt"), "zip"],
    ["a.png", latin("\x89PNG\r\n\x1a\n"), "image"],
    ["a.jpg", latin("\xff\xd8\xff\xe0\0"), "image"],
    [
      "a.mhtml",
      bytes("From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\nx"),
      "web-archive",
    ],
    ["a.docx", bytes("no zip file"), "word-broken"],
    ["a.docx", latin("PK\x03\x04 cut short"), "word-broken"],
    ["a.docx", zipped("a.txt"), "word-broken"],
    ["a.pdf", bytes("%PDF-1.7 cut short"), "pdf-broken"],
  ])("%s gets its own advice", async (name, content, code) => {
    expect(await problemOf(name, content)).toBe(`papers.${code}`);
  });

  it("is refused beyond 32 MB", async () => {
    expect(await read("a.txt", new Uint8Array(MOST_PAPER_BYTES + 1).fill(65))).toEqual({
      ok: false,
      problem: { code: "papers.too-large", params: { size: 33, limit: 32 } },
    });
  });
});
