// The choices that a search found tied, gathered into points.

import type { ReducedSpace } from "../search/reduced-space.ts";
import { worthOfChoices } from "../search/search-problem.ts";
import { countMembers, membersOf } from "../search/tied-deals.ts";
import type { TiedPoint } from "./solution.ts";

export function pointsOfChoices(reduced: ReducedSpace, tied: readonly Int32Array[]): TiedPoint[] {
  const points = new Map<string, { worth: bigint[]; choices: Int32Array[] }>();
  for (const choices of tied) {
    const worth = worthOfChoices(reduced, choices);
    const point = points.get(worth.join()) ?? { worth, choices: [] };
    point.choices.push(choices);
    points.set(worth.join(), point);
  }
  return [...points.values()].map(({ worth, choices }) => ({
    worth,
    dealCount: choices.reduce((count, some) => count + countMembers(reduced, some), 0n),
    deals: (limit) => choices.flatMap((some) => membersOf(reduced, some, limit)).slice(0, limit),
  }));
}
