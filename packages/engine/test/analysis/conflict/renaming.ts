// The same conflict with its decision makers and states in another order.
import { listMoves, targetsOf } from "../../../src/analysis/conflict/moves/moves.ts";
import type { StabilityFlags } from "../../../src/analysis/conflict/stability/concepts.ts";
import { CONCEPTS } from "../../../src/analysis/conflict/stability/concepts.ts";
import type { Chance } from "../../../src/maths/chance.ts";
import { type RandomModel, times } from "./random-models.ts";

export interface Renaming {
  /** New position by old one. */
  readonly makers: readonly number[];
  readonly states: readonly number[];
}

export function randomRenaming(chance: Chance, { graph }: RandomModel): Renaming {
  return { makers: shuffled(chance, graph.moves.length), states: shuffled(chance, graph.stateCount) };
}

function shuffled(chance: Chance, count: number): number[] {
  const order = times(count, (k) => k);
  for (let k = count - 1; k > 0; k--) {
    const other = chance.below(k + 1);
    [order[k], order[other]] = [order[other], order[k]];
  }
  return order;
}

/** The model with everything moved to its new position. Its moves are listed. */
export function rename({ graph, rankings }: RandomModel, { makers, states }: Renaming): RandomModel {
  const { stateCount } = graph;
  const moves = graph.moves.map((of) =>
    listMoves(
      stateCount,
      times(stateCount, (from) =>
        targetsOf(of, from).map((to) => [states[from], states[to]] as const),
      ).flat(),
    ),
  );
  const moved = rankings.map(({ classes, ranks }) => ({ classes, ranks: place(ranks, states) }));
  return {
    graph: { stateCount, moves: makers.map((_, maker) => moves[makers.indexOf(maker)]) },
    rankings: makers.map((_, maker) => moved[makers.indexOf(maker)]),
  };
}

/** Other numbers for the ranks of each decision maker, in the same order. */
export function relabelRanks(chance: Chance, { rankings }: RandomModel): Int32Array[] {
  return rankings.map(({ classes, ranks }) => {
    const names: number[] = [];
    for (let rank = 0; rank < classes; rank++) names.push((names.at(-1) ?? 0) + 1 + chance.below(5));
    return ranks.map((rank) => names[rank]);
  });
}

export function renameFlags(flags: StabilityFlags, { makers, states }: Renaming): StabilityFlags {
  const placed = CONCEPTS.map((concept) => [
    concept,
    makers.map((_, maker) => place(flags[concept][makers.indexOf(maker)], states)),
  ]);
  return Object.fromEntries(placed);
}

function place<T extends Int32Array | Uint8Array>(values: T, states: readonly number[]): T {
  const placed = values.slice() as T;
  states.forEach((to, from) => {
    placed[to] = values[from];
  });
  return placed;
}
