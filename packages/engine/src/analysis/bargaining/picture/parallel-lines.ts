// Deals as lines over one axis per party, for three parties and more: the efficient ones and a sample of all, within what is brushed.

import { BottomSample } from "./bottom-sample.ts";
import type { GradeTotals } from "./cloud.ts";
import type { DealBasis, DealSet } from "./deal-set.ts";
import { type GradedDeals, lowestGrade, type Only } from "./grades.ts";
import type { PictureFrontier } from "./picture-frontier.ts";
import type { PictureSpace } from "./picture-space.ts";
import { type Span, spanOfValues } from "./span.ts";

/** Worths in the party's own units, both ends included. */
export interface Brush {
  readonly party: number;
  readonly low: number;
  readonly high: number;
}

export interface ParallelOptions {
  /** Only deals within all of these; one a party at most. */
  readonly brushes?: readonly Brush[];
  /** Only deals that cross no red line, or are besides worse than no deal for nobody; all by default. */
  readonly only?: Only | undefined;
  /** The most lines; 600 by default. At most half of them show efficient deals where there are others to show. */
  readonly limit?: number;
  /** Of the choice of lines; 1 by default. */
  readonly seed?: number;
}

export interface ParallelLines {
  readonly basis: DealBasis;
  /** How many deals of the basis lie within the brushes. */
  readonly within: GradeTotals;
  readonly size: number;
  /** `worth[party][line]`, in the party's own units, rounded to the nearest double. */
  readonly worth: readonly Float64Array[];
  readonly grades: Uint8Array;
  /** 1 for lines that are points of the frontier of the deals that cross no red line: these come first. */
  readonly efficient: Uint8Array;
  /** `deals[line * issues + issue]` is the option. */
  readonly deals: Uint16Array;
  /** How many points of that frontier lie within the brushes, shown or not. */
  readonly efficientWithin: number;
}

export interface ParallelSource {
  readonly space: PictureSpace;
  readonly set: GradedDeals;
  readonly frontier: PictureFrontier;
}

const LIMIT = 600;

/** @throws RangeError for a party that is not there or is brushed twice, or a limit below 0. */
export function drawParallelLines(source: ParallelSource, options: ParallelOptions = {}): ParallelLines {
  const { space, set, frontier } = source;
  const { limit = LIMIT, seed = 1, only } = options;
  if (!Number.isInteger(limit) || limit < 0) throw new RangeError(`a limit is at least 0: ${limit}`);
  const brushed = bandsOf(space, options.brushes ?? []);
  const lowest = lowestGrade(only);
  const sample = new BottomSample(limit, seed);
  const counts = countWithin(set, { brushed, lowest, sample });
  const all = counts[0] + counts[1] + counts[2];
  const best = pointsWithin(space, frontier, { brushed, lowest });
  const others = sample.kept();
  const shown = evenly(best, Math.max(Math.floor(limit / 2), limit - others.length));
  return {
    basis: set.basis,
    within: {
      all,
      admissible: counts[1] + counts[2],
      acceptable: space.noDeal.includes(null) ? null : counts[2],
    },
    efficientWithin: best.length,
    ...gather(source, { points: shown, deals: others.subarray(0, limit - shown.length) }),
  };
}

/** From and to, in doubles of the space. */
interface Band {
  readonly party: number;
  readonly from: number;
  readonly to: number;
}

function bandsOf({ perUnit }: PictureSpace, brushes: readonly Brush[]): Band[] {
  if (new Set(brushes.map(({ party }) => party)).size < brushes.length)
    throw new RangeError("a party is brushed twice");
  return brushes.map(({ party, low, high }) => {
    const unit = perUnit[party];
    if (unit === undefined) throw new RangeError(`no party has the number ${party}`);
    return { party, from: firstAtLeast(low, unit), to: -firstAtLeast(-high, unit) };
  });
}

// A whole number of units shown as `n / unit` must count as inside when its picture is.
function firstAtLeast(worth: number, unit: number): number {
  if (unit === 1 || !Number.isFinite(worth)) return worth;
  const near = Math.round(worth * unit);
  for (const n of [near - 1, near, near + 1]) if (n / unit >= worth) return n;
  return near + 2;
}

