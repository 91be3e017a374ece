// A document as a Word file with its figures drawn. The library for it loads with this file, so it is imported only when one is asked for.
import type { ReportDocument } from "@parley/engine/report";
import { writeWord } from "@parley/render/word";
import { drawForPaper } from "./drawing.ts";
import { spokenLanguage } from "./spoken-language.ts";

export function makeWordFile(document: ReportDocument): Promise<Uint8Array> {
  return writeWord(document, { words: spokenLanguage().page, draw: drawForPaper });
}
