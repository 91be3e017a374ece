// Worths in a party's own points without the rounding of the common scale, so that ties stay ties.
import { toNumber } from "../../maths/rational.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** Of every package by number, −∞ where it crosses the party's red line. For scenarios that are listed. */
export function pointsOfDeals(scenario: Scenario, party: number): Float64Array {
  const deals = scenario.openDeals();
  return Float64Array.from({ length: Number(deals.count) }, (_, deal) =>
    pointsOfWorth(scenario, party, deals.worth(party, deal)),
  );
}

/** Of a package that is worth so much on the scale of `Deals.worth`. */
export function pointsOfWorth({ measured }: Scenario, party: number, worth: number): number {
  if (worth === -Infinity) return worth;
  const { lowest, range, perPoint } = measured.parties[party];
  // Measured in whole numbers, so that rounding gives back the very one.
  return Math.round(lowest + (range === 0 ? 0 : worth * range)) / perPoint;
}

export function pointsOfNoDeal({ sheets }: Scenario, party: number): number {
  const { noDeal } = sheets[party];
  return noDeal ? toNumber(noDeal) : Number.NaN;
}
