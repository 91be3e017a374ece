// Giving way by the clock. Faratin, Sierra & Jennings 1998: the target falls from the best package to the least that is wanted along
// F(t) = k + (1 − k) t^(1/e).
import type { Bidding } from "../strategies/compose.ts";
import type { View } from "../strategies/negotiator.ts";
import type { Pick } from "./pick.ts";

export interface TimeBased {
  /** Below 1 tough until late, 1 even, above 1 quick to give way; above 0. */
  readonly e: number;
  /** What share of the way is gone at the first offer, from 0 to 1. */
  readonly k: number;
  /** The least worth that is ever wanted, where it is more than no deal. */
  readonly least: number;
}

/** The worth to aim at when the share `time` of the time is gone. */
export function targetAt(
  { e, k, least }: TimeBased,
  { time, noDeal }: { readonly time: number; readonly noDeal: number },
): number {
  const floor = Math.min(1, Math.max(least, noDeal));
  const way = k + (1 - k) * time ** (1 / e);
  return floor + (1 - way) * (1 - floor);
}

export function timeBased(view: View, shape: TimeBased, pick: Pick): Bidding {
  const now = { time: 0, noDeal: 0 };
  return {
    next() {
      now.time = view.clock.time;
      now.noDeal = view.noDeal;
      return pick(targetAt(shape, now));
    },
  };
}
