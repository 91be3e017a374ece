import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "./reading.ts";
import { paragraph, smallPdf } from "./small-pdf.ts";

const names = fc.constantFrom("a", "a.txt", "a.html", "a.md", "a.docx", "a.pdf", "a.odt");
const heads = fc.constantFrom(
  "",
  "%PDF-1.4\n",
  "PK\x03\x04",
  "<html>",
  "{\\rtf",
  "\xff\xfe",
  "\xfe\xff",
  "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("whatever a file holds", () => {
  it("reading it gives a text or a sentence", async () => {
    await fc.assert(
      fc.asyncProperty(names, heads, fc.uint8Array({ maxLength: 600 }), async (name, head, rest) => {
        await read(name, Uint8Array.from([...latin(head), ...rest]));
      }),
      { numRuns: 300 },
    );
  });

  it("marks of pages and of Markdown in any order give a text or a sentence, and the same one again", async () => {
    const marks = fc.constantFrom(
      ..."<p> </p> <div> </div> <ul> <li> </ul> <h1> </h1> <b> </b> <table> <td> <tr> </table> <br> <blockquote> </blockquote> <script> </script> <!-- --> <a\u00a0href=x> </a> <sup> <q> <cite> <pre> # > - 1. ** _ ` [ ]( ) | \\ &amp; &# words more, \n \n\n \u2029 \ud83d\udea2 \u0301 ↑ “ ”".split(
        " ",
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("a.html", "a.md"),
        fc.array(marks, { maxLength: 80 }),
        async (name, parts) => {
          const content = parts.join(" ").replaceAll("\u00a0", " ");
          expect(await read(name, content)).toEqual(await read(name, content));
        },
      ),
      { numRuns: 400 },
    );
  });

  it("a file with some bytes changed gives a text or a sentence", async () => {
    const files = [
      ["a.html", new Uint8Array(readFileSync(new URL("fixtures/news.html", import.meta.url)))],
      ["a.pdf", smallPdf([paragraph(["Some words that stand on a page.", "And more of them."], { y: 700 })])],
    ] as const;
    const change = fc.tuple(fc.nat(), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { maxLength: 12 }),
        async ([name, bytes], changes) => {
          const spoilt = bytes.slice();
          for (const [place, value] of changes) spoilt[place % spoilt.length] = value;
          await read(name, spoilt);
        },
      ),
      { numRuns: 120 },
    );
  }, 60_000);
});
