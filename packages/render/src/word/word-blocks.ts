// Blocks of a document as stretches of a Word file: most on upright pages, tables too wide for them on turned ones.
import type { Block, Section, Text } from "@parley/engine/report";
import { BorderStyle, type FileChild, HeadingLevel, Paragraph } from "docx";
import { isTooWide } from "./column-widths.ts";
import { type Orientation, TEXT_WIDTHS } from "./page-setup.ts";
import { directionOf, type Setting } from "./setting.ts";
import { figureBlocks } from "./word-figure.ts";
import { BULLETS, HAIRLINE, STYLES } from "./word-styles.ts";
import { tableBlocks } from "./word-table.ts";
import { runsOf } from "./word-text.ts";

export interface Piece {
  readonly orientation: Orientation;
  readonly child: FileChild;
}

export function sectionPieces({ title, blocks }: Section, setting: Setting): Piece[] {
  const heading = headingOf([title], HeadingLevel.HEADING_1, setting);
  return [...upright([heading]), ...piecesOf(blocks, setting)];
}

function headingOf(
  title: Text,
  heading: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  setting: Setting,
): Paragraph {
  return new Paragraph({ heading, ...directionOf(setting), children: runsOf(title, setting) });
}

function upright(children: readonly FileChild[]): Piece[] {
  return children.map((child) => ({ orientation: "upright", child }));
}

/** What leads to a list or a table stays on the page where that begins. */
function piecesOf(blocks: readonly Block[], setting: Setting): Piece[] {
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1]?.kind;
    const keepNext = block.kind === "paragraph" && (next === "list" || next === "table");
    return blockPieces(block, { ...setting, keepNext });
  });
}

function blockPieces(block: Block, setting: Setting): Piece[] {
  switch (block.kind) {
    case "paragraph":
      return upright([paragraphOf(block.text, setting, block.lead ? STYLES.lead : STYLES.text)]);
    case "list":
      return upright(block.items.map((item) => itemOf(item, setting, block.lead ?? false)));
    case "definitions":
      return upright(
        block.entries.flatMap(({ term, details }) => [
          paragraphOf(term, setting, STYLES.term),
          ...details.map((detail) => paragraphOf(detail, setting, STYLES.detail)),
        ]),
      );
    case "table": {
      const orientation = isTooWide(block, TEXT_WIDTHS.upright) ? "turned" : "upright";
      const children = tableBlocks(block, setting, TEXT_WIDTHS[orientation]);
      return children.map((child) => ({ orientation, child }));
    }
    case "figure":
      return upright(figureBlocks(block.figure, setting, TEXT_WIDTHS.upright));
    case "note":
      return notePieces(block, { ...setting, manner: "note" });
    case "fold":
      // Nothing can be folded on paper: the rest follows what came before it.
      return piecesOf(block.blocks, setting);
    case "part":
      return [
        ...upright([headingOf(block.title, HeadingLevel.HEADING_2, setting)]),
        ...piecesOf(block.blocks, setting),
      ];
  }
}

function notePieces({ title, blocks }: Extract<Block, { kind: "note" }>, setting: Setting): Piece[] {
  const head = paragraphOf([{ kind: "strong", text: title }], setting, STYLES.note);
  return [...upright([head]), ...piecesOf(blocks, setting)];
}

/** The rule before a note; on the other side where lines run from right to left. */
const RULE = { style: BorderStyle.SINGLE, size: 6, color: HAIRLINE, space: 8 };

function mannerOf({ manner, words }: Setting) {
  if (manner === "text") return {};
  return { style: STYLES.note, border: words.direction === "rtl" ? { right: RULE } : { left: RULE } };
}

function paragraphOf(text: Text, setting: Setting, style: string): Paragraph {
  return new Paragraph({
    style,
    ...(setting.keepNext ? { keepNext: true } : {}),
    ...mannerOf(setting),
    ...directionOf(setting),
    children: runsOf(text, setting),
  });
}

// What comes first in a briefing stands in lines of its own, without marks before them.
function itemOf(item: Text, setting: Setting, lead: boolean): Paragraph {
  return lead
    ? paragraphOf(item, setting, STYLES.lead)
    : new Paragraph({
        style: STYLES.text,
        ...mannerOf(setting),
        ...directionOf(setting),
        numbering: { reference: BULLETS, level: 0 },
        spacing: { after: 60 },
        children: runsOf(item, setting),
      });
}
