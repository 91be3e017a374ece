// A conflict as somebody sees it who does not see all states: the states that are left, and the moves between them.
import { type BlockMoves, type ConflictGraph, listMoves, type Moves, targetsOf } from "./moves.ts";

/** @param kept Positions of the states that are left, ascending; in the result they are numbered from 0. */
export function restrictGraph({ stateCount, moves }: ConflictGraph, kept: Int32Array): ConflictGraph {
  const place = new Int32Array(stateCount).fill(-1);
  kept.forEach((state, at) => {
    place[state] = at;
  });
  const restrict = (one: Moves): Moves =>
    one.kind === "blocks" ? restrictBlocks(one, { kept, place }) : restrictListed(one, { kept, place });
  return { stateCount: kept.length, moves: moves.map(restrict) };
}

interface Kept {
  readonly kept: Int32Array;
  /** New position of each state; −1 where it is gone. */
  readonly place: Int32Array;
}

function restrictListed(moves: Moves, { kept, place }: Kept): Moves {
  return listMoves(
    kept.length,
    (function* () {
      for (const [at, state] of kept.entries()) {
        for (const target of targetsOf(moves, state))
          if (place[target] >= 0) yield [at, place[target]] as const;
      }
    })(),
  );
}

// Blocks may become empty; what leads through them still leads on, since the order of blocks is transitive.
function restrictBlocks({ blockOf, starts, members, order }: BlockMoves, { kept, place }: Kept): Moves {
  const left: number[] = [];
  const newStarts = new Int32Array(starts.length);
  for (let block = 0; block + 1 < starts.length; block++) {
    for (let k = starts[block]; k < starts[block + 1]; k++) {
      if (place[members[k]] >= 0) left.push(place[members[k]]);
    }
    newStarts[block + 1] = left.length;
  }
  return {
    kind: "blocks",
    blockOf: kept.map((state) => blockOf[state]),
    starts: newStarts,
    members: Int32Array.from(left),
    order,
  };
}
