// Which layer of a profile a problem of its file belongs to.
import type { SaidProblem } from "../../../engine/said-problem.ts";
import type { LayerName } from "./layer.tsx";

const LAYER_OF: Readonly<Record<string, LayerName>> = {
  weightOrder: "rank",
  points: "numbers",
  ratings: "numbers",
  weights: "numbers",
  weightPairs: "numbers",
  weightTotal: "numbers",
  cap: "numbers",
  noDeal: "noDeal",
  comparisons: "packages",
  redLines: "limits",
  demands: "limits",
  interactions: "limits",
};

/** Null: of the file as a whole, or of who judged it. */
function layerOfProblem({ path }: Pick<SaidProblem, "path">): LayerName | null {
  return LAYER_OF[String(path[0])] ?? null;
}

export function problemsOfLayer(problems: readonly SaidProblem[], layer: LayerName | null): SaidProblem[] {
  return problems.filter((problem) => layerOfProblem(problem) === layer);
}
