// From the runs of a column to its lines.
import { withoutUnseen } from "../tidy.ts";
import { rowsOf } from "./columns.ts";
import type { Run } from "./page-runs.ts";

export interface Line {
  readonly text: string;
  readonly page: number;
  /** Lines of one column have the same number; it grows in the order of reading. */
  readonly column: number;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Of most of its letters. */
  readonly size: number;
  /** Of all its letters; empty where they differ. */
  readonly font: string;
}

export function linesOf(
  runs: readonly Run[],
  at: { readonly page: number; readonly column: number },
): Line[] {
  return rowsOf(runs)
    .map((row) => asLine(row, at))
    .filter(({ text }) => text !== "");
}

function asLine(row: readonly Run[], at: { readonly page: number; readonly column: number }): Line {
  const size = commonSize(row);
  const isRightToLeft = letters(row.filter((run) => run.isRightToLeft)) > letters(row) / 2;
  const ordered = [...row].sort((a, b) => (isRightToLeft ? b.right - a.right : a.left - b.left));
  const runs = ordered.filter((run, place) => !isNoteMark(run, ordered[place - 1], size));
  const parts = runs.map((run, place) => {
    const before = runs[place - 1];
    const gap = before ? (isRightToLeft ? before.left - run.right : run.left - before.right) : 0;
    return gap > 0.15 * size ? ` ${run.text}` : run.text;
  });
  const fonts = new Set(runs.map(({ font }) => font));
  return {
    text: withoutUnseen(parts.join("").replace(/\u00ad\s*$/, "\u2010"))
      .replace(/\s+/g, " ")
      .trim(),
    ...at,
    left: row.reduce((least, { left }) => Math.min(least, left), Infinity),
    right: row.reduce((most, { right }) => Math.max(most, right), -Infinity),
    base: (row.find((run) => run.size === size) ?? row[0]).base,
    size,
    font: fonts.size === 1 ? [...fonts][0] : "",
  };
}

function letters(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

function commonSize(row: readonly Run[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of row) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** A small raised number behind a word leads to a note. */
function isNoteMark(run: Run, before: Run | undefined, size: number): boolean {
  return (
    before !== undefined &&
    run.size < 0.8 * size &&
    run.base < before.base - 0.1 * size &&
    /^[\d,*†‡]{1,5}$/.test(run.text.trim()) &&
    /[\p{L}.,;:!?”"’')\]]$/u.test(before.text)
  );
}
