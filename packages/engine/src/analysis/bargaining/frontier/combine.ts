// The undominated sums of two lists of points: the step by which a frontier grows from group to group.
import { combineMany } from "./combine-many.ts";
import { combineTwo } from "./combine-two.ts";
import type { CombineFailure, Combining } from "./combining.ts";
import type { Layer, PointList } from "./layer.ts";

/** Every undominated sum of one point of each list with all ways to make it. */
export function combine(parents: PointList, choices: PointList, options: Combining): Layer | CombineFailure {
  return options.gaps.length <= 2
    ? combineTwo(parents, choices, options)
    : combineMany(parents, choices, options);
}
