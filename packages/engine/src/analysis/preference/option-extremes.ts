// The least and the most that an option can be worth on its issue, alone or compared with another option of the same issue.
import type { Issue } from "../../case/frame.ts";
import type { IssueWorth } from "../../case/profile.ts";
import type { Quantity } from "../../case/quantity.ts";
import {
  add,
  larger,
  multiply,
  negate,
  ONE,
  type Rational,
  sign,
  subtract,
  sum,
  ZERO,
} from "../../maths/rational.ts";
import { placesOnCurve } from "./point-ratings.ts";

export type End = "low" | "high";

/** Per option, the end of the range of its worth; where `against` is an option, of its worth less that option's, both in one profile. */
export function optionExtremes(
  worth: IssueWorth,
  issue: Issue,
  { end, against }: { readonly end: End; readonly against: number | null },
): Rational[] {
  const least = leastDifference(worth, issue);
  const options = issue.options.map((_, option) => option);
  if (end === "low") return options.map((option) => least(option, against));
  return options.map((option) => negate(least(against, option)));
}

/** The least of (worth of `plus`) − (worth of `minus`), null standing for 0. */
type LeastDifference = (plus: number | null, minus: number | null) => Rational;

function leastDifference(worth: IssueWorth, issue: Issue): LeastDifference {
  if (worth.kind === "each") return (plus, minus) => leastOfIntervals(worth.options, plus, minus);
  if (worth.kind === "ranked") return (plus, minus) => leastOfRanks(worth, plus, minus);
  return leastOnCurve(worth.knots, issue);
}

function leastOfIntervals(options: readonly Quantity[], plus: number | null, minus: number | null): Rational {
  if (plus === minus) return ZERO;
  const gained = plus === null ? ZERO : options[plus].low;
  return minus === null ? gained : subtract(gained, options[minus].high);
}

// Tiers between the ends can lie anywhere between them, together with any of their neighbours.
function leastOfRanks(
  { tiers, best, worst }: Extract<IssueWorth, { kind: "ranked" }>,
  plus: number | null,
  minus: number | null,
): Rational {
  const last = tiers.length - 1;
  const tierOf = (option: number) => tiers.findIndex((options) => options.includes(option));
  const lowOf = (tier: number) => (tier === 0 ? best.low : worst.low);
  const highOf = (tier: number) => (tier === last && last > 0 ? worst.high : best.high);
  if (plus === null) return minus === null ? ZERO : negate(highOf(tierOf(minus)));
  if (minus === null) return lowOf(tierOf(plus));
  const [a, b] = [tierOf(plus), tierOf(minus)];
  if (a === b) return ZERO;
  if (a > b) return subtract(worst.low, best.high);
  return a === 0 && b === last ? larger(ZERO, subtract(best.low, worst.high)) : ZERO;
}

function leastOnCurve(knots: Extract<IssueWorth, { kind: "curve" }>["knots"], issue: Issue): LeastDifference {
  const places = placesOnCurve(issue, knots);
  const addShares = (coefficients: Rational[], option: number | null, factor: Rational) => {
    if (option === null) return;
    const { knot, share } = places[option];
    coefficients[knot] = add(coefficients[knot], multiply(factor, subtract(ONE, share)));
    if (sign(share) !== 0) coefficients[knot + 1] = add(coefficients[knot + 1], multiply(factor, share));
  };
  return (plus, minus) => {
    const coefficients: Rational[] = knots.map(() => ZERO);
    addShares(coefficients, plus, ONE);
    addShares(coefficients, minus, negate(ONE));
    return sum(
      coefficients.map((coefficient, k) =>
        multiply(coefficient, sign(coefficient) < 0 ? knots[k].worth.high : knots[k].worth.low),
      ),
    );
  };
}
