// How wide the columns of a table come out on paper: as wide as their words need where there is room, else shared out.
import { plainText, type Table, type Text, textWidth } from "@parley/engine/report";

/** About the width of a letter in a table, and the room around a cell's text, in twentieths of a point. */
const LETTER = 98;
const PADDING = 190;

interface Need {
  /** For the longest word. */
  readonly least: number;
  /** For the longest text, on one line. */
  readonly most: number;
}

function needsOf({ columns, rows }: Table): Need[] {
  return columns.map(({ title }, at) => {
    const texts = [title, ...rows.map((row) => row[at] ?? [])].map(shownText);
    // Spaces that don't break keep a number with its range on one line.
    const words = texts.flatMap((text) => text.split(/[ \n\t]+/));
    const room = (some: readonly string[]) => Math.max(...some.map(textWidth)) * LETTER + PADDING;
    return { least: room(words), most: room(texts) };
  });
}

// With room for what a cell shows beside its words: a party's mark, the frame around that of an estimate.
function shownText(text: Text): string {
  const marks = text.map((span) =>
    typeof span === "object" && (span.kind === "party" || span.kind === "estimate") ? "\u00a0\u00a0" : "",
  );
  return plainText(text) + marks.join("");
}

/** One a column, adding up to `available` at most. */
export function columnWidths(table: Table, available: number): number[] {
  const needs = needsOf(table);
  const total = (pick: (need: Need) => number) => needs.reduce((sum, need) => sum + pick(need), 0);
  const [least, most] = [total((need) => need.least), total((need) => need.most)];
  if (most <= available) return needs.map((need) => Math.floor(need.most));
  if (least >= available) return needs.map((need) => Math.floor((need.least / least) * available));
  const share = (available - least) / (most - least);
  return needs.map((need) => Math.floor(need.least + share * (need.most - need.least)));
}

/** True where words would be broken in this width. */
export function isTooWide(table: Table, available: number): boolean {
  return needsOf(table).reduce((sum, { least }) => sum + least, 0) > available;
}
