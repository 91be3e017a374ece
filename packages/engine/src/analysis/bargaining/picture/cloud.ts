// The picture of two parties: how many deals are worth about so much to each, cell by cell, and the points themselves where they are few.
import { type AxisEnds, type Steps, spanOf, stepsOf } from "./axis.ts";
import { type CloudPoints, findPoints } from "./cloud-points.ts";
import type { DealBasis } from "./deal-set.ts";
import type { GradedDeals } from "./grades.ts";
import { checkParty, type PictureSpace } from "./picture-space.ts";

export interface CloudOptions {
  /** Positions of the parties whose worth runs to the right and upwards. */
  readonly x: number;
  readonly y: number;
  /** Cells to the right and upwards; at most {@link MOST_CELLS} each. */
  readonly columns: number;
  readonly rows: number;
  /** The most points to tell apart: 5,000 by default; 0 for none, which saves a look at each of a million deals. */
  readonly mostPoints?: number | undefined;
}

/** Cells by `row * columns + column`, from the lowest worths up. */
export interface Cloud extends CloudOptions {
  readonly basis: DealBasis;
  readonly xAxis: AxisEnds | null;
  readonly yAxis: AxisEnds | null;
  /** How many deals lie in each cell. */
  readonly all: Uint32Array;
  /** Of these, how many cross no red line. */
  readonly admissible: Uint32Array;
  /** Of these, how many are worse than no deal for nobody; null where somebody's no-deal worth is unknown. */
  readonly acceptable: Uint32Array | null;
  readonly totals: GradeTotals;
  /** Null where there are too many. */
  readonly points: CloudPoints | null;
}

export interface GradeTotals {
  readonly all: number;
  readonly admissible: number;
  readonly acceptable: number | null;
}

const MOST_CELLS = 2_000;
const MOST_POINTS = 5_000;

/** @throws RangeError for a party that is not there, or a number of cells out of range. */
export function drawCloud(space: PictureSpace, set: GradedDeals, options: CloudOptions): Cloud {
  checkOptions(space, options);
  const { x, y, columns, rows } = options;
  const spans = [spanOf(space, set, x), spanOf(space, set, y)];
  const [xSpan, ySpan] = spans;
  const planes = new Uint32Array(3 * columns * rows);
  if (xSpan && ySpan) {
    const steps = { x: stepsOf(xSpan, columns), y: stepsOf(ySpan, rows) };
    fillPlanes(set, { ...options, steps, planes });
  }
  const raster = asRaster(planes, columns * rows, !space.noDeal.includes(null));
  const [xAxis, yAxis] = [x, y].map((party, at) => {
    const span = spans[at];
    const unit = space.perUnit[party];
    return span && { lowest: span.low / unit, highest: span.high / unit };
  });
  const limit = Math.min(options.mostPoints ?? MOST_POINTS, MOST_POINTS);
  const few = raster.all.reduce((count, deals) => count + (deals > 0 ? 1 : 0), 0) <= limit;
  return {
    ...{ x, y, columns, rows, xAxis, yAxis },
    basis: set.basis,
    ...raster,
    totals: {
      all: total(raster.all),
      admissible: total(raster.admissible),
      acceptable: raster.acceptable && total(raster.acceptable),
    },
    points: limit > 0 && few ? findPoints(space, set, { x, y, limit }) : null,
  };
}

interface Filling extends CloudOptions {
  readonly steps: { readonly x: Steps; readonly y: Steps };
  /** One plane of cells per grade. */
  readonly planes: Uint32Array;
}

// The inner loop of the picture: once for each deal.
function fillPlanes({ outer, inner, grades }: GradedDeals, filling: Filling): void {
  const { x, y, columns, rows, steps, planes } = filling;
  const cells = columns * rows;
  const [xInner, yInner] = [inner.worth[x], inner.worth[y]];
  const [xPer, yPer] = [steps.x.perStep, steps.y.perStep];
  for (let o = 0; o < outer.size; o++) {
    const start = o * inner.size;
    const xOuter = outer.worth[x][o] - steps.x.low;
    const yOuter = outer.worth[y][o] - steps.y.low;
    for (let k = 0; k < inner.size; k++) {
      let column = ((xOuter + xInner[k]) * xPer) | 0;
      let row = ((yOuter + yInner[k]) * yPer) | 0;
      if (column >= columns) column = columns - 1;
      if (row >= rows) row = rows - 1;
      planes[grades[start + k] * cells + row * columns + column]++;
    }
  }
}

function asRaster(planes: Uint32Array, cells: number, known: boolean) {
  const [all, admissible] = [planes.slice(0, cells), planes.slice(cells, 2 * cells)];
  for (let cell = 0; cell < cells; cell++) {
    admissible[cell] += planes[2 * cells + cell];
    all[cell] += admissible[cell];
  }
  return { all, admissible, acceptable: known ? planes.slice(2 * cells) : null };
}

function total(counts: Uint32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function checkOptions(space: PictureSpace, { x, y, columns, rows }: CloudOptions): void {
  checkParty(space, x);
  checkParty(space, y);
  for (const count of [columns, rows]) {
    if (!Number.isInteger(count) || count < 1 || count > MOST_CELLS)
      throw new RangeError(`a picture has from 1 to ${MOST_CELLS} cells each way: ${count}`);
  }
}
