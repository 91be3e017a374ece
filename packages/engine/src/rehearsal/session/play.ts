// Plays one session: asks whoever is due and tells the protocol's machine, until it is over.
import { type Chance, makeChanceFor } from "../../maths/chance.ts";
import type { Machine, Protocol, Table } from "../protocols/protocol.ts";
import type { Deals } from "../scenario/deals.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Negotiator, Strategy, View } from "../strategies/negotiator.ts";
import type { Terms } from "../terms/terms.ts";
import { askNegotiator } from "./ask-negotiator.ts";
import { SessionClock } from "./clock.ts";
import { type Fault, Forfeiture, type Outcome } from "./outcome.ts";
import { PartyView } from "./party-view.ts";
import type { Trace } from "./trace.ts";
import { ACCEPT, BETTER, FORFEIT, JOIN_IF, JOIN_IF_MANY, LEAVE, NONE, REJECT, SAME, WORSE } from "./words.ts";

export interface Setup {
  readonly scenario: Scenario;
  readonly protocol: Protocol;
  readonly terms: Terms;
  /** One per party. */
  readonly strategies: readonly Strategy[];
  /** From 0 to 2^32 − 1. */
  readonly seed: number;
  /** Which session of that seed: from 0 to 2^32 − 1. */
  readonly session: number;
}

/** A session that can be played to its end at once, or turn by turn where a person takes part. */
export interface Session {
  readonly machine: Machine;
  readonly deals: Deals;
  readonly clock: SessionClock;
  readonly trace: Trace;
  readonly views: readonly View[];
  readonly negotiators: readonly Negotiator[];
  /** The party whose word is due; −1 once the session is over. */
  readonly turn: number;
  /** Null while it goes on. */
  readonly outcome: Outcome | null;
  /** Asks the negotiator that is due and takes its word. */
  step(): void;
  /** Takes this word as that of the party that is due. */
  say(word: number): void;
  /** The party that is due forfeits. */
  forfeit(error: unknown): void;
}

/** The whole session. The trace is cleared first, and then holds what was said. */
export function play(setup: Setup, trace: Trace): Outcome {
  const session = openSession(setup, trace);
  while (session.turn >= 0) session.step();
  return session.outcome as Outcome;
}

/** @throws RangeError unless there is one strategy per party, and the protocol can seat them. */
export function openSession(setup: Setup, trace: Trace): Session {
  const { scenario, protocol, strategies } = setup;
  const parties = scenario.parties.length;
  if (strategies.length !== parties)
    throw new RangeError(`one strategy per party: ${strategies.length} for ${parties}`);
  if (parties < protocol.seats.least || parties > protocol.seats.most) {
    throw new RangeError(`${protocol.id} does not seat ${parties} parties`);
  }
  trace.clear();
  return new PlayedSession(setup, trace);
}

class PlayedSession implements Session, Table {
  readonly scenario: Scenario;
  readonly deals: Deals;
  readonly clock: SessionClock;
  readonly parties: number;
  readonly trace: Trace;
  readonly machine: Machine;
  readonly views: readonly View[];
  readonly negotiators: readonly Negotiator[];
  readonly chance: () => Chance;
  /** An end that is none of the protocol's: a forfeit, or the time being up in the middle of a turn. */
  #cutShort: Outcome | null = null;
  /** Whether anybody wants to hear of answers. */
  readonly #listens: boolean;

  constructor({ scenario, protocol, terms, strategies, seed, session }: Setup, trace: Trace) {
    this.scenario = scenario;
    this.deals = scenario.openDeals();
    this.parties = scenario.parties.length;
    this.trace = trace;
    this.chance = lazyChance(seed, [session, this.parties]);
    this.clock = new SessionClock(scenario, terms, lazyChance(seed, [session, this.parties + 1]));
    this.views = strategies.map((_, party) => new PartyView(this, party, lazyChance(seed, [session, party])));
    const negotiators: Negotiator[] = [];
    this.negotiators = negotiators;
    for (let party = 0; party < strategies.length && !this.#cutShort; party++) {
      try {
        negotiators.push(strategies[party].open(this.views[party], { seed, session }));
      } catch (error) {
        this.#fail(party, error);
      }
    }
    this.#listens = negotiators.some(({ hearAnswer }) => hearAnswer !== undefined);
    this.machine = protocol.open(this);
  }

