// The states of a whole conflict, and those that a variant of it leaves.
import type { ActionConflict, Conflict, ConflictVariant, Cube, StateKey } from "./conflict.ts";
import { findStates, listedSpace, type StatesFound } from "./state-space.ts";

/** The states of the model as it stands, without any variant. */
export function spaceOf(conflict: Conflict): StatesFound {
  if (conflict.form === "actions") return findStates(stateQuestion(conflict));
  const count = conflict.states.length;
  return count === 0 ? { kind: "none" } : { kind: "found", space: listedSpace(count) };
}

/** What {@link findStates} asks, for the model or, with more patterns, for a variant. */
export function stateQuestion({ actions, infeasible, merged }: ActionConflict, more: readonly Cube[] = []) {
  const cubes = [...infeasible.flatMap((one) => one.cubes), ...more];
  return { actionCount: actions.length, infeasible: cubes, merged };
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

/** The key of the state that stands for this one once the variant's actions are dropped or in force. */
export function counterpartKey(
  { without, inForce }: Pick<ConflictVariant, "without" | "inForce">,
  key: StateKey,
): StateKey {
  const bits = (actions: readonly number[]) => actions.reduce((sum, action) => sum | (1 << action), 0);
  return (key & ~bits(without)) | bits(inForce);
}
