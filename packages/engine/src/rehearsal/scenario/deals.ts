// The packages of a rehearsal by number, with what each is worth to every party.
import type { Deal } from "../../case/frame.ts";

/**
 * A package by its number: a whole number from 0. Numbers hold within one {@link Deals} only; those of large scenarios are given out as
 * packages come up, so that a session must not carry them into another.
 */
export type DealNumber = number;

export interface Deals {
  /** How many packages the frame allows. */
  readonly count: bigint;
  /** Whether the number stands for a package of this scenario. False for anything that is not such a number. */
  has(deal: DealNumber): boolean;
  /**
   * From 0, the worst for the party among the packages that it does not refuse, to 1, the best; −∞ for a package that crosses its own red
   * line. Correctly rounded, so that packages compare as their exact worths do.
   */
  worth(party: number, deal: DealNumber): number;
  /** One option per issue. */
  dealOf(deal: DealNumber): Deal;
  /** The option of one issue, by position. */
  optionOf(deal: DealNumber, issue: number): number;
  /** Null where the frame does not allow the combination, or it is no package of this case. */
  numberOf(deal: Deal): DealNumber | null;
  /** The packages of one party by what they are worth to it. */
  own(party: number): OwnDeals;
}

/** Worth per issue and option: `estimate[issue][option]`. The estimated worth of a package is the sum over its options. */
export type AdditiveEstimate = readonly Float64Array[];

/** A band of own worth, both ends included. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/**
 * Packages found by what they are worth to their owner, without going through all of them where there are many. Packages that cross the
 * owner's red lines are never found. Where `exact` is false, a package found may miss the one asked for by up to `slack` in worth, always
 * on the upper side.
 */
export interface OwnDeals {
  readonly exact: boolean;
  /** In worth; 0 where `exact`. */
  readonly slack: number;
  /** Worth 1. */
  readonly best: DealNumber;
  /** Least worth that is at least `target`, the first in case order among ties; `best` where nothing reaches the target. */
  atLeast(target: number): DealNumber;
  /** One drawn from the band, each as likely as any other where `exact`; null where nothing was found. `chance` gives doubles in [0, 1). */
  drawn(band: Band, chance: () => number): DealNumber | null;
  /**
   * Highest by the estimate among those in the band, the best in own worth among ties; null where nothing was found. Estimates of packages
   * that differ by no more than rounding can explain are ties. In scenarios too large to list, one of the band that is nearly as high.
   */
  bestFor(band: Band, estimate: AdditiveEstimate): DealNumber | null;
  /** The package of this rank from the best, 0; ties in case order. Null past the last, or where no more can be kept in order. */
  ranked(rank: number): DealNumber | null;
}
