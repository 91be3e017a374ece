// What it takes the others to want, learned from what they table.
import type { AdditiveEstimate, DealNumber } from "../scenario/deals.ts";
import type { Knob, Knobs } from "../strategies/knobs.ts";
import type { View } from "../strategies/negotiator.ts";

export interface OpponentModel {
  hear(deal: DealNumber, by: number): void;
  /** The party's worths as estimated so far: each package from 0 to 1. The arrays are the model's own and change as it hears more. */
  estimate(party: number): AdditiveEstimate;
  /** The mean over all others: what to look for where several sit at the table. */
  liked(): AdditiveEstimate;
}

export interface ModelKind {
  /** As it is typed: `frequency`. */
  readonly id: string;
  readonly sources: readonly string[];
  readonly knobs: readonly Knob[];
  open(view: View, knobs: Knobs): OpponentModel;
}
