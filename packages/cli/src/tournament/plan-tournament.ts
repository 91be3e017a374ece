// From what was typed to a packet that can be played, with everything checked first and every problem told.
import { basename } from "node:path";
import { type Case, documentsOf } from "@parley/engine/case";
import {
  type ComposedStrategy,
  checkSeats,
  checkStrategySeats,
  deadlineOf,
  likelyRounds,
  openScenario,
  type PlannedInput,
  planTournament,
  readProtocol,
  readStrategy,
  remarksOnTerms,
  type Scheme,
  type SetProtocol,
  type TournamentTerms,
  termsIn,
  usualScheme,
  withoutDeadline,
} from "@parley/engine/rehearsal";
import { type Message, message } from "@parley/engine/report/sentences";
import type { Environment } from "../environment.ts";
import { readProgram } from "../own-strategy/read-program.ts";
import { isStrategyFile } from "../own-strategy/strategy-file.ts";
import { VERSION } from "../version.ts";
import { asWhole, type WhyNot } from "../why-not.ts";
import type { FoundCase } from "./find-cases.ts";
import { PACKET_FORMAT, type PacketScenario, type TournamentPacket } from "./packet.ts";
import { readTournamentTerms } from "./read-tournament-terms.ts";
import type { TournamentTermsWords } from "./tournament-words.ts";
import { withNoDeal } from "./with-no-deal.ts";

export interface TournamentWishes {
  readonly strategies: readonly string[];
  readonly protocols: readonly string[];
  readonly terms: TournamentTermsWords;
  readonly repeats: number;
  readonly swaps: boolean;
  readonly selfPlay: boolean;
  /** Which line-ups are played where there are more than two sides; null leaves it to what there are. */
  readonly lineUps: "one" | "every" | null;
  readonly seed: number;
  /** Cases that cannot be played are left out, in place of stopping everything. */
  readonly skip: boolean;
}

export type PacketPlanning =
  | {
      readonly ok: true;
      readonly packet: TournamentPacket;
      /** Why cases were left out; none unless `skip` was wished. */
      readonly leftOut: readonly WhyNot[];
      /** What to know of it all the same. */
      readonly hints: readonly Message[];
    }
  | { readonly ok: false; readonly reasons: readonly WhyNot[] };

export async function planPacket(
  cases: readonly FoundCase[],
  wishes: TournamentWishes,
  environment: Environment,
): Promise<PacketPlanning> {
  const reasons: WhyNot[] = [];
  const names = namesOf(wishes.strategies);
  const { programs, shipped } = await readStrategies(wishes.strategies, { environment, names, reasons });
  const protocols = readProtocols(wishes.protocols, reasons);
  const said = readTournamentTerms(cases, wishes.terms);
  const { terms } = said;
  reasons.push(...asWhole(said.reasons));
  const asked = withNoDeal(cases, said.noDeal).map((found) =>
    planScenario(found, { terms, protocols, shipped, slow: Object.keys(programs).length > 0 }),
  );
  const scenarios = wishes.skip ? asked.filter(({ problems }) => problems.length === 0) : asked;
  reasons.push(...scenarios.flatMap(({ problems }) => problems));
  reasons.push(...asWhole(problemsOfLineUps(wishes)));
  const planning = planTournament({
    strategies: names,
    protocols: protocols.map(({ name }) => name),
    repeats: wishes.repeats,
    swaps: wishes.swaps,
    selfPlay: wishes.selfPlay,
    scheme: schemeOf(
      wishes,
      scenarios.map(({ planned }) => planned.parties),
    ),
    seed: wishes.seed,
    terms,
    scenarios: scenarios.map(({ planned }) => planned),
  });
  if (!planning.ok) {
    // Where some were named that cannot be read, that has been told.
    const told = wishes.protocols.length > 0 ? "tournament.no-protocol" : "";
    reasons.push(...asWhole(planning.reasons.filter(({ code }) => code !== told)));
  }
  const leftOut = wishes.skip ? asked.flatMap(({ problems }) => problems) : [];
  if (!planning.ok || reasons.length > 0) return { ok: false, reasons: [...leftOut, ...reasons] };
  return {
    ok: true,
    packet: {
      format: PACKET_FORMAT,
      version: VERSION,
      plan: planning.plan,
      protocols: protocols.map(({ name }) => name),
      scenarios: scenarios.map(({ scenario }) => scenario),
      programs,
    },
    leftOut,
    hints: [
      ...withoutDeadline(shipped, deadlineOf(terms)),
      ...remarksOnTerms(
        terms,
        scenarios.map(({ planned, parties }) => ({ name: planned.name, parties })),
      ),
    ],
  };
}

interface Reading {
  readonly environment: Environment;
  readonly names: readonly string[];
  readonly reasons: WhyNot[];
}

