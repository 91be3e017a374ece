// Small random conflicts whose states stand for nothing.
import fc from "fast-check";
import {
  type ConflictGraph,
  listMoves,
  type Moves,
  reversed,
} from "../../../src/analysis/conflict/moves/moves.ts";
import { type Ranking, rankByScore } from "../../../src/analysis/conflict/rankings/ranking.ts";
import { type Chance, makeChance } from "../../../src/maths/chance.ts";

export interface RandomModel {
  readonly graph: ConflictGraph;
  readonly rankings: readonly Ranking[];
}

export const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
export const makerCounts = fc.integer({ min: 2, max: 5 });
/** How many ranks there are to draw from, as a multiple of the number of states: the fewer, the more ties. */
export const rankShares = fc.constantFrom(0.3, 1, "strict" as const);

const sizes = {
  seed: seeds,
  stateCount: fc.integer({ min: 1, max: 9 }),
  density: fc.constantFrom(0.1, 0.2, 0.4),
};

/** Any moves at all, transitive or not. */
export const listedModels: fc.Arbitrary<RandomModel> = fc
  .record({ ...sizes, makerCount: makerCounts, ranks: rankShares })
  .map((size) => randomModel(size, randomArcs));

/** Moves in blocks that, unlike those of actions, may lead back by somebody else's doing. */
export const blockModels: fc.Arbitrary<RandomModel> = fc
  .record({ ...sizes, makerCount: makerCounts, ranks: rankShares })
  .map((size) => randomModel(size, randomBlocks));

/** Two decision makers, no ties. */
export const strictPairs: fc.Arbitrary<RandomModel> = fc
  .record({ ...sizes, makerCount: fc.constant(2), ranks: fc.constant("strict" as const) })
  .map((size) => randomModel(size, randomArcs));

interface Size {
  readonly seed: number;
  readonly makerCount: number;
  readonly stateCount: number;
  /** Share of moves that there are among all that there could be. */
  readonly density: number;
  readonly ranks: number | "strict";
}

function randomModel(
  { seed, makerCount, ranks, ...size }: Size,
  make: (chance: Chance, size: Pick<Size, "stateCount" | "density">) => Moves,
): RandomModel {
  const chance = makeChance(seed);
  const moves = times(makerCount, () => make(chance, size));
  return {
    graph: { stateCount: size.stateCount, moves },
    rankings: times(makerCount, () => randomRanking(chance, size.stateCount, ranks)),
  };
}

function randomArcs(chance: Chance, { stateCount, density }: Pick<Size, "stateCount" | "density">): Moves {
  return listMoves(
    stateCount,
    pairsOf(stateCount).filter(() => chance.uniform() < density),
  );
}

function randomBlocks(chance: Chance, { stateCount, density }: Pick<Size, "stateCount" | "density">): Moves {
  const labels = times(stateCount, () => chance.below(stateCount));
  const names = [...new Set(labels)];
  const blockOf = Int32Array.from(labels, (label) => names.indexOf(label));
  const groups = names.map((_, block) => [...blockOf.keys()].filter((state) => blockOf[state] === block));
  const starts = Int32Array.from([0, ...groups], (_, k) => groups.slice(0, k).flat().length);
  const leads = new Set<string>();
  // Transitive: a block that is put before another is also before all that come after that.
  for (let from = names.length - 1; from >= 0; from--) {
    for (let to = from + 1; to < names.length; to++) {
      if (chance.uniform() >= density / 2) continue;
      leads.add(`${from} ${to}`);
      for (let on = to + 1; on < names.length; on++) if (leads.has(`${to} ${on}`)) leads.add(`${from} ${on}`);
    }
  }
  const after = listMoves(
    names.length,
    pairsOf(names.length).filter(([from, to]) => leads.has(`${from} ${to}`)),
  );
  const order = leads.size === 0 ? null : { after, before: reversed(after) };
  return { kind: "blocks", blockOf, starts, members: Int32Array.from(groups.flat()), order };
}

export function randomRanking(chance: Chance, stateCount: number, ranks: number | "strict"): Ranking {
  if (ranks === "strict") return rankByScore(times(stateCount, () => chance.uniform()));
  const count = Math.max(1, Math.round(ranks * stateCount));
  return rankByScore(times(stateCount, () => chance.below(count)));
}

export function times<T>(count: number, make: (k: number) => T): T[] {
  return Array.from({ length: count }, (_, k) => make(k));
}

/** All ordered pairs of different states. */
export function pairsOf(stateCount: number): [from: number, to: number][] {
  return times(stateCount, (from) => from).flatMap((from) =>
    times(stateCount, (to): [number, number] => [from, to]).filter(([, to]) => to !== from),
  );
}
