// A protocol as a small state machine: whose word is due, what it is about, and what follows from it. SPEC.md numbers the rules.
import type { Chance } from "../../maths/chance.ts";
import type { DealNumber, Deals } from "../scenario/deals.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { SessionClock } from "../session/clock.ts";
import type { Outcome } from "../session/outcome.ts";
import type { Knob, Knobs } from "../strategies/knobs.ts";

/** What the party whose turn it is is asked for. */
export const ASKS = ["offer", "answer-or-offer", "answer", "vote", "compare"] as const;
export type Ask = (typeof ASKS)[number];

/** What a machine works with. It never asks a negotiator itself: it says who is due, and is told the word. */
export interface Table {
  readonly scenario: Scenario;
  readonly deals: Deals;
  readonly clock: SessionClock;
  /** How many parties there are; also the mediator's number in the trace. */
  readonly parties: number;
  /** Chance of the mediator and of lots. */
  readonly chance: () => Chance;
  /** Lets a party hear of a package that was tabled. */
  hear(party: number, deal: DealNumber, by: number): void;
  /** Lets all others hear how a party answered about a package. */
  answered(by: number, deal: DealNumber, answer: number): void;
  /** Keeps a word in the trace. */
  note(by: number, word: number, about: DealNumber): void;
}

export interface Machine {
  /** The party whose word is due; −1 once the session is over. */
  readonly turn: number;
  readonly ask: Ask;
  /** The package that the question is about; NONE for a bare offer. */
  readonly standing: DealNumber;
  /** With `compare`: the text as it stands, while `standing` is the changed one. NONE otherwise. */
  readonly text: DealNumber;
  /** With `vote`: who tabled the package. */
  readonly author?: number;
  /** With `vote`: the fewest that the package can bind if it becomes the deal. */
  readonly fewest?: number;
  /** With `vote`: it asks on what condition each joins, not only for a yes or a no. */
  readonly conditional?: boolean;
  /** Null while it goes on. */
  readonly outcome: Outcome | null;
  /**
   * Takes the word of the party that was due. It has been checked: a package of this scenario, LEAVE, or a word that answers the question.
   */
  take(word: number): void;
}

export const PROTOCOL_IDS = [
  "alternating-offers",
  "simultaneous-offers",
  "majority-vote",
  "conditional-vote",
  "single-text",
  "shuttle",
] as const;
export type ProtocolId = (typeof PROTOCOL_IDS)[number];

export interface Protocol {
  readonly id: ProtocolId;
  /** The fewest and the most parties that it can seat. */
  readonly seats: { readonly least: number; readonly most: number };
  open(table: Table): Machine;
}

/** What is known of a protocol that comes with the program. It is one itself, with every knob as usual. */
export interface ProtocolKind extends Protocol {
  /** Keys of the bibliography. */
  readonly sources: readonly string[];
  readonly knobs: readonly Knob[];
  /** @param knobs Those left out are as usual. */
  open(table: Table, knobs?: Knobs): Machine;
}

export function knobOf({ knobs }: ProtocolKind, name: string, told: Knobs | undefined): number {
  const value = told?.[name] ?? knobs.find((knob) => knob.name === name)?.usual;
  if (value === undefined) throw new RangeError(`no knob ${name}`);
  return value;
}

/** All parties of a set given as bits, ascending. */
export function partiesIn(set: number, parties: number): number[] {
  return Array.from({ length: parties }, (_, party) => party).filter((party) => (set >> party) & 1);
}

/** The set of all parties, as bits. */
export function everybody(parties: number): number {
  return 2 ** parties - 1;
}
