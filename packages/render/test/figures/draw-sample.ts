// Draws in a document without a browser, for tests.
import type { Figure } from "@parley/engine/report";
import { parseHTML } from "linkedom";
import { drawFigure, drawFigureAt } from "../../src/figures/draw.ts";

export function parse(markup: string): Document {
  return parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document;
}

export const { document } = parseHTML("<!doctype html><html><body></body></html>");

export function draw(figure: Figure): string {
  return drawFigure(figure, { document });
}

export function drawAt(figure: Figure, width: number): SVGElement {
  return drawFigureAt(figure, { document, width });
}
