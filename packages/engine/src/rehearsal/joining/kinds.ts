// What every way to answer a vote says of itself: on what condition a party joins whom a package is to bind.
import type { Joining } from "../strategies/compose.ts";
import type { Knob, Knobs } from "../strategies/knobs.ts";
import type { View } from "../strategies/negotiator.ts";

export interface JoiningKind {
  /** As it is typed: `enough`. */
  readonly id: string;
  readonly sources: readonly string[];
  readonly knobs: readonly Knob[];
  open(view: View, knobs: Knobs): Joining;
}
