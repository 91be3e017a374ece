// Every two strategies compared where all else was the same: scenario, protocol, seat and what the others played. Wilcoxon 1945 with the
// correction of Holm 1979; cells as in Demšar 2006.
import { holmAdjusted } from "../../../maths/holm.ts";
import { type SignedRank, signedRank } from "../../../maths/signed-rank.ts";
import { type Aggregates, CELL_SUMS, QUANTA } from "../aggregates.ts";
import type { TournamentPlan } from "../plan.ts";
import { type Cell, walkCells } from "./walk-cells.ts";

export interface Comparison {
  /** Positions of the strategies. */
  readonly first: number;
  readonly second: number;
  /** How many places both were in. */
  readonly places: number;
  /** Mean own worth after delay of the first less that of the second, over those places; null without any. */
  readonly difference: number | null;
  /** In how many of them the first did better, and worse. */
  readonly better: number;
  readonly worse: number;
  readonly p: number;
  readonly method: SignedRank["method"];
  /** p after correction for all comparisons of the list. */
  readonly adjusted: number;
}

const DELAYED = CELL_SUMS.indexOf("delayed");
/** Means that differ by less are tied: sums are kept to about so much. */
const TIED = 1e-8;

export function compareStrategies(plan: TournamentPlan, aggregates: Aggregates): Comparison[] {
  const places = meansByPlace(plan, aggregates);
  const bare: Omit<Comparison, "adjusted">[] = [];
  for (let first = 0; first < plan.strategies.length; first++) {
    for (let second = first + 1; second < plan.strategies.length; second++) {
      bare.push(compared(places, first, second));
    }
  }
  const adjusted = holmAdjusted(bare.map(({ p }) => p));
  return bare.map((comparison, at) => ({ ...comparison, adjusted: adjusted[at] }));
}

function compared(
  places: readonly (readonly number[])[],
  first: number,
  second: number,
): Omit<Comparison, "adjusted"> {
  const differences: number[] = [];
  for (const means of places) {
    const difference = means[first] - means[second];
    if (!Number.isNaN(difference)) differences.push(Math.round(difference / TIED) * TIED);
  }
  const { p, method } = signedRank(differences);
  const total = differences.reduce((sum, difference) => sum + difference, 0);
  return {
    ...{ first, second, places: differences.length },
    difference: differences.length === 0 ? null : total / differences.length,
    better: differences.filter((difference) => difference > 0).length,
    worse: differences.filter((difference) => difference < 0).length,
    ...{ p, method },
  };
}

/** Per place the mean of each strategy that was in it; NaN for others. */
function meansByPlace(plan: TournamentPlan, { sums }: Aggregates): number[][] {
  const places = new Map<string, number[]>();
  walkCells(plan, ({ cell, own, ...around }) => {
    const base = cell * CELL_SUMS.length;
    if (sums[base] === 0) return;
    const key = placeKey(around);
    let means = places.get(key);
    if (!means) {
      means = plan.strategies.map(() => Number.NaN);
      places.set(key, means);
    }
    means[own] = sums[base + DELAYED] / sums[base] / QUANTA;
  });
  return [...places.values()];
}

function placeKey({
  scenario,
  protocol,
  seat,
  line,
}: Pick<Cell, "scenario" | "protocol" | "seat" | "line">): string {
  return `${scenario} ${protocol} ${seat}:${line.map((one, at) => (at === seat ? "" : one)).join()}`;
}
