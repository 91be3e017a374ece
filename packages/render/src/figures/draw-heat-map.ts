// Everybody against everybody as a square of fields: one hue, the darker the more, with the number in each.
import * as Plot from "@observablehq/plot";
import type { HeatCell, HeatLabel, HeatMap } from "@parley/engine/report";
import { boxMark, type Point, plotPixels, type TextLine, textBlock, textMarks } from "./pixel-plot.ts";
import { FONT_SIZE, type Format, finishSvg } from "./svg.ts";
import { fitWidth, wrapToWidth } from "./text-fit.ts";

const LETTERING = { size: FONT_SIZE };
const SMALL = { size: FONT_SIZE - 1 };
const LINE = 15;
/** Left of the fields, where rows have their letters. */
const KEY = 20;
const GAP = 14;
/** The widest and the narrowest that a field gets beside names. */
const [WIDEST, NARROWEST] = [104, 22];
/** Below this width of a field, columns go by their letters alone. */
const FOR_WORDS = 78;
const MOST_LABEL = { wide: 230, narrow: 120 } as const;
const FIELD = 30;
/** Ink stays readable on the darkest field, on paper and in the dark. */
const [LIGHTEST, DARKEST] = [0.05, 0.42];

interface Grid {
  /** Where the fields begin. */
  readonly left: number;
  readonly pitch: number;
  /** Null where names stand above their rows. */
  readonly labelWidth: number | null;
  readonly width: number;
  readonly textSize: number;
}

interface Field extends Point {
  readonly cell: HeatCell | null;
  readonly height: number;
}

/** A part of the picture and where the next may begin. */
interface Part {
  readonly lines: readonly TextLine[];
  readonly fields: readonly Field[];
  readonly bottom: number;
}

export function drawHeatMap(figure: HeatMap, format: Format): SVGElement {
  const grid = gridOf(figure, format);
  const parts: Part[] = [headPart(figure, grid)];
  for (const row of figure.labels.keys()) parts.push(rowPart(figure, row, { grid, top: parts[row].bottom }));
  const fields = parts.flatMap((part) => part.fields);
  const marks = [
    ...fields.flatMap((field) => fieldMark(field, grid)),
    ...textMarks(parts.flatMap(({ lines }) => lines)),
    ...fieldTexts(fields, grid),
  ];
  return finishSvg(plotPixels(format, { height: parts[parts.length - 1].bottom + 2, marks }), figure, format);
}

function gridOf({ labels }: HeatMap, { name, width }: Format): Grid {
  const longest = Math.max(
    ...labels.map(({ words, typed }) => Math.max(fitWidth(words, LETTERING), fitWidth(typed ?? "", SMALL))),
  );
  const labelWidth = Math.min(longest + 2, MOST_LABEL[name]);
  const beside = (width - labelWidth - GAP - KEY) / labels.length;
  const pitch = Math.min(WIDEST, beside >= NARROWEST ? beside : (width - KEY) / labels.length);
  return {
    width,
    pitch,
    left: beside >= NARROWEST ? labelWidth + GAP + KEY : KEY,
    labelWidth: beside >= NARROWEST ? labelWidth : null,
    textSize: Math.min(FONT_SIZE, (pitch - 2) / 1.83),
  };
}

/** Letters of rows and columns: A, B, C … */
function keyOf(at: number): string {
  return String.fromCharCode(65 + at);
}

/** What rows and columns are, and above each column its letter, with its name where there is room. */
function headPart({ rowsLabel, columnsLabel, labels }: HeatMap, grid: Grid): Part {
  const { left, pitch, labelWidth, width } = grid;
  const columns = wrapToWidth(`${columnsLabel} →`, width - left, LETTERING);
  const heads = labels.map(({ words }, at) => [
    keyOf(at),
    ...(pitch >= FOR_WORDS ? wrapToWidth(words, pitch - 8, SMALL) : []),
  ]);
  const tallest = Math.max(...heads.map(({ length }) => length));
  const top = 2 + columns.length * LINE + 4;
  const bottom = top + tallest * LINE + 4;
  const rows = labelWidth === null ? [] : wrapToWidth(`${rowsLabel} ↓`, labelWidth, LETTERING);
  const headLines = heads.flatMap((lines, at) =>
    lines.map(
      (text, line): TextLine => ({
        text,
        x: left + (at + 0.5) * pitch,
        y: bottom - 4 - (lines.length - line - 0.5) * LINE,
        anchor: "middle",
        ...(line === 0 ? { bold: true } : { size: SMALL.size }),
      }),
    ),
  );
  return {
    fields: [],
    bottom,
    lines: [
      ...textBlock(columns, { x: left, top: 2, lineHeight: LINE, faint: true }),
      ...textBlock(rows, { x: 1, top: bottom - 4 - rows.length * LINE, lineHeight: LINE, faint: true }),
      ...headLines,
    ],
  };
}

function rowPart(
  { labels, cells }: HeatMap,
  row: number,
  { grid, top }: { readonly grid: Grid; readonly top: number },
): Part {
  const { left, pitch, labelWidth, width } = grid;
  const label = labelLines(labels[row], labelWidth ?? width - KEY);
  const above = labelWidth === null;
  const tall = label.length * LINE;
  const first = above ? top + 6 + tall : top;
  const height = above ? FIELD : Math.max(FIELD, tall + 8);
  const labelTop = above ? top + 6 : first + (height - tall) / 2;
  const key: TextLine = above
    ? { text: keyOf(row), x: 1, y: top + 6 + LINE / 2, bold: true }
    : { text: keyOf(row), x: left - 7, y: first + height / 2, anchor: "end", bold: true };
  return {
    bottom: first + height,
    lines: [
      key,
      ...label.map(
        ({ text, small }, line): TextLine => ({
          text,
          x: above ? KEY : 1,
          y: labelTop + (line + 0.5) * LINE,
          ...(small ? { size: SMALL.size, faint: true } : {}),
        }),
      ),
    ],
    fields: cells[row].map((cell, at) => ({ cell, x: left + at * pitch, y: first, height })),
  };
}

function labelLines({ words, typed }: HeatLabel, width: number): { text: string; small: boolean }[] {
  return [
    ...wrapToWidth(words, width, LETTERING).map((text) => ({ text, small: false })),
    ...wrapToWidth(typed ?? "", width, SMALL).map((text) => ({ text, small: true })),
  ];
}

/** Fields stand a pixel apart, each with a hairline that shows where the lightest ends. */
function fieldMark({ cell, x, y, height }: Field, { pitch }: Grid): Plot.Markish[] {
  if (!cell) return [];
  const box = { x1: x + 0.5, x2: x + pitch - 0.5, y1: y + 0.5, y2: y + height - 0.5 };
  return [
    boxMark(box, {
      fill: "var(--p0)",
      fillOpacity: LIGHTEST + (DARKEST - LIGHTEST) * cell.shade,
      stroke: "currentColor",
      strokeOpacity: 0.15,
    }),
  ];
}

function fieldTexts(fields: readonly Field[], { pitch, textSize }: Grid): Plot.Markish[] {
  const texts = fields.map(({ cell, x, y, height }) => ({
    text: cell?.text ?? "–",
    x: x + pitch / 2,
    y: y + height / 2,
  }));
  return [
    Plot.text(texts, {
      x: "x",
      y: "y",
      text: "text",
      fontSize: textSize,
      fill: "currentColor",
      stroke: "none",
    }),
  ];
}
