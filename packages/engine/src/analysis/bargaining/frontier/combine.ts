// The undominated sums of two lists of points: the step by which a frontier grows from group to group.
import { combineMany } from "./combine-many.ts";
import { combineTwo } from "./combine-two.ts";
import type { Layer, PointList } from "./layer.ts";

export interface Combining {
  /** Per party: doubles that differ by no more than this are compared exactly; 0 where doubles are exact. */
  readonly gaps: readonly number[];
  /**
   * Per party, at least 0: a sum is also left out if a kept one is worth at most this much less to it. All 0 keeps every
   * undominated sum. Party 0 never loses.
   */
  readonly slack: readonly number[];
  /** The most points to keep. */
  readonly limit: number;
  /** The most steps of comparison to spend. */
  readonly work: number;
}

/** Why there is no layer. */
export type CombineFailure = "too-many-points" | "too-much-work";

/** Every undominated sum of one point of each list, of any number. */
export const EVERYTHING = { limit: Number.POSITIVE_INFINITY, work: Number.POSITIVE_INFINITY };

/** Every undominated sum of one point of each list with all ways to make it. */
export function combine(parents: PointList, choices: PointList, options: Combining): Layer | CombineFailure {
  return options.gaps.length <= 2
    ? combineTwo(parents, choices, options)
    : combineMany(parents, choices, options);
}
