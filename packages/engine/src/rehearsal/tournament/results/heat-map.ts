// How each strategy fares against each: own worth and agreement by strategy and by what the others play.
import { type Aggregates, CELL_SUMS, PAIRED_STRATEGIES, QUANTA } from "../aggregates.ts";
import type { TournamentPlan } from "../plan.ts";
import { type Estimate, estimateOf } from "./estimates.ts";
import { walkCells } from "./walk-cells.ts";

/** Square: `[own strategy][strategy of the rest]`; null where they did not meet. */
export interface HeatMap {
  readonly worth: readonly (readonly (Estimate | null)[])[];
  /** After what waiting cost. */
  readonly delayed: readonly (readonly (Estimate | null)[])[];
  readonly agreement: readonly (readonly (Estimate | null)[])[];
  readonly sessions: readonly (readonly number[])[];
}

export function heatMapOf(plan: TournamentPlan, aggregates: Aggregates): HeatMap {
  const count = plan.strategies.length;
  const width = CELL_SUMS.length;
  const sums = new Float64Array(count * count * width);
  const observations = new Float64Array(count * count);
  walkCells(plan, ({ cell, own, rest }) => {
    if (rest < 0) return;
    const pair = own * count + rest;
    for (let k = 0; k < width; k++) sums[pair * width + k] += aggregates.sums[cell * width + k];
    const played = aggregates.sums[cell * width];
    observations[pair] += plan.resample === "sessions" ? played : Math.min(1, played);
  });
  const grid = <T>(read: (pair: number) => T): T[][] =>
    plan.strategies.map((_, own) => plan.strategies.map((_, rest) => read(own * count + rest)));
  const estimate = (pair: number, of: "worth" | "delayed" | "agreed") =>
    estimateOf(
      {
        replicates: aggregates.pairs,
        place: count <= PAIRED_STRATEGIES ? pair : -1,
        sums: sums.subarray(pair * width, (pair + 1) * width),
        observations: observations[pair],
      },
      of,
      "count",
    );
  return {
    worth: grid((pair) => estimate(pair, "worth")),
    delayed: grid((pair) => estimate(pair, "delayed")),
    agreement: grid((pair) => estimate(pair, "agreed")),
    sessions: grid((pair) => sums[pair * width]),
  };
}

/** Mean own worth after delay by strategy and opponent in scenarios of two parties, each seat of each scenario counting alike; null where some pair never met. */
export function payoffMatrix(plan: TournamentPlan, { sums }: Aggregates): number[][] | null {
  const count = plan.strategies.length;
  const [totals, cells] = [new Float64Array(count * count), new Float64Array(count * count)];
  const delayed = CELL_SUMS.indexOf("delayed");
  walkCells(plan, ({ cell, scenario, own, rest }) => {
    const base = cell * CELL_SUMS.length;
    if (plan.scenarios[scenario].parties !== 2 || sums[base] === 0) return;
    totals[own * count + rest] += sums[base + delayed] / sums[base] / QUANTA;
    cells[own * count + rest]++;
  });
  if (cells.some((met) => met === 0)) return null;
  return plan.strategies.map((_, own) =>
    plan.strategies.map((_, rest) => totals[own * count + rest] / cells[own * count + rest]),
  );
}
