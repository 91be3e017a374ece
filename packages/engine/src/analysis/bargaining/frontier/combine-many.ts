// The undominated sums of two sorted lists for three parties or more: from party 0's best down, each sum is compared with the
// points kept so far, since no later sum can dominate an earlier one.
import type { CombineFailure, Combining } from "./combining.ts";
import type { KeptPoints } from "./kept-points.ts";
import { KeptStaircase } from "./kept-staircase.ts";
import { KeptTree } from "./kept-tree.ts";
import { type Layer, LayerBuilder, type PointList } from "./layer.ts";
import { SumQueue } from "./sum-queue.ts";

/** As `combine`, for three parties or more. */
export function combineMany(
  parents: PointList,
  choices: PointList,
  options: Combining,
): Layer | CombineFailure {
  const swapped = choices.size > parents.size;
  const queue = swapped
    ? new SumQueue(choices, parents, options.gaps)
    : new SumQueue(parents, choices, options.gaps);
  const built = new LayerBuilder(parents, choices);
  const kept = keepPoints(queue, options.slack);
  let [lastAt, lastRun] = [-1, -1];
  while (queue.runs > 0) {
    const { at, run } = queue;
    if (lastAt >= 0 && queue.isSame(at, run, lastAt, lastRun)) {
      built.tie(swapped ? run : at, swapped ? at : run);
    } else if (!kept.covers(at, run)) {
      if (built.size === options.limit) return "too-many-points";
      built.add(swapped ? run : at, swapped ? at : run);
      kept.add(at, run);
      [lastAt, lastRun] = [at, run];
    }
    queue.advance(at + 1);
    if (kept.work > options.work) return "too-much-work";
  }
  return built.finish(kept.work);
}

function keepPoints(queue: SumQueue, slack: readonly number[]): KeptPoints {
  return slack.length === 3 ? new KeptStaircase(queue, slack) : new KeptTree(queue, slack);
}
