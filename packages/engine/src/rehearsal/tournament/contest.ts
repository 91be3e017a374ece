// A plan with what it takes to play it, and any one of its sessions by its number.
import type { Yardstick } from "../measures/yardstick.ts";
import type { Protocol } from "../protocols/protocol.ts";
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
}

export interface PlayedSession {
  readonly place: SessionPlace;
  readonly arena: Arena;
  readonly session: Session;
  readonly outcome: Outcome;
}

/** Plays a session from its number alone; the same each time. */
export function playNumbered(contest: Contest, number: number, trace: Trace): PlayedSession {
  const { place, arena, setup } = setupOf(contest, number);
  const session = openSession(setup, trace);
  while (session.turn >= 0) session.step();
  return { place, arena, session, outcome: session.outcome as Outcome };
}

/** The same, waiting for strategies that run elsewhere. */
export async function playNumberedPatiently(
  contest: Contest,
  number: number,
  trace: Trace,
): Promise<PlayedSession> {
  const { place, arena, setup } = setupOf(contest, number);
  const session = openSession(setup, trace);
  return { place, arena, session, outcome: await playOutPatiently(session) };
}

function setupOf(contest: Contest, number: number) {
  const place = sessionAt(contest.plan, number);
  const arena = contest.arena(place.scenario);
  const setup: Setup = {
    scenario: arena.yardstick.scenario,
    protocol: contest.protocols[place.protocol],
    terms: arena.terms,
    strategies: place.line.map((strategy) => contest.strategies[strategy]),
    seed: contest.plan.seed,
    session: number,
  };
  return { place, arena, setup };
}
