// Where a group of decision makers can lead from one state, by legal sequences of moves: no one twice in a row, anyone again later. With the way there.
import type { BlockMoves, ConflictGraph, ListedMoves } from "../moves/moves.ts";
import type { Ranking } from "../rankings/ranking.ts";
import { blockReacher } from "./reach-blocks.ts";
import { listedReacher } from "./reach-listed.ts";
import type { Reacher } from "./reacher.ts";

/** To be made once for many questions, since it needs room for all states. */
export function makeReacher({ stateCount, moves }: ConflictGraph, rankings: readonly Ranking[]): Reacher {
  return moves.every(({ kind }) => kind === "blocks")
    ? blockReacher(moves as readonly BlockMoves[], rankings, stateCount)
    : listedReacher(moves as readonly ListedMoves[], rankings, stateCount);
}
