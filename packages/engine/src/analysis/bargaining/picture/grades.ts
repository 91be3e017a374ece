// Which deals of a set cross a red line, which do not, and which of these are no worse than no deal for anyone: exactly.
import type { Deal } from "../../../case/frame.ts";
import { scaledWorth } from "../space-plan.ts";
import type { DealSet } from "./deal-set.ts";
import { crossedBy, type PictureSpace } from "./picture-space.ts";
import { type Span, spanOfValues } from "./span.ts";

/** Crosses a red line. */
export const CROSSES = 0;
/** Crosses none, but is worse than no deal for someone, or someone's no-deal worth is unknown. */
export const ADMISSIBLE = 1;
/** Crosses none and is no worse than no deal for anyone. */
export const ACCEPTABLE = 2;

export type Only = "admissible" | "acceptable";

/** The lowest grade of the deals that are asked for. */
export function lowestGrade(only: Only | undefined): number {
  return only === "acceptable" ? ACCEPTABLE : only === "admissible" ? ADMISSIBLE : CROSSES;
}

/** The grade of one deal: exact. */
export function gradeOf(space: PictureSpace, deal: Deal): number {
  const { plan } = space;
  if (crossedBy(space, deal).length > 0) return CROSSES;
  const good = plan.noDeal.every((worth, party) => worth !== null && scaledWorth(plan, party, deal) >= worth);
  return good ? ACCEPTABLE : ADMISSIBLE;
}

export interface GradedDeals extends DealSet {
  /** Of deal `outer * inner.size + inner`. */
  readonly grades: Uint8Array;
}

export function gradeDeals(space: PictureSpace, set: DealSet): GradedDeals {
  const { outer, inner } = set;
  const grades = new Uint8Array(outer.size * inner.size);
  const bare = inner.crossed.map((crossed) => (crossed ? CROSSES : ADMISSIBLE));
  const known = !space.noDeal.includes(null);
  const spans = inner.worth.map(spanOfValues);
  for (let o = 0; o < outer.size; o++) {
    if (outer.crossed[o]) continue;
    const mine = grades.subarray(o * inner.size, (o + 1) * inner.size);
    mine.set(bare);
    if (known) raiseGood(space, set, { outer: o, spans, grades: mine });
  }
  return { ...set, grades };
}

interface Raising {
  readonly outer: number;
  /** Of the inner worths, per party. */
  readonly spans: readonly Span[];
  /** Of the inner deals together with the outer one. */
  readonly grades: Uint8Array;
}

function raiseGood(space: PictureSpace, set: DealSet, { outer, spans, grades }: Raising): void {
  const bounds = space.noDeal.map((noDeal, party) => ({
    need: (noDeal ?? 0) - set.outer.worth[party][outer],
    gap: 4 * space.plan.tolerances[party],
  }));
  if (bounds.some(({ need, gap }, party) => spans[party].high < need - gap)) return;
  // Two bits while parties are asked in turn: the lower for admissible, the upper for acceptable to all so far.
  for (let k = 0; k < grades.length; k++) grades[k] *= 3;
  bounds.forEach(({ need, gap }, party) => {
    if (spans[party].low >= need + gap) return;
    const worth = set.inner.worth[party];
    if (gap > 0) askClosely(space, set, { outer, party, need, gap, grades });
    else for (let k = 0; k < grades.length; k++) grades[k] &= 1 + 2 * (worth[k] >= need ? 1 : 0);
  });
  for (let k = 0; k < grades.length; k++) grades[k] -= grades[k] >> 1;
}

interface Asking {
  readonly outer: number;
  readonly party: number;
  readonly need: number;
  readonly gap: number;
  readonly grades: Uint8Array;
}

// Doubles that are rounded may be on the wrong side of the no-deal worth by as much as the gap.
function askClosely({ plan }: PictureSpace, set: DealSet, asking: Asking): void {
  const { outer, party, need, gap, grades } = asking;
  const worth = set.inner.worth[party];
  const noDeal = plan.noDeal[party] ?? 0n;
  for (let k = 0; k < grades.length; k++) {
    const difference = worth[k] - need;
    if (grades[k] < 3 || difference > gap) continue;
    const near = !(difference < -gap);
    if (!near || scaledWorth(plan, party, set.dealAt(outer, k)) < noDeal) grades[k] = 1;
  }
}
