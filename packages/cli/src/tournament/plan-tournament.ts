// From what was typed to a packet that can be played, with everything checked first and every problem told.
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { type Case, documentsOf } from "@parley/engine/case";
import {
  checkSeats,
  checkTerms,
  NO_DELAY,
  openScenario,
  type PlannedInput,
  planTournament,
  readProtocol,
  readStrategy,
  type SetProtocol,
  type Terms,
} from "@parley/engine/rehearsal";
import { type Message, message } from "@parley/engine/report/sentences";
import type { Environment } from "../environment.ts";
import { fromNodeError } from "../outside-error.ts";
import { isStrategyFile } from "../own-strategy/strategy-file.ts";
import { VERSION } from "../version.ts";
import type { FoundCase } from "./find-cases.ts";
import type { PacketScenario, TournamentPacket } from "./packet.ts";

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
  /** Cases that cannot be played are left out, in place of stopping everything. */
  readonly skip: boolean;
}

export type PacketPlanning =
  | {
      readonly ok: true;
      readonly packet: TournamentPacket;
      /** Why cases were left out; none unless `skip` was wished. */
      readonly leftOut: readonly PlaceReason[];
    }
  | { readonly ok: false; readonly reasons: readonly PlaceReason[] };

/** Why it cannot be played, and where. */
export interface PlaceReason {
  /** A case as it was named, or a place in a strategy's file; null: the tournament as a whole. */
  readonly where: string | null;
  readonly said: Message;
}

export async function planPacket(
  cases: readonly FoundCase[],
  wishes: TournamentWishes,
  environment: Environment,
): Promise<PacketPlanning> {
  const reasons: PlaceReason[] = [];
  const names = namesOf(wishes.strategies);
  const programs = await readStrategies(wishes.strategies, { environment, names, reasons });
  const protocols = readProtocols(wishes.protocols, reasons);
  const asked = cases.map((found) =>
    planScenario(found, { wishes, protocols, slow: Object.keys(programs).length > 0 }),
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
  if (!planning.ok) reasons.push(...everywhere(planning.reasons));
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
  };
}

interface Reading {
  readonly environment: Environment;
  readonly names: readonly string[];
  readonly reasons: PlaceReason[];
}

/** The programs of strategies of somebody's own. */
async function readStrategies(
  typed: readonly string[],
  { environment, names, reasons }: Reading,
): Promise<Record<string, string>> {
  const programs: Record<string, string> = {};
  for (const [at, text] of typed.entries()) {
    if (isStrategyFile(text)) {
      const program = await readProgram(resolve(environment.folder, text), { text, reasons });
      if (program !== null) programs[names[at]] = program;
      continue;
    }
    const reading = readStrategy(text);
    if (!reading.ok) reasons.push(...everywhere(reading.reasons));
  }
  return programs;
}

async function readProgram(
  path: string,
  { text, reasons }: { readonly text: string; readonly reasons: PlaceReason[] },
): Promise<string | null> {
  const source = await readFile(path, "utf8").catch((error) => {
    throw fromNodeError(error, text, "unreadable");
  });
  const { transpile } = await import("../own-strategy/transpile.ts");
  const transpiled = transpile(path, source);
  if (transpiled.ok) return transpiled.code;
  for (const { code, params, line, column } of transpiled.problems) {
    reasons.push({ where: `${text}:${line}:${column}`, said: message(code, params) });
  }
  return null;
}

/** A file goes by its own name, wherever it lies; two of one name by what was typed. */
function namesOf(typed: readonly string[]): string[] {
  const short = typed.map((text) => (isStrategyFile(text) ? basename(text) : text));
  return short.map((name, at) => (short.indexOf(name) === short.lastIndexOf(name) ? name : typed[at]));
}

function readProtocols(typed: readonly string[], reasons: PlaceReason[]): SetProtocol[] {
  return typed.flatMap((text) => {
    const reading = readProtocol(text);
    if (!reading.ok) reasons.push(...everywhere(reading.reasons));
    return reading.ok ? [reading.protocol] : [];
  });
}

interface ScenarioQuestion {
  readonly wishes: TournamentWishes;
  readonly protocols: readonly SetProtocol[];
  /** Strategies of somebody's own take part, each answer of which may take long. */
  readonly slow: boolean;
}

interface ScenarioPlan {
  readonly planned: PlannedInput;
  readonly scenario: PacketScenario;
  /** Why it cannot be played. */
  readonly problems: readonly PlaceReason[];
}

function planScenario(
  { name, case: found }: FoundCase,
  { wishes, protocols, slow }: ScenarioQuestion,
): ScenarioPlan {
  const parties = found.frame.parties.length;
  const terms = termsOf(wishes, parties);
  const opening = openScenario(found);
  const here = [
    ...(opening.ok ? [] : opening.reasons),
    ...checkTerms(terms, parties),
    ...protocols.flatMap((protocol) => checkSeats(protocol, parties)),
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

function termsOf({ rounds, open, discount, breakdown }: TournamentWishes, parties: number): Terms {
  return {
    deadline: { kind: open ? "none" : "rounds", rounds },
    delays: Array.from({ length: parties }, () => ({ ...NO_DELAY, discount })),
    breakdown,
    shocks: [],
  };
}

function everywhere(reasons: readonly Message[]): PlaceReason[] {
  return reasons.map((said) => ({ where: null, said }));
}
