// A session in which another party than the first of the case begins: played with the parties turned round, and told in the order of the case.
import { joinsWithSide, turnedSide } from "../joining/side.ts";
import type { Scenario, ScenarioInput } from "../scenario/scenario.ts";
import type { Strategy } from "../strategies/negotiator.ts";
import { type ComposedStrategy, composed } from "../strategies/read-strategy.ts";
import type { PlayedOut } from "./acts-of.ts";
import type { Outcome } from "./outcome.ts";
import type { Setup } from "./play.ts";
import { Trace } from "./trace.ts";
import { conditionOf, joinsIf } from "./words.ts";

/** The same with the party at place `first` in the first place, and those before it at the end. */
export function turned<T>(items: readonly T[], first: number): T[] {
  return [...items.slice(first), ...items.slice(0, first)];
}

/** What is opened so that the party at that place begins. */
export function turnedInput(input: ScenarioInput, first: number): ScenarioInput {
  const { frame, profiles, sheets } = input;
  return {
    ...input,
    frame: { ...frame, parties: turned(frame.parties, first) },
    profiles: turned(profiles, first),
    ...(sheets && { sheets: turned(sheets, first) }),
  };
}

/** @param scenario of the same case, with its parties turned. */
export function turnedSetup(setup: Setup, first: number, scenario: Scenario): Setup {
  const { terms, strategies } = setup;
  return {
    ...setup,
    scenario,
    strategies: turned(strategies, first).map((one) => seated(one, first, strategies.length)),
    terms: {
      ...terms,
      delays: turned(terms.delays, first),
      shocks: terms.shocks.map((shock) => ({ ...shock, noDeal: turned(shock.noDeal, first) })),
    },
  };
}

/** A side that a strategy asks for by its place in the case sits elsewhere at the table. */
function seated(strategy: Strategy, first: number, parties: number): Strategy {
  if (!isComposed(strategy) || strategy.joining.id !== joinsWithSide.id) return strategy;
  const { name, knobs, ...parts } = strategy;
  return composed(name, { ...parts, knobs: turnedSide(knobs, first, parties) });
}

function isComposed(strategy: Strategy): strategy is ComposedStrategy {
  return "joining" in strategy;
}

/** What was played with the parties turned, as one of the session that was meant. */
export function turnedBack(played: PlayedOut, setup: Setup, first: number): PlayedOut {
  const parties = setup.scenario.parties.length;
  const deals = setup.scenario.openDeals();
  const seat = (by: number) => (by < parties ? (by + first) % parties : by);
  const deal = (number: number) => deals.numberOf(played.deals.dealOf(number)) as number;
  const wordIn = (word: number) => {
    const set = conditionOf(word);
    if (set === null) return word >= 0 ? deal(word) : word;
    return joinsIf(
      Array.from({ length: parties }, (_, k) => k).flatMap((k) => (has(set, k) ? [seat(k)] : [])),
    );
  };
  const trace = new Trace();
  const old = played.trace;
  for (let k = 0; k < old.length; k++) {
    const about = old.about[k] >= 0 ? deal(old.about[k]) : old.about[k];
    trace.add(seat(old.by[k]), wordIn(old.word[k]), about, { round: old.round[k], at: old.at[k] });
  }
  return { setup, deals, trace, outcome: turnedOutcome(played.outcome, { seat, deal }) };
}

function has(set: number, party: number): boolean {
  return Math.floor(set / 2 ** party) % 2 === 1;
}

interface Turning {
  readonly seat: (by: number) => number;
  readonly deal: (number: number) => number;
}

function turnedOutcome(outcome: Outcome, { seat, deal }: Turning): Outcome {
  if (outcome.end === "agreed") {
    const parties = outcome.parties.map(seat).sort((a, b) => a - b);
    return { ...outcome, deal: deal(outcome.deal), parties };
  }
  return "by" in outcome ? { ...outcome, by: seat(outcome.by) } : outcome;
}
