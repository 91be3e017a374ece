// A small tournament of three sides with four issues, ready to be played: enough to agree on, and enough to differ about.
import { openYardstick } from "../../../src/rehearsal/measures/yardstick.ts";
import { alternatingOffers } from "../../../src/rehearsal/protocols/alternating-offers.ts";
import { readStrategy } from "../../../src/rehearsal/strategies/read-strategy.ts";
import { plainTerms } from "../../../src/rehearsal/terms/terms.ts";
import type { Contest } from "../../../src/rehearsal/tournament/contest.ts";
import { planTournament, type TournamentInput } from "../../../src/rehearsal/tournament/plan.ts";
import { smallScenario } from "../small-scenarios.ts";

const ROUNDS = 12;
/** Per side, what its best option of each issue is worth; the middle one is worth six tenths of it. */
const WEIGHTS = { north: [50, 20, 20, 10], south: [10, 50, 15, 25], west: [20, 15, 45, 20] };

export function threeSidedContest(
  input: Omit<TournamentInput, "scenarios" | "seed">,
  names: readonly string[] = ["three-sides"],
): Contest {
  const sides = Object.entries(WEIGHTS).map(([id, weights], side) => {
    const points = weights.map((weight, issue): [string, Record<string, number>] => {
      const worths = [weight, Math.round(0.6 * weight), 0];
      // Each side's best is another's worst; in the last issue two want the same.
      const shift = issue === 3 ? Math.min(side, 1) : side;
      return [`i${issue}`, Object.fromEntries(worths.map((_, k) => [`o${k}`, worths[(k + shift) % 3]]))];
    });
    return [id, { noDeal: 20, points: Object.fromEntries(points) }] as const;
  });
  const scenario = smallScenario({ sides: Object.fromEntries(sides) });
  const planning = planTournament({
    seed: 3,
    ...input,
    scenarios: names.map((name) => ({ name, parties: 3, rounds: ROUNDS })),
  });
  if (!planning.ok) throw new Error(JSON.stringify(planning.reasons));
  const strategies = planning.plan.strategies.map((text) => {
    const reading = readStrategy(text);
    if (!reading.ok) throw new Error(text);
    return reading.strategy;
  });
  const arena = { yardstick: openYardstick(scenario), terms: plainTerms(3, ROUNDS) };
  return { plan: planning.plan, strategies, protocols: [alternatingOffers], arena: () => arena };
}
