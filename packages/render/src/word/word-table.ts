// A table with its caption: rows kept whole, the head repeated on every page, hairlines between rows.
import type { Table, Text } from "@parley/engine/report";
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  Table as WordTable,
} from "docx";
import { columnWidths } from "./column-widths.ts";
import { directionOf, type Setting } from "./setting.ts";
import { FAINT, HAIRLINE, STYLES } from "./word-styles.ts";
import { runsOf } from "./word-text.ts";

/** `available`: how wide text is on the page, in twentieths of a point. */
export function tableBlocks(table: Table, setting: Setting, available: number): FileChild[] {
  return [
    new Paragraph({
      style: STYLES.caption,
      keepNext: true,
      ...directionOf(setting),
      children: runsOf([table.caption], setting),
    }),
    wordTable(table, setting, available),
    // Two tables without a paragraph between them would become one.
    new Paragraph({ style: STYLES.cell, children: [] }),
  ];
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE };

function wordTable(table: Table, setting: Setting, available: number): WordTable {
  const widths = columnWidths(table, available);
  const row = (cells: readonly Text[], head: boolean) =>
    new TableRow({
      ...(head ? { tableHeader: true } : {}),
      cantSplit: true,
      children: table.columns.map(
        ({ kind }, at) =>
          new TableCell({
            width: { size: widths[at], type: WidthType.DXA },
            children: [
              new Paragraph({
                style: STYLES.cell,
                ...directionOf(setting),
                ...(head ? { keepNext: true } : {}),
                ...(kind === "number" ? { alignment: AlignmentType.RIGHT } : {}),
                children: runsOf(cells[at] ?? [], setting, head ? { color: FAINT, bold: true } : {}),
              }),
            ],
          }),
      ),
    });
  return new WordTable({
    rows: [
      row(
        table.columns.map(({ title }) => title),
        true,
      ),
      ...table.rows.map((cells) => row(cells, false)),
    ],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: setting.words.direction === "rtl",
    margins: { top: 40, bottom: 40, left: 0, right: 130, marginUnitType: WidthType.DXA },
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      bottom: LINE,
      insideHorizontal: LINE,
      insideVertical: NONE,
    },
  });
}
