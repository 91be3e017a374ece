// How far the nearest of many points lies: outward from where the point would stand in the order of the first party's worth.

export interface PointTable {
  /** Ascending in the first coordinate. `coordinates[party][point]`. */
  readonly coordinates: readonly Float64Array[];
}

/** @param worth `worth[party][point]` in any order; at least one point. */
export function pointTable(worth: readonly Float64Array[]): PointTable {
  const order = Uint32Array.from(worth[0].keys()).sort((a, b) => worth[0][a] - worth[0][b] || a - b);
  return { coordinates: worth.map((column) => Float64Array.from(order, (point) => column[point])) };
}

/** Euclidean. */
export function nearestDistance({ coordinates }: PointTable, point: Float64Array): number {
  const [first] = coordinates;
  const start = placeOf(first, point[0]);
  let nearest = Infinity;
  for (let at = start; at < first.length; at++) {
    if ((first[at] - point[0]) ** 2 >= nearest) break;
    nearest = Math.min(nearest, squaredDistance(coordinates, at, point));
  }
  for (let at = start - 1; at >= 0; at--) {
    if ((first[at] - point[0]) ** 2 >= nearest) break;
    nearest = Math.min(nearest, squaredDistance(coordinates, at, point));
  }
  return Math.sqrt(nearest);
}

function placeOf(ascending: Float64Array, value: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (ascending[middle] < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

function squaredDistance(coordinates: readonly Float64Array[], at: number, point: Float64Array): number {
  let squares = 0;
  for (let party = 0; party < point.length; party++) squares += (coordinates[party][at] - point[party]) ** 2;
  return squares;
}
