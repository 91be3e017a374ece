// Each party's way from no deal to its ideal, on which its share of a package is measured.
import type { Deal } from "../../../case/frame.ts";
import { larger, type Rational, smaller, subtract, toNumber } from "../../../maths/rational.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { worthOf } from "../../preference/worth.ts";

/** Where a party's share of 0 and its share of 1 lie. */
export interface Ends {
  readonly from: Rational;
  readonly to: Rational;
}

/** From no deal (or the candidate that is worst for the party, where no deal is unknown) to the ideal (or the best candidate). */
export function endsOf(
  sheets: readonly Sheet[],
  deals: readonly Deal[],
  ideals: readonly Rational[] | null,
): Ends[] {
  return sheets.map((sheet, party) => {
    const worths = deals.map((deal) => worthOf(sheet, deal));
    const none = sheet.noDeal ?? { num: 0n, den: 1n };
    return {
      from: sheet.noDeal ?? (worths.length > 0 ? worths.reduce(smaller) : none),
      to: ideals?.[party] ?? (worths.length > 0 ? worths.reduce(larger) : none),
    };
  });
}

/** How far the party's worth of the deal lies on its way from one end (0) to the other (1); 0 where the ends are one. */
export function shareOf(worth: Rational, ends: Ends): number {
  const span = toNumber(subtract(ends.to, ends.from));
  return span === 0 ? 0 : toNumber(subtract(worth, ends.from)) / span;
}
