// A document as an HTML page with its figures drawn.
import { PAGE_WORDS, type ReportDocument, renderHtml } from "@parley/engine/report";
import { drawFigure } from "./figures/draw.ts";

export function makePage(document: ReportDocument): string {
  return renderHtml(document, { words: PAGE_WORDS, draw: drawFigure });
}
