// Each group of a deal space with only the combinations that can be part of an efficient deal, and what was left out counted.
import type { SpaceInput, SpacePlan } from "../deal-space.ts";
import { type DealSpace, type Group, listCombinations, planDealSpace } from "../deal-space.ts";
import { combine, EVERYTHING } from "./combine.ts";
import { type Layer, origin, type PointList } from "./layer.ts";

/**
 * A group without its dominated combinations. Combinations worth the same to everyone are one row, in the order of
 * {@link PointList}; `options` holds the first of them.
 */
export interface ReducedGroup extends Group {
  /** How many combinations share the row. */
  readonly multiplicity: Float64Array;
  /** `members(row, limit)`: the options of combinations that share the row, as many as are known, in case order. */
  members(row: number, limit: number): number[][];
  /** How many combinations the group had. */
  readonly combinations: number;
  /** Per party, as in `worth`: the most and the least that any combination adds, dominated ones included. */
  readonly highest: readonly number[];
  readonly lowest: readonly number[];
}

export interface ReducedSpace extends SpacePlan {
  readonly groups: readonly ReducedGroup[];
  /** How many deals are allowed. */
  readonly dealCount: bigint;
}

/** Leaves out dominated combinations of a listed group. */
export function reduceGroup(plan: SpacePlan, group: Group): ReducedGroup {
  const gaps = comparisonGaps(plan);
  const order = sortedRows(group, gaps);
  const sorted = rowsInOrder(group, order);
  const layer = combine(origin(gaps.length), sorted, {
    gaps,
    slack: gaps.map(() => 0),
    ...EVERYTHING,
  }) as Layer;
  return withMembers(group, order, layer);
}

/** Per party: how far apart two doubles must be to be surely different; 0 where doubles are exact. */
export function comparisonGaps(plan: SpacePlan): number[] {
  return plan.tolerances.map((tolerance) => 2 * tolerance);
}

export function reduceGroups(input: SpaceInput | SpacePlan | DealSpace): ReducedSpace {
  const plan = "clusters" in input ? input : planDealSpace(input);
  const groups = isListed(plan)
    ? plan.groups
    : plan.clusters.map((cluster) => listCombinations(plan, cluster));
  return {
    ...plan,
    groups: groups.map((group) => reduceGroup(plan, group)),
    dealCount: groups.reduce((count, { size }) => count * BigInt(size), 1n),
  };
}

function isListed(plan: SpacePlan | DealSpace): plan is DealSpace {
  return "groups" in plan;
}

function sortedRows(group: Group, gaps: readonly number[]): Uint32Array {
  const { worth, exact } = group;
  return Uint32Array.from({ length: group.size }, (_, row) => row).sort((a, b) => {
    for (let party = 0; party < gaps.length; party++) {
      const difference = worth[party][b] - worth[party][a];
      if (Math.abs(difference) > gaps[party]) return difference;
      const [mine, other] = [exact[party]?.[a] ?? 0n, exact[party]?.[b] ?? 0n];
      if (mine !== other) return mine < other ? 1 : -1;
    }
    return a - b;
  });
}

function rowsInOrder(group: Group, order: Uint32Array): PointList {
  return {
    size: group.size,
    worth: group.worth.map((worth) => Float64Array.from(order, (row) => worth[row])),
    exact: (party, point) => (group.exact[party] as readonly bigint[])[order[point]],
  };
}

function withMembers(group: Group, order: Uint32Array, layer: Layer): ReducedGroup {
  const width = group.issues.length;
  const members = Array.from(layer.trail.choice, (place) => [order[place]]);
  layer.trail.tieOf.forEach((row, k) => {
    members[row].push(order[layer.trail.tieChoice[k]]);
  });
  const optionsOf = (row: number): number[] =>
    Array.from(group.options.subarray(row * width, (row + 1) * width));
  return {
    issues: group.issues,
    size: layer.size,
    options: Uint16Array.from(members.flatMap(([first]) => optionsOf(first))),
    worth: layer.worth,
    exact: group.exact.map((exact) => exact && members.map(([first]) => exact[first])),
    multiplicity: Float64Array.from(members, ({ length }) => length),
    members: (row, limit) => members[row].slice(0, limit).map(optionsOf),
    combinations: group.size,
    highest: group.worth.map((worth) =>
      worth.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
    ),
    lowest: group.worth.map((worth) =>
      worth.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    ),
  };
}
