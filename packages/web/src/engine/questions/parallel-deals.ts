// Deals as lines over one axis a party, within what is brushed.
import type { Brush, DealBasis, Only } from "@parley/engine/bargaining";
import { type Choices, choicesOf } from "../deals/choices.ts";
import { pictureOf } from "../deals/picture-of.ts";
import type { Desk } from "../desk.ts";

export interface ParallelArgs {
  readonly brushes: readonly Brush[];
  readonly only: Only | null;
}

export interface ParallelView {
  readonly basis: DealBasis;
  readonly within: number;
  /** Null where somebody's no-deal worth is unknown. */
  readonly acceptableWithin: number | null;
  readonly efficientWithin: number;
  readonly size: number;
  /** Per party, the worth of each line. */
  readonly worth: readonly Float64Array[];
  readonly grades: Uint8Array;
  readonly efficient: Uint8Array;
  /** A few of the lines, efficient ones first, to build on. */
  readonly examples: readonly { readonly choices: Choices; readonly worth: readonly number[] }[];
}

const EXAMPLES = 6;

/** Null where the case has errors. */
export function parallelDeals({ brushes, only }: ParallelArgs, desk: Desk): ParallelView | null {
  const picture = pictureOf(desk);
  if (!picture) return null;
  const { frame, sheets } = picture.space;
  const lines = picture.parallel({
    brushes: brushes.filter(({ party }) => party < sheets.length),
    only: only ?? undefined,
  });
  const { within, size, worth, deals } = lines;
  const width = frame.issues.length;
  const count = Math.min(size, EXAMPLES);
  // Spread over the efficient lines, which come first.
  const spread = Math.max(1, Math.floor(Math.min(size, lines.efficientWithin || size) / EXAMPLES));
  return {
    basis: lines.basis,
    within: within.all,
    acceptableWithin: within.acceptable,
    efficientWithin: lines.efficientWithin,
    ...{ size, worth },
    grades: lines.grades,
    efficient: lines.efficient,
    examples: Array.from({ length: count }, (_, k) => Math.min(size - 1, k * spread)).map((line) => ({
      choices: choicesOf(frame, deals.subarray(line * width, (line + 1) * width)),
      worth: worth.map((values) => values[line]),
    })),
  };
}
