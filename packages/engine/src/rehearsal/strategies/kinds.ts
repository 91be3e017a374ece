// What every kind of strategy says of itself, so that it can be listed, typed, varied and explained.
import type { AcceptanceKind } from "../acceptance/kinds.ts";
import type { Pick } from "../bidding/pick.ts";
import type { ModelKind, OpponentModel } from "../models/kinds.ts";
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
  /** With `two`: the id of the kind that does the same among more. */
  readonly forMore?: string;
  /** Targets fall with time, so that it needs a deadline that the parties know of. */
  readonly needsDeadline: boolean;
  /** The id of the condition it accepts by unless told otherwise. */
  readonly accepts: AcceptanceKind["id"];
  /** The id of the model by which it learns what the others want, unless told otherwise. Absent: it learns only where told to. */
  readonly learnsBy?: ModelKind["id"];
  /** `model` is null only where nothing was told and `learnsBy` is absent. It has heard of a package before the bidding does. */
  open(view: View, knobs: Knobs, pick: Pick, model: OpponentModel | null): Bidding;
}
