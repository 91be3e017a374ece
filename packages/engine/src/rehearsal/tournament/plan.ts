// A tournament as a plan: sessions by number, who plays what where in each, and the chunks in which they are played.
import { type Message, message } from "../../case/message.ts";
import { countLineUps, type LineUpRules, lineUp, lineUpNumber, type Scheme } from "./line-ups.ts";
import type { TournamentTerms } from "./tournament-terms.ts";

export interface TournamentInput {
  readonly scenarios: readonly PlannedInput[];
  /** As they are typed. */
  readonly strategies: readonly string[];
  /** As they are typed; alternating offers by default. */
  readonly protocols?: readonly string[];
  readonly scheme?: Scheme;
  /** How often each line-up is played; once by default. */
  readonly repeats?: number;
  /** Each pair in both roles; so by default. */
  readonly swaps?: boolean;
  /** A strategy also meets itself; so by default. */
  readonly selfPlay?: boolean;
  /** From 0 to 2^32 − 1. */
  readonly seed: number;
  /** What the intervals take as drawn by chance; see {@link TournamentPlan.resample}. */
  readonly resample?: Resample;
  /** As many rounds as the longest scenario has, and nothing else, by default. */
  readonly terms?: TournamentTerms;
}

export interface PlannedInput {
  readonly name: string;
  readonly parties: number;
  /** The most rounds that a session may well take. */
  readonly rounds: number;
  /** Too many packages to list. */
  readonly large?: boolean;
}

export type Resample = "match-ups" | "sessions";

/** Plain data; nothing in it depends on the machine. */
export interface TournamentPlan {
  readonly seed: number;
  readonly strategies: readonly string[];
  readonly protocols: readonly string[];
  readonly scheme: Scheme;
  readonly repeats: number;
  readonly swaps: boolean;
  readonly selfPlay: boolean;
  /**
   * A match-up is one line-up on one scenario under one protocol. Resampled as a whole, its repeats count as one observation: right where
   * scenarios vary. With few of them, and strategies that use chance, each session counts as one.
   */
  readonly resample: Resample;
  /** Played under others, it is another tournament. */
  readonly terms: TournamentTerms;
  readonly scenarios: readonly PlannedScenario[];
  readonly sessions: number;
  readonly chunks: number;
  readonly matchUps: number;
  /** Seats of all match-ups. */
  readonly cells: number;
  /** The most parties of a scenario. */
  readonly seats: number;
}

export interface PlannedScenario {
  readonly name: string;
  readonly parties: number;
  readonly lineUps: number;
  readonly perChunk: number;
  readonly firstSession: number;
  readonly firstChunk: number;
  readonly firstMatchUp: number;
  readonly firstCell: number;
  readonly sessions: number;
}

export interface SessionPlace {
  readonly scenario: number;
  readonly protocol: number;
  /** Position of the strategy of each seat. */
  readonly line: readonly number[];
  /** From 0. */
  readonly repeat: number;
}

export type TournamentPlanning =
  | { readonly ok: true; readonly plan: TournamentPlan }
  | { readonly ok: false; readonly reasons: readonly Message[] };

const MOST_SESSIONS = 2 ** 32;
const MOST_STRATEGIES = 100;
const MOST_CELLS = 2_000_000;
/** Below so many scenarios, repeats are what varies. */
const SCENARIOS_THAT_VARY = 5;

export function planTournament(input: TournamentInput): TournamentPlanning {
  const { seed, strategies, protocols = ["alternating-offers"], repeats = 1 } = input;
  const { swaps = true, selfPlay = true, scheme = "one-against-rest" } = input;
  const reasons = problemsOf({ ...input, repeats });
  if (reasons.length > 0) return { ok: false, reasons };
  const rules = { strategies: strategies.length, scheme, swaps, selfPlay };
  const scenarios: PlannedScenario[] = [];
  const at = { sessions: 0, chunks: 0, matchUps: 0, cells: 0 };
  for (const scenario of input.scenarios) {
    const { name, parties } = scenario;
    const lineUps = countLineUps({ ...rules, parties });
    const sessions = lineUps * protocols.length * repeats;
    const perChunk = sessionsPerChunk(scenario);
    scenarios.push({
      ...{ name, parties, lineUps, perChunk, sessions },
      ...{ firstSession: at.sessions, firstChunk: at.chunks, firstMatchUp: at.matchUps, firstCell: at.cells },
    });
    at.sessions += sessions;
    at.chunks += Math.ceil(sessions / perChunk);
    at.matchUps += lineUps * protocols.length;
    at.cells += lineUps * protocols.length * parties;
  }
  if (at.sessions > MOST_SESSIONS || at.cells > MOST_CELLS) {
    return {
      ok: false,
      reasons: [message("tournament.too-many-sessions", { sessions: at.sessions, matchUps: at.matchUps })],
    };
  }
  if (at.sessions === 0) return { ok: false, reasons: [message("tournament.nothing-to-play")] };
  const varied = input.scenarios.length >= SCENARIOS_THAT_VARY;
  return {
    ok: true,
    plan: {
      ...{ seed, strategies, protocols, scheme, repeats, swaps, selfPlay, scenarios },
      resample: input.resample ?? (varied ? "match-ups" : "sessions"),
      terms: input.terms ?? plainTermsOf(input.scenarios),
      ...at,
      seats: Math.max(...scenarios.map(({ parties }) => parties)),
    },
  };
}

