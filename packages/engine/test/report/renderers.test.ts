import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReportDocument } from "../../src/report/document.ts";
import { cssString, escapeHtml, isSafeLink } from "../../src/report/escaping.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { PAGE_WORDS } from "../../src/report/page-words.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { textWidth, wrapText } from "../../src/report/text-width.ts";
import { SAMPLE } from "./sample-document.ts";

const html = (document: ReportDocument) => renderHtml(document, { words: PAGE_WORDS });

/** The sample with the text in every place where people's words can stand. */
function withText(text: string): ReportDocument {
  const block = { kind: "paragraph", text: [text] } as const;
  const spans = [
    text,
    { kind: "strong", text },
    { kind: "name", text },
    { kind: "term", text },
    { kind: "small", text },
    { kind: "estimate", by: text },
    { kind: "party", index: 3, text },
    { kind: "quote", text },
    { kind: "link", text, href: text },
  ] as const;
  const table = {
    kind: "table",
    caption: text,
    columns: [{ title: [text], kind: "text" }],
    rows: [[spans]],
  } as const;
  return {
    language: "en",
    title: text,
    summary: text,
    date: text,
    confidentialTo: text,
    sections: [
      {
        id: "one",
        title: text,
        blocks: [
          block,
          { kind: "list", items: [spans] },
          { kind: "definitions", entries: [{ term: [text], details: [spans] }] },
          table,
          { kind: "note", title: text, blocks: [block] },
          { kind: "part", id: "two", title: [text], blocks: [block] },
        ],
      },
    ],
  };
}

describe("golden renderings of a small document", () => {
  it("terminal", async () => {
    await expect(renderTerminal(SAMPLE, { width: 60 })).toMatchFileSnapshot("golden/sample.txt");
  });
  it("Markdown", async () => {
    await expect(renderMarkdown(SAMPLE)).toMatchFileSnapshot("golden/sample.md");
  });
  it("HTML", async () => {
    const body = html(SAMPLE).replace(/<style>[\s\S]*<\/style>/, "<style></style>");
    await expect(body).toMatchFileSnapshot("golden/sample.html");
  });
});

describe("whatever people type stays text", () => {
  const nasty = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom(
          "<script>",
          "</style>",
          '"',
          "'",
          "&",
          "\\",
          "`",
          "*",
          "_",
          "[a](b)",
          "|",
          "-->",
          "]]>",
          "\n",
          "\u2068",
          "\u2069",
          "\u0000",
          "\ud800",
          "اتحاد",
          "}",
          ";",
          "javascript:alert(1)",
          "<img src=x onerror=1>",
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join("")),
  );

  it("no HTML element comes from it", () => {
    const elements = (page: string) =>
      (page.match(/<[a-z!/][^>]*>/gi) ?? [])
        .map((tag) => tag.match(/^<[!/]?\w+/)?.[0])
        .filter((tag) => !/bdi|^<\/?a$/.test(tag ?? ""));
    const expected = elements(html(withText("plain")));
    fc.assert(
      fc.property(
        nasty.filter((text) => text !== ""),
        (text) => {
          const page = html(withText(text));
          expect(elements(page)).toEqual(expected);
          expect(page).not.toMatch(/href="javascript/i);
          expect(page.match(/<style>/g)).toHaveLength(1);
          expect(page.match(/<\/style>/g)).toHaveLength(1);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("a CSS string ends where it should", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const string = cssString(text);
        expect(string.slice(1, -1)).not.toMatch(/["<\n\r\f{}]|\\(?![0-9a-f]+ )/);
      }),
      { numRuns: 200 },
    );
  });

  it("Markdown has no raw HTML and as many table lines as rows", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const page = renderMarkdown(withText(text));
        expect(page).not.toMatch(/<(?!https?:|mailto:|#)/);
        expect(page.split("\n").filter((line) => line.startsWith("|"))).toHaveLength(3);
      }),
      { numRuns: 200 },
    );
  });

  it("no terminal line is wider than asked, and no control character comes through", () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 40, max: 100 }), (text, width) => {
        for (const line of renderTerminal(withText(text), { width }).split("\n")) {
          expect(textWidth(line)).toBeLessThanOrEqual(width);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("escapes what HTML gives a meaning to, and nothing else", () => {
    expect(escapeHtml(`a<b>&"c' é`)).toBe("a&lt;b&gt;&amp;&quot;c&#39; é");
    expect(escapeHtml("a\u0000b\ud800")).toBe("a\ufffdb\ufffd");
  });

  it("follows links to the web and within the document only", () => {
    expect(["https://a.b/c", "http://a", "mailto:a@b", "#x"].every(isSafeLink)).toBe(true);
    expect(
      ["javascript:alert(1)", "data:text/html,x", "file:///etc", "//a.b", " https://a", "https://a b"].some(
        isSafeLink,
      ),
    ).toBe(false);
  });
});

describe("wrapping", () => {
  it("keeps every letter, in lines that fit", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.integer({ min: 4, max: 60 }),
        (text, width) => {
          const lines = wrapText(text, width);
          expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
          for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 300 },
    );
  });
});
