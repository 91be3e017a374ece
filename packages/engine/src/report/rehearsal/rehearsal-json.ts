// A rehearsed session as data for other programs: what was played, every word of it, and what was measured
// (docs/reference/rehearsal-json.md).
import type { Case } from "../../case/case.ts";
import { toText } from "../../maths/rational.ts";
import { measureSession } from "../../rehearsal/measures/measure-session.ts";
import { SessionRow } from "../../rehearsal/measures/session-row.ts";
import { DISTANCES, type Yardstick } from "../../rehearsal/measures/yardstick.ts";
import type { Protocol } from "../../rehearsal/protocols/protocol.ts";
import type { Foreseen } from "../../rehearsal/reference/foresee.ts";
import type { PlayedOut } from "../../rehearsal/session/acts-of.ts";
import {
  ACCEPT,
  BETTER,
  conditionOf,
  FORFEIT,
  LEAVE,
  manyOf,
  REJECT,
  SAME,
} from "../../rehearsal/session/words.ts";
import { MOVE_CLASSES } from "../../talks/progress/moves.ts";
import { givenNoDeal } from "./played-entries.ts";
import { isOffer, type SessionStep, stepsOf } from "./session-steps.ts";
import { roundsSpoken } from "./session-writing.ts";

export interface RehearsalFigures {
  readonly subject: Case;
  readonly played: PlayedOut;
  readonly yardstick: Yardstick;
  /** Place of the party that begins, where that is not the first of the case. */
  readonly first?: number;
  /** What `foresee` found. It lays open what both sides want. */
  readonly foreseen?: readonly Foreseen[];
}

export function rehearsalJson(
  { subject, played, yardstick, first = 0, foreseen = [] }: RehearsalFigures,
  version: string,
): object {
  const { setup, outcome, deals } = played;
  const { frame } = subject;
  const row = new SessionRow(frame.parties.length);
  measureSession(yardstick, { ...played, terms: setup.terms }, row);
  const choices = (deal: number) => choicesOf(subject, deals.dealOf(deal));
  return {
    version: 1,
    case: { id: frame.id, title: frame.title },
    protocol: protocolName(setup.protocol),
    terms: termsJson(subject, played, frame.parties[first].id),
    outcome: {
      end: outcome.end,
      round: roundsSpoken(played),
      ...(outcome.end === "agreed"
        ? { deal: choices(outcome.deal), parties: outcome.parties.map((party) => frame.parties[party].id) }
        : {}),
      ...("by" in outcome ? { by: frame.parties[outcome.by].id } : {}),
      ...(outcome.end === "forfeited" ? { fault: outcome.fault, detail: outcome.detail } : {}),
    },
    parties: frame.parties.map(({ id }, party) => ({
      id,
      strategy: setup.strategies[party].name,
      estimated: subject.profiles[party].estimated !== null,
      noDeal: setup.scenario.parties[party].points(row.worth[party] - row.gain[party]),
      points: row.points[party],
      share: row.worth[party],
      gain: row.gain[party],
      afterDelay: row.delayedPoints[party],
      crossesRedLine: row.crossed[party] === 1,
      offers: row.offers[party],
      moves: Object.fromEntries(
        MOVE_CLASSES.map((move, k) => [move, row.moves[party * MOVE_CLASSES.length + k]]),
      ),
    })),
    sumOfShares: row.sum,
    productOfGains: row.product,
    distances: Object.fromEntries(DISTANCES.map((name, k) => [name, numberOrNull(row.distances[k])])),
    foreseen: foreseen.map((one) => foreseenJson(one, { subject, choices })),
    words: stepsOf(played).map((step) => wordJson(step, { subject, played, choices })),
    method: { version, seed: setup.seed, session: setup.session },
  };
}

/** As it was typed, where it was. */
function protocolName(protocol: Protocol): string {
  return "name" in protocol ? String(protocol.name) : protocol.id;
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function choicesOf({ frame }: Case, deal: readonly number[]): Record<string, string> {
  return Object.fromEntries(frame.issues.map(({ id, options }, issue) => [id, options[deal[issue]].id]));
}

function termsJson(subject: Case, { setup }: PlayedOut, first: string): object {
  const { frame } = subject;
  const { deadline, delays, breakdown, shocks } = setup.terms;
  const given = givenNoDeal(subject, setup.scenario).map((worth) => worth && toText(worth));
  return {
    first,
    noDeal: Object.fromEntries(frame.parties.map(({ id }, party) => [id, given[party]])),
    deadline,
    delays: Object.fromEntries(frame.parties.map(({ id }, party) => [id, delays[party]])),
    breakdown,
    shocks: shocks.map(({ round, what, noDeal }) => ({
      round: round + 1,
      what,
      noDeal: Object.fromEntries(frame.parties.map(({ id }, party) => [id, noDeal[party]])),
    })),
  };
}

function foreseenJson(one: Foreseen, { subject, choices }: Omit<Words, "played">): object {
  const { parties } = subject.frame;
  const byParty = (figures: readonly number[]) =>
    Object.fromEntries(parties.map(({ id }, party) => [id, figures[party]]));
  return {
    first: parties[one.first].id,
    waiting: one.periods,
    end: one.end,
    round: one.round + 1,
    ...(one.by === null ? {} : { by: parties[one.by].id }),
    ...(one.deal === null ? {} : { deal: choices(one.deal) }),
    points: byParty(one.points),
    afterDelay: byParty(one.afterDelay),
  };
}

interface Words {
  readonly subject: Case;
  readonly played: PlayedOut;
  choices(deal: number): Record<string, string>;
}

function wordJson(step: SessionStep, { subject, played, choices }: Words): object {
  const { parties } = subject.frame;
  const said = { round: step.round, at: step.at, by: parties[step.by]?.id ?? null };
  if (isOffer(step)) {
    const points = step.worths.map((worth, party) =>
      worth === -Infinity ? null : played.setup.scenario.parties[party].points(worth),
    );
    return {
      ...said,
      does: "offer",
      choices: choices(step.deal),
      points: Object.fromEntries(parties.map(({ id }, party) => [id, points[party]])),
      moves: Object.fromEntries(
        parties.flatMap(({ id }, party) => (step.moves[party] ? [[id, step.moves[party]]] : [])),
      ),
      ...(step.adopted === null ? {} : { adopted: step.adopted }),
    };
  }
  const condition = conditionOf(step.word);
  const others = manyOf(step.word);
  return {
    ...said,
    does: condition === null && others === null ? nameOf(step.word) : "joins-if",
    ...(others === null ? {} : { others }),
    ...(condition === null
      ? {}
      : {
          parties: parties.flatMap(({ id }, party) => (Math.floor(condition / 2 ** party) % 2 ? [id] : [])),
        }),
    ...(step.about >= 0 ? { about: choices(step.about) } : {}),
  };
}

function nameOf(word: number): string {
  if (word === ACCEPT) return "accept";
  if (word === REJECT) return "reject";
  if (word === LEAVE) return "leave";
  if (word === FORFEIT) return "forfeit";
  return word === BETTER ? "better" : word === SAME ? "same" : "worse";
}
