// Accepts as AC-next does, and late in the talks also what compares well with what came before. AC-combi, Baarslag, Hindriks & Jonker 2014.
import type { Acceptance } from "../strategies/compose.ts";
import type { Knob, Knobs } from "../strategies/knobs.ts";
import type { View } from "../strategies/negotiator.ts";
import { isEnough, type Margin, marginKnobs, readMargin } from "./margin.ts";

/** Late begins when this share of the time is gone. */
export const fromKnob: Knob = { name: "accept-from", usual: 0.9, least: 0, most: 1 };

export const lateKnobs: readonly Knob[] = [...marginKnobs, fromKnob];

export function readFrom(knobs: Knobs): number {
  return knobs["accept-from"];
}

export interface Late {
  readonly margin: Margin;
  readonly from: number;
}

export function readLate(knobs: Knobs): Late {
  return { margin: readMargin(knobs), from: readFrom(knobs) };
}

/** Offers received, by what they are worth to the party. */
export interface Received {
  /** @param time when it came, from 0 to 1; never earlier than the one before. */
  add(worth: number, time: number): void;
  /** What an offer must be worth to be taken late. */
  wanted(time: number): number;
}

/** Lest an offer that came just as the window began falls out of it where shares of the time are rounded. */
const ROUNDING = 1e-12;

/** When the window begins that reaches back as far as time is left. What came just then counts. */
export function windowStart(time: number): number {
  return 2 * time - 1 - ROUNDING;
}

/** Packages that cross the party's own red lines are no offers to it, and are left out. */
export function acceptLate(view: View, { margin, from }: Late, received: Received): Acceptance {
  return {
    hear(deal) {
      const worth = view.worth(deal);
      if (worth !== -Infinity) received.add(worth, view.clock.time);
    },
    accepts(standing, next) {
      const worth = view.worth(standing);
      if (isEnough(margin, worth, view.worth(next))) return true;
      const { time } = view.clock;
      return time >= from && worth >= received.wanted(time);
    },
  };
}
