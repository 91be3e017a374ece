// Packages and their points, straight from the case as it was written, and the frontier by going through everything.
import { bruteForce } from "../../../src/analysis/bargaining/brute-force.ts";
import { planDealSpace } from "../../../src/analysis/bargaining/space-plan.ts";
import type { Deal } from "../../../src/case/frame.ts";
import type { Scenario } from "../../../src/rehearsal/index.ts";
import type { SmallCase, SmallSide } from "../small-scenarios.ts";
import { namesOf, plainSum } from "./random-cases.ts";

export interface Oracle {
  allows(deal: Deal): boolean;
  /** Per party. */
  points(deal: Deal): number[];
  /** Whether the party refuses it, whatever else is offered. */
  refuses(party: number, deal: Deal): boolean;
}

export function oracleOf({ sides, impossible = [] }: SmallCase): Oracle {
  const parties: readonly SmallSide[] = Object.values(sides);
  const allows = (deal: Deal) => !impossible.some(({ combination }) => fits(combination, deal));
  const points = (deal: Deal) => parties.map((side) => pointsOf(side, deal));
  return {
    allows,
    points,
    refuses: (party, deal) => (parties[party].redLines ?? []).some(({ refuses }) => fits(refuses, deal)),
  };
}

/** Points of the allowed packages that no allowed package beats. */
export function frontierOf({ frame, sheets }: Scenario): number[][] {
  const { scales } = planDealSpace({ frame, sheets });
  return bruteForce({ frame, sheets }).map(({ worth }) =>
    worth.map((scaled, party) => Number(scaled) / Number(scales[party])),
  );
}

/** By more than rounding can explain: at least as good for all, better for some. */
export function beats(a: readonly number[], b: readonly number[]): boolean {
  const ahead = a.map((points, party) => points - b[party]);
  return ahead.every((more) => more >= -ROUNDING) && ahead.some((more) => more > ROUNDING);
}

/** Of points that stand in the tens. */
export const ROUNDING = 1e-9;

function pointsOf({ points, interactions = [] }: SmallSide, deal: Deal): number {
  return interactions
    .filter(({ when }) => fits(when, deal))
    .reduce((sum, { worth }) => sum + (worth as number), plainSum(points, deal));
}

function fits(pattern: Readonly<Record<string, unknown>>, deal: Deal): boolean {
  const names = namesOf(deal);
  return Object.entries(pattern).every(([issue, option]) => names[issue] === option);
}
