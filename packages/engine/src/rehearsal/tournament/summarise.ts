// What a tournament found, from its merged sums: plain data for a page, a table or a file, and remarks as codes with parameters.
import { type Message, message } from "../../case/message.ts";
import { type ShareInterval, wilsonInterval } from "../../maths/wilson.ts";
import { MOVE_CLASSES, type MoveClass } from "../../talks/progress/moves.ts";
import { type Aggregates, CELL_SUMS, type CellSum, spreadOf } from "./aggregates.ts";
import { analyseGame, type GameAnalysis } from "./game/analyse-game.ts";
import { analyseRoles, type RoleGames } from "./game/analyse-roles.ts";
import type { TournamentPlan } from "./plan.ts";
import { type Comparison, compareStrategies } from "./results/compare-strategies.ts";
import { type Estimate, estimateOf } from "./results/estimates.ts";
import { type HeatMap, heatMapOf } from "./results/heat-map.ts";
import { walkCells } from "./results/walk-cells.ts";

export interface TournamentSummary {
  readonly sessions: number;
  readonly strategies: readonly StrategySummary[];
  /** Every two strategies, in their order. */
  readonly comparisons: readonly Comparison[];
  readonly heatMap: HeatMap;
  /** Of cases with two sides, over which seats are forgotten. */
  readonly game: GameAnalysis;
  /** Of each case with more. */
  readonly roleGames: RoleGames;
  readonly remarks: readonly Message[];
}

export interface StrategySummary {
  readonly strategy: string;
  /** In how many seats it was played. Nothing else is told where it is 0. */
  readonly seats: number;
  readonly agreement: ShareInterval | null;
  /** Of its deals whose distance from the efficient ones is known, how many are efficient. */
  readonly efficient: ShareInterval | null;
  readonly worth: Estimate | null;
  readonly delayed: Estimate | null;
  readonly gain: Estimate | null;
  readonly jointSum: Estimate | null;
  readonly jointProduct: Estimate | null;
  readonly rounds: Estimate | null;
  /** Over sessions with a deal. */
  readonly toFrontier: Estimate | null;
  readonly toNash: Estimate | null;
  readonly toKalaiSmorodinsky: Estimate | null;
  /** Per seat. */
  readonly offers: number | null;
  /** Share of its moves in each class; null where it made none. */
  readonly moves: Readonly<Record<MoveClass, number>> | null;
  readonly ends: Readonly<Record<EndCount, number>>;
  /** Deals that cross a red line of its own. */
  readonly crossed: number;
}

const END_COUNTS = [
  "agreed",
  "deadline",
  "brokeDown",
  "walkedAway",
  "leftBySelf",
  "forfeited",
  "forfeitedBySelf",
] as const satisfies readonly CellSum[];
export type EndCount = (typeof END_COUNTS)[number];

const WIDTH = CELL_SUMS.length;
const END_PLACES = END_COUNTS.map((name) => CELL_SUMS.indexOf(name));

/** @param aggregates merged over all chunks of the plan, or those that have been played. */
export function summarise(plan: TournamentPlan, aggregates: Aggregates): TournamentSummary {
  const totals = totalsOf(plan, aggregates);
  const strategies = plan.strategies.map((strategy, at) =>
    summaryOf(strategy, {
      replicates: aggregates.strategies,
      place: at,
      sums: totals.sums.subarray(at * WIDTH, (at + 1) * WIDTH),
      observations: totals.observations[at],
    }),
  );
  return {
    sessions: totals.sessions,
    strategies,
    comparisons: compareStrategies(plan, aggregates),
    heatMap: heatMapOf(plan, aggregates),
    game: analyseGame(plan, aggregates),
    roleGames: analyseRoles(plan, aggregates),
    remarks: remarksOn(plan, aggregates, { strategies, sessions: totals.sessions }),
  };
}

interface Totals {
  readonly sums: Float64Array;
  readonly observations: Float64Array;
  readonly sessions: number;
}

