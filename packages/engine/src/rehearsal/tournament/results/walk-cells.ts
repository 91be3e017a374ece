// Goes through the seats of all match-ups of a plan.
import { lineUp, restOf } from "../line-ups.ts";
import { rulesOf, type TournamentPlan } from "../plan.ts";

export interface Cell {
  readonly cell: number;
  readonly scenario: number;
  readonly protocol: number;
  readonly seat: number;
  /** Who sits where; the same array is used again. */
  readonly line: readonly number[];
  readonly own: number;
  /** What all others play; −1 where they differ. */
  readonly rest: number;
}

export function walkCells(plan: TournamentPlan, visit: (cell: Cell) => void): void {
  const line: number[] = [];
  plan.scenarios.forEach(({ parties, lineUps, firstCell }, scenario) => {
    line.length = 0;
    const rules = rulesOf(plan, parties);
    for (let protocol = 0; protocol < plan.protocols.length; protocol++) {
      for (let number = 0; number < lineUps; number++) {
        lineUp(rules, number, line);
        const first = firstCell + (protocol * lineUps + number) * parties;
        for (let seat = 0; seat < parties; seat++) {
          const rest = restOf(line, seat);
          visit({ cell: first + seat, scenario, protocol, seat, line, own: line[seat], rest });
        }
      }
    }
  });
}
