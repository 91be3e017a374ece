// What a rule of bargaining answers: the deals it picks, all ties counted, or a named reason why it picks none.
import type { Deal } from "../../../case/frame.ts";
import type { Rational } from "../../../maths/rational.ts";
import type { DealSpace } from "../deal-space.ts";
import type { Gap } from "../search/best-deals.ts";
import { unscaled } from "../space-plan.ts";

export type Solution = FoundSolution | NoSolution;

export interface FoundSolution {
  readonly found: true;
  /** The tied points; as many as have a deal listed. */
  readonly points: readonly SolutionPoint[];
  /** How many points tie; at least so many where `dealCountIsLowerBound`. */
  readonly pointCount: number;
  /** How many deals tie. */
  readonly dealCount: bigint;
  readonly dealCountIsLowerBound: boolean;
  /** True when not every tied deal is listed. */
  readonly truncated: boolean;
  /** False when the search met its limit before it had ruled out better deals. */
  readonly proven: boolean;
  /** Set when not proven and known: what was reached, and what no deal exceeds, in the measure of the rule. */
  readonly gap: Gap | null;
}

export interface SolutionPoint {
  /** Per party, in its own units. */
  readonly worth: readonly Rational[];
  readonly gain: readonly Rational[];
  /** Some or all of the deals of the point. */
  readonly deals: readonly Deal[];
  readonly dealCount: bigint;
}

export interface NoSolution {
  readonly found: false;
  readonly reason: NoSolutionReason;
  /** The parties whose no-deal worth is unknown, where that is the reason. */
  readonly parties: readonly number[];
}

export type NoSolutionReason =
  | "no-acceptable-deal"
  | "no-deal-better-for-all"
  | "no-deal-worth-unknown"
  /** The search met its limit, or was stopped, before it found any deal. */
  | "not-decided";

export const DEAL_LIMIT = 100;

export function noSolution(reason: NoSolutionReason, parties: readonly number[] = []): NoSolution {
  return { found: false, reason, parties };
}

/** Points before their deals are listed. */
export interface TiedPoint {
  /** Scaled. */
  readonly worth: readonly bigint[];
  readonly dealCount: bigint;
  deals(limit: number): readonly Deal[];
}

/** Lists up to `limit` deals over all points, at least one of each point listed. */
export function solutionOf(
  space: DealSpace,
  tied: readonly TiedPoint[],
  rest: { limit: number; allTies: boolean; proven: boolean; gap: Gap | null },
): FoundSolution {
  const { limit, allTies, proven, gap } = rest;
  const points: SolutionPoint[] = [];
  let listed = 0;
  for (const { worth, dealCount, deals } of tied) {
    if (listed >= limit) break;
    const some = deals(limit - listed);
    listed += some.length;
    points.push({
      worth: worth.map((value, party) => unscaled(space, party, value)),
      gain: worth.map((value, party) => unscaled(space, party, value - (space.noDeal[party] ?? 0n))),
      deals: some,
      dealCount,
    });
  }
  const dealCount = tied.reduce((count, point) => count + point.dealCount, 0n);
  return {
    found: true,
    points,
    pointCount: tied.length,
    dealCount,
    dealCountIsLowerBound: !allTies,
    truncated: !allTies || dealCount > BigInt(listed),
    proven,
    gap,
  };
}
