// An exercise made ready to play: alternating offers with people in some seats and a strategy in the others.
import {
  alternatingOffers,
  plainTerms,
  readStrategy,
  type Setup,
  type Strategy,
} from "@parley/engine/rehearsal";
import type { Desk } from "../desk.ts";
import { openedScenario } from "../rehearsal/opened-scenario.ts";
import { type Person, personIn } from "../rehearsal/person.ts";
import type { NotReady } from "../rehearsal/ready-setup.ts";
import type { AssumedNoDeal } from "../rehearsal/setup.ts";
import { say } from "../say.ts";

export interface ExerciseTerms {
  readonly rounds: number;
  /** How the program plays the seats in which nobody sits; null where somebody sits in each. */
  readonly strategy: string | null;
  readonly seed: number;
  readonly noDeal: AssumedNoDeal;
}

export type ReadyExercise =
  | { readonly kind: "ready"; readonly setup: Setup; readonly people: readonly Person[] }
  | NotReady;

/** @param seats Positions of the parties for which people speak. */
export function readyExercise(
  { rounds, strategy, seed, noDeal }: ExerciseTerms,
  seats: readonly number[],
  desk: Desk,
): ReadyExercise {
  const opened = openedScenario(noDeal, desk);
  if (opened.kind === "errors") return opened;
  const reading = strategy === null ? null : readStrategy(strategy);
  const reasons = [
    ...(opened.kind === "closed" ? opened.reasons : []),
    ...(reading && !reading.ok ? reading.reasons : []),
  ];
  if (opened.kind === "closed" || reasons.length > 0) {
    return { kind: "closed", reasons: reasons.map((reason) => say(reason, desk.language)) };
  }
  const { scenario } = opened;
  const people = scenario.parties.map((_, seat): Person => ({ seat, heard: [] }));
  const strategies = scenario.parties.map(
    (_, party): Strategy =>
      seats.includes(party) || !reading?.ok ? personIn(people[party]) : reading.strategy,
  );
  const terms = plainTerms(scenario.parties.length, rounds);
  return {
    kind: "ready",
    people,
    setup: { scenario, protocol: alternatingOffers, terms, strategies, seed, session: 0 },
  };
}
