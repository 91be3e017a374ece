// Whether patterns that rule states out leave any: each pattern must fail somewhere, which is tried action by action.
import type { Cube } from "./conflict.ts";

/** True where some yes and no to every action matches none of the cubes. */
export function leavesState(cubes: readonly Cube[]): boolean {
  return canAvoid(cubes, 0, 0);
}

/** `decided`: actions settled so far; `taken`: those of them that are taken. At most 31 calls deep. */
function canAvoid(cubes: readonly Cube[], decided: number, taken: number): boolean {
  let open = cubes;
  for (;;) {
    // A cube that differs somewhere is avoided already.
    open = open.filter(({ care, value }) => ((taken ^ value) & care & decided) === 0);
    if (open.some(({ care }) => (care & ~decided) === 0)) return false;
    // One that hangs on a single action settles it.
    const forced = open.find(({ care }) => isSingle(care & ~decided));
    if (!forced) break;
    const bit = forced.care & ~decided;
    decided |= bit;
    taken |= bit & ~forced.value;
  }
  if (open.length === 0) return true;
  const free = open[0].care & ~decided;
  const bit = free & -free;
  return canAvoid(open, decided | bit, taken) || canAvoid(open, decided | bit, taken | bit);
}

function isSingle(bits: number): boolean {
  return bits !== 0 && (bits & (bits - 1)) === 0;
}

/**
 * Of groups of cubes that together leave no state, an inclusion-minimal choice that still leaves none, by position, ascending: without any one
 * of them some state would be left.
 */
export function smallestCause(groups: readonly (readonly Cube[])[]): number[] {
  let kept = groups.map((_, k) => k);
  // Large pieces are tried first, since most entries have no part in it; from the last on, so that what stands first is kept where there is a choice.
  for (let size = 2 ** Math.ceil(Math.log2(Math.max(1, kept.length))); size >= 1; size /= 2) {
    for (let end = kept.length; end >= size; end -= size) {
      const fewer = [...kept.slice(0, end - size), ...kept.slice(end)];
      if (!leavesState(fewer.flatMap((k) => groups[k]))) kept = fewer;
    }
  }
  return kept;
}
