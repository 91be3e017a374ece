// Draws figures without a browser. Plot and linkedom load with this file, so it is imported only when pictures are asked for.
import type { Figure } from "@parley/engine/report";
import { drawFigure, drawStandalone } from "@parley/render/figures";
// The same as plain "linkedom", in one file in place of two hundred, which load slowly.
import { parseHTML } from "linkedom/worker";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

/** The figure in both widths that a page chooses from, as text. */
export function drawForPage(figure: Figure): string {
  return drawFigure(figure, { document });
}

/** As wide as text on paper, in CSS pixels. */
const PAPER_WIDTH = 640;

/** The figure as the text of an SVG file. */
export function drawForPaper(figure: Figure): string {
  return drawStandalone(figure, { document, width: PAPER_WIDTH });
}
