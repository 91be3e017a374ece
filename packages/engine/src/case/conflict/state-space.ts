// The states of a conflict: those that no infeasible pattern rules out, in ascending order of their keys, merged ones once.
import type { Cube, StateKey } from "./conflict.ts";

export interface StateSpace {
  readonly count: number;
  /** Key of each state; of merged states the lowest. Ascending. */
  readonly keys: Int32Array;
  /** The position of the state with this key, or of the state it is merged into; −1 where there is none. */
  find(key: StateKey): number;
  /** All keys that the state at a position stands for: one, unless it is merged. */
  membersOf(position: number): readonly StateKey[];
}

/** More states than this are refused. */
export const MOST_STATES = 2 ** 22;

/** Steps of the search for feasible states after which it gives up: patterns may rule out almost everything in ways that only trying shows. */
const MOST_STEPS = 2 ** 26;

export type StatesFound =
  | { readonly kind: "found"; readonly space: StateSpace }
  /** No state is left. */
  | { readonly kind: "none" }
  | { readonly kind: "too-many" };

export interface StateQuestion {
  /** 1 to 30. */
  readonly actionCount: number;
  readonly infeasible: readonly Cube[];
  readonly merged: readonly Cube[];
}

export function findStates(question: StateQuestion): StatesFound {
  const found = feasibleKeys(question);
  if (found === null) return { kind: "too-many" };
  if (found.length === 0) return { kind: "none" };
  return {
    kind: "found",
    space: question.merged.length === 0 ? plainSpace(found) : mergedSpace(found, question),
  };
}

/** The states of a list, whose keys are their positions. */
export function listedSpace(count: number): StateSpace {
  return {
    count,
    keys: Int32Array.from({ length: count }, (_, k) => k),
    find: (key) => (key >= 0 && key < count ? key : -1),
    membersOf: (position) => [position],
  };
}

// From the highest action down, so that keys come in ascending order; a cube is looked at once its last action is decided.
function feasibleKeys({ actionCount, infeasible }: StateQuestion): Int32Array | null {
  const due: Cube[][] = Array.from({ length: actionCount + 1 }, () => []);
  for (const cube of infeasible) due[cube.care === 0 ? actionCount : lowestBit(cube.care)].push(cube);
  const matches = (key: number, bit: number) => due[bit].some(({ care, value }) => (key & care) === value);
  if (due[actionCount].length > 0) return new Int32Array(0);
  let keys = new Int32Array(1024);
  let count = 0;
  let steps = 0;
  // Bits to decide next, with what is decided above them: a stack, the lower key on top.
  const stack: number[] = [0, actionCount - 1];
  while (stack.length > 0) {
    if (++steps > MOST_STEPS) return null;
    const bit = stack.pop() as number;
    const key = stack.pop() as number;
    if (bit < 0) {
      if (count === MOST_STATES) return null;
      if (count === keys.length) keys = grown(keys);
      keys[count++] = key;
      continue;
    }
    const taken = key | (1 << bit);
    if (!matches(taken, bit)) stack.push(taken, bit - 1);
    if (!matches(key, bit)) stack.push(key, bit - 1);
  }
  return keys.slice(0, count);
}

function grown(keys: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(keys.length * 4);
  larger.set(keys);
  return larger;
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function plainSpace(keys: Int32Array): StateSpace {
  return {
    count: keys.length,
    keys,
    find: (key) => search(keys, key),
    membersOf: (position) => [keys[position]],
  };
}

// A state goes with the first merger that it matches.
function mergedSpace(all: Int32Array, { merged }: StateQuestion): StateSpace {
  const groups: StateKey[][] = [];
  const first = new Map<number, StateKey[]>();
  for (const key of all) {
    const merger = merged.findIndex(({ care, value }) => (key & care) === value);
    const group = first.get(merger);
    if (merger >= 0 && group) {
      group.push(key);
      continue;
    }
    const fresh = [key];
    groups.push(fresh);
    if (merger >= 0) first.set(merger, fresh);
  }
  const keys = Int32Array.from(groups, ([key]) => key);
  const find = (key: StateKey) => {
    const merger = merged.findIndex(({ care, value }) => (key & care) === value);
    if (merger < 0 || search(all, key) < 0) return search(keys, key);
    return search(keys, (first.get(merger) ?? [key])[0]);
  };
  return { count: groups.length, keys, find, membersOf: (position) => groups[position] };
}

/** Binary search in ascending keys. */
function search(keys: Int32Array, key: number): number {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (keys[middle] === key) return middle;
    if (keys[middle] < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Whether the action is taken in all of these states, or in none; null where they differ. */
export function takenIn(keys: readonly StateKey[], action: number): boolean | null {
  const taken = keys.filter((key) => (key >>> action) % 2 === 1).length;
  return taken === keys.length ? true : taken === 0 ? false : null;
}
