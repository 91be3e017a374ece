// Lines that a page of a PDF file has only because it is a page: running heads and feet, page numbers.
import type { Line } from "./lines.ts";

export interface PageLines {
  readonly page: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Part of the page's height at the top, and at the bottom, in which such lines stand. */
const MARGIN = 0.13;
const PAGE_NUMBER = /^\W*(?:(?:page|página|seite|p\.)\s*)?\d{1,4}(?:\s*(?:\/|of|de|von)\s*\d{1,4})?\W*$/i;

/** The lines of every page without those that stand on several pages in the same place, numbers aside. */
export function withoutRunningLines(pages: readonly PageLines[]): readonly (readonly Line[])[] {
  const counts = new Map<string, Set<number>>();
  for (const page of pages) {
    for (const key of page.lines.filter((line) => isInMargin(line, page)).flatMap(keysOf)) {
      const seen = counts.get(key) ?? new Set();
      counts.set(key, seen.add(page.page));
    }
  }
  const enough = pages.length <= 4 ? 2 : 3;
  const repeats = (line: Line) => keysOf(line).some((key) => (counts.get(key)?.size ?? 0) >= enough);
  return pages.map((page) =>
    page.lines.filter((line) => !(isInMargin(line, page) && (repeats(line) || PAGE_NUMBER.test(line.text)))),
  );
}

function isInMargin({ base }: Line, { height }: PageLines): boolean {
  return base < MARGIN * height || base > (1 - MARGIN) * height;
}

/** Places are compared in steps; two keys, so that the edge of a step parts nothing. */
function keysOf({ text, base }: Line): string[] {
  const words = text.replace(/\d+/g, "#").toLowerCase().slice(0, 120);
  const step = 6;
  return [`${words}@${Math.floor(base / step)}`, `${words}@${Math.floor(base / step + 0.5)}+`];
}
