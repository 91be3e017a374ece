// "I join if that side does": a package is taken to be worth what the case says as long as one certain side is bound, and nothing without it.
import { ACCEPT, joinsIf, MOST_PARTIES, REJECT } from "../session/words.ts";
import type { Knob, Knobs } from "../strategies/knobs.ts";
import type { JoiningKind } from "./kinds.ts";

/** The place of that side among the parties of the case, counted from 1. */
export const sideKnob: Knob = { name: "join-side", usual: 1, least: 1, most: MOST_PARTIES };

/** The same side by its place at a table where the party at place `first` of the case sits first and those before it last. */
export function turnedSide(knobs: Knobs, first: number, parties: number): Knobs {
  const place = Math.floor(knobs[sideKnob.name]) - 1;
  if (place >= parties) return knobs;
  return { ...knobs, [sideKnob.name]: ((place - first + parties) % parties) + 1 };
}

export const joinsWithSide: JoiningKind = {
  id: "side",
  sources: [],
  knobs: [sideKnob],
  open(view, knobs) {
    const side = Math.floor(knobs[sideKnob.name]) - 1;
    // Nobody sits in a place beyond the table, so that nobody from there ever joins.
    const condition = side === view.party ? ACCEPT : side < view.parties ? joinsIf([side]) : REJECT;
    return { joins: (_, { fewest }) => (fewest === view.parties ? ACCEPT : condition) };
  },
};
