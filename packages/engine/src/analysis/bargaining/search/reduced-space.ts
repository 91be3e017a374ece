// The combinations of each group that any search can need: a combination that another matches for everyone and beats for someone
// is left out, and combinations worth the same to everyone stand together as one choice.
import type { DealSpace, Group } from "../deal-space.ts";

export interface ReducedSpace {
  readonly space: DealSpace;
  /** The party numbers whose worth counts, ascending. */
  readonly parties: readonly number[];
  readonly groups: readonly ReducedGroup[];
}

export interface ReducedGroup {
  readonly group: Group;
  /** Per choice, the combinations of the group that are worth this, ascending. */
  readonly members: readonly (readonly number[])[];
}

/** Past so many comparisons the rest of a group is kept unreduced: searches stay right and only become slower. */
const COMPARISONS = 20_000_000;

export function reduceSpace(space: DealSpace, parties = space.sheets.map((_, party) => party)): ReducedSpace {
  return {
    space,
    parties,
    groups: space.groups.map((group) => ({ group, members: undominated(space, group, parties) })),
  };
}

function undominated(space: DealSpace, group: Group, parties: readonly number[]): number[][] {
  const gaps = space.tolerances.map((tolerance) => 2 * tolerance);
  const kept: number[][] = [];
  let comparisons = 0;
  for (const k of inDominanceOrder(group, parties, gaps)) {
    const last = kept.at(-1);
    if (
      last &&
      parties.every((party) => compareWorth(group, party, { a: last[0], b: k, gap: gaps[party] }) === 0)
    ) {
      last.push(k);
    } else if (
      comparisons > COMPARISONS ||
      !kept.some((members) => {
        comparisons++;
        return parties.every(
          (party) => compareWorth(group, party, { a: members[0], b: k, gap: gaps[party] }) >= 0,
        );
      })
    ) {
      kept.push([k]);
    }
  }
  return kept;
}

// By the sum of worths (each as a share of its spread) where doubles are exact, then party by party: whatever dominates comes before
// what it dominates, since rounding keeps the order of sums of exact numbers, and equals stand side by side.
function inDominanceOrder(group: Group, parties: readonly number[], gaps: readonly number[]): number[] {
  const sums = new Float64Array(group.size);
  for (const party of gaps.every((gap) => gap === 0) ? parties : []) {
    const worth = group.worth[party];
    const spread = spreadOf(worth);
    for (let k = 0; k < group.size; k++) sums[k] += worth[k] / spread;
  }
  return Array.from({ length: group.size }, (_, k) => k).sort((a, b) => {
    if (sums[a] !== sums[b]) return sums[b] - sums[a];
    for (const party of parties) {
      const order = compareWorth(group, party, { a: b, b: a, gap: gaps[party] });
      if (order !== 0) return order;
    }
    return a - b;
  });
}

function spreadOf(worth: Float64Array): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of worth) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high > low ? high - low : 1;
}

// Doubles decide where they are exact or further apart than rounding can take them.
function compareWorth(
  group: Group,
  party: number,
  { a, b, gap }: { a: number; b: number; gap: number },
): number {
  const worth = group.worth[party];
  const exact = group.exact[party];
  const difference = worth[a] - worth[b];
  if (!exact || Math.abs(difference) > gap) return difference;
  return exact[a] === exact[b] ? 0 : exact[a] < exact[b] ? -1 : 1;
}
