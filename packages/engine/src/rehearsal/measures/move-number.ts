// The class of a move by what it changes for the mover and for another party. Hindriks, Jonker & Tykhonov 2007; as in the rooms' talks.
import { MOVE_CLASSES, type MoveClass } from "../../talks/progress/moves.ts";

/** Changes of worth up to this share of a party's own range count as none. */
export const MOVE_TOLERANCE = 0.01;

// By the mover's direction, then the other's: within the tolerance, below, above.
const BY_DIRECTIONS: readonly MoveClass[] = [
  "silent",
  "costless-hostility",
  "nice",
  "concession",
  "unfortunate",
  "concession",
  "selfish",
  "selfish",
  "fortunate",
];
const NUMBERS = Uint8Array.from(BY_DIRECTIONS, (name) => MOVE_CLASSES.indexOf(name));

/** Position in `MOVE_CLASSES`. Changes are shares of each party's own range. */
export function moveNumber(own: number, theirs: number): number {
  return NUMBERS[3 * direction(own) + direction(theirs)];
}

function direction(change: number): number {
  return change < -MOVE_TOLERANCE ? 1 : change > MOVE_TOLERANCE ? 2 : 0;
}
