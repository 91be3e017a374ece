// Whether a draw has a zone of agreement: first by what decided earlier draws, then by Lagrangian bounds (Fisher 1981), then by search.
import { NO_PROGRESS } from "../../../maths/progress.ts";
import { branchAndBound } from "../search/branch-and-bound.ts";
import type { Region } from "../search/region.ts";
import { rootWeights } from "../search/root-weights.ts";
import type { DrawSpace } from "./draw-space.ts";
import { makeRelaxation, type Settlement } from "./relaxation.ts";

type Verdict = "zone" | "none" | "undecided";

export interface ZoneSearch {
  /** About the current draw of the space. */
  decide(): Verdict;
  /** Choices of the deal that showed the last zone. */
  readonly witness: () => Int32Array | null;
  /** Elementary steps so far, for a budget that does not depend on a clock. */
  readonly work: () => number;
}

/** Deals and weightings remembered from draw to draw, most useful first. */
const REMEMBERED = 24;

/** @param nodeLimit partial deals looked at per draw before it is left undecided. */
export function makeZoneSearch(space: DrawSpace, nodeLimit: number): ZoneSearch {
  const { problem, floors } = space;
  const relaxation = makeRelaxation(space);
  const witnesses: Int32Array[] = [];
  const refutations: Float64Array[] = [];
  let searched = 0;
  const conclude = (settled: Settlement): Verdict => {
    if (settled.kind === "deal") remember(witnesses, settled.choices);
    if (settled.kind === "refuted") remember(refutations, settled.weights);
    return settled.kind === "deal" ? "zone" : settled.kind === "refuted" ? "none" : "undecided";
  };
  const decide = (): Verdict => {
    const known = witnesses.find((choices) => relaxation.accepts(choices));
    if (known) return conclude({ kind: "deal", choices: known });
    for (const weights of refutations) {
      const probed = relaxation.probe(weights);
      if (probed.kind !== "open") return conclude(probed);
    }
    const settled = relaxation.settle();
    if (settled.kind !== "open") return conclude(settled);
    const region: Region = { floors, logProduct: Number.NEGATIVE_INFINITY };
    if (settled.weights) return search(region, [settled.weights, ...eachAlone(floors.length)]);
    const weightings = rootWeights(problem, region);
    searched += space.size * WEIGHTING_WORK;
    for (const weights of weightings) {
      const probed = relaxation.probe(weights);
      if (probed.kind !== "open") return conclude(probed);
    }
    return search(region, weightings);
  };
  const search = (region: Region, weights: readonly Float64Array[]): Verdict => {
    const budget = { nodes: nodeLimit, progress: NO_PROGRESS };
    const held: { choices: Int32Array | null } = { choices: null };
    const visit = (choices: ArrayLike<number>) => {
      const copy = Int32Array.from(choices);
      if (!relaxation.accepts(copy)) return "on";
      held.choices = copy;
      return "end";
    };
    const end = branchAndBound(problem, { region, visit }, { weights, budget });
    searched += (nodeLimit - budget.nodes) * weights.length * NODE_WORK;
    if (held.choices) return conclude({ kind: "deal", choices: held.choices });
    return end === "complete" ? "none" : "undecided";
  };
  return { decide, witness: () => witnesses[0] ?? null, work: () => searched + relaxation.work() };
}

// What finding weightings by Newton steps costs, in passes over all worths, and a partial deal, in additions per weighting.
const WEIGHTING_WORK = 400;
const NODE_WORK = 4;

function eachAlone(count: number): Float64Array[] {
  return Array.from({ length: count }, (_, q) =>
    Float64Array.from({ length: count }, (_, p) => (p === q ? 1 : 0)),
  );
}

function remember<T>(list: T[], item: T): void {
  const at = list.indexOf(item);
  if (at === 0) return;
  if (at > 0) list.splice(at, 1);
  list.unshift(item);
  if (list.length > REMEMBERED) list.pop();
}
