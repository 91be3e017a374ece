// What each side of a case got from each line-up of a tournament, and how far chance had a hand in it; nothing is put where a line-up was not
// played.
import { type Aggregates, CELL_SUMS, QUANTA, spreadOf } from "../aggregates.ts";
import { lineUp } from "../line-ups.ts";
import { rulesOf, type TournamentPlan } from "../plan.ts";
import { countLines, type RoleGame } from "./role-game.ts";

export interface PlayedGame {
  /** Mean own worth after delay, each protocol counting alike; NaN where some protocol has not been played. */
  readonly game: RoleGame;
  readonly evidence: Evidence;
  /** Per payoff, the square of its standard error. Null unless chance was weighed. */
  readonly variances: Float64Array | null;
}

export interface Evidence {
  /** Sessions behind each payoff; the fewest, where some line-ups have been played less often so far. */
  readonly sessions: number;
  /**
   * `untried` where nothing was repeated, so that it does not show; `none` where repeats came out alike; `too-few` where they did not, but are too
   * few to tell how much of a difference may be chance; else `weighed`.
   */
  readonly chance: "untried" | "none" | "too-few" | "weighed";
}

/** Fewer repeats than this tell too little of how widely they spread. */
export const LEAST_REPEATS = 5;
const DELAYED = CELL_SUMS.indexOf("delayed");

export function playedGame(plan: TournamentPlan, aggregates: Aggregates, scenario: number): PlayedGame {
  const { parties, lineUps, firstCell } = plan.scenarios[scenario];
  const sizes = Array.from({ length: parties }, () => plan.strategies.length);
  const payoffs = new Float64Array(countLines(sizes) * parties).fill(Number.NaN);
  const variances = new Float64Array(payoffs.length).fill(Number.NaN);
  const rules = rulesOf(plan, parties);
  const line: number[] = [];
  let [fewest, varies] = [Infinity, false];
  for (let number = 0; number < lineUps; number++) {
    lineUp(rules, number, line);
    const start = parties * line.reduce((place, strategy, role) => place * sizes[role] + strategy, 0);
    for (let role = 0; role < parties; role++) {
      const seats = plan.protocols.map((_, protocol) =>
        seatOf(aggregates, firstCell + (protocol * lineUps + number) * parties + role),
      );
      const sum = (of: (seat: Seat) => number) => seats.reduce((total, seat) => total + of(seat), 0);
      payoffs[start + role] = sum(({ mean }) => mean) / seats.length;
      variances[start + role] = sum(({ variance }) => variance) / seats.length ** 2;
      for (const { sessions, variance } of seats) {
        if (sessions > 0) fewest = Math.min(fewest, sessions);
        varies ||= variance > 0;
      }
    }
  }
  const chance = fewest < 2 ? "untried" : !varies ? "none" : fewest < LEAST_REPEATS ? "too-few" : "weighed";
  return {
    game: { sizes, payoffs },
    evidence: { sessions: fewest * plan.protocols.length, chance },
    variances: chance === "weighed" ? variances : null,
  };
}

interface Seat {
  readonly sessions: number;
  /** Without a session, none divided by none is not known and stays so. */
  readonly mean: number;
  /** Of the mean. */
  readonly variance: number;
}

function seatOf({ sums }: Aggregates, cell: number): Seat {
  const base = cell * CELL_SUMS.length;
  const sessions = sums[base];
  return {
    sessions,
    mean: sums[base + DELAYED] / sessions / QUANTA,
    variance: spreadOf(sums, cell) / sessions,
  };
}
