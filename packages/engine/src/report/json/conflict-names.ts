// Decision makers, actions and states of a conflict by their ids, as JSON names them.
import { baseSpaceOf, type ConflictModel } from "../../analysis/conflict/conflict-model.ts";
import type { StateKey } from "../../case/conflict/conflict.ts";
import { stateIds } from "../../case/conflict/state-ids.ts";
import { takenIn } from "../../case/conflict/state-space.ts";
import type { Json } from "./plain-value.ts";

export interface ConflictNames {
  maker(maker: number): string;
  action(action: number): string;
  /** By position in the model. */
  state(state: number): string;
  stateByKey(key: StateKey): string;
  /** Ids of the states for which it is so, in their order. */
  idsWhere(test: (state: number) => boolean): string[];
  byMaker<T>(values: readonly T[], write: (value: T) => Json): Json;
  makersJson(): Json;
  statesJson(): Json;
}

export function conflictNames(model: ConflictModel): ConflictNames {
  const { conflict, space } = model;
  const base = baseSpaceOf(model);
  const ids = stateIds(conflict, base);
  const stateByKey = (key: StateKey) => ids.idOf(base.find(key));
  const state = (position: number) => stateByKey(space.keys[position]);
  const maker = (position: number) => conflict.makers[position].id;
  const action = (position: number) => (conflict.form === "actions" ? conflict.actions[position].id : "");
  const named = new Map(conflict.states.map(({ key, name }) => [base.find(key), name]));
  const actionsOf = (position: number): Json => {
    if (conflict.form === "listed") return {};
    const members = space.membersOf(position);
    const known = conflict.actions.flatMap(({ id }, at) => {
      const taken = takenIn(members, at);
      return taken === null ? [] : [[id, taken] as const];
    });
    return { actions: Object.fromEntries(known) };
  };
  return {
    maker,
    action,
    state,
    stateByKey,
    idsWhere: (test) => {
      const found: string[] = [];
      for (let position = 0; position < space.count; position++)
        if (test(position)) found.push(state(position));
      return found;
    },
    byMaker: (values, write) => Object.fromEntries(values.map((value, k) => [maker(k), write(value)])),
    makersJson: () =>
      conflict.makers.map(({ id, name }, k) => ({
        id,
        name,
        actions:
          conflict.form === "actions"
            ? conflict.actions.filter((one) => one.maker === k).map((one) => one.id)
            : [],
      })),
    statesJson: () =>
      Array.from({ length: space.count }, (_, position) => {
        const name = named.get(base.find(space.keys[position])) ?? null;
        const called = name !== null || conflict.form === "listed" ? { name } : {};
        return { id: state(position), ...called, ...(actionsOf(position) as { [key: string]: Json }) };
      }),
  };
}
