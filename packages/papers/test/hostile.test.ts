// Files that were made to hang, to fill the memory or to run something. No time is measured: what is guarded against takes minutes, or never ends.
import { describe, expect, it } from "vitest";
import { readWell } from "./reading.ts";

const MANY = 100_000;
/** For a machine that does much else. */
const LIMIT = 120_000;

describe("a hostile page is read in bounded time", () => {
  it.each([
    ["nests without end", "<div>".repeat(MANY)],
    ["nests lists", "<ul><li>".repeat(MANY)],
    ["nests headings", "<div><h1>many words</h1>".repeat(20_000)],
    ["nests what is in line", "<b>x <i>".repeat(MANY)],
    ["has rows of empty cells", `<table><tr><td>some words${"<td>".repeat(MANY)}<td>x</table>`],
    ["nests tables", "<table><tr><td>".repeat(20_000)],
    ["opens and closes other things", "<div>".repeat(MANY) + "</b>".repeat(300_000)],
    ["has a million attributes", `<p ${"a=b ".repeat(1_000_000)}>`],
    ["has a long attribute", `<p class="${"&amp;".repeat(300_000)}">`],
    ["has many paragraphs", "<p>some words here".repeat(MANY)],
    ["has many lines", "x<br>".repeat(MANY)],
    ["has many scripts", "<script>x</script>".repeat(MANY)],
    ["has many facts", "<meta name=a content=b>".repeat(MANY)],
    ["has deep linked data", `<script type="application/ld+json">${"[".repeat(MANY)}</script>`],
    [
      "has entities in entities",
      `<!DOCTYPE a [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]>${"&a;".repeat(MANY)}`,
    ],
    ["hides in itself", `${"<div>".repeat(150)}${"a, b, c, d. ".repeat(40_000)}${"</div>".repeat(150)}`],
  ])(
    "that %s",
    async (_, content) => {
      const { text } = await readWell("a.html", `<html>${content}<p>These are the words at the end.</p>`);
      expect(text.includes("the words at the end")).toBe(true);
    },
    LIMIT,
  );

  it("that ends in the middle of something", async () => {
    for (const end of ["<p", "<p class='", "<!--", "<script>", "<![CDATA[", "&", "&#x", "</", "<title>"]) {
      expect((await readWell("a.html", `<html><p>words</p>${end}`)).text.startsWith("words")).toBe(true);
    }
  });
});

describe("hostile Markdown is read in bounded time", () => {
  it.each([
    ["quotes in quotes", ">".repeat(MANY)],
    ["quotes in quotes with blanks", "> ".repeat(MANY)],
    ["brackets", "[".repeat(MANY)],
    ["pictures", "![".repeat(MANY)],
    ["half links", "[a](<".repeat(MANY)],
    ["emphasis", "_a".repeat(MANY)],
    ["emphasis in many paragraphs", `${"_a".repeat(100)}\n\n`.repeat(2_000)],
    ["lists in lists on one line", "- ".repeat(MANY)],
    ["lists in quotes in lists", "- > 1. ".repeat(20_000)],
    ["lists in lists", Array.from({ length: 2_000 }, (__, at) => `${" ".repeat(at * 2)}- a`).join("\n")],
    ["long lists", "- a\n".repeat(20_000)],
    ["lazy quotes", "> a\nb\n".repeat(20_000)],
    ["a long paragraph", "some words\n".repeat(300_000)],
    ["empty lines", "\n".repeat(1_000_000)],
    ["HTML in HTML", "<div>".repeat(MANY)],
    ["code", "`a``b".repeat(MANY)],
    ["a wide table", `${"|a".repeat(20_000)}\n${"|-".repeat(20_000)}\n${"|a".repeat(20_000)}`],
    ["references", "[a]: b\n".repeat(MANY)],
  ])(
    "with %s",
    async (_, content) => {
      const { text } = await readWell("a.md", `${content}\n\nthe words at the end`);
      expect(text.includes("the words at the end")).toBe(true);
    },
    LIMIT,
  );
});
