// The numbers that strategies which answer in kind can be told.
import type { Move } from "../bidding/tit-for-tat.ts";
import type { Knob } from "./knobs.ts";

export const LEAST: Knob = { name: "least", usual: 0, least: 0, most: 1 };

/** Which of the other's moves is answered: 1 the last one. */
export const DELTA: Knob = { name: "delta", usual: 1, least: 1, most: 100 };

/** How far below the worst package the worth lies from which shares are counted. */
export const BASE: Knob = { name: "base", usual: 1, least: 0, most: 100 };

/**
 * By the share that the other moved. Worths are counted from `base` below the worst: counted from the worst itself, the first step away
 * from it would be an infinite one, and would be answered by giving everything away.
 */
export function shareAnswer(base: number): (own: number, move: Move) => number {
  return (own, { before, after }) => {
    if (before === after) return own;
    // Back to the very zero of the scale: no share says how far.
    if (after + base === 0) return 1;
    return own + ((own + base) * (before - after)) / (after + base);
  };
}
