// From what was typed to a packet that can be played, with everything checked first and every problem told.
import { basename } from "node:path";
import { type Case, documentsOf } from "@parley/engine/case";
import {
  type ComposedStrategy,
  checkSeats,
  checkStrategySeats,
  checkTerms,
  NO_DELAY,
  openScenario,
  type PlannedInput,
  planTournament,
  readProtocol,
  readStrategy,
  type SetProtocol,
  type Terms,
  withoutDeadline,
} from "@parley/engine/rehearsal";
import type { Message } from "@parley/engine/report/sentences";
import type { Environment } from "../environment.ts";
import { readProgram } from "../own-strategy/read-program.ts";
import { isStrategyFile } from "../own-strategy/strategy-file.ts";
import { VERSION } from "../version.ts";
import { asWhole, type WhyNot } from "../why-not.ts";
import type { FoundCase } from "./find-cases.ts";
import type { PacketScenario, TournamentPacket } from "./packet.ts";
import { withNoDeal } from "./with-no-deal.ts";

export interface TournamentWishes {
  readonly strategies: readonly string[];
  readonly protocols: readonly string[];
  readonly rounds: number;
  /** The parties know of no deadline; `rounds` are played at most. */
  readonly open: boolean;
  readonly discount: number;
  readonly breakdown: number;
  readonly repeats: number;
  readonly swaps: boolean;
  readonly selfPlay: boolean;
  readonly seed: number;
  /** As typed, `PARTY=POINTS`: what no deal is worth to that party in every case that it is in. */
  readonly withoutDeal: readonly string[];
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
  const changed = withNoDeal(cases, wishes.withoutDeal);
  reasons.push(...asWhole(changed.reasons));
  const asked = changed.cases.map((found) =>
    planScenario(found, { wishes, protocols, shipped, slow: Object.keys(programs).length > 0 }),
  );
  const scenarios = wishes.skip ? asked.filter(({ problems }) => problems.length === 0) : asked;
  reasons.push(...scenarios.flatMap(({ problems }) => problems));
  const planning = planTournament({
    strategies: names,
    protocols: protocols.map(({ name }) => name),
    repeats: wishes.repeats,
    swaps: wishes.swaps,
    selfPlay: wishes.selfPlay,
    seed: wishes.seed,
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
      format: 1,
      version: VERSION,
      plan: planning.plan,
      protocols: protocols.map(({ name }) => name),
      scenarios: scenarios.map(({ scenario }) => scenario),
      programs,
    },
    leftOut,
    hints: withoutDeadline(shipped, deadlineOf(wishes)),
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

interface ScenarioQuestion {
  readonly wishes: TournamentWishes;
  readonly protocols: readonly SetProtocol[];
  readonly shipped: readonly ComposedStrategy[];
  /** Strategies of somebody's own take part, each answer of which may take long. */
  readonly slow: boolean;
}

interface ScenarioPlan {
  readonly planned: PlannedInput;
  readonly scenario: PacketScenario;
  /** Why it cannot be played. */
  readonly problems: readonly WhyNot[];
}

function planScenario(
  { name, case: found }: FoundCase,
  { wishes, protocols, shipped, slow }: ScenarioQuestion,
): ScenarioPlan {
  const parties = found.frame.parties.length;
  const terms = termsOf(wishes, parties);
  const opening = openScenario(found);
  const here = [
    ...(opening.ok ? [] : opening.reasons),
    ...checkTerms(
      terms,
      found.frame.parties.map((party) => party.name),
    ),
    ...protocols.flatMap((protocol) => checkSeats(protocol, parties)),
    ...shipped.flatMap((strategy) => checkStrategySeats(strategy, parties)),
  ];
  const large = opening.ok && opening.scenario.measured.space.dealCount > 100_000n;
  return {
    planned: { name, parties, rounds: terms.deadline.rounds, large: large || slow },
    scenario: { documents: playedDocuments(found), terms },
    problems: here.map((said) => ({ where: name, said })),
  };
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

function deadlineOf({ open, rounds }: TournamentWishes): Terms["deadline"] {
  return { kind: open ? "none" : "rounds", rounds };
}

function termsOf(wishes: TournamentWishes, parties: number): Terms {
  const { discount, breakdown } = wishes;
  return {
    deadline: deadlineOf(wishes),
    delays: Array.from({ length: parties }, () => ({ ...NO_DELAY, discount })),
    breakdown,
    shocks: [],
  };
}
