// Draws a figure as an `svg` element, in a document that the host lends. Plot loads with this file.
import type { Figure } from "@parley/engine/report";
import { drawDanceCourse } from "./draw-dance-course.ts";
import { drawDanceGraph } from "./draw-dance-graph.ts";
import { drawDealPlot } from "./draw-deal-plot.ts";
import { drawHeatMap } from "./draw-heat-map.ts";
import { drawLeverGrid } from "./draw-lever-grid.ts";
import { drawPackagePlot } from "./draw-package-plot.ts";
import { drawShareStrip } from "./draw-share-strip.ts";
import { drawTradeOff } from "./draw-trade-off.ts";
import { drawMoveMap } from "./move-map/draw-move-map.ts";
import type { Format } from "./svg.ts";

/** Both widths of a drawing on a page that chooses by its own width, so that letters keep their size. */
const FORMATS = [
  { name: "wide", width: 720 },
  { name: "narrow", width: 340 },
] as const;

/** Drawings narrower than this, in CSS pixels, are arranged for a phone. */
const WIDE_FROM = 560;
/** Below this words no longer fit. */
const LEAST_WIDTH = 300;

export interface DrawingPlace {
  /** Makes the elements; nothing is put into it. */
  readonly document: Document;
}

/** The figure as text in both widths that a briefing's page chooses from, under the classes `wide` and `narrow`. */
export function drawFigure(figure: Figure, { document }: DrawingPlace): string {
  return FORMATS.map(
    (format) =>
      drawInFormat(figure, { ...format, document, idPrefix: `${figure.id}-${format.name}` }).outerHTML,
  ).join("\n");
}

export interface DrawingAt extends DrawingPlace {
  /** In CSS pixels; below 300 as for 300. */
  readonly width: number;
  /** Begins the ids within the drawing: needed where a figure is drawn more than once on a page. */
  readonly idPrefix?: string;
}

/**
 * The figure as one `svg` element of this width. Hues are the page's CSS variables: `--p0` to `--p7` for parties, `--paper`, `--wash`, and
 * the current colour for ink.
 */
export function drawFigureAt(
  figure: Figure,
  { document, width, idPrefix = figure.id }: DrawingAt,
): SVGElement {
  const name = width >= WIDE_FROM ? "wide" : "narrow";
  return drawInFormat(figure, { name, width: Math.max(width, LEAST_WIDTH), document, idPrefix });
}

function drawInFormat(figure: Figure, format: Format): SVGElement {
  switch (figure.kind) {
    case "dance-course":
      return drawDanceCourse(figure, format);
    case "dance-graph":
      return drawDanceGraph(figure, format);
    case "deal-plot":
      return drawDealPlot(figure, format);
    case "heat-map":
      return drawHeatMap(figure, format);
    case "lever-grid":
      return drawLeverGrid(figure, format);
    case "move-map":
      return drawMoveMap(figure, format);
    case "package-plot":
      return drawPackagePlot(figure, format);
    case "share-strip":
      return drawShareStrip(figure, format);
    case "trade-off":
      return drawTradeOff(figure, format);
  }
}
