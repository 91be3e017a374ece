// Whether any weights at all fit the bounds, the order and the total that a profile states. Exact.
import {
  compare,
  larger,
  multiply,
  type Rational,
  rational,
  smaller,
  sum,
  toText,
} from "../../maths/rational.ts";
import { message } from "../message.ts";
import type { Quantity } from "../quantity.ts";
import type { FileReport } from "./ledger.ts";

export interface WeightSet {
  /** Per issue. */
  readonly bounds: readonly Quantity[];
  /** Tiers of issues, no later one weighing more; null where no order is known. */
  readonly order: readonly (readonly number[])[] | null;
  readonly total: Rational;
}

/** The least and the most that the weights can add up to; or the tier (of issues) that its bounds and the order leave empty. */
export type WeightSums =
  | { readonly kind: "sums"; readonly least: Rational; readonly most: Rational }
  | { readonly kind: "contradiction"; readonly issues: readonly number[] };

/** Along an order the lower bounds of later tiers hold for earlier ones too, and the upper bounds of earlier for later. */
export function weightSums({ bounds, order }: Omit<WeightSet, "total">): WeightSums {
  const tiers = order ?? [];
  const ordered = new Set(tiers.flat());
  const loose = bounds.map((_, issue) => issue).filter((issue) => !ordered.has(issue));
  const lows = tiers.map((tier) => tier.map((issue) => bounds[issue].low).reduce(larger));
  const highs = tiers.map((tier) => tier.map((issue) => bounds[issue].high).reduce(smaller));
  for (let k = tiers.length - 2; k >= 0; k--) lows[k] = larger(lows[k], lows[k + 1]);
  for (let k = 1; k < tiers.length; k++) highs[k] = smaller(highs[k], highs[k - 1]);
  const empty = tiers.findIndex((_, k) => compare(lows[k], highs[k]) > 0);
  if (empty >= 0) return { kind: "contradiction", issues: tiers[empty] };
  const added = (ends: readonly Rational[], end: "low" | "high") =>
    sum([
      ...loose.map((issue) => bounds[issue][end]),
      ...tiers.map((tier, k) => multiply(ends[k], rational(BigInt(tier.length)))),
    ]);
  return { kind: "sums", least: added(lows, "low"), most: added(highs, "high") };
}

export interface WeightCheck extends WeightSet {
  readonly report: FileReport;
  /** Positions of the issues that have ratings. */
  readonly rated: ReadonlySet<number>;
}

/** True, and a problem written down, when no weights fit. */
export function reportEmptyWeights(check: WeightCheck): boolean {
  const { total, report } = check;
  const sums = weightSums(check);
  if (sums.kind === "contradiction") {
    report.errorAtKey(["weightOrder"], message("case.weights-against-order"));
    return true;
  }
  const { least, most } = sums;
  if (compare(least, total) <= 0 && compare(total, most) <= 0) return false;
  const params = { least: toText(least), most: toText(most), total: toText(total) };
  report.errorAtKey(["weights"], message("case.weights-off-total-range", params));
  return true;
}
