// What a party's sheet says a deal is worth.
import { type Deal, matches } from "../../case/frame.ts";
import { type Rational, smaller, sum } from "../../maths/rational.ts";
import type { Sheet } from "./sheet.ts";

/** The worth of a deal in the party's own units, cap included. Any deal, allowed or not. */
export function worthOf(sheet: Pick<Sheet, "points" | "terms" | "cap">, deal: Deal): Rational {
  const parts = deal.map((option, issue) => sheet.points[issue][option]);
  for (const { pattern, worth } of sheet.terms) {
    if (matches(pattern, deal)) parts.push(worth);
  }
  const total = sum(parts);
  return sheet.cap ? smaller(total, sheet.cap) : total;
}
