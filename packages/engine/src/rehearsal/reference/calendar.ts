// When things happen in alternating offers, and what they are then worth: worths are told as those of a deal made at some time, which moves
// them between times without ever multiplying many discounts together.
import type { Scenario } from "../scenario/scenario.ts";
import type { Delay, Terms } from "../terms/terms.ts";
import { pointsOfNoDeal } from "./exact-points.ts";

export type Periods = "rounds" | "turns";

export interface Calendar {
  /** No deal if the talks end in this turn. */
  noDeal(turn: number, party: number): number;
  /** What an answerer to the offer of this turn wants at least, given what it can count on once the next turn is its own. */
  answererWants(turn: number, next: Next): number;
  /** As of the beginning of this turn: a package tabled in it and taken. */
  whenTaken(turn: number, deal: Taken): number;
  /** As of the beginning of this turn: going on to the next. */
  whenNotTaken(turn: number, next: Next): number;
  /** Whether all of this is reckoned in this turn as in the same party's next, given the same to count on. */
  isAsARoundLater(turn: number): boolean;
}

interface Next {
  readonly party: number;
  readonly later: number;
}

interface Taken {
  readonly party: number;
  readonly points: number;
}

/** A worth of one period later, told as that of a deal made now; `period` is now. */
function onePeriodBack({ discount, cost, mounting }: Delay, later: number, period: number): number {
  const worth = discount === 1 ? later : discount * later;
  if (cost === 0) return worth;
  const spent = mounting === 0 ? cost : cost * (1 + mounting) ** period;
  // Costs are not discounted: told as points of a deal that is, they weigh ever more.
  return worth - (discount === 1 ? spent : spent / discount ** period);
}

/** What both calendars share: talks may break down between rounds, and shocks change what no deal is worth. */
abstract class SharedCalendar implements Calendar {
  protected readonly delays: readonly Delay[];
  readonly #breakdown: number;
  /** `[round × 2 + party]`, in points. */
  readonly #noDeals: Float64Array;
  /** Waiting costs the same in every period. */
  readonly #isEven: boolean;

  constructor(scenario: Scenario, terms: Terms) {
    this.delays = terms.delays;
    this.#breakdown = terms.breakdown;
    this.#noDeals = noDealsOf(scenario, terms);
    this.#isEven = terms.delays.every(
      ({ discount, cost, mounting }) => cost === 0 || (discount === 1 && mounting === 0),
    );
  }

  isAsARoundLater(turn: number): boolean {
    return (
      this.#isEven &&
      this.noDeal(turn, 0) === this.noDeal(turn + 2, 0) &&
      this.noDeal(turn, 1) === this.noDeal(turn + 2, 1)
    );
  }

  noDeal(turn: number, party: number): number {
    return this.#noDeals[2 * Math.floor(turn / 2) + party];
  }

  abstract answererWants(turn: number, next: Next): number;

  whenTaken(turn: number, { party, points }: Taken): number {
    return this.#ifItGoesOn(turn, party, this.takenBack(turn, { party, points }));
  }

  whenNotTaken(turn: number, { party, later }: Next): number {
    return this.#ifItGoesOn(turn, party, this.nextBack(turn, { party, later }));
  }

  protected abstract takenBack(turn: number, deal: Taken): number;
  protected abstract nextBack(turn: number, next: Next): number;

  #ifItGoesOn(turn: number, party: number, worth: number): number {
    // A round ends with the second party's turn.
    if (this.#breakdown === 0 || turn % 2 === 0) return worth;
    return (1 - this.#breakdown) * worth + this.#breakdown * this.noDeal(turn, party);
  }
}

/** Time is the round in which something happens; an offer of the second party is answered in the next. */
export class RoundCalendar extends SharedCalendar {
  answererWants(_turn: number, { later }: Next): number {
    return later;
  }

  protected takenBack(turn: number, { party, points }: Taken): number {
    return this.nextBack(turn, { party, later: points });
  }

  protected nextBack(turn: number, { party, later }: Next): number {
    return turn % 2 === 0 ? later : onePeriodBack(this.delays[party], later, (turn - 1) / 2);
  }
}

/** Time is the turn in which an offer is tabled. */
export class TurnCalendar extends SharedCalendar {
  answererWants(turn: number, { party, later }: Next): number {
    return onePeriodBack(this.delays[party], later, turn);
  }

  protected takenBack(_turn: number, { points }: Taken): number {
    return points;
  }

  protected nextBack(turn: number, { party, later }: Next): number {
    return onePeriodBack(this.delays[party], later, turn);
  }
}

function noDealsOf(scenario: Scenario, { deadline, shocks }: Terms): Float64Array {
  const table = new Float64Array(2 * deadline.rounds);
  const now = [0, 1].map((party) => pointsOfNoDeal(scenario, party));
  const byRound = new Map<number, (readonly (number | null)[])[]>();
  for (const { round, noDeal } of shocks) byRound.set(round, [...(byRound.get(round) ?? []), noDeal]);
  for (let round = 0; round < deadline.rounds; round++) {
    for (const changed of byRound.get(round) ?? []) {
      changed.forEach((points, party) => {
        now[party] = points ?? now[party];
      });
    }
    table[2 * round] = now[0];
    table[2 * round + 1] = now[1];
  }
  return table;
}
