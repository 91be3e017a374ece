// The id of every state: its own where it was given one, else `s1`, `s2`, … by its place among the states of the model.
import type { Conflict } from "./conflict.ts";
import type { StateSpace } from "./state-space.ts";

export interface StateIds {
  /** By position in the space. */
  idOf(position: number): string;
  /** The position of the state with this id; −1 where there is none. */
  find(id: string): number;
  /** The own id of the state that would be called this if it had none; null where no state has such a place. */
  ownIdOf(automatic: string): string | null;
}

/** `space`: the states of the model itself. Ids are made when they are asked for, since there may be millions. */
export function stateIds(conflict: Pick<Conflict, "states">, space: StateSpace): StateIds {
  const named = new Map<string, number>();
  const given = new Map<number, string>();
  for (const { id, key } of conflict.states) {
    const position = space.find(key);
    if (position < 0 || named.has(id) || given.has(position)) continue;
    named.set(id, position);
    given.set(position, id);
  }
  // A prime or more keeps an automatic id apart from a name that looks like one.
  const automatic = (position: number) => {
    let id = `s${position + 1}`;
    while (named.has(id)) id += "'";
    return id;
  };
  const idOf = (position: number) => given.get(position) ?? automatic(position);
  const find = (id: string) => {
    const own = named.get(id);
    if (own !== undefined) return own;
    const position = placeIn(id);
    return position >= 0 && idOf(position) === id ? position : -1;
  };
  const placeIn = (id: string) => {
    const position = Number(/^s([1-9]\d{0,8})'*$/.exec(id)?.[1] ?? 0) - 1;
    return position < space.count ? position : -1;
  };
  const ownIdOf = (id: string) => {
    const position = placeIn(id);
    return position < 0 ? null : idOf(position);
  };
  return { idOf, find, ownIdOf };
}
