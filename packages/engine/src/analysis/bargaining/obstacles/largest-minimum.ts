// The deal whose worst-off party is best off, gains weighed per party: bisection over whole numbers, so that the answer is exact.
import type { Deal } from "../../../case/frame.ts";
import { commonDenominator, divide, multiply, type Rational, rational } from "../../../maths/rational.ts";
import { scaledWorth } from "../deal-space.ts";
import type { UnitSet } from "./unit-space.ts";
import type { ZoneQuestions } from "./zone-questions.ts";

export type LargestMinimum =
  | {
      readonly kind: "found";
      /** The largest value of the smallest weighted gain; exact. */
      readonly value: Rational;
      readonly deal: Deal;
    }
  /** The search did not decide: the largest minimum lies between these. */
  | { readonly kind: "between"; readonly low: Rational; readonly high: Rational; readonly deal: Deal }
  | { readonly kind: "no-deal-keeps-units" }
  | { readonly kind: "undecided" };

/**
 * Over deals that keep the units, the largest value of the smallest weight × gain.
 * @param weights per party, above 0; null for a party left out.
 * @throws RangeError when no party is left in, or one is whose no-deal worth is unknown.
 */
export function largestMinimum(
  questions: ZoneQuestions,
  units: UnitSet,
  weights: readonly (Rational | null)[],
): LargestMinimum {
  const measures = measureGains(questions, weights);
  const open = questions.floorsOf([]);
  const first = questions.find({ units, floors: open });
  if (first.status !== "found")
    return { kind: first.status === "none" ? "no-deal-keeps-units" : "undecided" };
  let deal = first.deal;
  let low = measures.least(deal);
  let high: bigint | null = null;
  for (const party of measures.parties) {
    const best = questions.best(party, { units, floors: open });
    if (best.status !== "found" || !best.proven) return { kind: "undecided" };
    const most = measures.measure(party, best.worth);
    if (high === null || most < high) high = most;
    if (measures.least(best.deal) > low) [deal, low] = [best.deal, measures.least(best.deal)];
  }
  let top = high ?? low;
  while (low < top) {
    const middle = low + (top - low + 1n) / 2n;
    const answer = questions.find({ units, floors: measures.floorsFor(middle) });
    if (answer.status === "undecided") {
      return { kind: "between", low: measures.inUnits(low), high: measures.inUnits(top), deal };
    }
    if (answer.status === "none") top = middle - 1n;
    else [deal, low] = [answer.deal, measures.least(answer.deal)];
  }
  return { kind: "found", value: measures.inUnits(low), deal };
}

interface GainMeasures {
  readonly parties: readonly number[];
  /** Weighted gain of a scaled worth, as a whole number on a scale shared by all parties. */
  readonly measure: (party: number, worth: bigint) => bigint;
  readonly least: (deal: Deal) => bigint;
  /** The scaled worths at which every party's measure is at least this. */
  readonly floorsFor: (least: bigint) => (bigint | null)[];
  readonly inUnits: (measure: bigint) => Rational;
}

function measureGains({ space }: ZoneQuestions, weights: readonly (Rational | null)[]): GainMeasures {
  const { whole } = space;
  const perUnit = weights.map((weight, party) => weight && divide(weight, rational(whole.scales[party])));
  const shared = commonDenominator(perUnit.flatMap((factor) => factor ?? []));
  const parties = weights.flatMap((weight, party) => (weight ? [party] : []));
  if (parties.length === 0) throw new RangeError("the smallest gain of no party");
  const factors = perUnit.map((factor) => (factor ? multiply(factor, rational(shared)).num : 1n));
  const base = (party: number): bigint => {
    const worth = whole.noDeal[party];
    if (worth === null) throw new RangeError(`no gain without a no-deal worth: party ${party}`);
    return worth;
  };
  const measure = (party: number, worth: bigint) => factors[party] * (worth - base(party));
  return {
    parties,
    measure,
    least: (deal) =>
      parties.map((party) => measure(party, scaledWorth(whole, party, deal))).sort(ascending)[0],
    floorsFor: (least) =>
      weights.map((weight, party) => (weight ? base(party) + ceilingOf(least, factors[party]) : null)),
    inUnits: (value) => rational(value, shared),
  };
}

function ceilingOf(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  return value > 0n && quotient * divisor !== value ? quotient + 1n : quotient;
}

function ascending(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
