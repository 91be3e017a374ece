// What a demand costs everyone: the best product of gains, each party's best and the number of acceptable deals, with the demand met
// and without.
import type { PartyId } from "../../../case/frame.ts";
import { multiply, ONE, type Rational, subtract } from "../../../maths/rational.ts";
import { worthOf } from "../../preference/worth.ts";
import { type AcceptableCount, countAcceptable } from "../counting/count-acceptable.ts";
import { budgetOf, type SearchLimits } from "../search/branch-and-bound.ts";
import { maximiseProduct } from "../search/nash-product.ts";
import { reduceSpace } from "../search/reduced-space.ts";
import { dealOf } from "../search/search-problem.ts";
import { setOf, type UnitSet } from "./unit-space.ts";
import type { ZoneQuestions } from "./zone-questions.ts";

export interface DemandPrices {
  /** Over acceptable deals as they are: no demand held. */
  readonly free: ZoneFigures;
  /** Per demand, in case order. */
  readonly demands: readonly DemandPrice[];
}

export interface DemandPrice {
  readonly party: PartyId;
  readonly demand: string;
  /** Over the acceptable deals that meet the demand. */
  readonly held: ZoneFigures;
  /** The same for each of its issues alone, by id of the unit; empty for a demand on one issue. */
  readonly units: readonly { readonly unit: string; readonly held: ZoneFigures }[];
}

export interface ZoneFigures {
  readonly product: BestProduct;
  /** Per party, its highest worth among these deals; parties whose no-deal worth is unknown put no bound on the others. */
  readonly ideals: readonly Ideal[];
  /** Where the deals without any demand held could not be counted exactly, those with one are not counted either. */
  readonly count: AcceptableCount | { readonly kind: "not-counted" };
}

export interface PriceOptions extends SearchLimits {
  /** The number of acceptable deals, where it is at hand. */
  readonly count?: AcceptableCount;
}

export type BestProduct =
  | { readonly kind: "found"; readonly product: Rational; readonly proven: boolean }
  | { readonly kind: "none"; readonly reason: "no-deal-better-for-all" | "no-deal-worth-unknown" }
  | { readonly kind: "undecided" };

export type Ideal =
  | { readonly kind: "found"; readonly worth: Rational; readonly proven: boolean }
  | { readonly kind: "none" | "undecided" };

export function priceDemands(questions: ZoneQuestions, options: PriceOptions = {}): DemandPrices {
  const { units, redLines, whole, keeping } = questions.space;
  const { count = countAcceptable(keeping(redLines)), ...limits } = options;
  const countHeld = (held: UnitSet): ZoneFigures["count"] => {
    if (held === 0n || count.kind === "unknown") return count;
    return count.kind === "exact" && !questions.spent()
      ? countAcceptable(keeping(redLines | held))
      : { kind: "not-counted" };
  };
  const figures = (held: UnitSet): ZoneFigures => ({
    ...worthFigures(questions, redLines | held, limits),
    count: countHeld(held),
  });
  const demands = new Map<string, number[]>();
  units.forEach((unit, k) => {
    if (unit.kind !== "demand") return;
    const key = `${unit.party}/${unit.demand}`;
    demands.set(key, [...(demands.get(key) ?? []), k]);
  });
  return {
    free: figures(0n),
    demands: [...demands.values()].flatMap((members) => {
      const [first] = members.map((k) => units[k]);
      if (first.kind !== "demand") return [];
      return {
        party: whole.sheets[first.party].party,
        demand: first.demand,
        held: figures(setOf(members)),
        units:
          members.length === 1 ? [] : members.map((k) => ({ unit: units[k].id, held: figures(setOf([k])) })),
      };
    }),
  };
}

function worthFigures(
  questions: ZoneQuestions,
  units: UnitSet,
  limits: SearchLimits,
): Omit<ZoneFigures, "count"> {
  const { whole } = questions.space;
  const floors = questions.floorsOf();
  const ideals = whole.sheets.map((_, party): Ideal => {
    const best = questions.best(party, { units, floors });
    if (best.status !== "found") return { kind: best.status };
    return { kind: "found", worth: questions.inOwnUnits(party, best.worth), proven: best.proven };
  });
  return { product: bestProduct(questions, units, limits), ideals };
}

function bestProduct({ space, spent }: ZoneQuestions, units: UnitSet, limits: SearchLimits): BestProduct {
  const { whole, keeping } = space;
  if (whole.noDeal.includes(null)) return { kind: "none", reason: "no-deal-worth-unknown" };
  if (spent()) return { kind: "undecided" };
  const noDeal = whole.noDeal.map((worth) => worth ?? 0n);
  const reduced = reduceSpace(keeping(units));
  const best = maximiseProduct(reduced, { noDeal, limit: 1, budget: budgetOf(limits) });
  if (best.status === "none") return { kind: "none", reason: "no-deal-better-for-all" };
  if (best.status === "undecided") return { kind: "undecided" };
  const deal = dealOf(reduced, best.choices[0]);
  const product = whole.sheets
    .map((sheet) => subtract(worthOf(sheet, deal), sheet.noDeal ?? ONE))
    .reduce(multiply, ONE);
  return { kind: "found", product, proven: best.proven };
}
