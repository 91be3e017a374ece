// Which height each move runs at between the columns of a map: its lane, where what it does stands.
import type { MapMove, MapState, MoveMap } from "@parley/engine/report";
import { stateFinder } from "./outline.ts";

export interface Lane {
  readonly move: MapMove;
  readonly from: MapState;
  readonly to: MapState;
  /** To a later column, to an earlier one, or within one. */
  readonly way: "onward" | "back" | "beside";
  /** The space between two columns in which the move's words stand: 0 is between columns 0 and 1. */
  readonly gutter: number;
  /** In the rows of the states; where no state's row is free, a row of its own. */
  readonly row: number;
}

type Ends = Pick<Lane, "move" | "from" | "to">;

/** How far a row of its own lies from the row beside it: enough to have its place in the order. */
const STEP = 1e-4;

/** For maps of at least two columns. A move onward takes the row of its end, or of its start, where it is the only one there. */
export function lanesOf({ states, moves }: MoveMap): Lane[] {
  const stateOf = stateFinder(states);
  const last = Math.max(...states.map(({ column }) => column));
  const ends = moves.map((move) => ({ move, from: stateOf(move.from), to: stateOf(move.to) }));
  const taken = new Set<string>();
  let own = 0;
  const place = (one: Ends): Lane => {
    const { from, to } = one;
    own += STEP;
    if (to.column < from.column) {
      return { ...one, way: "back", gutter: from.column - 1, row: from.row - own };
    }
    const between = (from.row + to.row) / 2 + own;
    if (to.column === from.column) {
      return { ...one, way: "beside", gutter: Math.min(from.column, last - 1), row: between };
    }
    const row = wishedRows(one, ends).find((wish) => !taken.has(`${from.column} ${wish}`)) ?? between;
    taken.add(`${from.column} ${row}`);
    return { ...one, way: "onward", gutter: from.column, row };
  };
  const straight = ({ from, to }: Ends) => from.row === to.row;
  return [...ends.filter(straight), ...ends.filter((one) => !straight(one))].map(place);
}

function wishedRows({ from, to }: Ends, all: readonly Ends[]): number[] {
  if (to.column - from.column > 1) return [];
  if (from.row === to.row) return [from.row];
  const onward = all.filter((one) => one.to.column > one.from.column);
  return [
    ...(onward.filter((one) => one.to === to).length === 1 ? [to.row] : []),
    ...(onward.filter((one) => one.from === from).length === 1 ? [from.row] : []),
  ];
}

/** Where a lane bends beside a column: to the right of it or to the left, between a state's row and its own. */
export interface Bend {
  readonly side: "right" | "left";
  readonly column: number;
  readonly rows: readonly [number, number];
  /** True where the move ends there. */
  readonly arrives: boolean;
}

export function bendsOf({ from, to, way, row, gutter }: Lane): Bend[] {
  const bend = (side: Bend["side"], state: MapState, arrives: boolean): Bend => ({
    side,
    column: state.column,
    rows: [Math.min(state.row, row), Math.max(state.row, row)],
    arrives,
  });
  if (way === "back") return [bend("right", to, true)];
  if (way === "beside") {
    const side = gutter === from.column ? "right" : "left";
    return [bend(side, from, false), bend(side, to, true)];
  }
  return [bend("right", from, false), bend("left", to, true)].filter(({ rows }) => rows[0] < rows[1]);
}
