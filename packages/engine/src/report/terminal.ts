// A document as plain text for a terminal. Colours are the host's: it may hand in what strong, faint and heading words become.
import type { Block, ReportDocument, Section } from "./document.ts";
import { PAGE_WORDS, type PageWords } from "./page-words.ts";
import { partyGlyph } from "./party-marks.ts";
import { ESTIMATE_MARK, plainText, type Span, type Table, type Text } from "./text.ts";
import { padToWidth, textWidth, type Word, wordsOf, wrapText, wrapWords } from "./text-width.ts";

export interface TerminalStyle {
  heading(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

const PLAIN: TerminalStyle = { heading: (text) => text, strong: (text) => text, faint: (text) => text };

export interface TerminalOptions {
  /** Columns; 80 by default, never fewer than 40. */
  readonly width?: number;
  readonly style?: TerminalStyle;
  /** In the language of the document; English by default. */
  readonly words?: PageWords;
}

interface Setting {
  readonly width: number;
  readonly style: TerminalStyle;
  readonly words: PageWords;
}

/** The whole document; ends with a line break. */
export function renderTerminal(document: ReportDocument, options: TerminalOptions = {}): string {
  const setting = settingOf(options);
  const { style, width, words } = setting;
  const day = document.date === "" ? "" : words.day(document.date);
  const dateline = [day, confidentiality(document, words)].filter((part) => part !== "").join(" · ");
  const head = [
    ...wrapText(document.title, width).map(style.heading),
    ...(dateline === "" ? [] : wrapText(dateline, width).map(style.faint)),
    ...(document.summary ? ["", ...wrapText(document.summary, width)] : []),
  ];
  const sections = document.sections.map((section) => sectionLines(section, setting).join("\n"));
  return `${[head.join("\n"), ...sections].join("\n\n")}\n`;
}

/** Some blocks alone, without a title; ends with a line break. */
export function renderTerminalBlocks(blocks: readonly Block[], options: TerminalOptions = {}): string {
  return `${blocksLines(blocks, settingOf(options)).join("\n")}\n`;
}

function settingOf({ width = 80, style = PLAIN, words = PAGE_WORDS }: TerminalOptions): Setting {
  return { width: Math.max(width, 40), style, words };
}

function confidentiality({ confidentialTo }: ReportDocument, words: PageWords): string {
  return confidentialTo ? `${words.confidentialTo} ${confidentialTo}` : "";
}

function sectionLines(section: Section, setting: Setting): string[] {
  const title = wrapText(section.title.toUpperCase(), setting.width).map(setting.style.heading);
  return [...title, ...blocksLines(section.blocks, setting)];
}

function blocksLines(blocks: readonly Block[], setting: Setting): string[] {
  return blocks.flatMap((block, at) => [...(at > 0 ? [""] : []), ...blockLines(block, setting)]);
}

function blockLines(block: Block, setting: Setting): string[] {
  switch (block.kind) {
    case "paragraph":
      return textLines(block.text, setting);
    case "list":
      return block.items.flatMap((item) => hanging("- ", item, setting));
    case "definitions":
      return block.entries.flatMap(({ term, details }) => [
        ...textLines(term, setting, setting.style.strong),
        ...details.flatMap((detail) => hanging("  ", detail, setting)),
      ]);
    case "table":
      return tableLines(block, setting);
    case "figure":
      return [
        ...wrapText(block.figure.caption, setting.width),
        ...wrapText(`${block.figure.reading} ${block.figure.alternative}`, setting.width).map(
          setting.style.faint,
        ),
      ];
    case "note":
      return [
        ...wrapText(block.title, setting.width).map(setting.style.faint),
        ...blocksLines(block.blocks, { ...setting, width: setting.width - 2 }).map((line) => indent(line)),
      ];
    case "fold":
      return wrapText(block.elsewhere, setting.width).map(setting.style.faint);
    case "part":
      return [
        ...textLines(block.title, setting, setting.style.strong),
        ...blocksLines(block.blocks, setting),
      ];
  }
}

function hanging(mark: string, text: Text, setting: Setting): string[] {
  const lines = textLines(text, { ...setting, width: setting.width - mark.length });
  return lines.map((line, at) => (at === 0 ? mark : " ".repeat(mark.length)) + line);
}

function indent(line: string): string {
  return line === "" ? "" : `  ${line}`;
}

function textLines(text: Text, setting: Setting, base: Word["style"] = null): string[] {
  return wrapWords(textWords(text, setting, base), setting.width);
}

// Spans that touch without a space between them are one word, so that no line breaks before a full stop.
function textWords(text: Text, { style, words: page }: Setting, base: Word["style"]): Word[] {
  const words: Word[] = [];
  let open = false;
  for (const span of text) {
    const plain = spanPlain(span, page);
    const styled = styleOf(span, style) ?? base;
    const parts = wordsOf(plain, styled);
    if (open && parts.length > 0 && !/^\s/.test(plain)) {
      const before = words.pop();
      const first = parts.shift();
      if (before && first) words.push(joined(before, first));
    }
    words.push(...parts);
    open = plain === "" ? open : !/\s$/.test(plain);
  }
  return words;
}

function joined(before: Word, after: Word): Word {
  if (before.style === after.style) return { text: before.text + after.text, style: before.style };
  const paint = (text: string, style: Word["style"]) => (style ? style(text) : text);
  const cut = before.text.length;
  return {
    text: before.text + after.text,
    style: (text) => paint(text.slice(0, cut), before.style) + paint(text.slice(cut), after.style),
  };
}

function spanPlain(span: Span, words: PageWords): string {
  if (typeof span === "string") return span;
  if (span.kind === "quote") return words.quoted(span.text);
  if (span.kind === "party") return `${partyGlyph(span.index)} ${span.text}`;
  if (span.kind === "estimate") return span.by ? `(${ESTIMATE_MARK} ${span.by})` : `(${ESTIMATE_MARK})`;
  if (span.kind === "link") return span.text === span.href ? span.text : `${span.text} <${span.href}>`;
  return plainText([span]);
}

function styleOf(span: Span, style: TerminalStyle): Word["style"] {
  if (typeof span === "string") return null;
  if (span.kind === "strong" || span.kind === "party") return style.strong;
  return span.kind === "estimate" || span.kind === "small" || span.kind === "term" ? style.faint : null;
}

const GAP = "  ";

function tableLines(table: Table, { width, style, words }: Setting): string[] {
  const grid = [table.columns.map(({ title }) => title), ...table.rows].map((row) =>
    row.map((cell) => cellText(cell, words)),
  );
  const widths = columnWidths(grid, width - GAP.length * (table.columns.length - 1));
  const body = grid.flatMap((row, at) => {
    const lines = rowLines(row, widths, table);
    return at === 0
      ? [...lines.map(style.faint), style.faint("─".repeat(Math.min(lineWidth(widths), width)))]
      : lines;
  });
  return [...wrapText(table.caption, width).map(style.strong), ...body];
}

function cellText(text: Text, words: PageWords): string {
  return text.map((span) => spanPlain(span, words)).join("");
}

function lineWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1));
}

function rowLines(row: readonly string[], widths: readonly number[], table: Table): string[] {
  const cells = row.map((cell, column) => wrapText(cell, widths[column]));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => {
        const side = table.columns[column].kind === "number" ? "left" : "right";
        return padToWidth(lines[line] ?? "", widths[column], side);
      })
      .join(GAP)
      .trimEnd(),
  );
}

// The widest column gives way, one step at a time, until the table fits.
function columnWidths(grid: readonly (readonly string[])[], room: number): number[] {
  const widths = grid[0].map((_, column) => Math.max(...grid.map((row) => textWidth(row[column])), 1));
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  for (; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest] <= 4) break;
    widths[widest]--;
  }
  return widths;
}
