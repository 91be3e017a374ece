// The view of one party without a session: the test moves the clock and the worth of no deal itself.
import { makeChanceFor } from "../../src/maths/chance.ts";
import type { Scenario, View } from "../../src/rehearsal/index.ts";

export interface LooseView extends View {
  noDeal: number;
  readonly clock: { round: number; rounds: number; time: number };
}

export function viewOf(scenario: Scenario, party: number): LooseView {
  const deals = scenario.openDeals();
  const chance = makeChanceFor(7, [party]);
  return {
    party,
    parties: scenario.parties.length,
    frame: scenario.frame,
    clock: { round: 0, rounds: 100, time: 0 },
    noDeal: scenario.parties[party].noDeal,
    own: deals.own(party),
    worth: (deal) => deals.worth(party, deal),
    dealOf: (deal) => deals.dealOf(deal),
    optionOf: (deal, issue) => deals.optionOf(deal, issue),
    numberOf: (deal) => deals.numberOf(deal),
    chance: () => chance,
  };
}

/** The package of these options, by position. @throws RangeError where the frame does not allow it. */
export function numbered(view: View, ...deal: number[]): number {
  const number = view.numberOf(deal);
  if (number === null) throw new RangeError(`no such package: ${deal}`);
  return number;
}
