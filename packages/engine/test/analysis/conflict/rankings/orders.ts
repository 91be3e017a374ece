// Rankings as what they say of each pair of states.
import { expect } from "vitest";
import type { Ranking } from "../../../../src/analysis/conflict/rankings/ranking.ts";
import { pairsOf, times } from "../random-models.ts";

/** Fails unless each pair ranks as the comparison of the two states says: more than 0 where the first is better. */
export function expectOrder(ranking: Ranking, compare: (a: number, b: number) => number): void {
  expectSound(ranking);
  const wrong = pairsOf(ranking.ranks.length).filter(
    ([a, b]) => Math.sign(ranking.ranks[a] - ranking.ranks[b]) !== Math.sign(compare(a, b)),
  );
  expect(wrong).toEqual([]);
}

/** Ranks run from 0 without a gap. */
export function expectSound({ classes, ranks }: Ranking): void {
  expect([...new Set(ranks)].sort((a, b) => a - b)).toEqual(times(classes, (rank) => rank));
}

/** How often each of a number of rankings came, by its ranks. */
export function tally(count: number, draw: () => Ranking): Map<string, number> {
  const counts = new Map<string, number>();
  for (let k = 0; k < count; k++) {
    const ranks = draw().ranks.join(" ");
    counts.set(ranks, (counts.get(ranks) ?? 0) + 1);
  }
  return counts;
}

/** Fails where a share is further from what it should be than chance brings about once in some 16,000 cases. */
export function expectShare(hits: number, draws: number, share: number): void {
  const sigma = Math.sqrt((share * (1 - share)) / draws);
  expect(Math.abs(hits / draws - share)).toBeLessThanOrEqual(4 * sigma);
}
