// Rows of cells separated by commas, semicolons or tabs, with quotes as spreadsheets write them (RFC 4180); every cell keeps its place.
import type { SourceText } from "../findings.ts";

export interface Cell {
  /** Without quotes; outer blanks of unquoted cells are cut off. */
  readonly text: string;
  readonly quoted: boolean;
  readonly at: number;
}

export type Separator = "," | ";" | "\t";

/** The rows from an offset on. Null, with a problem reported, where a quote is never closed. */
export function readRows(
  source: SourceText,
  { separator, from }: { separator: Separator; from: number },
): Cell[][] | null {
  const { text, findings } = source;
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  for (let at = from; at <= text.length; ) {
    const read = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    if (!read) {
      findings.error(at, "formats.csv-open-quote");
      return null;
    }
    row.push(read.cell);
    at = read.end;
    if (text[at] === separator) {
      at++;
      continue;
    }
    if (at < text.length && text[at] !== "\n" && text[at] !== "\r") {
      findings.error(at, "formats.csv-after-quote");
      return null;
    }
    rows.push(row);
    row = [];
    if (at >= text.length) break;
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return rows;
}

interface ReadCell {
  readonly cell: Cell;
  /** Just behind it. */
  readonly end: number;
}

// Unrolled so that a quote without its end is given up at once.
const QUOTED = /"([^"]*(?:""[^"]*)*)"[ ]*/y;

function quotedCell(text: string, at: number): ReadCell | null {
  QUOTED.lastIndex = at;
  const found = QUOTED.exec(text);
  if (!found) return null;
  return { cell: { text: found[1].replaceAll('""', '"'), quoted: true, at }, end: at + found[0].length };
}

function plainCell(text: string, at: number, separator: Separator): ReadCell {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  const whole = text.slice(at, end);
  return {
    cell: { text: whole.trim(), quoted: false, at: at + whole.length - whole.trimStart().length },
    end,
  };
}
