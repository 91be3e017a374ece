// The words of a session with what each changed: for its maker, for everybody, and as a kind of move.

import { moveNumber } from "../../rehearsal/measures/move-number.ts";
import type { Deals } from "../../rehearsal/scenario/deals.ts";
import type { PlayedOut } from "../../rehearsal/session/acts-of.ts";
import { MOVE_CLASSES, type MoveClass } from "../../talks/progress/moves.ts";

interface Said {
  /** Place among the words of the session, from 0. */
  readonly index: number;
  /** Counted from 1. */
  readonly round: number;
  /** Simulated milliseconds since the talks began. */
  readonly at: number;
  /** Place of the party; the number of parties for the mediator. */
  readonly by: number;
}

export interface OfferStep extends Said {
  readonly kind: "offer";
  readonly deal: number;
  /** The maker's offer before this one. */
  readonly previous: number | null;
  /** On the scale of `Deals.worth`, one a party; −∞ where the package crosses its own red line. */
  readonly worths: readonly number[];
  /** Against the offer before; empty for a first offer. */
  readonly changes: readonly number[];
  /** Per party the kind of move towards it; null for the maker, for a first offer, and for a mediator's text. */
  readonly moves: readonly (MoveClass | null)[];
  /** The session ended with it, accepted. */
  readonly accepted: boolean;
  /** Of a mediator's changed text: whether it took the place of the text. Null for all else. */
  readonly adopted: boolean | null;
  /** A mediator's last question: the text as it stands, to be taken or left. */
  readonly putToAll: boolean;
}

export interface AnswerStep extends Said {
  readonly kind: "answer";
  readonly word: number;
  readonly about: number;
}

export type SessionStep = OfferStep | AnswerStep;

/** What the mediator only carries from one party to another is no step of its own. */
export function stepsOf(played: PlayedOut): SessionStep[] {
  const { deals, trace, outcome, setup } = played;
  const parties = setup.scenario.parties.length;
  const last = new Map<number, number>();
  const final = outcome.end === "agreed" ? finalOffer(played) : -1;
  const steps: SessionStep[] = [];
  for (let index = 0; index < trace.length; index++) {
    const [by, word, about] = [trace.by[index], trace.word[index], trace.about[index]];
    const said = { index, round: trace.round[index] + 1, at: trace.at[index], by };
    if (word < 0) {
      steps.push({ ...said, kind: "answer", word, about });
      continue;
    }
    if (by === parties && isCarried(played, word, last)) continue;
    const putToAll = isPutToAll(played, index, last);
    const previous = putToAll ? word : about >= 0 ? about : (last.get(by) ?? null);
    last.set(by, word);
    const measured = measure(deals, { by, deal: word, previous, parties });
    const adopted = about >= 0 ? isAdopted(played, index) : null;
    steps.push({
      ...said,
      kind: "offer",
      deal: word,
      previous,
      ...measured,
      accepted: index === final,
      adopted,
      putToAll,
    });
  }
  return steps;
}

function isCarried({ setup }: PlayedOut, deal: number, last: ReadonlyMap<number, number>): boolean {
  return (
    setup.protocol.id === "shuttle" && setup.scenario.parties.some((_, party) => last.get(party) === deal)
  );
}

/** After its first text, all but the last question is a change of a text. */
function isPutToAll({ setup, trace }: PlayedOut, index: number, last: ReadonlyMap<number, number>): boolean {
  const by = trace.by[index];
  return (
    setup.protocol.id === "single-text" &&
    by === setup.scenario.parties.length &&
    trace.about[index] < 0 &&
    last.has(by)
  );
}

/** The mediator's next text, or its last question, starts from it. */
function isAdopted({ trace }: PlayedOut, index: number): boolean {
  for (let k = index + 1; k < trace.length; k++) {
    if (trace.by[k] !== trace.by[index]) continue;
    return (trace.about[k] >= 0 ? trace.about[k] : trace.word[k]) === trace.word[index];
  }
  return false;
}

/** The last time that the package of the deal was tabled. */
function finalOffer({ trace, outcome }: PlayedOut): number {
  if (outcome.end !== "agreed") return -1;
  for (let k = trace.length - 1; k >= 0; k--) if (trace.word[k] === outcome.deal) return k;
  return -1;
}

interface Tabled {
  readonly by: number;
  readonly deal: number;
  readonly previous: number | null;
  readonly parties: number;
}

function measure(deals: Deals, { by, deal, previous, parties }: Tabled) {
  const everyone = Array.from({ length: parties }, (_, party) => party);
  const worths = everyone.map((party) => deals.worth(party, deal));
  if (previous === null) return { worths, changes: [], moves: everyone.map(() => null) };
  const changes = everyone.map((party) => difference(deals.worth(party, previous), worths[party]));
  const moves = everyone.map((party) =>
    party === by || by >= parties ? null : MOVE_CLASSES[moveNumber(changes[by], changes[party])],
  );
  return { worths, changes, moves };
}

/** From one refused package to another nothing changes. */
function difference(before: number, after: number): number {
  return before === after ? 0 : after - before;
}

export function isOffer(step: SessionStep): step is OfferStep {
  return step.kind === "offer";
}

/** Says another thing than its maker's offer before. */
export function isChanged({ deal, previous }: OfferStep): boolean {
  return deal !== previous;
}
