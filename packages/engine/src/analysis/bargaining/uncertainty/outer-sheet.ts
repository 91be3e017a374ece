// A sheet that no possible profile goes beyond: above every worth or gain a deal can have, or below.
import { multiply, type Rational, sign, ZERO } from "../../../maths/rational.ts";
import { weightRanges } from "../../preference/extreme-weights.ts";
import { type ExtremeParts, sheetAtWeights } from "../../preference/extremes.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { spreadOverIssues } from "../../preference/weight-set.ts";

type OuterSheet = Omit<Sheet, "party"> & { readonly noDeal: Rational };

/**
 * Each open weight stands, option by option, at the end of its own range that goes furthest, whatever the total then is; without open
 * weights the sheet is the exact end for every deal.
 */
export function outerSheet(parts: ExtremeParts): OuterSheet {
  if (!parts.weights) return sheetAtWeights(parts, null);
  const ranges = spreadOverIssues(parts.weights, weightRanges(parts.weights), { low: ZERO, high: ZERO });
  const ratings = parts.ratings.map((row, issue) =>
    row.map((rating) => {
      const raise = sign(rating) > 0 === (parts.end === "high");
      return multiply(rating, raise ? ranges[issue].high : ranges[issue].low);
    }),
  );
  return sheetAtWeights({ ...parts, ratings }, null);
}
