// A document as Markdown (with the tables of GitHub's dialect). Everything that people typed is escaped.
import type { Block, ReportDocument, Section } from "./document.ts";
import { isSafeLink } from "./escaping.ts";
import { PAGE_WORDS, type PageWords } from "./page-words.ts";
import { partyGlyph } from "./party-marks.ts";
import { ESTIMATE_MARK, type Span, type Table, type Text } from "./text.ts";

/** `words` are those of the document's language. */
export function renderMarkdown(document: ReportDocument, words: PageWords = PAGE_WORDS): string {
  const head = [
    `# ${escapeMarkdown(document.title)}`,
    ...(document.date === "" ? [] : [`*${escapeMarkdown(words.day(document.date))}*`]),
    ...(document.confidentialTo
      ? [`${words.confidentialTo} ${escapeMarkdown(document.confidentialTo)}`]
      : []),
    ...(document.notice ? [escapeMarkdown(document.notice)] : []),
    ...(document.summary ? [escapeMarkdown(document.summary)] : []),
  ];
  return `${[...head, ...document.sections.map((section) => sectionMarkdown(section, words))].join("\n\n")}\n`;
}

function sectionMarkdown({ title, blocks }: Section, words: PageWords): string {
  return [`## ${escapeMarkdown(title)}`, ...blocks.map((block) => blockMarkdown(block, words))].join("\n\n");
}

function blockMarkdown(block: Block, words: PageWords): string {
  const inner = (blocks: readonly Block[]) => blocks.map((one) => blockMarkdown(one, words));
  const said = (text: Text) => textMarkdown(text, words);
  switch (block.kind) {
    case "paragraph":
      return said(block.text);
    case "list":
      return block.items.map((item) => `- ${said(item)}`).join("\n");
    case "definitions":
      return block.entries
        .map(({ term, details }) =>
          [`- **${said(term.map(withoutBold))}**`, ...details.map((detail) => `  - ${said(detail)}`)].join(
            "\n",
          ),
        )
        .join("\n");
    case "table":
      return tableMarkdown(block, words);
    case "figure":
      return [
        `**${escapeMarkdown(block.figure.title)}.** ${escapeMarkdown(`${block.figure.caption} ${block.figure.reading}`)}`,
        escapeMarkdown(block.figure.alternative),
        ...figureTable(block.figure.table, words),
      ].join("\n\n");
    case "note":
      return [`*${escapeMarkdown(block.title)}*`, ...inner(block.blocks)]
        .join("\n\n")
        .replace(/^/gm, "> ")
        .replace(/ $/gm, "");
    case "fold":
      return `*${escapeMarkdown(block.elsewhere)}*`;
    case "part":
      return [`### ${said(block.title)}`, ...inner(block.blocks)].join("\n\n");
  }
}

/** Of the table behind a picture more rows than this are left to the page, where they stand folded. */
const MOST_ROWS = 12;

function figureTable(table: Table, words: PageWords): string[] {
  const more = table.rows.length - MOST_ROWS;
  if (more <= 0) return [tableMarkdown(table, words)];
  const cut = { ...table, rows: table.rows.slice(0, MOST_ROWS) };
  return [tableMarkdown(cut, words), `*${escapeMarkdown(words.moreRows(more))}*`];
}

function tableMarkdown({ caption, columns, rows }: Table, words: PageWords): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    `*${escapeMarkdown(caption)}*`,
    "",
    line(columns.map(({ title }) => textMarkdown(title, words))),
    line(columns.map(({ kind }) => (kind === "number" ? "--:" : ":--"))),
    ...rows.map((row) => line(row.map((cell) => textMarkdown(cell, words)))),
  ].join("\n");
}

function textMarkdown(text: Text, words: PageWords): string {
  return text.map((span) => spanMarkdown(span, words)).join("");
}

function spanMarkdown(span: Span, words: PageWords): string {
  if (typeof span === "string") return escapeMarkdown(span);
  switch (span.kind) {
    case "strong":
      return `**${escapeMarkdown(span.text)}**`;
    case "term":
      return `*${escapeMarkdown(span.text)}*`;
    case "party":
      return `${partyGlyph(span.index)} ${escapeMarkdown(span.text)}`;
    case "estimate":
      return span.by ? `*(${ESTIMATE_MARK} ${escapeMarkdown(span.by)})*` : `*(${ESTIMATE_MARK})*`;
    case "quote":
      return words.quoted(escapeMarkdown(span.text));
    case "link":
      if (!isSafeLink(span.href)) return escapeMarkdown(span.text);
      return `[${escapeMarkdown(span.text)}](<${span.href.replace(/[<>\s\\]/g, (letter) => encodeURIComponent(letter))}>)`;
    default:
      return escapeMarkdown(span.text);
  }
}

/** The text with nothing in it that Markdown or HTML would take for a mark. Line breaks become spaces. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*[\r\n]\s*/g, " ")
    .replace(/[\\`*_[\]|~]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/^(\s*)([#+=-])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/** What is bold as a whole holds nothing bold. */
function withoutBold(span: Span): Span {
  return typeof span === "object" && span.kind === "strong" ? span.text : span;
}
