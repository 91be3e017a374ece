// Tables of the reference pages, for tests that compare a page with the program.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const DOCS = join(import.meta.dirname, "../../../../docs");

export function pageText(path: string): string {
  return readFileSync(join(DOCS, path), "utf8");
}

/** Rows by the names of their columns. */
export type Row = Readonly<Record<string, string>>;

/** Every table of a page whose first column has this name, row after row. */
export function rowsUnder(text: string, first: string): Row[] {
  const tables = text.split(/\n(?!\|)/).flatMap((block) => {
    const lines = block.split("\n").filter((line) => line.startsWith("|"));
    return lines.length > 2 ? [lines.map(cellsOf)] : [];
  });
  return tables
    .filter(([heads]) => heads[0] === first)
    .flatMap(([heads, , ...rows]) =>
      rows.map((row) => Object.fromEntries(heads.map((head, k) => [head, row[k]]))),
    );
}

function cellsOf(line: string): string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** All that stands in code quotes. */
export function quotedIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word);
}

/** Keys of the bibliography that a cell links to, each to its own place. */
export function sourcesIn(cell: string): string[] {
  return [...cell.matchAll(/\[([A-Za-z0-9]+)\]\(bibliography\.md#([a-z0-9]+)\)/g)].map(([, key, place]) => {
    if (place !== key.toLowerCase()) throw new Error(`${key} leads to ${place}`);
    return key;
  });
}

/** `−1 to 1` as numbers. */
export function rangeIn(cell: string): { least: number; most: number } {
  const [least, most] = cell.replace("−", "-").split(" to ").map(Number);
  return { least, most };
}
