// Checks what a rehearsal is to be played with, and makes it ready to play.
import type { Message } from "@parley/engine/case";
import {
  alternatingOffers,
  checkSeats,
  checkStrategySeats,
  checkTerms,
  type HeldIssue,
  type Protocol,
  readProtocol,
  readStrategy,
  type Setup,
} from "@parley/engine/rehearsal";
import type { Desk } from "../desk.ts";
import type { SaidProblem } from "../said-problem.ts";
import { say } from "../say.ts";
import { openedScenario } from "./opened-scenario.ts";
import { type Person, personIn } from "./person.ts";
import type { RehearsalSetup } from "./setup.ts";

export type ReadySetup = { readonly kind: "ready"; readonly setup: Setup } | NotReady;

export type NotReady =
  | { readonly kind: "errors"; readonly problems: readonly SaidProblem[] }
  /** Why it cannot be played, in words. */
  | { readonly kind: "closed"; readonly reasons: readonly string[] };

export interface Readying {
  readonly setup: RehearsalSetup;
  /** Speaks for one of the parties. */
  readonly person?: Person;
  /** Issues that are settled already. */
  readonly held?: readonly HeldIssue[];
}

export function readySetup({ setup, person, held }: Readying, desk: Desk): ReadySetup {
  const opened = openedScenario(setup.noDeal, desk, held);
  if (opened.kind === "errors") return opened;
  if (opened.kind === "closed") return closed(opened.reasons, desk);
  const { scenario } = opened;
  const names = scenario.parties.map(({ name }) => name);
  const reasons: Message[] = checkTerms(setup.terms, names);
  const protocol = protocolOf(setup.protocol, reasons);
  reasons.push(...checkSeats(protocol, scenario.parties.length));
  const strategies = scenario.parties.map((_, party) => {
    if (party === person?.seat) return personIn(person);
    const reading = readStrategy(setup.strategies[party] ?? "");
    if (reading.ok) {
      reasons.push(...checkStrategySeats(reading.strategy, scenario.parties.length));
      return reading.strategy;
    }
    reasons.push(...reading.reasons);
    return personIn({ heard: [] });
  });
  if (reasons.length > 0) return closed(reasons, desk);
  const { terms, seed } = setup;
  return { kind: "ready", setup: { scenario, protocol, terms, strategies, seed, session: 0 } };
}

function protocolOf(text: string, reasons: Message[]): Protocol {
  const reading = readProtocol(text);
  if (reading.ok) return reading.protocol;
  reasons.push(...reading.reasons);
  return alternatingOffers;
}

function closed(reasons: readonly Message[], desk: Desk): NotReady {
  return { kind: "closed", reasons: [...new Set(reasons.map((reason) => say(reason, desk.language)))] };
}
