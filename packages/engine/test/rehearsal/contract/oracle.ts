// Packages, their points and the frontier by going through everything, straight from the case as it was written.
import type { Deal } from "../../../src/case/frame.ts";
import type { SmallCase, SmallSide } from "../small-scenarios.ts";
import { namesOf, plainSum } from "./random-cases.ts";

export interface Oracle {
  allows(deal: Deal): boolean;
  /** Per party. */
  points(deal: Deal): number[];
  /** Whether the party refuses it, whatever else is offered. */
  refuses(party: number, deal: Deal): boolean;
  /** Points of the allowed packages that no allowed package beats. */
  readonly frontier: readonly number[][];
}

export function oracleOf({ sides, impossible = [] }: SmallCase): Oracle {
  const parties: readonly SmallSide[] = Object.values(sides);
  const counts = Object.values(parties[0].points).map((options) => Object.keys(options).length);
  const allows = (deal: Deal) => !impossible.some(({ combination }) => fits(combination, deal));
  const points = (deal: Deal) => parties.map((side) => pointsOf(side, deal));
  const all = everyDeal(counts).filter(allows).map(points);
  return {
    allows,
    points,
    refuses: (party, deal) => (parties[party].redLines ?? []).some(({ refuses }) => fits(refuses, deal)),
    frontier: all.filter((one) => !all.some((other) => beats(other, one))),
  };
}

/** At least as good for all, better for some. */
export function beats(a: readonly number[], b: readonly number[]): boolean {
  return a.every((points, party) => points >= b[party]) && a.some((points, party) => points > b[party]);
}

function pointsOf({ points, interactions = [] }: SmallSide, deal: Deal): number {
  return interactions
    .filter(({ when }) => fits(when, deal))
    .reduce((sum, { worth }) => sum + (worth as number), plainSum(points, deal));
}

function fits(pattern: Readonly<Record<string, unknown>>, deal: Deal): boolean {
  const names = namesOf(deal);
  return Object.entries(pattern).every(([issue, option]) => names[issue] === option);
}

function everyDeal(counts: readonly number[]): number[][] {
  return counts.reduce<number[][]>(
    (deals, count) => deals.flatMap((deal) => Array.from({ length: count }, (_, k) => [...deal, k])),
    [[]],
  );
}
