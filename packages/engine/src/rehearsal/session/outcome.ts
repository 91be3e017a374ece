// How a session ended.
import type { DealNumber } from "../scenario/deals.ts";

export type Outcome =
  | {
      readonly end: "agreed";
      readonly deal: DealNumber;
      /** Positions of the parties that the deal binds, ascending; all of them except where a vote lets some agree without others. */
      readonly parties: readonly number[];
      readonly round: number;
    }
  | { readonly end: "deadline" | "broke-down"; readonly round: number }
  | { readonly end: "walked-away"; readonly by: number; readonly round: number }
  /** No deal, and the fault of one: its strategy failed, or did what cannot be done. */
  | {
      readonly end: "forfeited";
      readonly by: number;
      readonly round: number;
      readonly fault: Fault;
      /** What the program said, for `threw`. */
      readonly detail: string | null;
    };

export const FAULTS = ["threw", "impossible-package", "no-answer", "too-much-memory", "out-of-turn"] as const;
export type Fault = (typeof FAULTS)[number];

/** Thrown by whoever stands in for a negotiator that runs elsewhere and failed there. */
export class Forfeiture extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, detail: string) {
    super(detail);
    this.name = "Forfeiture";
    this.fault = fault;
  }
}
