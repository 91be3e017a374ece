// Everything that a section says, and every picture in it.
import type { Block, ReportDocument } from "../../../src/report/document.ts";
import type { Figure } from "../../../src/report/figures/figure.ts";
import { plainText, type Table } from "../../../src/report/text.ts";

/** Every run of text that somebody would read as one, pictures and the tables behind them included. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(blockTexts);
}

export function documentTexts({ title, sections }: ReportDocument): string[] {
  return [title, ...sections.flatMap((section) => [section.title, ...textsOf(section.blocks)])];
}

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
      return [plainText(block.text)];
    case "list":
      return block.items.map(plainText);
    case "definitions":
      return block.entries.flatMap(({ term, details }) => [term, ...details].map(plainText));
    case "table":
      return tableTexts(block);
    case "figure":
      return figureTexts(block.figure);
    case "fold":
      return [block.summary, block.elsewhere, ...textsOf(block.blocks)];
    case "part":
      return [plainText(block.title), ...textsOf(block.blocks)];
    case "note":
      return [block.title, ...textsOf(block.blocks)];
  }
}

function tableTexts({ caption, columns, rows }: Table): string[] {
  return [caption, ...columns.map(({ title }) => plainText(title)), ...rows.flat().map(plainText)];
}

function figureTexts(figure: Figure): string[] {
  const { title, caption, reading, alternative, table } = figure;
  const own = [title, caption, reading, alternative, ...tableTexts(table)];
  if (figure.kind === "move-map") {
    const { columns, states, moves } = figure;
    return [...own, ...columns, ...states.map(({ text }) => text), ...moves.map(({ text }) => text)];
  }
  if (figure.kind !== "lever-grid") return own;
  const rows = figure.rows.flatMap(({ label, cells }) => [label, ...cells.map(({ text }) => text)]);
  return [...own, ...figure.levers, ...figure.questions, ...rows];
}

export function figuresOf(blocks: readonly Block[]): Figure[] {
  return blocks.flatMap((block): Figure[] => {
    if (block.kind === "figure") return [block.figure];
    return block.kind === "part" || block.kind === "fold" || block.kind === "note"
      ? figuresOf(block.blocks)
      : [];
  });
}

export function tablesOf(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block): Table[] => {
    if (block.kind === "table") return [block];
    if (block.kind === "figure") return [block.figure.table];
    return block.kind === "part" || block.kind === "fold" || block.kind === "note"
      ? tablesOf(block.blocks)
      : [];
  });
}