interface Wanted {
  readonly brushed: readonly Band[];
  readonly lowest: number;
}

/** How many deals within, by grade. */
function countWithin(
  set: GradedDeals,
  { brushed, lowest, sample }: Wanted & { sample: BottomSample },
): [number, number, number] {
  const counts: [number, number, number] = [0, 0, 0];
  const { grades } = set;
  const sieve = new Sieve(set, brushed);
  const { size } = set.inner;
  for (let outer = 0; outer < set.outer.size; outer++) {
    if (!sieve.look(outer)) continue;
    const { inside } = sieve;
    const start = outer * size;
    for (let k = 0; k < size; k++) {
      const grade = grades[start + k];
      if (inside[k] === 0 || grade < lowest) continue;
      counts[grade]++;
      sample.offer(start + k);
    }
  }
  return counts;
}

class Sieve {
  /** 1 for each inner deal that lies within all bands together with the outer one looked at last. */
  readonly inside: Uint8Array;
  private readonly bands: readonly (Band & Span)[];
  private readonly set: DealSet;

  constructor(set: DealSet, bands: readonly Band[]) {
    this.set = set;
    this.inside = new Uint8Array(set.inner.size).fill(1);
    this.bands = bands.map((band) => ({ ...band, ...spanOfValues(set.inner.worth[band.party]) }));
  }

  /** False when no inner deal can lie within. */
  look(outer: number): boolean {
    const { inside, bands, set } = this;
    if (bands.length > 0) inside.fill(1);
    for (const { party, from, to, low, high } of bands) {
      const start = set.outer.worth[party][outer];
      if (start + high < from || start + low > to) return false;
      if (start + low >= from && start + high <= to) continue;
      const worth = set.inner.worth[party];
      for (let k = 0; k < inside.length; k++) {
        const sum = start + worth[k];
        inside[k] &= sum >= from && sum <= to ? 1 : 0;
      }
    }
    return true;
  }
}

function pointsWithin(
  { perUnit }: PictureSpace,
  { size, worth, grades }: PictureFrontier,
  { brushed, lowest }: Wanted,
): number[] {
  const points: number[] = [];
  for (let point = 0; point < size; point++) {
    const inside = brushed.every(({ party, from, to }) => {
      const unit = perUnit[party];
      return worth[party][point] >= from / unit && worth[party][point] <= to / unit;
    });
    if (inside && grades[point] >= lowest) points.push(point);
  }
  return points;
}

function evenly(points: readonly number[], count: number): number[] {
  if (points.length <= count) return [...points];
  return Array.from({ length: count }, (_, k) => points[Math.floor((k * points.length) / count)]);
}

interface Lines {
  /** Of the frontier. */
  readonly points: readonly number[];
  /** Of the set, by number. */
  readonly deals: Uint32Array;
}

function gather({ space, set, frontier }: ParallelSource, lines: Lines) {
  const width = space.frame.issues.length;
  const size = lines.points.length + lines.deals.length;
  const worth = space.sheets.map(() => new Float64Array(size));
  const [grades, efficient] = [new Uint8Array(size), new Uint8Array(size)];
  const deals = new Uint16Array(size * width);
  lines.points.forEach((point, line) => {
    for (const [party, values] of worth.entries()) values[line] = frontier.worth[party][point];
    deals.set(frontier.deals.subarray(point * width, (point + 1) * width), line * width);
    grades[line] = frontier.grades[point];
    efficient[line] = 1;
  });
  lines.deals.forEach((number, k) => {
    const line = lines.points.length + k;
    const inner = number % set.inner.size;
    const outer = (number - inner) / set.inner.size;
    for (const [party, values] of worth.entries())
      values[line] = (set.outer.worth[party][outer] + set.inner.worth[party][inner]) / space.perUnit[party];
    deals.set(set.dealAt(outer, inner), line * width);
    grades[line] = set.grades[number];
  });
  return { size, worth, grades, efficient, deals };
}
