// What a package is taken to be worth to a party that is bound with only some of the others. A case says what a package is worth; it does not say
// what is left of that where not all are bound.
import type { Knob, Knobs } from "../strategies/knobs.ts";
import type { View } from "../strategies/negotiator.ts";

/** What is left to it where it alone is bound: 0 as much as its worst package. */
export const aloneKnob: Knob = { name: "join-alone", usual: 0, least: -10, most: 1 };

/**
 * How many others must be bound at least, so that the package is as good to the party as no deal: each of them is taken to bring an equal share
 * of what the package gives beyond being bound alone. All others, where even they are not enough.
 */
export function othersNeeded(view: View, worth: number, knobs: Knobs): number {
  const alone = knobs["join-alone"];
  const others = view.parties - 1;
  let bound = 0;
  // Multiplied out, so that with all others it is as good exactly where the whole package is.
  while (bound < others && alone * (others - bound) + worth * bound < view.noDeal * others) bound++;
  return bound;
}
