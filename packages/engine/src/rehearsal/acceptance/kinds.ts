// What every condition of acceptance says of itself.
import type { Acceptance, Bidding } from "../strategies/compose.ts";
import type { Knob, Knobs } from "../strategies/knobs.ts";
import type { View } from "../strategies/negotiator.ts";

export interface AcceptanceKind {
  /** As it is typed: `next`. */
  readonly id: string;
  readonly sources: readonly string[];
  readonly knobs: readonly Knob[];
  /** `bidding` is what it is joined with. */
  open(view: View, knobs: Knobs, bidding: Bidding): Acceptance;
}
