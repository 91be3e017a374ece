// The deals of a case with each party's worth of them, arranged so that methods need not enumerate: issues that interactions or
// impossible combinations tie together form a cluster, and worth is a sum over clusters.
import type { Deal, Frame, Pattern } from "../../case/frame.ts";
import { commonDenominator, type Rational, rational, sign, sum, toNumber } from "../../maths/rational.ts";
import type { Sheet } from "../preference/sheet.ts";
import { worthOf } from "../preference/worth.ts";
import { ClusterWalk } from "./cluster-walk.ts";
import { type Cluster, capBinds, findClusters } from "./clusters.ts";

export { worthOf };

export interface SpaceInput {
  readonly frame: Frame;
  /** One per party whose worth counts; the order gives the party numbers used below. */
  readonly sheets: readonly Sheet[];
  /** Patterns that no deal may match beyond the frame's impossible combinations: red lines, for one. */
  readonly refused?: readonly Pattern[];
  /** Options left per issue, where a question narrows them (a demand held fixed); null leaves all. */
  readonly allowed?: readonly (readonly number[] | null)[];
}

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

/** Some issues with every combination of their options that is allowed, and what each adds to every party's worth. */
export interface Group {
  /** Positions of the issues, ascending. */
  readonly issues: readonly number[];
  /** How many combinations there are; 0 when none is allowed. */
  readonly size: number;
  /** `options[k * issues.length + j]`: the option that combination k takes on `issues[j]`. */
  readonly options: Uint16Array;
  /** `worth[party][k]` as doubles: scaled whole numbers where the party's tolerance is 0, else own units, rounded. */
  readonly worth: readonly Float64Array[];
  /** `exact[party][k]`, scaled; null for a party whose doubles are exact already. */
  readonly exact: readonly (readonly bigint[] | null)[];
}

export interface DealSpace extends SpacePlan {
  readonly groups: readonly Group[];
  /** How many deals are allowed. */
  readonly dealCount: bigint;
}

/** More combinations than this in one cluster are not listed; they are gone through one by one instead. */
export const LISTED_COMBINATIONS = 200_000;

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

/**
 * The whole space with every cluster's combinations listed.
 * @throws RangeError when a cluster has more than {@link LISTED_COMBINATIONS} combinations; see `largestCluster`.
 */
export function buildDealSpace(input: SpaceInput | SpacePlan): DealSpace {
  const plan = "clusters" in input ? input : planDealSpace(input);
  const groups = plan.clusters.map((cluster) => listCombinations(plan, cluster));
  return { ...plan, groups, dealCount: groups.reduce((count, { size }) => count * BigInt(size), 1n) };
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

/** Lists a cluster's allowed combinations in lexicographic order of options, with their worths. */
export function listCombinations(plan: SpacePlan, cluster: Cluster): Group {
  if (cluster.combinations > BigInt(LISTED_COMBINATIONS)) {
    throw new RangeError(`a cluster of ${cluster.combinations} combinations is too large to list`);
  }
  const { issues } = cluster;
  const room = Number(cluster.combinations);
  const options = new Uint16Array(room * issues.length);
  const worth = plan.sheets.map(() => new Float64Array(room));
  const exact = plan.tolerances.map((tolerance): bigint[] | null => (tolerance === 0 ? null : []));
  let size = 0;
  const walk = new ClusterWalk(plan, cluster);
  for (walk.seek(0); walk.block < walk.blocks; walk.next()) {
    for (let k = 0; k < walk.width; k++) {
      if (walk.allowed[k] === 0) continue;
      walk.chosen[issues.length - 1] = k;
      for (let j = 0; j < issues.length; j++)
        options[size * issues.length + j] = cluster.options[j][walk.chosen[j]];
      for (let party = 0; party < worth.length; party++) {
        worth[party][size] = walk.worth[party][k];
        exact[party]?.push(walk.exactWorth(party));
      }
      size++;
    }
  }
  return {
    issues,
    size,
    options: options.slice(0, size * issues.length),
    worth: worth.map((worths) => worths.slice(0, size)),
    exact,
  };
}

/** Fills the deal's options on the group's issues with combination k. */
export function applyCombination(group: Group, k: number, deal: number[]): void {
  group.issues.forEach((issue, j) => {
    deal[issue] = group.options[k * group.issues.length + j];
  });
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
