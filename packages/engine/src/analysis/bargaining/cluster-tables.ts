// The worth of a cluster's combinations as tables: one per issue, one per pair of issues, and a list of terms over more.
import type { Pattern } from "../../case/frame.ts";
import { type Rational, rational, toNumber } from "../../maths/rational.ts";
import type { Sheet } from "../preference/sheet.ts";
import { type Cluster, type ClusterPattern, capBinds } from "./clusters.ts";
import type { SpacePlan } from "./space-plan.ts";

/**
 * One party's tables, with numbers as scaled whole numbers or as the deal space's doubles. Places are issues within the cluster;
 * options are counted among those left.
 */
export interface WorthTables<Row, Worth> {
  /** `single[place][option]`. */
  readonly single: readonly Row[];
  /** `pairs[place][earlier][earlierOption * options of place + option]`; null where the two have no term in common. */
  readonly pairs: readonly (readonly (Row | null)[])[];
  /** Terms over three places or more, by the last of them. */
  readonly longer: readonly (readonly LongTerm<Worth>[])[];
  /** Null where no sum can exceed the cap. */
  readonly cap: Worth | null;
}

export interface LongTerm<Worth> {
  readonly pattern: MaskPattern;
  readonly worth: Worth;
}

/** By place, 1 for each option that matches; null where any does. */
export type MaskPattern = readonly (Uint8Array | null)[];

export type ExactTables = WorthTables<readonly bigint[], bigint>;
export type DoubleTables = WorthTables<Float64Array, number>;

/** One party's tables, exactly, scaled. */
export function exactTables(plan: SpacePlan, party: number, cluster: Cluster): ExactTables {
  const sheet = plan.sheets[party];
  const scaled = ({ num, den }: Rational): bigint => (num * plan.scales[party]) / den;
  const single = cluster.issues.map((issue, place) =>
    cluster.options[place].map((option) => scaled(sheet.points[issue][option])),
  );
  const pairs: (bigint[] | null)[][] = cluster.issues.map((_, place) => new Array(place).fill(null));
  const longer: LongTerm<bigint>[][] = cluster.issues.map(() => []);
  for (const term of termsOf(sheet, cluster)) {
    const pattern = masks(cluster, term.pattern);
    const places = placesOf(pattern);
    const worth = scaled(term.worth);
    const last = places[places.length - 1] ?? 0;
    if (places.length > 2) longer[last].push({ pattern, worth });
    else if (places.length < 2) addToSingle(single[last], pattern[last], worth);
    else {
      pairs[last][places[0]] ??= new Array(single[last].length * single[places[0]].length).fill(0n);
      addToPair(pairs[last][places[0]] as bigint[], {
        earlier: pattern[places[0]],
        later: pattern[last],
        worth,
      });
    }
  }
  return { single, pairs, longer, cap: sheet.cap && capBinds(sheet) ? scaled(sheet.cap) : null };
}

/** The same tables as doubles in the manner of the deal space. */
export function doubleTables(plan: SpacePlan, party: number, exact: ExactTables): DoubleTables {
  const asDouble = (worth: bigint): number => scaledToDouble(plan, party, worth);
  return {
    single: exact.single.map((row) => Float64Array.from(row, asDouble)),
    pairs: exact.pairs.map((rows) => rows.map((row) => row && Float64Array.from(row, asDouble))),
    longer: exact.longer.map((terms) =>
      terms.map(({ pattern, worth }) => ({ pattern, worth: asDouble(worth) })),
    ),
    cap: exact.cap === null ? null : asDouble(exact.cap),
  };
}

/** A scaled worth as the deal space's double. */
function scaledToDouble(plan: SpacePlan, party: number, worth: bigint): number {
  return plan.tolerances[party] === 0 ? Number(worth) : toNumber(rational(worth, plan.scales[party]));
}

/** The exact worth, scaled, of the combination that takes `chosen[place]` among the options left. */
export function exactWorthOf(tables: ExactTables, chosen: ArrayLike<number>): bigint {
  const { single, pairs, longer, cap } = tables;
  let total = 0n;
  for (let place = 0; place < single.length; place++) {
    total += single[place][chosen[place]];
    for (let earlier = 0; earlier < place; earlier++) {
      const pair = pairs[place][earlier];
      if (pair) total += pair[chosen[earlier] * single[place].length + chosen[place]];
    }
    for (const { pattern, worth } of longer[place]) if (matchesUpTo(pattern, place, chosen)) total += worth;
  }
  return cap !== null && total > cap ? cap : total;
}

/** The patterns that no combination may match, by the last place that each names. */
export function barredPatterns(cluster: Cluster): MaskPattern[][] {
  const barred: MaskPattern[][] = cluster.issues.map(() => []);
  for (const terms of cluster.excluded) {
    const pattern = cluster.issues.map((_, place) => mask(cluster, place, terms));
    barred[placesOf(pattern).at(-1) ?? 0].push(pattern);
  }
  return barred;
}

/** True when the options chosen at places 0 to `last` match the pattern, as far as it names those places. */
export function matchesUpTo(pattern: MaskPattern, last: number, chosen: ArrayLike<number>): boolean {
  for (let place = 0; place <= last; place++) {
    const matching = pattern[place];
    if (matching && matching[chosen[place]] === 0) return false;
  }
  return true;
}

// A term that names no issue holds for every deal; the cluster with the first issue carries it.
function termsOf(sheet: Sheet, { issues }: Cluster): Sheet["terms"] {
  return sheet.terms.filter(({ pattern }) => issues.includes(pattern.length > 0 ? pattern[0].issue : 0));
}

function masks(cluster: Cluster, pattern: Pattern): MaskPattern {
  const terms = pattern.map(({ issue, options }) => ({ place: cluster.issues.indexOf(issue), options }));
  return cluster.issues.map((_, place) => mask(cluster, place, terms));
}

function mask(cluster: Cluster, place: number, terms: ClusterPattern): Uint8Array | null {
  const meant = terms.filter((term) => term.place === place);
  if (meant.length === 0) return null;
  return Uint8Array.from(cluster.options[place], (option) =>
    meant.every(({ options }) => options.includes(option)) ? 1 : 0,
  );
}

function placesOf(pattern: MaskPattern): number[] {
  return pattern.flatMap((matching, place) => (matching ? [place] : []));
}

function addToSingle(row: bigint[], matching: Uint8Array | null, worth: bigint): void {
  for (let option = 0; option < row.length; option++) if (!matching || matching[option]) row[option] += worth;
}

interface PairTerm {
  readonly earlier: Uint8Array | null;
  readonly later: Uint8Array | null;
  readonly worth: bigint;
}

function addToPair(table: bigint[], { earlier, later, worth }: PairTerm): void {
  if (!earlier || !later) return;
  for (let a = 0; a < earlier.length; a++) {
    if (earlier[a] === 0) continue;
    for (let b = 0; b < later.length; b++) if (later[b]) table[a * later.length + b] += worth;
  }
}
