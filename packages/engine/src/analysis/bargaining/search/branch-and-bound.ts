// Depth-first search over the choices of the groups, cut off wherever some weighting of the quantities proves that nothing below can
// reach the region looked for (branch and bound with Lagrangian bounds: Land & Doig 1960; Geoffrion 1974).
import { NO_PROGRESS, type Progress } from "../../../maths/progress.ts";
import { type Cuts, makeCuts, needs } from "./cuts.ts";
import type { Region } from "./region.ts";
import type { Choices, SearchProblem } from "./search-problem.ts";

export interface SearchLimits {
  /** At most so many partial deals are looked at; 20 million unless said otherwise. */
  readonly nodeLimit?: number;
  /** What many searches may cost together; each takes its work from it. */
  readonly allowance?: Allowance;
  readonly progress?: Progress;
}

/** Elementary steps left, for an end that does not depend on a clock; below 0 once they are overdrawn. */
export interface Allowance {
  steps: number;
}

/** What is left of the limits; searches that belong together share one. */
export interface Budget {
  nodes: number;
  readonly allowance?: Allowance;
  readonly progress: Progress;
}

export function budgetOf({
  nodeLimit = NODE_LIMIT,
  allowance,
  progress = NO_PROGRESS,
}: SearchLimits): Budget {
  return { nodes: nodeLimit, progress, ...(allowance ? { allowance } : {}) };
}

export interface Hunt {
  /** What is still looked for. The hunt narrows it as it finds deals. */
  readonly region: Region;
  /**
   * Takes a deal that the doubles, within their tolerances, put into the box of the region's floors; compares exactly.
   * @returns what the search does next: goes on, takes note of a narrower region, or ends.
   */
  visit(choices: Choices, sums: Float64Array): "on" | "narrower" | "end";
}

export type SearchEnd = "complete" | "ended" | "node-limit" | "stopped";

const NODE_LIMIT = 20_000_000;
const REPORT_EVERY = 65_536;
// What finding weightings costs, in passes over all worths per quantity, and a partial deal, in additions per weighting.
const WEIGHTING_WORK = 40;
const NODE_WORK = 2;

export function branchAndBound(
  problem: SearchProblem,
  hunt: Hunt,
  { weights, budget }: { weights: readonly Float64Array[]; budget: Budget },
): SearchEnd {
  if (problem.sizes.some((size) => size === 0)) return "complete";
  if (problem.sizes.length === 0) return hunt.visit([], sumsOf(problem, [])) === "end" ? "ended" : "complete";
  const cuts = makeCuts(problem, weights);
  const { allowance } = budget;
  if (!allowance) return descend(problem, hunt, cuts, budget);
  const quantities = problem.quantities.length;
  const choices = problem.sizes.reduce((total, size) => total + size, 0);
  allowance.steps -= WEIGHTING_WORK * choices * quantities * quantities;
  const perNode = NODE_WORK * weights.length;
  const nodes = Math.min(budget.nodes, Math.max(0, Math.floor(allowance.steps / perNode)));
  const part = { ...budget, nodes };
  const end = descend(problem, hunt, cuts, part);
  allowance.steps -= (nodes - part.nodes) * perNode;
  budget.nodes -= nodes - part.nodes;
  return end;
}

function descend(problem: SearchProblem, hunt: Hunt, cuts: Cuts, budget: Budget): SearchEnd {
  const { count, order, values, starts } = cuts;
  const groups = problem.sizes.length;
  const at = new Int32Array(groups).fill(-1);
  const choices = new Int32Array(groups);
  const prefix = new Float64Array((groups + 1) * count);
  let need = needs(cuts, hunt.region);
  let depth = 0;
  while (depth >= 0) {
    if (++at[depth] >= order[depth].choices.length) {
      at[depth--] = -1;
      continue;
    }
    if (--budget.nodes < 0) return "node-limit";
    if (budget.nodes % REPORT_EVERY === 0 && isStopped(budget)) return "stopped";
    const row = starts[depth] + at[depth] * count;
    const here = depth * count;
    const below = here + count;
    let cut = 0;
    for (; cut < count; cut++) {
      const value = prefix[here + cut] + values[row + cut];
      if (value < need[below + cut]) break;
      prefix[below + cut] = value;
    }
    if (cut < count) {
      // Choices are in descending order of the first cut, so that the rest fail with this one.
      if (cut === 0) at[depth] = order[depth].choices.length;
      continue;
    }
    choices[order[depth].group] = order[depth].choices[at[depth]];
    if (depth < groups - 1) {
      depth++;
      continue;
    }
    const sums = sumsOf(problem, choices);
    if (!inBox(problem, hunt.region, sums)) continue;
    const verdict = hunt.visit(choices, sums);
    if (verdict === "end") return "ended";
    if (verdict === "narrower") need = needs(cuts, hunt.region);
  }
  return "complete";
}

function isStopped({ nodes, progress }: Budget): boolean {
  progress.report(-nodes, 0);
  return progress.stopped();
}

export function sumsOf({ quantities }: SearchProblem, choices: Choices): Float64Array {
  return Float64Array.from(quantities, ({ parts }) => {
    let sum = 0;
    for (let group = 0; group < parts.length; group++) sum += parts[group][choices[group]];
    return sum;
  });
}

/** False only when a deal with these sums is surely below a floor. */
export function inBox({ quantities }: SearchProblem, region: Region, sums: Float64Array): boolean {
  for (let q = 0; q < sums.length; q++) {
    if (sums[q] < region.floors[q] - 2 * quantities[q].tolerance) return false;
  }
  return true;
}
