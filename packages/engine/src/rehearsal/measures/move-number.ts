// The class of a move by what it changes for the mover and for another party, as in the rooms' talks, for doubles.
import { toNumber } from "../../maths/rational.ts";
import { CLASS_OF, MOVE_CLASSES } from "../../talks/progress/moves.ts";
import { THETA } from "../../talks/progress/progress-for.ts";
import type { Direction } from "../../talks/progress/worth-change.ts";

/** Changes of worth up to this share of a party's own range count as none. */
export const MOVE_TOLERANCE = toNumber(THETA);

/** In the order of the numbers that `direction` gives. */
const DIRECTIONS: readonly Direction[] = ["within", "below", "above"];
const NUMBERS = Uint8Array.from(
  DIRECTIONS.flatMap((own) => DIRECTIONS.map((theirs) => MOVE_CLASSES.indexOf(CLASS_OF[own][theirs]))),
);

/** Position in `MOVE_CLASSES`. Changes are shares of each party's own range. */
export function moveNumber(own: number, theirs: number): number {
  return NUMBERS[3 * direction(own) + direction(theirs)];
}

function direction(change: number): number {
  return change < -MOVE_TOLERANCE ? 1 : change > MOVE_TOLERANCE ? 2 : 0;
}
