// Worths in a party's own points without the rounding of the common scale, so that ties stay ties.
import { toNumber } from "../../maths/rational.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** Of every package by number, −∞ where it crosses the party's red line. For scenarios that are listed. */
export function pointsOfDeals(scenario: Scenario, party: number): Float64Array {
  const { lowest, range, perPoint } = scenario.measured.parties[party];
  const deals = scenario.openDeals();
  return Float64Array.from({ length: Number(deals.count) }, (_, deal) => {
    const worth = deals.worth(party, deal);
    if (worth === -Infinity) return worth;
    // Measured in whole numbers, so that rounding gives back the very one.
    return Math.round(lowest + (range === 0 ? 0 : worth * range)) / perPoint;
  });
}

export function pointsOfNoDeal({ sheets }: Scenario, party: number): number {
  const { noDeal } = sheets[party];
  return noDeal ? toNumber(noDeal) : Number.NaN;
}
