// The undominated sums of two sorted lists for two parties: one pass from party 0's best down (Nemhauser & Ullmann 1969).

import type { CombineFailure, Combining } from "./combining.ts";
import { type Layer, LayerBuilder, type PointList } from "./layer.ts";
import { SumQueue } from "./sum-queue.ts";

/** As `combine`, for two parties (or one, for whom only the best sum is left). */
export function combineTwo(
  parents: PointList,
  choices: PointList,
  options: Combining,
): Layer | CombineFailure {
  const swapped = choices.size > parents.size;
  const queue = swapped
    ? new SumQueue(choices, parents, options.gaps)
    : new SumQueue(parents, choices, options.gaps);
  const built = new LayerBuilder(parents, choices);
  const last = options.gaps.length - 1;
  const longWorth = queue.long.worth[last];
  const shortWorth = queue.short.worth[last];
  const gap = options.gaps[last];
  const slack = options.slack[last];
  let work = 0;
  let [lastAt, lastRun, lastWorth] = [0, 0, Number.NEGATIVE_INFINITY];
  while (queue.runs > 0) {
    const { at, run } = queue;
    const order = built.size === 0 ? 1 : rise(queue, at, run);
    if (order > 0) {
      if (built.size === options.limit) return "too-many-points";
      built.add(swapped ? run : at, swapped ? at : run);
      [lastAt, lastRun, lastWorth] = [at, run, longWorth[at] + shortWorth[run]];
    } else if (order === 0 && queue.compare(0, at, run, lastAt, lastRun) === 0) {
      built.tie(swapped ? run : at, swapped ? at : run);
    }
    // Sums worth surely less to the last party than the last point are dominated: party 0's worth only falls.
    let next = at + 1;
    const floor = lastWorth + slack - gap - shortWorth[run];
    while (next < longWorth.length && longWorth[next] < floor) next++;
    queue.advance(next);
    work += next - at;
    if (work > options.work) return "too-much-work";
  }
  return built.finish(work);

  function rise(from: SumQueue, at: number, run: number): number {
    if (slack === 0) return from.compare(last, at, run, lastAt, lastRun);
    return longWorth[at] + shortWorth[run] > lastWorth + slack ? 1 : -1;
  }
}
