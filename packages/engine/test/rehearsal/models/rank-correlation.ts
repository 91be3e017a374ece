// How well a model orders packages as the party itself does: Kendall's tau, counted pair by pair over those that the party itself tells apart.
import type { AdditiveEstimate, Scenario } from "../../../src/rehearsal/index.ts";

export function rankCorrelation(scenario: Scenario, party: number, estimate: AdditiveEstimate): number {
  const deals = scenario.openDeals();
  const count = Number(deals.count);
  const guessed = Array.from({ length: count }, (_, deal) =>
    deals.dealOf(deal).reduce((sum, option, issue) => sum + estimate[issue][option], 0),
  );
  let [agree, pairs] = [0, 0];
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < a; b++) {
      const difference = deals.worth(party, a) - deals.worth(party, b);
      if (difference === 0) continue;
      pairs++;
      agree += Math.sign(difference) * Math.sign(guessed[a] - guessed[b]);
    }
  }
  return agree / pairs;
}
