// Two parties' worths as numbers ready to paint: shades of cells, or the points themselves where they are few, and the efficient ones.
import type { AxisEnds, Cloud, DealBasis, Picture } from "@parley/engine/bargaining";

export interface PlaneView {
  /** Positions of the parties whose worth runs to the right and upwards. */
  readonly x: number;
  readonly y: number;
  readonly basis: DealBasis;
  /** Null where there is no deal to look at. */
  readonly xAxis: AxisEnds | null;
  readonly yAxis: AxisEnds | null;
  /** Null where the points are few enough to be drawn. */
  readonly shades: Shades | null;
  readonly points: PlanePoints | null;
  /** Coarse cells, for pointing at. */
  readonly spots: Spots;
  readonly frontier: PlaneFrontier;
}

/** By `row * columns + column`, from the lowest worths up; 0 for an empty cell, else darker with more deals. */
export interface Shades {
  readonly columns: number;
  readonly rows: number;
  readonly others: Uint8Array;
  readonly good: Uint8Array;
  /** False where somebody's no-deal worth is unknown: the good deals are then those that cross no red line. */
  readonly isKnown: boolean;
}

export interface PlanePoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 0: all its deals cross a red line; 1: one crosses none; 2: one is acceptable to all. */
  readonly grade: Uint8Array;
}

export interface Spots {
  readonly columns: number;
  readonly rows: number;
  readonly all: Uint32Array;
  readonly good: Uint32Array;
}

export interface PlaneFrontier {
  readonly kind: "exact" | "epsilon" | "too-large";
  readonly size: number;
  /** Thinned out where there are very many. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The points lie on one line only where there are no other parties. */
  readonly isLine: boolean;
}

export const SPOT_COLUMNS = 48;
export const SPOT_ROWS = 36;
const MOST_FRONTIER = 1_200;
/** Of more deals than this, points are not told apart: it would take as long as all the rest. */
const MOST_TOLD_APART = 200_000;

export function planeView(picture: Picture, { x, y }: { x: number; y: number }): PlaneView {
  const fine = cellsPerSpot(picture);
  const cloud = picture.cloud({
    ...{ x, y },
    columns: SPOT_COLUMNS * fine,
    rows: SPOT_ROWS * fine,
    mostPoints: dealCount(picture) > MOST_TOLD_APART ? 0 : undefined,
  });
  const { basis, xAxis, yAxis } = cloud;
  return {
    ...{ x, y, basis, xAxis, yAxis },
    shades: cloud.points ? null : shadesOf(cloud),
    points: cloud.points && pointsOf(cloud.points),
    spots: spotsOf(cloud, fine),
    frontier: frontierOf(picture, { x, y }),
  };
}

function dealCount({ space }: Picture): number {
  return Number(space.listed?.whole.dealCount ?? 0n);
}

/** Each way: fewer deals are shown in larger cells, or the picture would be all gaps. */
function cellsPerSpot(picture: Picture): number {
  const count = dealCount(picture);
  return count < 20_000 ? 2 : count < 80_000 ? 3 : count < 400_000 ? 4 : 6;
}

/** Deals that stand out: acceptable ones, or, where that is unknown, those that cross no red line. */
function goodOf({ acceptable, admissible }: Cloud): Uint32Array {
  return acceptable ?? admissible;
}

function shadesOf(cloud: Cloud): Shades {
  const { all, acceptable, columns, rows } = cloud;
  const good = goodOf(cloud);
  const others = all.map((count, cell) => count - good[cell]);
  const most = Math.max(2, largest(all));
  return {
    ...{ columns, rows },
    others: shaded(others, most),
    good: shaded(good, most),
    isKnown: acceptable !== null,
  };
}

/** Each doubling of the deals in a cell makes it darker by the same step. */
function shaded(counts: Uint32Array, most: number): Uint8Array {
  const scale = 254 / Math.log(most);
  const shades = new Uint8Array(counts.length);
  for (let cell = 0; cell < counts.length; cell++) {
    if (counts[cell] > 0) shades[cell] = 1 + Math.round(scale * Math.log(counts[cell]));
  }
  return shades;
}

function largest(counts: Uint32Array): number {
  let most = 0;
  for (let cell = 0; cell < counts.length; cell++) if (counts[cell] > most) most = counts[cell];
  return most;
}

function pointsOf({ x, y, admissible, acceptable }: NonNullable<Cloud["points"]>): PlanePoints {
  const grade = Uint8Array.from(admissible, (count, k) =>
    acceptable && acceptable[k] > 0 ? 2 : count > 0 ? 1 : 0,
  );
  return { x, y, grade };
}

function spotsOf(cloud: Cloud, fine: number): Spots {
  const { all, columns } = cloud;
  const good = goodOf(cloud);
  const spots = {
    all: new Uint32Array(SPOT_COLUMNS * SPOT_ROWS),
    good: new Uint32Array(SPOT_COLUMNS * SPOT_ROWS),
  };
  for (let cell = 0; cell < all.length; cell++) {
    if (all[cell] === 0) continue;
    const column = Math.floor((cell % columns) / fine);
    const spot = Math.floor(cell / columns / fine) * SPOT_COLUMNS + column;
    spots.all[spot] += all[cell];
    spots.good[spot] += good[cell];
  }
  return { columns: SPOT_COLUMNS, rows: SPOT_ROWS, ...spots };
}

function frontierOf(picture: Picture, { x, y }: { x: number; y: number }): PlaneFrontier {
  const { kind, size, worth } = picture.frontier();
  const step = Math.max(1, size / MOST_FRONTIER);
  const count = Math.min(size, MOST_FRONTIER);
  const thinned = (values: Float64Array) =>
    Float64Array.from(
      { length: count },
      (_, k) =>
        // The last point always stays.
        values[k === count - 1 ? size - 1 : Math.floor(k * step)],
    );
  return { kind, size, x: thinned(worth[x]), y: thinned(worth[y]), isLine: worth.length === 2 };
}
