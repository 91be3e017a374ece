// Which deals lie in a cell of the picture: found group by group, leaving a branch where the groups to come cannot bring the worths
// into the cell any more.
import type { Deal } from "../../../case/frame.ts";
import { applyCombination, type Group } from "../deal-space.ts";
import { type Steps, spanOf, stepAt, stepsOf } from "./axis.ts";
import type { CloudOptions } from "./cloud.ts";
import type { DealSet } from "./deal-set.ts";
import { gradeOf, lowestGrade, type Only } from "./grades.ts";
import { checkParty, type PictureSpace } from "./picture-space.ts";
import { type Span, spanOfValues } from "./span.ts";

export interface CellOptions extends CloudOptions {
  readonly column: number;
  readonly row: number;
  /** The most deals to name; 20 by default. */
  readonly limit?: number;
  /** Only deals that cross no red line, or that are worse than no deal for nobody besides; all by default. */
  readonly only?: Only | undefined;
}

export interface DealsAt {
  /** In case order unless clusters of issues interlace. */
  readonly deals: readonly { readonly deal: Deal; readonly grade: number }[];
  /** True when these are all there are; false where there may be more, or only a sample was looked at. */
  readonly complete: boolean;
}

const LIMIT = 20;
/** After so many partial deals the search ends with what it has. */
const STEPS = 3_000_000;

export function findDealsAt(space: PictureSpace, set: DealSet, options: CellOptions): DealsAt {
  checkParty(space, options.x);
  checkParty(space, options.y);
  const spans = [spanOf(space, set, options.x), spanOf(space, set, options.y)];
  const [x, y] = spans;
  if (!x || !y) return { deals: [], complete: set.basis.kind === "none" };
  const cell = cellOf(options, x, y);
  return space.listed ? descend(space, cell, options) : lookThrough(space, { set, cell, options });
}

/** Per axis: the party, its steps and the step wanted. */
type Cell = readonly { readonly party: number; readonly steps: Steps; readonly at: number }[];

function cellOf({ x, y, columns, rows, column, row }: CellOptions, xSpan: Span, ySpan: Span): Cell {
  return [
    { party: x, steps: stepsOf(xSpan, columns), at: column },
    { party: y, steps: stepsOf(ySpan, rows), at: row },
  ];
}

function descend(space: PictureSpace, cell: Cell, options: CellOptions): DealsAt {
  const { limit = LIMIT } = options;
  const groups = space.listed?.whole.groups ?? [];
  const rest = cell.map(({ party }) => {
    // Sums that are rounded may be off by as much; a deal's own sum is taken as it is.
    const slack = 4 * space.plan.tolerances[party];
    return sumsToCome(groups, party).map(({ low, high }, at) =>
      at === groups.length ? { low, high } : { low: low - slack, high: high + slack },
    );
  });
  const deals: { deal: Deal; grade: number }[] = [];
  const deal = space.frame.issues.map(() => 0);
  let steps = STEPS;
  const follow = (at: number, x: number, y: number): void => {
    const sums = [x, y];
    const outside = cell.some(({ steps: axis, at: wanted }, a) => {
      const { low, high } = rest[a][at];
      return stepAt(axis, sums[a] + high) < wanted || stepAt(axis, sums[a] + low) > wanted;
    });
    if (outside || --steps < 0) return;
    if (at === groups.length) {
      const grade = gradeOf(space, deal);
      if (grade >= lowestGrade(options.only)) deals.push({ deal: [...deal], grade });
      return;
    }
    const { size, worth } = groups[at];
    for (let k = 0; k < size && deals.length <= limit && steps > 0; k++) {
      applyCombination(groups[at], k, deal);
      follow(at + 1, x + worth[cell[0].party][k], y + worth[cell[1].party][k]);
    }
  };
  follow(0, 0, 0);
  return { deals: deals.slice(0, limit), complete: deals.length <= limit && steps > 0 };
}

// From each group on, the least and the most that it and those after it can add.
function sumsToCome(groups: readonly Group[], party: number): Span[] {
  const spans: Span[] = [{ low: 0, high: 0 }];
  for (const { worth } of groups.toReversed()) {
    const here = spanOfValues(worth[party]);
    spans.unshift({ low: spans[0].low + here.low, high: spans[0].high + here.high });
  }
  return spans;
}

function lookThrough(
  space: PictureSpace,
  { set, cell, options }: { set: DealSet; cell: Cell; options: CellOptions },
): DealsAt {
  const { limit = LIMIT } = options;
  const deals: { deal: Deal; grade: number }[] = [];
  for (let k = 0; k < set.inner.size && deals.length < limit; k++) {
    if (!cell.every(({ party, steps, at }) => stepAt(steps, set.inner.worth[party][k]) === at)) continue;
    const deal = set.dealAt(0, k);
    const grade = gradeOf(space, deal);
    if (grade >= lowestGrade(options.only)) deals.push({ deal, grade });
  }
  return { deals, complete: false };
}
