// A deal space before anything is listed: its clusters, and the scales at which every worth is a whole number.
import type { Deal } from "../../case/frame.ts";
import { commonDenominator, type Rational, rational, sign, sum, toNumber } from "../../maths/rational.ts";
import type { Sheet } from "../preference/sheet.ts";
import { worthOf } from "../preference/worth.ts";
import { type Cluster, capBinds, findClusters } from "./clusters.ts";
import type { SpaceInput } from "./space-input.ts";

/** A deal space before its clusters' combinations are listed. */
export interface SpacePlan {
  readonly optionCounts: readonly number[];
  readonly sheets: readonly Sheet[];
  readonly clusters: readonly Cluster[];
  /** Per party: worth × scale is a whole number for every part of every deal and for no deal. */
  readonly scales: readonly bigint[];
  /**
   * Per party: 0 where all sums of scaled worths are exact in doubles; else how far a double may be off, and the doubles are worths in
   * the party's own units.
   */
  readonly tolerances: readonly number[];
  /** Per party, scaled; null where the worth of no deal is unknown. */
  readonly noDeal: readonly (bigint | null)[];
}

const LARGEST_EXACT = 2n ** 53n;

/** Finds the clusters and the scales. Cheap, whatever the number of deals. */
export function planDealSpace(input: SpaceInput): SpacePlan {
  const { frame, sheets } = input;
  const scales = sheets.map((sheet) => commonDenominator(numbersOf(sheet)));
  return {
    optionCounts: frame.issues.map(({ options }) => options.length),
    sheets,
    clusters: findClusters(input),
    scales,
    tolerances: sheets.map((sheet, party) => toleranceOf(sheet, scales[party])),
    noDeal: sheets.map(({ noDeal }, party) => (noDeal ? scaled(noDeal, scales[party]) : null)),
  };
}

/** Combinations of the largest cluster, before impossible ones are taken out. */
export function largestCluster(plan: SpacePlan): bigint {
  let most = 0n;
  for (const { combinations } of plan.clusters) if (combinations > most) most = combinations;
  return most;
}

/** The party's worth of a deal, scaled: worth × `scales[party]`. Any deal, allowed or not. */
export function scaledWorth(plan: SpacePlan, party: number, deal: Deal): bigint {
  return scaled(worthOf(plan.sheets[party], deal), plan.scales[party]);
}

/** A scaled whole number back in the party's own units. */
export function unscaled(plan: SpacePlan, party: number, value: bigint): Rational {
  return rational(value, plan.scales[party]);
}

function numbersOf(sheet: Sheet): Rational[] {
  const numbers = [...sheet.points.flat(), ...sheet.terms.map(({ worth }) => worth)];
  if (sheet.cap) numbers.push(sheet.cap);
  if (sheet.noDeal) numbers.push(sheet.noDeal);
  return numbers;
}

function toleranceOf(sheet: Sheet, scale: bigint): number {
  const most = sum([
    ...sheet.points.map((options) => largestSize(options)),
    ...sheet.terms.map(({ worth }) => size(worth)),
    ...(sheet.noDeal ? [size(sheet.noDeal)] : []),
    ...(sheet.cap && capBinds(sheet) ? [size(sheet.cap)] : []),
  ]);
  if (scaled(most, scale) < LARGEST_EXACT) return 0;
  const steps = sheet.points.length + sheet.terms.length + 2;
  // Numbers too small for doubles round to 0, so the tolerance itself must not.
  return steps * Math.max(2 ** -52 * toNumber(most), Number.MIN_VALUE);
}

function largestSize(values: readonly Rational[]): Rational {
  return values
    .map(size)
    .reduce((most, value) => (value.num * most.den > most.num * value.den ? value : most));
}

function size(value: Rational): Rational {
  return sign(value) < 0 ? { num: -value.num, den: value.den } : value;
}

function scaled(value: Rational, scale: bigint): bigint {
  return (value.num * scale) / value.den;
}
