// Whether a deal with certain worths can be bettered for someone at nobody's cost by a deal that crosses no red line.
import type { ExactFrontier } from "../frontier/frontier.ts";
import { bestSumIn } from "../search/best-worth.ts";
import { budgetOf } from "../search/branch-and-bound.ts";
import type { ReducedSpace } from "../search/reduced-space.ts";
import type { SpacePlan } from "../space-plan.ts";
import { inDoubles } from "./picture-space.ts";

export type Efficiency = "efficient" | "improvable" | "undecided";

const NODES = 20_000;

/** @param worths scaled. */
export function efficiencyOnFrontier(
  plan: SpacePlan,
  frontier: ExactFrontier,
  worths: readonly bigint[],
): Efficiency {
  const mine = worths.map((worth, party) => inDoubles(plan, party, worth));
  const gaps = plan.tolerances.map((tolerance) => 4 * tolerance);
  const theirs = worths.map((_, party) => frontier.worth(party));
  for (let point = 0; point < frontier.size; point++) {
    let [below, above, near] = [false, false, false];
    for (let party = 0; party < mine.length && !below; party++) {
      const difference = theirs[party][point] - mine[party];
      if (difference < -gaps[party]) below = true;
      else if (difference > gaps[party]) above = true;
      // Also where the numbers are beyond doubles.
      else if (gaps[party] > 0) near = true;
    }
    if (below) continue;
    if (near ? dominates(frontier.exactWorth(point), worths) : above) return "improvable";
  }
  return "efficient";
}

/** Where the frontier is not at hand. */
export function efficiencyBySearch(reduced: ReducedSpace, worths: readonly bigint[]): Efficiency {
  const weights = worths.map(() => 1n);
  const best = bestSumIn(reduced, { weights, floors: worths, budget: budgetOf({ nodeLimit: NODES }) });
  const total = worths.reduce((sum, worth) => sum + worth, 0n);
  if (best.status === "found" && best.worth > total) return "improvable";
  const proven = best.status === "none" || (best.status === "found" && best.proven);
  return proven ? "efficient" : "undecided";
}

function dominates(a: readonly bigint[], b: readonly bigint[]): boolean {
  return a.every((worth, party) => worth >= b[party]) && a.some((worth, party) => worth > b[party]);
}
