// A plan with what it takes to play it, and any one of its sessions by its number.
import type { Yardstick } from "../measures/yardstick.ts";
import type { Protocol } from "../protocols/protocol.ts";
import type { Deals } from "../scenario/deals.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { turnedBack, turnedSetup } from "../session/begin-with.ts";
import type { Outcome } from "../session/outcome.ts";
import { openSession, type Session, type Setup } from "../session/play.ts";
import { playOutPatiently } from "../session/play-patiently.ts";
import type { Trace } from "../session/trace.ts";
import type { Strategy } from "../strategies/negotiator.ts";
import type { Terms } from "../terms/terms.ts";
import { type SessionPlace, sessionAt, type TournamentPlan } from "./plan.ts";

export interface Contest {
  readonly plan: TournamentPlan;
  /** In the order of the plan. */
  readonly strategies: readonly Strategy[];
  readonly protocols: readonly Protocol[];
  /** The scenario at a position of the plan; may open it only now. */
  arena(scenario: number): Arena;
}

export interface Arena {
  readonly yardstick: Yardstick;
  readonly terms: Terms;
  /** Where another than the first of the case begins: its place, and the scenario with the parties turned so that it is the first. */
  readonly begins?: { readonly first: number; readonly turned: Scenario };
}

/** Everything in it with the parties in the order of the case. */
export interface PlayedSession {
  readonly place: SessionPlace;
  readonly arena: Arena;
  readonly deals: Deals;
  readonly trace: Trace;
  readonly outcome: Outcome;
}

/** Plays a session from its number alone; the same each time. @param trace is written over. */
export function playNumbered(contest: Contest, number: number, trace: Trace): PlayedSession {
  const opened = openNumbered(contest, number, trace);
  const { session } = opened;
  while (session.turn >= 0) session.step();
  return ended(opened, session.outcome as Outcome);
}

/** The same, waiting for strategies that run elsewhere. */
export async function playNumberedPatiently(
  contest: Contest,
  number: number,
  trace: Trace,
): Promise<PlayedSession> {
  const opened = openNumbered(contest, number, trace);
  return ended(opened, await playOutPatiently(opened.session));
}

interface Opened {
  readonly place: SessionPlace;
  readonly arena: Arena;
  readonly setup: Setup;
  readonly session: Session;
}

function openNumbered(contest: Contest, number: number, trace: Trace): Opened {
  const place = sessionAt(contest.plan, number);
  const arena = contest.arena(place.scenario);
  const { begins } = arena;
  const setup: Setup = {
    scenario: arena.yardstick.scenario,
    protocol: contest.protocols[place.protocol],
    terms: arena.terms,
    strategies: place.line.map((strategy) => contest.strategies[strategy]),
    seed: contest.plan.seed,
    session: number,
  };
  const asPlayed = begins ? turnedSetup(setup, begins.first, begins.turned) : setup;
  return { place, arena, setup, session: openSession(asPlayed, trace) };
}

function ended({ place, arena, setup, session }: Opened, outcome: Outcome): PlayedSession {
  const { deals, trace } = session;
  const { begins } = arena;
  if (!begins) return { place, arena, deals, trace, outcome };
  const back = turnedBack({ setup, deals, trace, outcome }, setup, begins.first);
  return { place, arena, deals: back.deals, trace: back.trace, outcome: back.outcome };
}