interface ReadStrategies {
  /** Of strategies of somebody's own, by name. */
  readonly programs: Record<string, string>;
  readonly shipped: readonly ComposedStrategy[];
}

async function readStrategies(
  typed: readonly string[],
  { environment, names, reasons }: Reading,
): Promise<ReadStrategies> {
  const programs: Record<string, string> = {};
  const shipped: ComposedStrategy[] = [];
  for (const [at, text] of typed.entries()) {
    if (isStrategyFile(text)) {
      const program = await readProgram(text, { environment, reasons });
      if (program !== null) programs[names[at]] = program;
      continue;
    }
    const reading = readStrategy(text);
    if (reading.ok) shipped.push(reading.strategy);
    else reasons.push(...asWhole(reading.reasons));
  }
  return { programs, shipped };
}

/** A file goes by its own name, wherever it lies; two of one name by what was typed. */
function namesOf(typed: readonly string[]): string[] {
  const short = typed.map((text) => (isStrategyFile(text) ? basename(text) : text));
  return short.map((name, at) => (short.indexOf(name) === short.lastIndexOf(name) ? name : typed[at]));
}

function readProtocols(typed: readonly string[], reasons: WhyNot[]): SetProtocol[] {
  return typed.flatMap((text) => {
    const reading = readProtocol(text);
    if (!reading.ok) reasons.push(...asWhole(reading.reasons));
    return reading.ok ? [reading.protocol] : [];
  });
}

/** In every line-up each strategy is in every seat and meets itself. */
function problemsOfLineUps({ lineUps, swaps, selfPlay }: TournamentWishes): Message[] {
  const leavesOut = lineUps === "every" && !(swaps && selfPlay);
  return leavesOut ? [message("cli.tournament-every-line-up", {})] : [];
}

function schemeOf(
  { lineUps, strategies, swaps, selfPlay }: TournamentWishes,
  parties: readonly number[],
): Scheme {
  if (lineUps !== null) return lineUps === "every" ? "every-line-up" : "one-against-rest";
  return usualScheme({ strategies: strategies.length, parties, swaps, selfPlay });
}

interface ScenarioQuestion {
  readonly terms: TournamentTerms;
  readonly protocols: readonly SetProtocol[];
  readonly shipped: readonly ComposedStrategy[];
  /** Strategies of somebody's own take part, each answer of which may take long. */
  readonly slow: boolean;
}

interface ScenarioPlan {
  readonly planned: PlannedInput;
  readonly scenario: PacketScenario;
  /** Their ids. */
  readonly parties: readonly string[];
  /** Why it cannot be played. */
  readonly problems: readonly WhyNot[];
}

function planScenario(
  { name, case: found }: FoundCase,
  { terms, protocols, shipped, slow }: ScenarioQuestion,
): ScenarioPlan {
  const { parties } = found.frame;
  const opening = openScenario(found);
  const here = [
    ...(opening.ok ? [] : opening.reasons),
    ...problemsWhoBegins(terms, found),
    ...protocols.flatMap((protocol) => checkSeats(protocol, parties.length)),
    ...shipped.flatMap((strategy) => checkStrategySeats(strategy, parties.length)),
  ];
  const large = opening.ok && opening.scenario.measured.space.dealCount > 100_000n;
  const rounds = likelyRounds(terms, parties.length);
  return {
    planned: { name, parties: parties.length, rounds, large: large || slow },
    scenario: { documents: playedDocuments(found) },
    parties: parties.map(({ id }) => id),
    problems: here.map((said) => ({ where: name, said })),
  };
}

/** Those who were said to begin may meet. */
function problemsWhoBegins(terms: TournamentTerms, { frame: { parties } }: Case): Message[] {
  const { first } = termsIn(
    terms,
    parties.map(({ id }) => id),
  );
  if (first.length < 2) return [];
  return [message("cli.tournament-two-begin", { parties: first.map((place) => parties[place].name) })];
}

/** Nothing but what is played: remarks, reasons, sources and the record, and what refers to it, stay at home. */
function playedDocuments({ frame, profiles, ...rest }: Case): PacketScenario["documents"] {
  const played = profiles.map((profile) => ({
    ...profile,
    about: null,
    estimated: profile.estimated && { by: "", on: "" },
    interactions: profile.interactions.map((interaction) => ({ ...interaction, because: null })),
    redLines: profile.redLines.map((line) => ({ ...line, because: null, act: null })),
    demands: [],
    comparisons: [],
  }));
  const bare = { ...frame, others: [], sources: [] };
  const documents = documentsOf({ ...rest, frame: bare, profiles: played });
  return {
    frame: documents.frame,
    profiles: documents.profiles,
    ...{ conflict: null, record: null, whatIfs: null, articles: [] },
  };
}
