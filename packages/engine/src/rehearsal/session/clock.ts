// Where a session stands: its round, its simulated time, and what each party would have without a deal by now.
import type { Chance } from "../../maths/chance.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Shock, Terms } from "../terms/terms.ts";

/** What a party may know of the time. */
export interface Clock {
  /** Counted from 0. */
  readonly round: number;
  /** How many rounds there are; Infinity where nobody knows of a deadline. */
  readonly rounds: number;
  /** Share of the time that is gone, from 0 to 1: 1 in the last round. 0 throughout where nobody knows of a deadline. */
  readonly time: number;
}

export type ClockEnd = "deadline" | "broke-down";

export class SessionClock implements Clock {
  round = 0;
  time: number;
  readonly rounds: number;
  /** Simulated milliseconds since the talks began. */
  at = 0;
  /** Per party, on the scale of the scenario's worths. */
  readonly noDeal: Float64Array;
  /** The shocks that have come. */
  readonly happened: Shock[] = [];
  readonly #terms: Terms;
  readonly #scenario: Scenario;
  readonly #chance: () => Chance;
  readonly #lastRound: number;
  readonly timed: boolean;

  constructor(scenario: Scenario, terms: Terms, chance: () => Chance) {
    const { deadline } = terms;
    this.#scenario = scenario;
    this.#terms = terms;
    this.#chance = chance;
    this.#lastRound = deadline.rounds - 1;
    this.rounds = deadline.kind === "none" ? Number.POSITIVE_INFINITY : deadline.rounds;
    this.timed = deadline.kind === "time";
    this.time = deadline.kind === "rounds" && deadline.rounds === 1 ? 1 : 0;
    this.noDeal = Float64Array.from(scenario.parties, ({ noDeal }) => noDeal);
    if (terms.shocks.length > 0) this.#shake();
  }

  /** Goes on to the next round, or says why there is none. */
  nextRound(): ClockEnd | null {
    if (this.round >= this.#lastRound || this.time > 1) return "deadline";
    const { breakdown, deadline, shocks } = this.#terms;
    if (breakdown > 0 && this.#chance().uniform() < breakdown) return "broke-down";
    this.round++;
    if (deadline.kind === "rounds") this.time = this.round / this.#lastRound;
    if (shocks.length > 0) this.#shake();
    return null;
  }

  /** A party takes its turn, which takes time where the deadline is one of time. False: the time is up before the turn is over. */
  spendTurn(): boolean {
    const { deadline } = this.#terms;
    if (deadline.kind !== "time") return true;
    const { least, most } = deadline.turn;
    this.at += most === least ? least : least + this.#chance().uniform() * (most - least);
    this.time = Math.min(1, this.at / deadline.limit);
    return this.at <= deadline.limit;
  }

  #shake(): void {
    for (const shock of this.#terms.shocks) {
      if (shock.round !== this.round) continue;
      this.happened.push(shock);
      shock.noDeal.forEach((points, party) => {
        if (points !== null) this.noDeal[party] = this.#scenario.parties[party].scaled(points);
      });
    }
  }
}
