// The deals that keep some units and drop others, cut out of one listed deal space instead of being listed anew for every set.
import { ZERO } from "../../../maths/rational.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { buildDealSpace, type DealSpace, type Group } from "../deal-space.ts";
import type { SpacePlan } from "../space-plan.ts";
import type { Unit } from "./units.ts";

/** A set of units as bits: bit k stands for unit k. */
export type UnitSet = bigint;

export interface UnitSpace {
  readonly units: readonly Unit[];
  /** All units. */
  readonly all: UnitSet;
  readonly redLines: UnitSet;
  /** All allowed deals, no unit kept. */
  readonly whole: DealSpace;
  /** The deals that keep every unit of the set and, where some are given, take one of these options. */
  readonly keeping: (units: UnitSet, only?: OptionsLeft) => DealSpace;
}

export interface OptionsLeft {
  readonly issue: number;
  readonly options: readonly number[];
}

/**
 * Issues that a red line names together share a cluster, so that every set of units can be cut out group by group.
 * @throws RangeError when a cluster is too large to list; see `planUnitSpace`.
 */
export function buildUnitSpace(plan: SpacePlan, units: readonly Unit[]): UnitSpace {
  return unitSpaceOf(buildDealSpace(plan), units);
}

/** The same for a space that is listed already, its red lines tied (see {@link tieRedLines}). */
export function unitSpaceOf(whole: DealSpace, units: readonly Unit[]): UnitSpace {
  const breaches = whole.groups.map((group, at) => findBreaches(group, at, units));
  const cuts = whole.groups.map(() => new Map<UnitSet, Group>());
  const keeping = (kept: UnitSet, only?: OptionsLeft): DealSpace => {
    const groups = whole.groups.map((group, at) => {
      const relevant = kept & breaches[at].units;
      const known = cuts[at].get(relevant) ?? cutGroup(group, breaches[at], relevant);
      cuts[at].set(relevant, known);
      return only && group.issues.includes(only.issue) ? leaveOptions(known, only) : known;
    });
    return { ...whole, groups, dealCount: groups.reduce((count, { size }) => count * BigInt(size), 1n) };
  };
  return {
    units,
    all: setOf(units.keys()),
    redLines: setOf(units.flatMap(({ kind }, k) => (kind === "red-line" ? [k] : []))),
    whole,
    keeping,
  };
}

/** The sheets with a worthless term for every red line over several issues, which ties those issues together. */
export function tieRedLines(sheets: readonly Sheet[], units: readonly Unit[]): Sheet[] {
  const ties = units.flatMap((unit) =>
    unit.kind === "red-line" && unit.refuses.length > 1 ? [{ pattern: unit.refuses, worth: ZERO }] : [],
  );
  return sheets.map((sheet, party) => (party === 0 ? { ...sheet, terms: [...sheet.terms, ...ties] } : sheet));
}

/** The set as positions, ascending. */
export function membersOf(units: UnitSet): number[] {
  const members: number[] = [];
  for (let rest = units, k = 0; rest > 0n; rest >>= 1n, k++) if (rest & 1n) members.push(k);
  return members;
}

export function setOf(members: Iterable<number>): UnitSet {
  let set = 0n;
  for (const k of members) set |= 1n << BigInt(k);
  return set;
}

interface Breaches {
  /** The units that some combination of the group could breach. */
  readonly units: UnitSet;
  /** `byUnit.get(unit)[k]` is 1 where combination k breaches the unit. */
  readonly byUnit: ReadonlyMap<number, Uint8Array>;
}

function findBreaches(group: Group, at: number, units: readonly Unit[]): Breaches {
  const byUnit = new Map<number, Uint8Array>();
  units.forEach((unit, position) => {
    const terms = unit.kind === "demand" ? [unit] : unit.refuses;
    // A red line that names no issue refuses every deal; the first group answers for it.
    const mine = terms.length === 0 ? at === 0 : group.issues.includes(terms[0].issue);
    if (!mine) return;
    const places = terms.map(({ issue, options }) => ({ place: group.issues.indexOf(issue), options }));
    const matched = (k: number) =>
      places.every(({ place, options }) => options.includes(group.options[k * group.issues.length + place]));
    const breachedWhen = unit.kind === "red-line";
    byUnit.set(
      position,
      Uint8Array.from({ length: group.size }, (_, k) => (matched(k) === breachedWhen ? 1 : 0)),
    );
  });
  return { units: setOf(byUnit.keys()), byUnit };
}

function cutGroup(group: Group, { byUnit }: Breaches, kept: UnitSet): Group {
  const breached = membersOf(kept).map((unit) => byUnit.get(unit) ?? new Uint8Array(group.size));
  return selectCombinations(group, (k) => breached.every((marks) => marks[k] === 0));
}

function leaveOptions(group: Group, { issue, options }: OptionsLeft): Group {
  const place = group.issues.indexOf(issue);
  return selectCombinations(group, (k) => options.includes(group.options[k * group.issues.length + place]));
}

/** The group with the wanted combinations only. */
export function selectCombinations(group: Group, wanted: (k: number) => boolean): Group {
  const left: number[] = [];
  for (let k = 0; k < group.size; k++) if (wanted(k)) left.push(k);
  if (left.length === group.size) return group;
  const width = group.issues.length;
  const options = new Uint16Array(left.length * width);
  left.forEach((k, to) => {
    for (let j = 0; j < width; j++) options[to * width + j] = group.options[k * width + j];
  });
  return {
    issues: group.issues,
    size: left.length,
    options,
    worth: group.worth.map((worths) => Float64Array.from(left, (k) => worths[k])),
    exact: group.exact.map((worths) => worths && left.map((k) => worths[k])),
  };
}
