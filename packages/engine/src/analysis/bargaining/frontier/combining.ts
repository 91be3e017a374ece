// How two lists of points are to be combined, and what may end it early.

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

/** No bounds: every undominated sum, of any number. */
export const EVERYTHING = { limit: Number.POSITIVE_INFINITY, work: Number.POSITIVE_INFINITY };