function totalsOf(plan: TournamentPlan, aggregates: Aggregates): Totals {
  const sums = new Float64Array(plan.strategies.length * WIDTH);
  const observations = new Float64Array(plan.strategies.length);
  let sessions = 0;
  walkCells(plan, ({ cell, own, seat }) => {
    for (let k = 0; k < WIDTH; k++) sums[own * WIDTH + k] += aggregates.sums[cell * WIDTH + k];
    const played = aggregates.sums[cell * WIDTH];
    if (seat === 0) sessions += played;
    observations[own] += plan.resample === "sessions" ? played : Math.min(1, played);
  });
  return { sums, observations, sessions };
}

function summaryOf(strategy: string, question: Parameters<typeof estimateOf>[0]): StrategySummary {
  const { sums } = question;
  const sum = (name: CellSum): number => sums[CELL_SUMS.indexOf(name)];
  const share = (hits: CellSum, count: CellSum): ShareInterval | null =>
    sum(count) === 0 ? null : wilsonInterval(sum(hits), sum(count));
  const moved = MOVE_CLASSES.reduce((total, move) => total + sum(move), 0);
  return {
    strategy,
    seats: sum("count"),
    agreement: share("agreed", "count"),
    efficient: share("efficient", "frontierCount"),
    worth: estimateOf(question, "worth", "count"),
    delayed: estimateOf(question, "delayed", "count"),
    gain: estimateOf(question, "gain", "count"),
    jointSum: estimateOf(question, "sum", "count"),
    jointProduct: estimateOf(question, "product", "count"),
    rounds: estimateOf(question, "rounds", "count"),
    toFrontier: estimateOf(question, "frontier", "frontierCount"),
    toNash: estimateOf(question, "nash", "nashCount"),
    toKalaiSmorodinsky: estimateOf(question, "kalaiSmorodinsky", "kalaiSmorodinskyCount"),
    offers: sum("count") === 0 ? null : sum("offers") / sum("count"),
    moves:
      moved === 0
        ? null
        : (Object.fromEntries(MOVE_CLASSES.map((move) => [move, sum(move) / moved])) as Record<
            MoveClass,
            number
          >),
    ends: Object.fromEntries(END_COUNTS.map((name) => [name, sum(name)])) as Record<EndCount, number>,
    crossed: sum("crossed"),
  };
}

/** Whether the repeats of each match-up ended in the same way, with the same worths. */
function areRepeatsAlike({ least, most, sums }: Aggregates): boolean {
  return least.every((lowest, cell) => {
    const base = cell * WIDTH;
    const isSameEnd = (end: number) => sums[base + end] === 0 || sums[base + end] === sums[base];
    return !(lowest < most[cell]) && END_PLACES.every(isSameEnd) && !(spreadOf(sums, cell) > 0);
  });
}

function remarksOn(
  plan: TournamentPlan,
  aggregates: Aggregates,
  { strategies, sessions }: Pick<TournamentSummary, "strategies" | "sessions">,
): Message[] {
  const remarks: Message[] = [];
  if (sessions < plan.sessions)
    remarks.push(message("tournament.unfinished", { played: sessions, planned: plan.sessions }));
  if (plan.repeats > 1 && areRepeatsAlike(aggregates)) {
    remarks.push(message("tournament.repeats-alike", { repeats: plan.repeats }));
  }
  remarks.push(message(`tournament.resampled-${plan.resample}`, { scenarios: plan.scenarios.length }));
  for (const { strategy, ends, seats } of strategies) {
    const { agreed, forfeitedBySelf } = ends;
    if (forfeitedBySelf > 0)
      remarks.push(message("tournament.forfeits", { strategy, count: forfeitedBySelf, seats }));
    if (seats > 0 && agreed === 0) remarks.push(message("tournament.never-agrees", { strategy, seats }));
  }
  return remarks;
}
