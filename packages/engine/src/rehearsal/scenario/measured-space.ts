// The packages of a case as a rehearsal counts them: combinations group by group, with each party's part of worth and what it refuses.

import { type DealSpace, type Group, listAnyCluster } from "../../analysis/bargaining/deal-space.ts";
import { tieRedLines } from "../../analysis/bargaining/obstacles/unit-space.ts";
import { findUnits } from "../../analysis/bargaining/obstacles/units.ts";
import { largestCluster, planDealSpace, unscaled } from "../../analysis/bargaining/space-plan.ts";
import type { Sheet } from "../../analysis/preference/sheet.ts";
import type { Deal, Frame, Pattern } from "../../case/frame.ts";
import type { Profile } from "../../case/profile.ts";
import { toNumber } from "../../maths/rational.ts";
import { PackageNumbers } from "./package-numbers.ts";

/** Issues that hang together in more combinations than this are not played: their table would not fit. */
const PLAYED_COMBINATIONS = 4_000_000;

export interface MeasuredSpace {
  readonly space: DealSpace;
  readonly parties: readonly MeasuredParty[];
  /** Per group the position of its combination; null where the deal is not allowed or is none of this case. */
  combinationsOf(deal: Deal): number[] | null;
}

export interface MeasuredParty {
  /**
   * `parts[group][combination]`, as doubles of the deal space; −∞ where the combination crosses a red line of the party's own. All are whole
   * multiples of `step`, and so small that every sum of them is exact.
   */
  readonly parts: readonly Float64Array[];
  /** Over the packages that the party does not refuse, in the doubles of the space; NaN where it refuses them all. */
  readonly lowest: number;
  /** Highest less lowest. */
  readonly range: number;
  /** How many of the space's doubles make one point of the party's own scale. */
  readonly perPoint: number;
  /** 1, or a power of 2 where the party's tolerance is above 0. */
  readonly step: number;
}

/** Null where too much hangs together. `sheets` stand in the order of the frame's parties. */
export function measureSpace(
  frame: Frame,
  { profiles, sheets }: { readonly profiles: readonly Profile[]; readonly sheets: readonly Sheet[] },
): MeasuredSpace | null {
  const plan = planDealSpace({ frame, sheets: tieRedLines(sheets, findUnits(frame, profiles)) });
  if (largestCluster(plan) > BigInt(PLAYED_COMBINATIONS)) return null;
  const groups = plan.clusters.map((cluster) => listAnyCluster(plan, cluster));
  const dealCount = groups.reduce((count, { size }) => count * BigInt(size), 1n);
  const space = { ...plan, groups, dealCount };
  return {
    space,
    parties: profiles.map(({ redLines }, party) =>
      measureParty(
        space,
        party,
        redLines.map(({ refuses }) => refuses),
      ),
    ),
    combinationsOf: combinationFinder(space),
  };
}

/** The package of one combination per group. */
export function packageOf({ space }: MeasuredSpace, combinations: readonly number[]): Deal {
  const deal: number[] = space.optionCounts.map(() => 0);
  space.groups.forEach(({ issues, options }, g) => {
    issues.forEach((issue, j) => {
      deal[issue] = options[combinations[g] * issues.length + j];
    });
  });
  return deal;
}

function measureParty(space: DealSpace, party: number, refused: readonly Pattern[]): MeasuredParty {
  const parts = space.groups.map((group, at) => partsOf(group, { party, refused, first: at === 0 }));
  const exact = space.tolerances[party] === 0;
  const step = exact ? 1 : roundParts(parts);
  let [lowest, highest] = [0, 0];
  for (const worths of parts) {
    let [least, most] = [Infinity, -Infinity];
    for (const worth of worths) {
      if (worth === -Infinity) continue;
      if (worth < least) least = worth;
      if (worth > most) most = worth;
    }
    lowest += least === Infinity ? Number.NaN : least;
    highest += most;
  }
  return { parts, lowest, range: highest - lowest, perPoint: exact ? Number(space.scales[party]) : 1, step };
}

interface PartQuestion {
  readonly party: number;
  readonly refused: readonly Pattern[];
  readonly first: boolean;
}

function partsOf(group: Group, { party, refused, first }: PartQuestion): Float64Array {
  const { issues, options, size } = group;
  const parts = Float64Array.from(group.worth[party]);
  for (const pattern of refused) {
    // A red line that names no issue refuses every package; the first group answers for it.
    const mine = pattern.length === 0 ? first : issues.includes(pattern[0].issue);
    if (!mine) continue;
    const places = pattern.map((term) => ({ place: issues.indexOf(term.issue), meant: term.options }));
    for (let k = 0; k < size; k++) {
      const crossed = places.every(({ place, meant }) => meant.includes(options[k * issues.length + place]));
      if (crossed) parts[k] = -Infinity;
    }
  }
  return parts;
}

function combinationFinder({ groups, optionCounts }: DealSpace): (deal: Deal) => number[] | null {
  const tables: (PackageNumbers | null)[] = groups.map(() => null);
  const rows = groups.map(({ issues }) => new Array<number>(issues.length).fill(0));
  return (deal) => {
    if (deal.length !== optionCounts.length) return null;
    const found: number[] = [];
    for (let g = 0; g < groups.length; g++) {
      const { issues } = groups[g];
      const table = tables[g] ?? combinationsOf(groups[g]);
      tables[g] = table;
      for (let j = 0; j < issues.length; j++) rows[g][j] = deal[issues[j]];
      const k = table.find(rows[g]);
      if (k < 0) return null;
      found.push(k);
    }
    return found;
  };
}

/** Taken in their order, so that their numbers are their positions. */
function combinationsOf({ issues, options, size }: Group): PackageNumbers {
  const width = issues.length;
  const table = new PackageNumbers(width);
  for (let k = 0; k < size; k++) table.take(options.subarray(k * width, (k + 1) * width));
  return table;
}

/** Rounds parts to multiples of a step, so that all sums and their differences are exact. Returns the step. */
function roundParts(parts: readonly Float64Array[]): number {
  let [size, range] = [0, 0];
  for (const worths of parts) {
    let [least, most] = [Infinity, -Infinity];
    for (const worth of worths) {
      if (worth === -Infinity) continue;
      least = Math.min(least, worth);
      most = Math.max(most, worth);
    }
    size += Math.max(Math.abs(least), Math.abs(most));
    range += most - least;
  }
  // A little more than the most, for rounding; steps of less than 2^-1000 could not be turned round.
  const most = Math.max(size, range) * (1 + 1e-12);
  const steps = 2 ** Math.min(1000, 52 - Math.floor(Math.log2(most)));
  for (const worths of parts) {
    for (let k = 0; k < worths.length; k++) worths[k] = Math.round(worths[k] * steps) / steps;
  }
  return 1 / steps;
}

/** The worth of no deal as one of the doubles that the party's parts add up to, rounded upwards where they are rounded. */
export function noDealIn({ space, parties }: MeasuredSpace, party: number): number | null {
  const worth = space.noDeal[party];
  if (worth === null) return null;
  const tolerance = space.tolerances[party];
  if (tolerance === 0) return Number(worth);
  const rounding = (space.groups.length * parties[party].step) / 2;
  return toNumber(unscaled(space, party, worth)) + tolerance + rounding;
}
