// The combinations of each group that any search can need: a combination that another matches for everyone and beats for someone
// is left out, and combinations worth the same to everyone stand together as one choice.
import type { DealSpace, Group } from "../deal-space.ts";
import { undominatedRows } from "../frontier/combination-rows.ts";

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

export function reduceSpace(space: DealSpace, parties = space.sheets.map((_, party) => party)): ReducedSpace {
  return {
    space,
    parties,
    groups: space.groups.map((group) => ({ group, members: undominated(space, group, parties) })),
  };
}

function undominated(space: DealSpace, group: Group, parties: readonly number[]): number[][] {
  const combinations = Uint32Array.from({ length: group.size }, (_, k) => k);
  // Nobody's worth tells the combinations apart.
  if (parties.length === 0) return group.size === 0 ? [] : [[...combinations]];
  const all = {
    size: group.size,
    worth: parties.map((party) => group.worth[party]),
    multiplicity: new Float64Array(group.size).fill(1),
    first: combinations,
    others: new Map(),
  };
  const rows = undominatedRows(all, {
    gaps: parties.map((party) => 2 * space.tolerances[party]),
    exactWorth: (place, k) => group.exact[parties[place]]?.[k] ?? BigInt(group.worth[parties[place]][k]),
    named: Number.POSITIVE_INFINITY,
  });
  return Array.from(rows.first, (k, row) => [k, ...(rows.others.get(row) ?? [])]);
}
