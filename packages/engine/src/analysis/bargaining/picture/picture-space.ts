// A case at its point values, listed once, so that each question of a picture is a pass over numbers that lie ready.
import type { Case } from "../../../case/case.ts";
import { type Deal, type Frame, matches, type Pattern } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import { rational, toNumber } from "../../../maths/rational.ts";
import { readPointValues } from "../../preference/point-value.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { type DealSpace, type Group, listAnyCluster } from "../deal-space.ts";
import { tieRedLines, type UnitSpace, unitSpaceOf } from "../obstacles/unit-space.ts";
import { findUnits, type RedLineUnit, type Unit } from "../obstacles/units.ts";
import { largestCluster, planDealSpace, type SpacePlan } from "../space-plan.ts";

/** Up to so many deals, and combinations of one cluster, are all gone through. */
export const LOOKED_AT = 4_000_000;

export interface PictureSpace {
  readonly frame: Frame;
  readonly profiles: readonly Profile[];
  readonly sheets: readonly Sheet[];
  /** The allowed deals; issues that a red line names together share a cluster. */
  readonly plan: SpacePlan;
  /** Null where a cluster has more combinations than are looked at. */
  readonly listed: ListedSpace | null;
  readonly redLines: readonly RedLineUnit[];
  /** Per party: doubles of the space divided by this are worths in its own units. */
  readonly perUnit: readonly number[];
  /** Per party, as a double of the space; null where unknown. */
  readonly noDeal: readonly (number | null)[];
}

export interface ListedSpace {
  readonly whole: DealSpace;
  /** `crossed[group][combination]` is 1 where the combination crosses a red line. */
  readonly crossed: readonly Uint8Array[];
  /** Crossing no red line. */
  readonly admissibleCount: bigint;
  /** Cut out of the whole when first asked for. */
  readonly units: () => UnitSpace;
}

export function openPictureSpace({ frame, profiles }: Pick<Case, "frame" | "profiles">): PictureSpace {
  const sheets = readPointValues({ frame, profiles });
  const units = findUnits(frame, profiles);
  const plan = planDealSpace({ frame, sheets: tieRedLines(sheets, units) });
  const redLines = units.filter((unit) => unit.kind === "red-line");
  return {
    frame,
    profiles,
    sheets,
    plan,
    listed: largestCluster(plan) <= BigInt(LOOKED_AT) ? listSpace(plan, units) : null,
    redLines,
    perUnit: plan.scales.map((scale, party) => (plan.tolerances[party] === 0 ? Number(scale) : 1)),
    noDeal: plan.noDeal.map((worth, party) => (worth === null ? null : inDoubles(plan, party, worth))),
  };
}

/** A scaled worth as a double of the space. */
export function inDoubles({ tolerances, scales }: SpacePlan, party: number, worth: bigint): number {
  return tolerances[party] === 0 ? Number(worth) : toNumber(rational(worth, scales[party]));
}

/** The red lines that the deal crosses, in case order. */
export function crossedBy({ redLines }: PictureSpace, deal: Deal): RedLineUnit[] {
  return redLines.filter(({ refuses }) => matches(refuses, deal));
}

/** @throws RangeError unless the deal takes one of the options of every issue. */
export function checkDeal({ frame }: Pick<PictureSpace, "frame">, deal: Deal): void {
  const fits = frame.issues.every(({ options }, issue) => options[deal[issue]] !== undefined);
  if (!fits || deal.length !== frame.issues.length) throw new RangeError(`not a deal of this case: ${deal}`);
}

/** @throws RangeError unless there is a party of that number. */
export function checkParty({ sheets }: Pick<PictureSpace, "sheets">, party: number): void {
  if (!sheets[party]) throw new RangeError(`no party has the number ${party}`);
}

function listSpace(plan: SpacePlan, units: readonly Unit[]): ListedSpace {
  const groups = plan.clusters.map((cluster) => listAnyCluster(plan, cluster));
  const crossed = groups.map((group, at) => crossedFlags(group, at, units));
  const whole = { ...plan, groups, dealCount: groups.reduce((count, { size }) => count * BigInt(size), 1n) };
  let cut: UnitSpace | null = null;
  return {
    whole,
    crossed,
    admissibleCount: crossed.reduce((count, flags) => count * BigInt(countOf(flags, 0)), 1n),
    units: () => {
      cut ??= unitSpaceOf(whole, units);
      return cut;
    },
  };
}

function crossedFlags(group: Group, at: number, units: readonly Unit[]): Uint8Array {
  const flags = new Uint8Array(group.size);
  for (const unit of units) {
    if (unit.kind !== "red-line") continue;
    // A red line that names no issue refuses every deal; the first group answers for it.
    if (unit.refuses.length === 0) {
      if (at === 0) flags.fill(1);
    } else if (group.issues.includes(unit.refuses[0].issue)) markMatches(group, unit.refuses, flags);
  }
  return flags;
}

function markMatches({ issues, options, size }: Group, pattern: Pattern, flags: Uint8Array): void {
  const terms = pattern.map(({ issue, options: meant }) => ({ place: issues.indexOf(issue), meant }));
  const width = issues.length;
  for (let k = 0; k < size; k++) {
    let all = true;
    for (let t = 0; all && t < terms.length; t++) {
      all = terms[t].meant.includes(options[k * width + terms[t].place]);
    }
    if (all) flags[k] = 1;
  }
}

function countOf(flags: Uint8Array, value: number): number {
  let count = 0;
  for (const flag of flags) if (flag === value) count++;
  return count;
}
