// The states of a whole conflict, and those that a variant of it leaves.
import type { ActionConflict, Conflict, ConflictVariant, Cube } from "./conflict.ts";
import { findStates, listedSpace, type StatesFound } from "./state-space.ts";

/** The states of the model as it stands, without any variant. */
export function spaceOf(conflict: Conflict): StatesFound {
  if (conflict.form === "actions") return findStates(stateQuestion(conflict));
  const count = conflict.states.length;
  return count === 0 ? { kind: "none" } : { kind: "found", space: listedSpace(count) };
}

/** What {@link findStates} asks, for the model or, with more patterns, for a variant. */
function stateQuestion({ actions, infeasible, merged }: ActionConflict) {
  return { actionCount: actions.length, infeasible: infeasible.flatMap(({ cubes }) => cubes), merged };
}

/** The states that a variant rules out beside those that the model rules out. */
export function ruledOutBy({
  without,
  inForce,
  infeasible,
}: Pick<ConflictVariant, "without" | "inForce" | "infeasible">): Cube[] {
  return [
    ...without.map((action) => ({ care: 1 << action, value: 1 << action })),
    ...inForce.map((action) => ({ care: 1 << action, value: 0 })),
    ...infeasible.flatMap(({ cubes }) => cubes),
  ];
}
