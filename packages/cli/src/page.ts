// A document as an HTML page with its figures drawn.
import { type ReportDocument, renderHtml } from "@parley/engine/report";
import { drawForPage } from "./drawing.ts";
import { spokenLanguage } from "./spoken-language.ts";

export function makePage(document: ReportDocument): string {
  return renderHtml(document, { words: spokenLanguage().page, draw: drawForPage });
}
