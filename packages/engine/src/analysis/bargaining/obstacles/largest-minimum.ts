// The deal whose worst-off party is best off, gains weighed per party, also where that gain is below zero.
import type { Deal } from "../../../case/frame.ts";
import {
  commonDenominator,
  divide,
  fromNumber,
  multiply,
  type Rational,
  rational,
  subtract,
} from "../../../maths/rational.ts";
import type { DealSpace } from "../deal-space.ts";
import { budgetOf, type SearchLimits } from "../search/branch-and-bound.ts";
import { type Least, type Measure, maximiseLeast } from "../search/maximise-least.ts";
import { reduceSpace } from "../search/reduced-space.ts";
import { dealOf, poseProblem, worthOfParty } from "../search/search-problem.ts";
import { scaledWorth } from "../space-plan.ts";
import { worthRange } from "./worth-range.ts";

export type LargestMinimum =
  | {
      readonly kind: "found";
      /** The largest value of the smallest weighted gain; exact. */
      readonly value: Rational;
      readonly deal: Deal;
    }
  /** The search met its limit: the deal reaches `low`, and no deal more than `high`. */
  | { readonly kind: "between"; readonly low: Rational; readonly high: Rational; readonly deal: Deal };

export interface MinimumInput {
  readonly space: DealSpace;
  /** Per party, above 0; null for a party left out. */
  readonly weights: readonly (Rational | null)[];
  /** Any deal of the space. */
  readonly start: Deal;
  readonly limits: SearchLimits;
}

/**
 * Over the deals of the space, the largest value of the smallest weight × gain.
 * @throws RangeError when no party is left in, or one is whose no-deal worth is unknown.
 */
export function largestMinimum({ space, weights, start, limits }: MinimumInput): LargestMinimum {
  const { measure, shift } = measureGains(space, weights);
  const open = weights.flatMap((weight, party) => (weight ? [party] : []));
  const least = (deal: Deal) =>
    open
      .map((party) => (scaledWorth(space, party, deal) - measure.noDeal[party]) * measure.factors[party])
      .sort(ascending)[0];
  const inUnits = (value: bigint) => multiply(rational(value - shift), measure.unit);
  const reduced = reduceSpace(space);
  const problem = poseProblem(
    reduced,
    space.sheets.map((_, party) => worthOfParty(reduced, party)),
  );
  const above = least(start);
  const found: Least = maximiseLeast(problem, {
    level: { floors: measure.noDeal, open },
    measure,
    above,
    budget: budgetOf(limits),
  });
  if (found.status === "none") return { kind: "found", value: inUnits(above), deal: start };
  const deal = found.choices ? dealOf(reduced, found.choices) : start;
  if (found.status === "found") return { kind: "found", value: inUnits(found.least), deal };
  const high = subtract(fromNumber(found.gap.bound), multiply(rational(shift), measure.unit));
  return { kind: "between", low: inUnits(least(deal)), high, deal };
}

// The search counts gains from zero up, so every gain is raised by the same amount, enough that none is below zero.
function measureGains(
  space: DealSpace,
  weights: readonly (Rational | null)[],
): { measure: Measure; shift: bigint } {
  const parties = weights.flatMap((weight, party) => (weight ? [party] : []));
  if (parties.length === 0) throw new RangeError("the smallest gain of no party");
  const perUnit = weights.map((weight, party) => weight && divide(weight, rational(space.scales[party])));
  const shared = commonDenominator(perUnit.flatMap((factor) => factor ?? []));
  const factors = perUnit.map((factor) => (factor ? multiply(factor, rational(shared)).num : 0n));
  const lowest = space.sheets.map((_, party) => scaledLowest(space, party));
  const deepest = parties
    .map((party) => (noDealOf(space, party) - lowest[party]) * factors[party])
    .sort(ascending);
  // A multiple of every factor. The least one: a larger shift would drown the gains where they are counted in doubles.
  const step = commonDenominator(parties.map((party) => rational(1n, factors[party])));
  const depth = deepest[deepest.length - 1];
  const shift = depth > 0n ? ((depth + step - 1n) / step) * step : 0n;
  const noDeal = space.sheets.map((_, party) =>
    weights[party] ? noDealOf(space, party) - shift / factors[party] : lowest[party],
  );
  return { measure: { noDeal, factors, unit: rational(1n, shared) }, shift };
}

function scaledLowest(space: DealSpace, party: number): bigint {
  return multiply(worthRange(space, party).lowest, rational(space.scales[party])).num;
}

function noDealOf({ noDeal }: DealSpace, party: number): bigint {
  const worth = noDeal[party];
  if (worth === null) throw new RangeError(`no gain without a no-deal worth: party ${party}`);
  return worth;
}

function ascending(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
