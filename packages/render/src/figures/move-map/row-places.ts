// Heights of the rows of a map in columns: as low as they can be without anything touching, and in between where there is room.

/** Something that takes room around its row, from `x1` to `x2`; in pixels. */
export interface RowItem {
  readonly row: number;
  readonly x1: number;
  readonly x2: number;
  readonly above: number;
  readonly below: number;
}

/** A row that would rather lie in the middle of others. */
export interface RowWish {
  readonly row: number;
  readonly between: readonly number[];
}

const GAP = 9;

/** From a row to its height in pixels, downwards from 0. */
export function placeRows(items: readonly RowItem[], wishes: readonly RowWish[]): Map<number, number> {
  const rows = [...new Set(items.map(({ row }) => row))].sort((a, b) => a - b);
  const apart = distances(items);
  const heights = new Map<number, number>();
  const lowest = (row: number) =>
    Math.max(0, ...rows.filter((one) => one < row).map((one) => (heights.get(one) ?? 0) + apart(one, row)));
  for (const row of rows) heights.set(row, lowest(row));
  const highest = (row: number) =>
    Math.min(...rows.filter((one) => one > row).map((one) => (heights.get(one) ?? 0) - apart(row, one)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const { row, between } of wishes) {
      const wish = between.reduce((sum, one) => sum + (heights.get(one) ?? 0), 0) / between.length;
      heights.set(row, Math.max(lowest(row), Math.min(wish, highest(row))));
    }
  }
  return heights;
}

const SWEEPS = 8;

function distances(items: readonly RowItem[]): (upper: number, lower: number) => number {
  const byRow = new Map<number, RowItem[]>();
  for (const item of items) byRow.set(item.row, [...(byRow.get(item.row) ?? []), item]);
  return (upper, lower) => {
    let apart = 0;
    for (const a of byRow.get(upper) ?? []) {
      for (const b of byRow.get(lower) ?? []) {
        if (a.x1 < b.x2 && b.x1 < a.x2) apart = Math.max(apart, a.below + b.above + GAP);
      }
    }
    return apart;
  };
}
