// Which states a list has taken in so far.
import type { Cube, StateKey } from "../../conflict/conflict.ts";
import type { StateSpace } from "../../conflict/state-space.ts";

export interface Coverage {
  /** False where the state is in already. */
  take(key: StateKey): boolean;
  /** Takes in all that match, and says how many of them are new. */
  takeMatching(cube: Cube): number;
  /** How many are in, of those that are to be. */
  count(): number;
  /** The first positions of those that are not in, and how many there are. */
  missing(most: number): { readonly missing: readonly number[]; readonly missingCount: number };
}

export interface CoverageSource {
  readonly space: StateSpace;
  readonly isMerged: boolean;
  /** Keys of the states that are to be taken in. Others may be taken in as well. */
  readonly wanted: Int32Array;
}

export function coverageOf({ space, isMerged, wanted }: CoverageSource): Coverage {
  const { keys } = space;
  const taken = new Uint8Array(space.count);
  const isWanted = new Uint8Array(space.count);
  // Positions that are still to be taken in; those taken one by one stay among them until the next sweep.
  let rest = new Int32Array(wanted.length);
  for (let k = 0; k < wanted.length; k++) {
    rest[k] = wanted.length === space.count ? k : space.find(wanted[k]);
    isWanted[rest[k]] = 1;
  }
  let count = 0;
  const hasMatch = (position: number, { care, value }: Cube) =>
    isMerged && space.membersOf(position).some((key) => (key & care) === value);
  return {
    take: (key) => {
      const position = space.find(key);
      if (taken[position] === 1) return false;
      taken[position] = 1;
      count += isWanted[position];
      return true;
    },
    takeMatching: (cube) => {
      const { care, value } = cube;
      const before = count;
      let kept = 0;
      // Plain counting, since there may be millions of states and dozens of cubes.
      for (let k = 0; k < rest.length; k++) {
        const position = rest[k];
        if (taken[position] === 1) continue;
        if ((keys[position] & care) === value || hasMatch(position, cube)) {
          taken[position] = 1;
          count++;
        } else rest[kept++] = position;
      }
      rest = rest.subarray(0, kept);
      return count - before;
    },
    count: () => count,
    missing: (most) => {
      const open = rest.filter((position) => taken[position] === 0);
      return { missing: [...open.subarray(0, most)], missingCount: open.length };
    },
  };
}
