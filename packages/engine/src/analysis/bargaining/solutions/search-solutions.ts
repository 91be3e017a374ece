// The ideals and the four solutions by branch and bound, where the frontier is too large to list.

import type { DealSpace } from "../deal-space.ts";
import type { BestDeals } from "../search/best-deals.ts";
import { bestSumIn } from "../search/best-worth.ts";
import { type Budget, budgetOf, type SearchLimits } from "../search/branch-and-bound.ts";
import { maximiseLeximin } from "../search/leximin.ts";
import { maximiseSum } from "../search/maximise-sum.ts";
import { maximiseProduct } from "../search/nash-product.ts";
import { type ReducedSpace, reduceSpace } from "../search/reduced-space.ts";
import { type Ideals, type IdealWorth, idealsOf } from "./ideals.ts";
import { normalisedMeasure, plainMeasure } from "./measures.ts";
import { type NoSolutionReason, noSolution, type Solution, solutionOf } from "./solution.ts";
import type { Solutions } from "./solutions.ts";
import { pointsOfChoices } from "./tied-choices.ts";

interface Search {
  readonly reduced: ReducedSpace;
  readonly noDeal: readonly bigint[];
  readonly limit: number;
  readonly limits: SearchLimits;
}

/** @param options `noDeal` scaled and known for all; each ideal and each solution gets the node limit for itself. */
export function searchSolutions(
  space: DealSpace,
  { noDeal, limit, limits }: { noDeal: readonly bigint[]; limit: number; limits: SearchLimits },
): Solutions {
  const search = { reduced: reduceSpace(space), noDeal, limit, limits };
  const ideals = searchIdeals(search);
  return {
    ideals,
    nash: answer(search, "no-deal-better-for-all", (budget) =>
      maximiseProduct(search.reduced, { noDeal, limit, budget }),
    ),
    kalaiSmorodinsky: kalaiSmorodinsky(search, ideals),
    egalitarian: answer(search, "no-acceptable-deal", (budget) =>
      maximiseLeximin(search.reduced, { measure: plainMeasure(space, noDeal), limit, budget }),
    ),
    utilitarian: answer(search, "no-acceptable-deal", (budget) => {
      const { factors: weights } = plainMeasure(space, noDeal);
      return maximiseSum(search.reduced, { weights, floors: noDeal, limit, budget }).best;
    }),
  };
}

function answer(
  { reduced, limit, limits }: Search,
  none: NoSolutionReason,
  run: (budget: Budget) => BestDeals,
): Solution {
  const best = run(budgetOf(limits));
  if (best.status === "none") return noSolution(none);
  if (best.status === "undecided") return noSolution("not-decided");
  return solutionOf(reduced.space, pointsOfChoices(reduced, best.choices), { ...best, limit });
}

function searchIdeals({ reduced, noDeal, limits }: Search): Ideals {
  const worths: IdealWorth[] = [];
  for (const party of noDeal.keys()) {
    const weights = noDeal.map((_, p) => (p === party ? 1n : 0n));
    const best = bestSumIn(reduced, { weights, floors: noDeal, budget: budgetOf(limits) });
    if (best.status === "none") return noSolution("no-acceptable-deal");
    if (best.status === "undecided") return noSolution("not-decided");
    worths.push({ worth: best.worth, deal: best.deal, bound: best.proven ? best.worth : best.bound });
  }
  return idealsOf(reduced.space, noDeal, worths);
}

function kalaiSmorodinsky(search: Search, ideals: Ideals): Solution {
  if (!ideals.found) return ideals;
  // Without proven ideals nobody knows what the gains are shares of.
  if (!ideals.proven) return noSolution("not-decided");
  const measure = normalisedMeasure(search.noDeal, ideals.scaled);
  return answer(search, "no-acceptable-deal", (budget) =>
    maximiseLeximin(search.reduced, { measure, limit: search.limit, budget }),
  );
}
