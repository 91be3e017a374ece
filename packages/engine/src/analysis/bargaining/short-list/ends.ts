// Each party's way from no deal to its ideal, on which its share of a package is measured.
import type { Deal } from "../../../case/frame.ts";
import {
  add,
  divide,
  equal,
  larger,
  negate,
  type Rational,
  sign,
  smaller,
  subtract,
  sum,
  toNumber,
  ZERO,
} from "../../../maths/rational.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { worthOf } from "../../preference/worth.ts";

/** Where a party's share of 0 and its share of 1 lie. */
export interface Ends {
  readonly from: Rational;
  readonly to: Rational;
}

/**
 * From no deal (or the candidate that is worst for the party, where no deal is unknown) to the ideal (or the best candidate). Where no deal
 * is known and no package suits everyone, the way is as long as the party's whole range, so that a share below 0 says how far below no deal.
 */
export function endsOf(
  sheets: readonly Sheet[],
  deals: readonly Deal[],
  { ideals, acceptable }: { readonly ideals: readonly Rational[] | null; readonly acceptable: boolean },
): Ends[] {
  return sheets.map((sheet, party) => {
    const worths = deals.map((deal) => worthOf(sheet, deal));
    const { noDeal } = sheet;
    if (noDeal && !acceptable) return { from: noDeal, to: add(noDeal, rangeOf(sheet)) };
    const best = worths.length > 0 ? worths.reduce(larger) : (noDeal ?? ZERO);
    const to = ideals?.[party] ?? best;
    if (noDeal) return { from: noDeal, to };
    const worst = worths.length > 0 ? worths.reduce(smaller) : best;
    // Candidates of one worth say nothing of the packages that are worse.
    return { from: equal(worst, to) ? subtract(to, rangeOf(sheet)) : worst, to };
  });
}

/** At least what lies between the party's worst and its best package; more where terms cannot come together. */
export function rangeOf({ points, terms }: Sheet): Rational {
  const perIssue = points.map((options) => subtract(options.reduce(larger), options.reduce(smaller)));
  return sum([...perIssue, ...terms.map(({ worth }) => (sign(worth) < 0 ? negate(worth) : worth))]);
}

/** How far the party's worth of the deal lies on its way from one end (0) to the other (1); 0 where the ends are one. */
export function shareOf(worth: Rational, ends: Ends): number {
  const span = subtract(ends.to, ends.from);
  // Divided before it is rounded, so that parties equally far on their way are found to be so.
  return sign(span) === 0 ? 0 : toNumber(divide(subtract(worth, ends.from), span));
}