function plainTermsOf(scenarios: readonly PlannedInput[]): TournamentTerms {
  const rounds = Math.max(...scenarios.map((scenario) => scenario.rounds));
  return { rounds, open: false, discount: 1, breakdown: 0 };
}

/** @throws RangeError unless 0 ≤ number < sessions. */
export function sessionAt(plan: TournamentPlan, number: number): SessionPlace {
  const scenario = scenarioAt(plan, "firstSession", number);
  const { firstSession, lineUps, parties } = plan.scenarios[scenario];
  const inside = number - firstSession;
  const match = Math.floor(inside / plan.repeats);
  const line: number[] = [];
  lineUp(rulesOf(plan, parties), match % lineUps, line);
  return { scenario, protocol: Math.floor(match / lineUps), line, repeat: inside % plan.repeats };
}

/** −1 where the plan has no such session. */
export function sessionNumber(plan: TournamentPlan, place: SessionPlace): number {
  const { scenario, protocol, line, repeat } = place;
  const planned = plan.scenarios[scenario];
  if (!planned || !plan.protocols[protocol] || !(repeat >= 0 && repeat < plan.repeats)) return -1;
  const number = lineUpNumber(rulesOf(plan, planned.parties), line);
  if (number < 0) return -1;
  return planned.firstSession + (protocol * planned.lineUps + number) * plan.repeats + repeat;
}

export interface ChunkPlace {
  readonly scenario: number;
  /** Session numbers, the last not included. All are of one scenario. */
  readonly from: number;
  readonly to: number;
}

/** @throws RangeError unless 0 ≤ chunk < chunks. */
export function chunkAt(plan: TournamentPlan, chunk: number): ChunkPlace {
  const scenario = scenarioAt(plan, "firstChunk", chunk);
  const { firstChunk, firstSession, perChunk, sessions } = plan.scenarios[scenario];
  const from = (chunk - firstChunk) * perChunk;
  return { scenario, from: firstSession + from, to: firstSession + Math.min(sessions, from + perChunk) };
}

export function rulesOf(plan: TournamentPlan, parties: number): LineUpRules {
  const { scheme, swaps, selfPlay } = plan;
  return { strategies: plan.strategies.length, parties, scheme, swaps, selfPlay };
}

function scenarioAt(plan: TournamentPlan, first: "firstSession" | "firstChunk", number: number): number {
  const most = first === "firstSession" ? plan.sessions : plan.chunks;
  if (!Number.isInteger(number) || number < 0 || number >= most) {
    throw new RangeError(`a number from 0 to ${most - 1}: ${number}`);
  }
  let [from, to] = [0, plan.scenarios.length - 1];
  while (from < to) {
    const middle = (from + to + 1) >>> 1;
    if (plan.scenarios[middle][first] <= number) from = middle;
    else to = middle - 1;
  }
  return from;
}

/** About a second's worth on a slow core, by a rule of thumb that every machine follows alike. */
function sessionsPerChunk({ parties, rounds, large = false }: PlannedInput): number {
  const seconds = (large ? 0.02 : 0.000_05) + rounds * parties * (large ? 0.000_02 : 0.000_000_5);
  return Math.min(20_000, Math.max(1, Math.round(1 / seconds)));
}

function problemsOf(input: TournamentInput & { readonly repeats: number }): Message[] {
  const { strategies, scenarios, repeats, seed } = input;
  const reasons: Message[] = [];
  if (scenarios.length === 0) reasons.push(message("tournament.no-scenario"));
  if (strategies.length === 0) reasons.push(message("tournament.no-strategy"));
  if (strategies.length > MOST_STRATEGIES) {
    reasons.push(
      message("tournament.too-many-strategies", { count: strategies.length, most: MOST_STRATEGIES }),
    );
  }
  const twice = strategies.filter((name, at) => strategies.indexOf(name) < at);
  const { protocols = [] } = input;
  const again = protocols.filter((name, at) => protocols.indexOf(name) < at);
  for (const name of new Set(again)) reasons.push(message("tournament.protocol-twice", { protocol: name }));
  if (input.protocols?.length === 0) reasons.push(message("tournament.no-protocol"));
  for (const name of new Set(twice)) reasons.push(message("tournament.strategy-twice", { strategy: name }));
  if (!Number.isInteger(repeats) || repeats < 1) reasons.push(message("tournament.bad-repeats", { repeats }));
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
    reasons.push(message("tournament.bad-seed", { seed }));
  }
  return reasons;
}
