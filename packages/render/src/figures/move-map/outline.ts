// A map of moves as an outline, for narrow pages: each state on a line of its own under the state that leads to it, with text beside.
import type { MapMove, MapState, MoveMap } from "@parley/engine/report";

export interface OutlineEntry {
  readonly state: MapState;
  /** The move that leads here; null for what stands first. */
  readonly move: MapMove | null;
  /** Place of the entry that the move starts from. */
  readonly parent: number | null;
  /** True where the state stands elsewhere already: only its label is shown. */
  readonly echo: boolean;
}

/**
 * Every state once, every move once. A state stands under the first state of an earlier column that has a move to it; any other move
 * ends at an echo of the state.
 */
export function outlineOf({ states, moves }: MoveMap): OutlineEntry[] {
  const stateOf = stateFinder(states);
  const ends = moves.map((move) => ({ move, from: stateOf(move.from), to: stateOf(move.to) }));
  const led = new Set(ends.filter(({ from, to }) => from.column < to.column).map(({ to }) => to));
  const placed = new Set<MapState>();
  const entries: OutlineEntry[] = [];
  const add = (state: MapState, move: MapMove | null, parent: number | null) => {
    placed.add(state);
    const at = entries.push({ state, move, parent, echo: false }) - 1;
    const onward = ends.filter(({ from }) => from === state).sort((a, b) => a.to.row - b.to.row);
    for (const one of onward) {
      if (one.to.column > state.column && !placed.has(one.to)) add(one.to, one.move, at);
      else entries.push({ state: one.to, move: one.move, parent: at, echo: true });
    }
  };
  const order = (a: MapState, b: MapState) => a.column - b.column || a.row - b.row;
  for (const state of [...states].sort(order)) if (!led.has(state)) add(state, null, null);
  return entries;
}

/** From a label to its state; a label that no state has is the caller's mistake. */
export function stateFinder(states: readonly MapState[]): (label: string) => MapState {
  const byLabel = new Map(states.map((state) => [state.label, state]));
  return (label) => {
    const state = byLabel.get(label);
    if (!state) throw new RangeError(`No state of the map has the label ${label}.`);
    return state;
  };
}
