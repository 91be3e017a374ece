// A document as a Word file (Office Open XML): headings, lists, tables and notes in named styles, drawings as SVG, everything unfolded.
import { PAGE_WORDS, type PageWords, type ReportDocument, replaceUnfit } from "@parley/engine/report";
import { Document, type FileChild, HeadingLevel, Packer, Paragraph } from "docx";
import { type Orientation, pageSection } from "./page-setup.ts";
import { type Drawers, drawPictures } from "./pictures.ts";
import { directionOf, type Setting } from "./setting.ts";
import { type Piece, sectionPieces } from "./word-blocks.ts";
import { STYLES, wordNumbering, wordStyles } from "./word-styles.ts";
import { runsOf } from "./word-text.ts";

export interface WordOptions extends Drawers {
  /** Those of the document's language; English by default. */
  readonly words?: PageWords;
}

/**
 * The bytes of a `.docx` file. Without `draw` each figure is its alternative in words and its table. With `draw` but without `rasterise` the
 * table stands under the drawing as well, since programs that don't know SVG leave the drawing's place empty.
 */
export async function writeWord(
  document: ReportDocument,
  { words = PAGE_WORDS, ...drawers }: WordOptions = {},
): Promise<Uint8Array> {
  const pictures = await drawPictures(document, drawers);
  const setting: Setting = { words, pictures, manner: "text", keepNext: false };
  const pieces: Piece[] = [
    ...headOf(document, setting),
    ...document.sections.flatMap((section) => sectionPieces(section, setting)),
    ...footOf(setting),
  ];
  const file = new Document({
    title: replaceUnfit(document.title),
    creator: "Parley",
    lastModifiedBy: "Parley",
    styles: wordStyles(document.language),
    numbering: wordNumbering(),
    compatabilityModeVersion: 15,
    sections: stretchesOf(pieces).map((stretch) => pageSection(stretch, document, setting)),
  });
  return Packer.pack(file, "uint8array");
}

function headOf(document: ReportDocument, setting: Setting): Piece[] {
  const { words } = setting;
  const { title, date, confidentialTo, notice, summary } = document;
  const dateline = [
    ...(date === "" ? [] : [words.day(date)]),
    ...(confidentialTo ? [`${words.confidentialTo} ${confidentialTo}`] : []),
  ].join(" · ");
  const line = (text: string, style: string) =>
    new Paragraph({ style, ...directionOf(setting), children: runsOf([text], setting) });
  const heading = new Paragraph({
    heading: HeadingLevel.TITLE,
    ...directionOf(setting),
    children: runsOf([title], setting),
  });
  return [
    heading,
    line(dateline, STYLES.dateline),
    ...(notice ? [line(notice, STYLES.dateline)] : []),
    ...(summary ? [line(summary, STYLES.summary)] : []),
  ].map((child) => ({ orientation: "upright", child }));
}

function footOf(setting: Setting): Piece[] {
  const text = runsOf([{ kind: "small", text: setting.words.madeWith }], setting);
  const child = new Paragraph({
    style: STYLES.text,
    spacing: { before: 480 },
    ...directionOf(setting),
    children: text,
  });
  return [{ orientation: "upright", child }];
}

/** What follows each other on pages of the same orientation. */
function stretchesOf(pieces: readonly Piece[]): { orientation: Orientation; children: FileChild[] }[] {
  const stretches: { orientation: Orientation; children: FileChild[] }[] = [];
  for (const { orientation, child } of pieces) {
    const last = stretches.at(-1);
    if (last?.orientation === orientation) last.children.push(child);
    else stretches.push({ orientation, children: [child] });
  }
  return stretches;
}
