// Everybody against everybody as a square of fields: one hue, the darker the more, with the number in each.
import * as Plot from "@observablehq/plot";
import type { HeatCell, HeatMap } from "@parley/engine/report";
import { boxMark, lineMark, plotPixels, type TextLine, textBlock, textMarks } from "./pixel-plot.ts";
import { FONT_SIZE, type Format, finishSvg } from "./svg.ts";
import { fitWidth, shorten, wrapToWidth } from "./text-fit.ts";

const LETTERING = { size: FONT_SIZE };
const SMALL = { size: FONT_SIZE - 1 };
const LINE = 15;
const GAP = 1;
const PAD = 10;
/** The widest that a field gets, and the narrowest beside names. */
const WIDEST = 96;
const NARROWEST = 30;
/** Below this width of a field columns go by their letters alone. */
const FOR_WORDS = 78;
const KEY = 18;
const LEAST_ROW = 30;
/** Ink is readable on the darkest field, on paper and in the dark. */
const [LIGHTEST, DARKEST] = [0.05, 0.45];

interface Grid {
  readonly left: number;
  readonly pitch: number;
  /** Null where names stand above their rows. */
  readonly labelWidth: number | null;
  /** Whether columns have their names and not just their letters. */
  readonly named: boolean;
  readonly keys: readonly string[];
}

export function drawHeatMap(figure: HeatMap, format: Format): SVGElement {
  const grid = gridOf(figure, format);
  const head = headLines(figure, grid);
  let bottom = head.bottom;
  const marks: Plot.Markish[] = [];
  const lines: TextLine[] = [...head.lines];
  figure.labels.forEach((_, row) => {
    const part = rowPart(figure, { row, top: bottom, grid, width: format.width });
    marks.push(...part.marks);
    lines.push(...part.lines);
    bottom = part.bottom;
  });
  const all = [...marks, ...textMarks(lines), ...fieldTexts(figure, grid, marks)];
  return finishSvg(plotPixels(format, { height: bottom + 2, marks: all }), figure, format);
}
