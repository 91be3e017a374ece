// What each side of a case got from each line-up of a tournament; nothing is put where a line-up was not played.
import { type Aggregates, CELL_SUMS, QUANTA } from "../aggregates.ts";
import { lineUp } from "../line-ups.ts";
import { rulesOf, type TournamentPlan } from "../plan.ts";
import { countLines, type RoleGame } from "./role-game.ts";

const DELAYED = CELL_SUMS.indexOf("delayed");

/** Mean own worth after delay, each protocol counting alike; NaN where some protocol has not been played. */
export function rolePayoffs(plan: TournamentPlan, { sums }: Aggregates, scenario: number): RoleGame {
  const { parties, lineUps, firstCell } = plan.scenarios[scenario];
  const sizes = Array.from({ length: parties }, () => plan.strategies.length);
  const payoffs = new Float64Array(countLines(sizes) * parties).fill(Number.NaN);
  const rules = rulesOf(plan, parties);
  const line: number[] = [];
  for (let number = 0; number < lineUps; number++) {
    lineUp(rules, number, line);
    const start = parties * line.reduce((place, strategy, role) => place * sizes[role] + strategy, 0);
    for (let role = 0; role < parties; role++) {
      let total = 0;
      for (let protocol = 0; protocol < plan.protocols.length; protocol++) {
        const base = (firstCell + (protocol * lineUps + number) * parties + role) * CELL_SUMS.length;
        // Without a session there is none divided by none, which is not known and stays so.
        total += sums[base + DELAYED] / sums[base] / QUANTA;
      }
      payoffs[start + role] = total / plan.protocols.length;
    }
  }
  return { sizes, payoffs };
}
