// Where a place in a text is, as a person finds it: by line, in a PDF file by page and line.
import { sentence } from "../say.ts";

export interface PlaceNames {
  /** Counted from 1, in the whole text. */
  line(place: number): number;
  at(place: number): string;
}

interface Text {
  readonly text: string;
  /** Where each page begins; empty where there are no pages. */
  readonly pageStarts: readonly number[];
}

export function placeNames({ text, pageStarts }: Text): PlaceNames {
  const lineStarts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(index + end.length);
  const line = (place: number) => countUpTo(lineStarts, place);
  return {
    line,
    at: (place) => {
      const page = countUpTo(pageStarts, place);
      if (page === 0) return sentence("cli.read-line", { line: line(place) });
      return sentence("cli.read-page", { page, line: line(place) - line(pageStarts[page - 1]) + 1 });
    },
  };
}

/** How many of the ascending numbers are at most the place. */
function countUpTo(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
