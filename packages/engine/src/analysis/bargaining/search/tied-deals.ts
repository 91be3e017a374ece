// The deals that share the best place: all counted, some kept.
import type { Deal } from "../../../case/frame.ts";
import { applyCombination } from "../deal-space.ts";
import type { ReducedSpace } from "./reduced-space.ts";
import type { Choices } from "./search-problem.ts";

/** How many deals make these choices. */
export function countMembers({ groups }: ReducedSpace, choices: Choices): bigint {
  return groups.reduce((count, { members }, g) => count * BigInt(members[choices[g]].length), 1n);
}

/** Up to `limit` of the deals that make these choices, in case order within each group. */
export function membersOf({ space, groups }: ReducedSpace, choices: Choices, limit: number): Deal[] {
  let deals: number[][] = [space.optionCounts.map(() => 0)];
  groups.forEach(({ group, members }, g) => {
    const longer: number[][] = [];
    for (const deal of deals) {
      for (const k of members[choices[g]].slice(0, limit - longer.length)) {
        const next = [...deal];
        applyCombination(group, k, next);
        longer.push(next);
      }
    }
    deals = longer;
  });
  return deals.slice(0, limit);
}
