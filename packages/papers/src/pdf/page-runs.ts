// The runs of letters on a page of a PDF file with their places, as they lie when the page is held upright.
import type { PDFPageProxy } from "pdfjs-dist";

/** Letters of one font on one line; places in points, down from the top left corner. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that the letters stand on. */
  readonly base: number;
  readonly size: number;
  readonly font: string;
  readonly isRightToLeft: boolean;
}

export interface PageRuns {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly height: number;
  /** More stands on the page than was read. */
  readonly cut: boolean;
}

const MOST_LETTERS = 200_000;
const MOST_RUNS = 60_000;

interface Item {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

export async function pageRuns(page: PDFPageProxy): Promise<PageRuns> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const reader = page.streamTextContent().getReader();
  const runs: Run[] = [];
  let letters = 0;
  let cut = false;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const item of (value as { items: readonly Item[] }).items) {
      const run = asRun(item, transform);
      if (!run) continue;
      letters += run.text.length;
      runs.push(run);
    }
    cut = letters > MOST_LETTERS || runs.length > MOST_RUNS;
    if (cut) {
      await reader.cancel(new Error("enough")).catch(() => {});
      break;
    }
  }
  return { runs, width, height, cut };
}

/** Null for blanks, and for what runs up or down the page, such as stamps at the edge. */
function asRun({ str, dir, transform, width, fontName }: Item, view: readonly number[]): Run | null {
  if (str.trim() === "") return null;
  const [a, b, c, d, left, base] = times(view, transform);
  const size = Math.hypot(c, d);
  if (!(size > 0.5 && size < 1_000) || Math.abs(b) > 0.1 * Math.abs(a) || a <= 0) return null;
  if (![left, base, width].every(Number.isFinite)) return null;
  return {
    text: str.slice(0, MOST_LETTERS),
    left,
    right: left + Math.abs(width),
    base,
    size,
    font: fontName,
    isRightToLeft: dir === "rtl",
  };
}

type Matrix = readonly [number, number, number, number, number, number];

/** One after the other, as in PDF: the second within the first. */
function times([a, b, c, d, e, f]: readonly number[], [g, h, i, j, k, l]: readonly number[]): Matrix {
  return [
    a! * g! + c! * h!,
    b! * g! + d! * h!,
    a! * i! + c! * j!,
    b! * i! + d! * j!,
    a! * k! + c! * l! + e!,
    b! * k! + d! * l! + f!,
  ];
}