  get turn(): number {
    return this.#cutShort ? -1 : this.machine.turn;
  }

  get outcome(): Outcome | null {
    return this.#cutShort ?? this.machine.outcome;
  }

  step(): void {
    const { machine } = this;
    const by = machine.turn;
    let word: number;
    try {
      word = askNegotiator(this.negotiators[by], this.views[by], machine);
    } catch (error) {
      this.#fail(by, error);
      return;
    }
    this.say(word);
  }

  say(word: number): void {
    const { machine, clock } = this;
    const fault = this.#faultIn(word);
    if (fault) this.#forfeitBy(machine.turn, fault, null);
    else if (clock.timed && !clock.spendTurn())
      this.#cutShort = { end: "deadline", round: this.#lastSpoken() };
    else machine.take(word);
  }

  forfeit(error: unknown): void {
    this.#fail(this.turn, error);
  }

  hear(party: number, deal: number, by: number): void {
    const negotiator = this.negotiators[party];
    if (!negotiator.hear) return;
    try {
      negotiator.hear(deal, by);
    } catch (error) {
      this.#fail(party, error);
    }
  }

  answered(by: number, deal: number, answer: number): void {
    if (!this.#listens) return;
    for (let party = 0; party < this.parties; party++) {
      const negotiator = this.negotiators[party];
      if (party === by || !negotiator.hearAnswer) continue;
      try {
        negotiator.hearAnswer(deal, by, answer);
      } catch (error) {
        this.#fail(party, error);
      }
    }
  }

  note(by: number, word: number, about: number): void {
    this.trace.add(by, word, about, this.clock);
  }

  #faultIn(word: number): Fault | null {
    // Some of what is no number cannot even be compared with one.
    if (typeof word !== "number") return "impossible-package";
    if (word >= 0) {
      const { ask } = this.machine;
      if (!this.deals.has(word)) return "impossible-package";
      return ask === "offer" || ask === "answer-or-offer" ? null : "out-of-turn";
    }
    if (word === LEAVE) return null;
    if (!Number.isInteger(word)) return "impossible-package";
    return answers(this.machine, word, this.parties) ? null : "out-of-turn";
  }

  /** The last round in which anybody spoke: time may be up before anybody has in the one that was begun. */
  #lastSpoken(): number {
    const { length, round } = this.trace;
    return length === 0 ? 0 : round[length - 1];
  }

  #fail(party: number, error: unknown): void {
    const [fault, detail] =
      error instanceof Forfeiture ? [error.fault, error.message] : (["threw", saidBy(error)] as const);
    this.#forfeitBy(party, fault, detail);
  }

  #forfeitBy(by: number, fault: Fault, detail: string | null): void {
    if (this.#cutShort) return;
    this.note(by, FORFEIT, NONE);
    this.#cutShort = { end: "forfeited", by, round: this.clock.round, fault, detail };
  }
}

function lazyChance(seed: number, purpose: readonly number[]): () => Chance {
  let made: Chance | null = null;
  return () => {
    made ??= makeChanceFor(seed, purpose);
    return made;
  };
}

function answers({ ask }: Machine, word: number, parties: number): boolean {
  switch (ask) {
    case "offer":
      return false;
    case "answer-or-offer":
      return word === ACCEPT;
    case "answer":
      return word === ACCEPT || word === REJECT;
    case "vote":
      return word === ACCEPT || word === REJECT || isCondition(word, parties);
    case "compare":
      return word === BETTER || word === SAME || word === WORSE;
  }
}

/** It names parties of this table only, or no more others than there are. */
function isCondition(word: number, parties: number): boolean {
  if (word > JOIN_IF_MANY) return word <= JOIN_IF && word > JOIN_IF - 2 ** parties;
  return word > JOIN_IF_MANY - parties;
}

function saidBy(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
