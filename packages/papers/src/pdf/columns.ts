// The order in which a page is read: columns from left to right, parted by what stretches over both.
import type { Run } from "./page-runs.ts";

/** Narrower than this part of the text's width is no column but a list of labels or numbers. */
const NARROWEST_COLUMN = 0.25;
const FEWEST_LINES = 5;
const MOST_COLUMNS = 4;

/** The runs of each column, in the order of reading. */
export function columnsOf(runs: readonly Run[], depth = 1): readonly (readonly Run[])[] {
  const gutter = depth < MOST_COLUMNS ? gutterOf(runs) : null;
  if (gutter === null) return runs.length > 0 ? [runs] : [];
  const columns: (readonly Run[])[] = [];
  let left: Run[] = [];
  let right: Run[] = [];
  let across: Run[] = [];
  const flushSides = () => {
    columns.push(...columnsOf(left, depth + 1), ...columnsOf(right, depth + 1));
    [left, right] = [[], []];
  };
  for (const row of rowsOf(runs)) {
    if (row.some((run) => crosses(run, gutter))) {
      if (left.length + right.length > 0) flushSides();
      across.push(...row);
      continue;
    }
    if (across.length > 0) columns.push(across);
    across = [];
    for (const run of row) (run.right <= gutter ? left : right).push(run);
  }
  if (across.length > 0) columns.push(across);
  flushSides();
  return columns;
}

function crosses({ left, right }: Run, gutter: number): boolean {
  return left < gutter && right > gutter;
}

/** Where a blank strip parts two columns; null where there is none. */
function gutterOf(runs: readonly Run[]): number | null {
  if (runs.length < 2 * FEWEST_LINES) return null;
  const first = runs.reduce((least, { left }) => Math.min(least, left), Infinity);
  const width = runs.reduce((most, { right }) => Math.max(most, right), -Infinity) - first;
  const steps = 60;
  const counts = crossingsAt({ runs, first, width, steps });
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
  let best: { at: number; cost: number } | null = null;
  for (let step = Math.ceil(steps * NARROWEST_COLUMN); step <= steps * (1 - NARROWEST_COLUMN); step++) {
    const cost = counts[step] / letters + Math.abs(step / steps - 0.5) * 0.02;
    if (best === null || cost < best.cost) best = { at: first + (width * step) / steps, cost };
  }
  return best !== null && best.cost < 0.3 && partsColumns(runs, best.at) ? best.at : null;
}

interface Strips {
  readonly runs: readonly Run[];
  readonly first: number;
  readonly width: number;
  readonly steps: number;
}

/** How many letters belong to runs over each of the places. */
function crossingsAt({ runs, first, width, steps }: Strips): Float64Array {
  const changes = new Float64Array(steps + 2);
  for (const { left, right, text } of runs) {
    const from = Math.max(0, Math.ceil(((left - first) / width) * steps));
    const to = Math.min(steps, Math.floor(((right - first) / width) * steps));
    if (to < from) continue;
    changes[from] += text.length;
    changes[to + 1] -= text.length;
  }
  for (let step = 1; step <= steps; step++) changes[step] += changes[step - 1];
  return changes;
}

/** Both sides have lines enough, wide enough, and beside each other; and a strip between them is blank. */
function partsColumns(runs: readonly Run[], gutter: number): boolean {
  const left = rowsOf(runs.filter(({ right }) => right <= gutter)).map(extentOf);
  const right = rowsOf(runs.filter((run) => run.left >= gutter)).map(extentOf);
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return false;
  const width =
    runs.reduce((most, run) => Math.max(most, run.right), 0) - Math.min(...[...left].map(({ from }) => from));
  const isWide = (rows: readonly Extent[]) =>
    upperQuartile(rows.map(({ from, to }) => to - from)) >= NARROWEST_COLUMN * width;
  const [strip, size] = [
    quantile(
      right.map(({ from }) => from),
      0.1,
    ) -
      quantile(
        left.map(({ to }) => to),
        0.9,
      ),
    left[0].size,
  ];
  const overlap = Math.min(left.at(-1)!.base, right.at(-1)!.base) - Math.max(left[0].base, right[0].base);
  return isWide(left) && isWide(right) && strip > 0.5 * size && overlap > 2 * size;
}

interface Extent {
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly size: number;
}

function extentOf(row: readonly Run[]): Extent {
  return {
    from: row.reduce((least, { left }) => Math.min(least, left), Infinity),
    to: row.reduce((most, { right }) => Math.max(most, right), -Infinity),
    base: row[0].base,
    size: row[0].size,
  };
}

function upperQuartile(values: readonly number[]): number {
  return quantile(values, 0.75);
}

function quantile(values: readonly number[], part: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.floor(part * (ordered.length - 1))];
}

/** Runs that stand on one line, from the top down. Raised and lowered signs belong to the line that they stand beside. */
export function rowsOf(runs: readonly Run[]): Run[][] {
  const ordered = [...runs].sort((a, b) => a.base - b.base);
  const rows: Run[][] = [];
  let base = -Infinity;
  let size = 0;
  for (const run of ordered) {
    const row = rows.at(-1);
    if (row && run.base - base < 0.45 * Math.max(size, run.size)) {
      row.push(run);
      if (run.size >= size) [base, size] = [run.base, run.size];
    } else {
      rows.push([run]);
      [base, size] = [run.base, run.size];
    }
  }
  return rows;
}
