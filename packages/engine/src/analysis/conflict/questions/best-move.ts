// The best that somebody can still make of a state by one further move, remembered block by block: all states of a block lead to the same states.
import { type Moves, someTarget } from "../moves/moves.ts";

/**
 * The most that a move leads to, the worth of the state itself included unless it is `except`, which counts nowhere; −∞ for nothing.
 * @returns a function that is to be asked about many states.
 */
export function makeBestWithin(
  moves: Moves,
  worthOf: (state: number) => number,
  except: number,
): (state: number) => number {
  const known = new Map<number, number>();
  return (state) => {
    const place = moves.kind === "blocks" ? moves.blockOf[state] : state;
    const found = known.get(place);
    if (found !== undefined) return found;
    let best = state === except ? Number.NEGATIVE_INFINITY : worthOf(state);
    someTarget(moves, state, (target) => {
      if (target !== except) best = Math.max(best, worthOf(target));
      return false;
    });
    known.set(place, best);
    return best;
  };
}
