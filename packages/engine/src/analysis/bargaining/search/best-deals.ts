// What a search for the best deals under some rule answers.
import type { Undecided } from "./find-acceptable.ts";

export type BestDeals =
  | {
      readonly status: "found";
      /** The best choices, one per group; all are equally good. */
      readonly choices: readonly Int32Array[];
      /** False when there may be more than these, because more than the limit were found. */
      readonly allTies: boolean;
      readonly proven: boolean;
      /** Set when not proven: the value reached and a value that no deal exceeds, in the measure of the rule. */
      readonly gap: Gap | null;
    }
  | { readonly status: "none" }
  | Undecided;

export interface Gap {
  readonly value: number;
  readonly bound: number;
}
