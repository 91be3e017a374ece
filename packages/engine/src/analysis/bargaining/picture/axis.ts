// One party's worth as an axis: from its lowest to its highest worth over the deals, divided into equal steps.

import { toNumber } from "../../../maths/rational.ts";
import { worthRange } from "../obstacles/worth-range.ts";
import type { DealSet } from "./deal-set.ts";
import type { PictureSpace } from "./picture-space.ts";
import { type Span, spanOfValues } from "./span.ts";

/** In the party's own units, rounded to the nearest double. */
export interface AxisEnds {
  readonly lowest: number;
  readonly highest: number;
}

/** In doubles of the space; null where there is no deal to look at. Of a sample where not all deals can be known. */
export function spanOf(space: PictureSpace, set: DealSet, party: number): Span | null {
  if (set.basis.kind === "none") return null;
  const groups = space.listed?.whole.groups;
  if (!groups) return spanOfValues(set.inner.worth[party]);
  const spans = groups.map(({ worth }) => spanOfValues(worth[party]));
  return {
    low: spans.reduce((sum, { low }) => sum + low, 0),
    high: spans.reduce((sum, { high }) => sum + high, 0),
  };
}

/** Which of `count` steps a worth lies in: `column(worth - low)`. */
export interface Steps {
  readonly count: number;
  readonly low: number;
  readonly perStep: number;
}

export function stepsOf({ low, high }: Span, count: number): Steps {
  // Where all deals are worth the same they all lie in the first step.
  return { count, low, perStep: high > low ? count / (high - low) : 0 };
}

/** The step of a worth; the highest worth lies in the last one. */
export function stepAt({ count, low, perStep }: Steps, worth: number): number {
  const step = Math.trunc((worth - low) * perStep) || 0;
  return step < 0 ? 0 : step < count ? step : count - 1;
}

/** Over all allowed deals; null where there are none or they cannot be listed. */
export function endsOf({ listed }: PictureSpace, party: number): AxisEnds | null {
  if (!listed || listed.whole.dealCount === 0n) return null;
  const { lowest, highest } = worthRange(listed.whole, party);
  return { lowest: toNumber(lowest), highest: toNumber(highest) };
}
