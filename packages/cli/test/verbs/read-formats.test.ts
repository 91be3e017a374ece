// `parley read` on files of every kind as they lie on a disk.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document, Packer, Paragraph } from "docx";
import { afterEach, beforeEach, expect, test } from "vitest";
import { paragraph, smallPdf } from "../../../papers/test/small-pdf.ts";
import { EXIT } from "../../src/exit-status.ts";
import { type Workplace, workplace } from "../try.ts";

const SAID = "The crews’ union said that the night boats would stop in May.";

let place: Workplace;

beforeEach(() => {
  place = workplace();
});

afterEach(() => place.dispose());

const KINDS: readonly (readonly [name: string, content: () => Promise<Uint8Array> | Uint8Array | string])[] =
  [
    ["said.txt", () => SAID],
    ["said.md", () => `# Night boats\n\n${SAID}\n`],
    ["said.html", () => `<!doctype html><title>Night boats</title><main><p>${SAID}</p></main>`],
    ["said.pdf", () => smallPdf([paragraph([SAID], { y: 720 })])],
    ["said.docx", () => Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(SAID)] }] }))],
  ];

test.each(KINDS)("%s", async (name, content) => {
  writeFileSync(join(place.folder, name), await content());
  const { status, printed, complained } = await place.parley("read", name, "--json", "--date", "2031-04-02");
  expect({ status, complained }).toEqual({ status: EXIT.fine, complained: "" });
  const [{ text, claims }] = JSON.parse(printed).articles;
  expect(text).toContain(SAID);
  expect(claims).toHaveLength(1);
  expect(claims[0].content[0].words).toBe("the night boats would stop in May");
});
