// `parley read` on files of every kind as they lie on a disk.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { paragraph, smallPdf } from "../../../papers/test/small-pdf.ts";
import { smallWord } from "../../../papers/test/small-word.ts";
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
    ["said.docx", () => smallWord([SAID])],
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

test.each([
  ["cut.docx", "PK\u0003\u0004 and no more", /^This Word file is broken or incomplete\./],
  ["cut.zip", "PK\u0003\u0004 and no more", /^This is a packed file\./],
  ["cut.pdf", "%PDF-1.7 and no more", /^This PDF file is broken or incomplete\./],
])("%s is told for what it is", async (name, content, why) => {
  writeFileSync(join(place.folder, name), content);
  const { status, complained } = await place.parley("read", name);
  expect(status).toBe(EXIT.problems);
  expect(complained.replaceAll("\n", " ").replace(`${name} was left out. `, "")).toMatch(why);
});

test("a Word file that lost its end is a broken Word file", async () => {
  const whole = await smallWord([SAID]);
  for (const share of [0.01, 0.3, 0.9]) {
    writeFileSync(join(place.folder, "cut.docx"), whole.subarray(0, Math.ceil(whole.length * share)));
    const { complained } = await place.parley("read", "cut.docx");
    expect(complained).toContain("This Word file is broken or incomplete.");
  }
});
