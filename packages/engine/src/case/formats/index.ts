// Other programs' files: read into a case, written from one.
export { detectFormat, type FormatId } from "./detect-format.ts";
export type { ExportResult } from "./export/export-result.ts";
export { writeGenius } from "./genius/write-genius.ts";
export { writeGeniusWeb } from "./geniusweb/write-geniusweb.ts";
export { type ForeignResult, type ForeignSource, readForeign } from "./read-foreign.ts";
export { writeScoreSheet } from "./score-sheet/write-score-sheet.ts";
