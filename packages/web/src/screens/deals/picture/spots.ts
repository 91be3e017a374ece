// Pointing at the plane: the coarse cell with deals that is nearest to a place, or the next one in a direction.

export interface SpotGrid {
  readonly columns: number;
  readonly rows: number;
  /** Deals in each cell, by `row * columns + column`, from the lowest worths up. */
  readonly all: ArrayLike<number>;
}

export interface Spot {
  readonly column: number;
  readonly row: number;
}

/** Null where no cell within `reach` cells holds a deal. Columns and rows may lie between cells. */
export function nearestSpot(grid: SpotGrid, { column, row }: Spot, reach: number): Spot | null {
  return best(grid, (at) => {
    const away = Math.hypot(at.column - column, at.row - row);
    return away <= reach ? away : null;
  });
}

export type Direction = "left" | "right" | "up" | "down";

/** Stays where it is when there is none. Cells straight ahead are preferred to nearer ones aside. */
export function nextSpot(grid: SpotGrid, from: Spot, direction: Direction): Spot {
  const found = best(grid, (at) => {
    const [right, up] = [at.column - from.column, at.row - from.row];
    const ahead = { left: -right, right, up, down: -up }[direction];
    const aside = direction === "left" || direction === "right" ? Math.abs(up) : Math.abs(right);
    return ahead > 0 ? ahead + 3 * aside : null;
  });
  return found ?? from;
}

/** The cell of a deal with these shares of the way from the lowest to the highest worth. */
export function spotAt({ columns, rows }: SpotGrid, shareX: number, shareY: number): Spot {
  const step = (share: number, count: number) => Math.min(count - 1, Math.max(0, Math.floor(share * count)));
  return { column: step(shareX, columns), row: step(shareY, rows) };
}

function best(grid: SpotGrid, cost: (spot: Spot) => number | null): Spot | null {
  let found: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let cell = 0; cell < grid.columns * grid.rows; cell++) {
    if (grid.all[cell] === 0) continue;
    const spot = { column: cell % grid.columns, row: Math.floor(cell / grid.columns) };
    const its = cost(spot);
    if (its === null || its >= least) continue;
    least = its;
    found = spot;
  }
  return found;
}
