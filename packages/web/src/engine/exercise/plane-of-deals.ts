// Two parties' worths of all packages, or of some of very many, with the efficient ones and where the named solutions lie.
import type { Scenario, Yardstick, YardstickSolution } from "@parley/engine/rehearsal";
import { efficientWorths } from "../rehearsal/listed-packages.ts";

export interface PlaneOfDeals {
  /** In each party's own points. */
  readonly deals: readonly { readonly x: number; readonly y: number; readonly acceptable: boolean }[];
  readonly complete: boolean;
  readonly count: number;
  readonly frontier: readonly (readonly [number, number])[];
  readonly solutions: readonly { readonly rule: SolutionRule; readonly x: number; readonly y: number }[];
}

export type SolutionRule = "nash" | "kalaiSmorodinsky" | "egalitarian" | "utilitarian";

const MOST_DRAWN = 4_000;

const RULES = ["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian"] as const;

export function planeOfDeals(scenario: Scenario, yardstick: Yardstick): PlaneOfDeals {
  const [first, second] = scenario.parties;
  const deals = scenario.openDeals();
  const isListed = scenario.measured.space.dealCount <= 100_000n;
  const count = Number(deals.count);
  const step = Math.max(1, Math.ceil(count / MOST_DRAWN));
  const drawn = new Map<string, PlaneOfDeals["deals"][number]>();
  for (let deal = 0; isListed && deal < count; deal += step) {
    const worths = [deals.worth(0, deal), deals.worth(1, deal)];
    // What somebody refuses has no place here.
    if (!worths.every(Number.isFinite)) continue;
    const acceptable = worths[0] >= first.noDeal && worths[1] >= second.noDeal;
    drawn.set(worths.join(" "), { x: first.points(worths[0]), y: second.points(worths[1]), acceptable });
  }
  return {
    deals: [...drawn.values()],
    complete: isListed && step === 1,
    count,
    frontier: efficientWorths(scenario) ?? [],
    solutions: RULES.flatMap((rule) => {
      const point = firstPoint(yardstick[rule]);
      return point ? [{ rule, x: first.points(point[0]), y: second.points(point[1]) }] : [];
    }),
  };
}

function firstPoint(solution: YardstickSolution): readonly [number, number] | null {
  return solution.kind === "found" && solution.size > 0 ? [solution.worth[0][0], solution.worth[1][0]] : null;
}
