// Acts of a room by their hash, found without going through all of them each time.
import type { JudgedAct, LeafHash, PlacedAct, Room } from "@parley/engine/talks";

const BY_LEAF = new WeakMap<readonly JudgedAct[], ReadonlyMap<LeafHash, PlacedAct>>();

/** Null for an act that the viewer could not open. */
export function openedAct({ acts }: Pick<Room, "acts">, leaf: LeafHash): PlacedAct | null {
  let found = BY_LEAF.get(acts);
  if (!found) {
    // A hash that comes twice means the first act: the second is without effect.
    found = new Map(acts.toReversed().map(({ placed }) => [placed.leaf, placed]));
    BY_LEAF.set(acts, found);
  }
  return found.get(leaf) ?? null;
}
