// The packages of a scenario that nobody refuses, reduced to the combinations that an efficient one can be made of.
import type { Group } from "../../analysis/bargaining/deal-space.ts";
import {
  type CombinationRows,
  undominatedRows,
} from "../../analysis/bargaining/frontier/combination-rows.ts";
import type { ReducedGroup, ReducedSpace } from "../../analysis/bargaining/frontier/reduced-groups.ts";
import { comparisonGaps } from "../../analysis/bargaining/frontier/stream-cluster.ts";
import type { MeasuredSpace } from "../scenario/measured-space.ts";

/** Groups of more combinations than this are not gone through: sorting them would take too long. */
const LARGEST_GROUP = 200_000;
const NAMED = 8;

/** Null where a group is too large to go through. */
export function admissibleSpace(measured: MeasuredSpace): ReducedSpace | null {
  const { groups } = measured.space;
  if (groups.some(({ size }) => size > LARGEST_GROUP)) return null;
  const reduced = groups.map((group, g) => reducedGroup(measured, group, admitted(measured, g)));
  const dealCount = reduced.reduce((count, { combinations }) => count * BigInt(combinations), 1n);
  return { ...measured.space, kind: "reduced", groups: reduced, dealCount };
}

/** Numbers of the combinations of a group that cross no party's red line. */
function admitted({ space, parties }: MeasuredSpace, g: number): Uint32Array {
  const kept: number[] = [];
  for (let k = 0; k < space.groups[g].size; k++) {
    if (parties.every(({ parts }) => parts[g][k] !== -Infinity)) kept.push(k);
  }
  return Uint32Array.from(kept);
}

function reducedGroup({ space }: MeasuredSpace, group: Group, kept: Uint32Array): ReducedGroup {
  const rows = undominatedRows(rowsOf(group, kept), {
    gaps: comparisonGaps(space),
    exactWorth: (party, k) => group.exact[party]?.[k] ?? BigInt(group.worth[party][k]),
    named: NAMED,
  });
  const width = group.issues.length;
  const optionsOf = (k: number): number[] => Array.from(group.options.subarray(k * width, (k + 1) * width));
  const ends = (choose: (a: number, b: number) => number, start: number) =>
    group.worth.map((worths) => kept.reduce((found, k) => choose(found, worths[k]), start));
  return {
    issues: group.issues,
    size: rows.size,
    options: Uint16Array.from(Array.from(rows.first, optionsOf).flat()),
    worth: rows.worth,
    exact: group.exact.map((exact) => exact && Array.from(rows.first, (k) => exact[k])),
    multiplicity: rows.multiplicity,
    members: (row, limit) =>
      [rows.first[row], ...(rows.others.get(row) ?? [])].slice(0, limit).map(optionsOf),
    combinations: kept.length,
    highest: ends(Math.max, -Infinity),
    lowest: ends(Math.min, Infinity),
  };
}

function rowsOf(group: Group, kept: Uint32Array): CombinationRows {
  return {
    size: kept.length,
    worth: group.worth.map((worths) => Float64Array.from(kept, (k) => worths[k])),
    multiplicity: new Float64Array(kept.length).fill(1),
    first: kept,
    others: new Map(),
  };
}
