// The table as CSV (RFC 4180, lines ended by a line feed): a fixed header, numbers to six decimals without trailing zeros.
import type { Column, TableRow } from "./columns.ts";

export function csvHeader(columns: readonly Column[]): string {
  return `${columns.map(({ name }) => quoted(name)).join(",")}\n`;
}

export function csvLine(columns: readonly Column[], row: TableRow): string {
  let line = "";
  for (let k = 0; k < columns.length; k++) {
    const column = columns[k];
    if (k > 0) line += ",";
    line += column.kind === "number" ? csvNumber(column.value(row)) : quoted(column.value(row));
  }
  return `${line}\n`;
}

/** The empty text for NaN. */
export function csvNumber(value: number): string {
  if (Number.isInteger(value)) return String(value === 0 ? 0 : value);
  if (Number.isNaN(value)) return "";
  const rounded = Math.round(value * 1e6) / 1e6;
  // Beyond this the sixth decimal is none that a double holds.
  return String(rounded === 0 ? 0 : Math.abs(value) < 1e9 ? rounded : value);
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
