// The limits set on the axes of the parallel picture, and what they mean in worths.
import type { SideView } from "../../../engine/deals/side-view.ts";

/** Per party's id, from and to as shares of its axis; null for no limit. */
export type Limits = ReadonlyMap<string, Limit | null>;

export interface Limit {
  readonly from: number;
  readonly to: number;
}

export const NO_LIMITS: Limits = new Map();

/** Steps of an axis: the keys of a slider move by one. */
export const LIMIT_STEPS = 100;

export function isWhole(limits: Limits): boolean {
  return [...limits.values()].every((limit) => limit === null);
}

/** An end that stands at the end of its axis sets no limit, so that rounding keeps nothing out. */
export function parallelBrushes(sides: readonly SideView[], limits: Limits) {
  return sides.flatMap(({ id, ends }, party) => {
    const limit = limits.get(id);
    if (!limit || !ends) return [];
    const span = ends.highest - ends.lowest;
    const low = limit.from <= 0 ? ends.lowest - span : ends.lowest + limit.from * span;
    const high = limit.to >= 1 ? ends.highest + span : ends.lowest + limit.to * span;
    return [{ party, low, high }];
  });
}

/** Where on its axis a worth lies, from 0 to 1; in the middle where all deals are worth the same. */
export function shareOnAxis({ ends }: Pick<SideView, "ends">, worth: number): number {
  if (!ends || ends.highest <= ends.lowest) return 0.5;
  return Math.min(1, Math.max(0, (worth - ends.lowest) / (ends.highest - ends.lowest)));
}
