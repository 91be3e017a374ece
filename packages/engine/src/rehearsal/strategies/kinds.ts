// What every kind of strategy says of itself, so that it can be listed, typed, varied and explained.
import type { AcceptanceKind } from "../acceptance/kinds.ts";
import type { Pick } from "../bidding/pick.ts";
import type { Bidding } from "./compose.ts";
import type { Knob, Knobs } from "./knobs.ts";
import type { View } from "./negotiator.ts";

export interface BiddingKind {
  /** As it is typed: `boulware`. */
  readonly id: string;
  /** Keys of the bibliography. */
  readonly sources: readonly string[];
  readonly knobs: readonly Knob[];
  /** `two`: for two parties only. */
  readonly seats: "two" | "any";
  /** Targets fall with time, so that it needs a deadline that the parties know of. */
  readonly needsDeadline: boolean;
  /** The id of the condition it accepts by unless told otherwise. */
  readonly accepts: AcceptanceKind["id"];
  open(view: View, knobs: Knobs, pick: Pick): Bidding;
}
