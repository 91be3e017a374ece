// By how much a package may fall short of what it is compared with: factor × worth + extra. α and β of Baarslag, Hindriks & Jonker 2014.
import type { Knob, Knobs } from "../strategies/knobs.ts";

export interface Margin {
  /** Above 1: somewhat less is enough. */
  readonly factor: number;
  /** Above 0: somewhat less is enough. */
  readonly extra: number;
}

export const marginKnobs: readonly Knob[] = [
  { name: "accept-factor", usual: 1, least: 0, most: 10 },
  { name: "accept-extra", usual: 0, least: -1, most: 1 },
];

export function readMargin(knobs: Knobs): Margin {
  return { factor: knobs["accept-factor"], extra: knobs["accept-extra"] };
}

/** Sums may come out below what they stand for: 0.7 and 0.1 are less than 0.8. */
const ROUNDING = 1e-12;

/** Worths from 0 to 1. */
export function isEnough({ factor, extra }: Margin, worth: number, wanted: number): boolean {
  return factor === 1 && extra === 0 ? worth >= wanted : factor * worth + extra >= wanted - ROUNDING;
}
