// A figure in a Word file: its caption, how to read it, the drawing with its text alternative, and its table where the drawing may not show.
import { type Figure, replaceUnfit, type Table } from "@parley/engine/report";
import { type FileChild, ImageRun, Paragraph, TextRun } from "docx";
import type { Picture } from "./pictures.ts";
import { directionOf, type Setting } from "./setting.ts";
import { SMALL, STYLES } from "./word-styles.ts";
import { tableBlocks } from "./word-table.ts";
import { runsOf } from "./word-text.ts";

export function figureBlocks(figure: Figure, setting: Setting, available: number): FileChild[] {
  const picture = setting.pictures.get(figure) ?? null;
  const direction = directionOf(setting);
  return [
    // One paragraph, since not every program keeps a chain of them on one page.
    new Paragraph({
      style: STYLES.caption,
      keepNext: true,
      ...direction,
      children: [
        ...runsOf([figure.caption], setting),
        new TextRun({ break: 1 }),
        ...runsOf([figure.reading], setting, { ...SMALL, bold: false }),
      ],
    }),
    picture
      ? pictureBlock(figure, picture)
      : new Paragraph({ style: STYLES.text, ...direction, children: runsOf([figure.alternative], setting) }),
    ...(picture?.png ? [] : tableBehind(figure.table, setting, available)),
  ];
}

/** Room on a page, in CSS pixels. */
const MOST = { width: 640, height: 860 };

/** A picture of one white dot: what stands where a program can't show the drawing. */
const BLANK =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==";

function pictureBlock(figure: Figure, { svg, png, width, height }: Picture): Paragraph {
  const scale = Math.min(1, MOST.width / width, MOST.height / height);
  const image = new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(svg),
    fallback: { type: "png", data: png ?? BLANK },
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: {
      name: figure.id,
      title: replaceUnfit(figure.title),
      description: replaceUnfit(figure.alternative),
    },
  });
  return new Paragraph({ style: STYLES.picture, children: [image] });
}

/** Of the table behind a drawing more rows than this are left to the page, where they stand folded. */
const MOST_ROWS = 12;

function tableBehind(table: Table, setting: Setting, available: number): FileChild[] {
  const more = table.rows.length - MOST_ROWS;
  if (more <= 0) return tableBlocks(table, setting, available);
  const cut = { ...table, rows: table.rows.slice(0, MOST_ROWS) };
  return [
    ...tableBlocks(cut, setting, available),
    new Paragraph({
      style: STYLES.text,
      ...directionOf(setting),
      children: runsOf([{ kind: "small", text: setting.words.moreRows(more) }], setting),
    }),
  ];
}
