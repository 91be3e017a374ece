// Draws a figure as `svg` text. Plot and linkedom load with this file, so it is imported only when a page is asked for.
import type { Figure } from "@parley/engine/report";
import { drawDealPlot } from "./draw-deal-plot.ts";
import { drawLeverGrid } from "./draw-lever-grid.ts";
import { drawPackagePlot } from "./draw-package-plot.ts";
import { drawShareStrip } from "./draw-share-strip.ts";
import { drawTradeOff } from "./draw-trade-off.ts";
import { drawMoveMap } from "./move-map/draw-move-map.ts";
import { FORMATS, type Format } from "./svg.ts";

/** The figure in every width that the page may choose from. */
export function drawFigure(figure: Figure): string {
  return FORMATS.map((format) => drawInFormat(figure, format)).join("\n");
}

function drawInFormat(figure: Figure, format: Format): string {
  switch (figure.kind) {
    case "deal-plot":
      return drawDealPlot(figure, format);
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
