// The deals of greatest product of gains (Nash 1950), by branch and bound: by the inequality of arithmetic and geometric mean every
// weighting of the gains bounds their product.
import type { BestDeals, Gap } from "./best-deals.ts";
import { type Budget, branchAndBound, type Hunt, sumsOf } from "./branch-and-bound.ts";
import { boxRegion, findChoices } from "./find-acceptable.ts";
import { climb } from "./local-search.ts";
import type { ReducedSpace } from "./reduced-space.ts";
import { rootWeights, slack } from "./root-weights.ts";
import { exactSum, poseProblem, type SearchProblem, sameChoices, worthOfParty } from "./search-problem.ts";

/**
 * @param noDeal scaled, one per party of the space; only deals that give every party more count.
 * @param limit ties beyond so many choices are not looked for.
 */
export function maximiseProduct(
  reduced: ReducedSpace,
  { noDeal, limit, budget }: { noDeal: readonly bigint[]; limit: number; budget: Budget },
): BestDeals {
  const first = findChoices(
    reduced,
    noDeal.map((worth) => worth + 1n),
    budget,
  );
  if (first.status !== "found") return first;
  const problem = poseProblem(
    reduced,
    noDeal.map((_, party) => worthOfParty(reduced, party)),
  );
  const base = boxRegion(problem, noDeal);
  const start = climb(problem, rootWeights(problem, base), (sums) => logGains(sums, base.floors));
  const state: Ties = { choices: [], product: gainsProduct(problem, first.choices, noDeal) };
  const hunt = huntFor(problem, { noDeal, limit, state });
  hunt.visit(first.choices, sumsOf(problem, first.choices));
  hunt.visit(start, sumsOf(problem, start));
  const weights = rootWeights(problem, hunt.region);
  const end = branchAndBound(problem, hunt, { weights, budget });
  const proven = end === "complete";
  const choices = state.choices.length > 0 ? state.choices.slice(0, limit) : [first.choices];
  const gap = proven ? null : gapOf(problem, hunt, weights[0]);
  return { status: "found", choices, allTies: proven && state.choices.length <= limit, proven, gap };
}

interface Ties {
  choices: Int32Array[];
  product: bigint;
}

function huntFor(
  problem: SearchProblem,
  { noDeal, limit, state }: { noDeal: readonly bigint[]; limit: number; state: Ties },
): Hunt {
  const units = problem.quantities.reduce((total, { unit }) => total + logOf(unit), 0);
  const region = { ...boxRegion(problem, noDeal), logProduct: logOf(state.product) - units };
  return {
    region,
    visit: (choices, sums) => {
      if (logGains(sums, region.floors) < region.logProduct - 1e-9 && exactDoubles(problem)) return "on";
      const product = gainsProduct(problem, choices, noDeal);
      if (product < state.product || product === 0n) return "on";
      if (product > state.product) state.choices = [];
      else if (state.choices.some((known) => sameChoices(known, choices))) return "on";
      state.product = product;
      if (state.choices.length <= limit) state.choices.push(Int32Array.from(choices));
      // Once ties are more than asked for, only better deals are looked for.
      region.logProduct = logOf(state.choices.length > limit ? product + 1n : product) - units;
      return "narrower";
    },
  };
}

function exactDoubles({ quantities }: SearchProblem): boolean {
  return quantities.every(({ tolerance }) => tolerance === 0);
}

function gainsProduct(problem: SearchProblem, choices: ArrayLike<number>, noDeal: readonly bigint[]): bigint {
  return problem.quantities.reduce((product, quantity, q) => {
    const gain = exactSum(quantity, choices) - noDeal[q];
    return gain > 0n ? product * gain : 0n;
  }, 1n);
}

// For deals that are not better for all, what the worst off lacks.
function logGains(sums: Float64Array, base: Float64Array): number {
  let [logs, lack] = [0, 0];
  for (let q = 0; q < sums.length; q++) {
    const gain = sums[q] - base[q];
    if (gain > 0) logs += Math.log(gain);
    else lack = Math.min(lack, gain - 1);
  }
  return lack < 0 ? lack * 1e6 : logs;
}

function logOf(value: bigint): number {
  const digits = value.toString(2).length;
  const shift = Math.max(0, digits - 60);
  return Math.log(Number(value >> BigInt(shift))) + shift * Math.LN2;
}

// Σ weight × gain is at most its support on the region plus the slack, and so is n × the weighted geometric mean.
function gapOf(problem: SearchProblem, hunt: Hunt, weights: Float64Array): Gap {
  const { floors, logProduct } = hunt.region;
  const most = slack(problem, { floors, logProduct: Number.NEGATIVE_INFINITY }, weights);
  const logs = weights.reduce((total, weight) => total - Math.log(weight), 0);
  const bound = weights.length * Math.log(most / weights.length) + logs;
  return { value: Math.exp(logProduct), bound: Math.exp(Math.max(bound, logProduct)) };
}
