// Which states are stable, for each decision maker under each concept, exactly, in time near linear in states and moves.

import { type BlockMoves, type ListedMoves, leads, type Moves } from "../moves/moves.ts";
import { buildLadder, sortedByRank } from "../rankings/ladders.ts";
import type { Ranking } from "../rankings/ranking.ts";
import {
  byConcept,
  type Concept,
  type Restoring,
  type StabilityFlags,
  type StabilityQuestion,
} from "./concepts.ts";
import { blockReach, listedReach, type Reach } from "./own-reach.ts";
import type { Spread, SpreadTask } from "./spread.ts";
import { spreadOverBlocks } from "./spread-blocks.ts";
import { backwards, spreadOverListed } from "./spread-listed.ts";

/**
 * Every concept for every decision maker. A state s is stable for i when each of i's improving moves can be answered so that it does not pay: the least
 * that others can bring about from there is not above s. Least, in i's ranks: of the state itself (GMR, SEQ), or of the best that i can still reach from
 * it (SMR, SSEQ).
 *
 * @throws RangeError when the decision makers of graph and rankings differ in number.
 */
export function judgeStability(question: StabilityQuestion): StabilityFlags {
  const { graph, rankings } = question;
  if (graph.moves.length !== rankings.length) {
    throw new RangeError(`${graph.moves.length} decision makers move and ${rankings.length} have rankings`);
  }
  const byMaker = judgesOf(question);
  return byConcept((concept) => byMaker.map((judged) => judged[concept]));
}

/** States that are stable for every decision maker, ascending. */
export function equilibria(flags: readonly Uint8Array[]): number[] {
  const found: number[] = [];
  for (let state = 0; state < (flags[0]?.length ?? 0); state++) {
    if (flags.every((one) => one[state] === 1)) found.push(state);
  }
  return found;
}

/** What stays the same for one decision maker whatever the concept. */
interface MakerTask {
  readonly stateCount: number;
  readonly ranking: Ranking;
  readonly own: Moves;
  readonly reach: Reach;
  readonly restoring: Restoring;
  /** Spreads along the moves of all the others. */
  spread(task: SpreadTask & { readonly moves: "any" | "improving" }): Spread;
}

type Judged = Readonly<Record<Concept, Uint8Array>>;

function judgesOf({ graph, rankings, restoring = "is-a-sanction" }: StabilityQuestion): Judged[] {
  const { stateCount, moves } = graph;
  const inBlocks = moves.every(({ kind }) => kind === "blocks");
  const toolsOf = inBlocks
    ? blockTools(moves as readonly BlockMoves[], rankings)
    : listedTools(moves as readonly ListedMoves[], rankings);
  return rankings.map((ranking, maker) =>
    judgeMaker({ stateCount, ranking, restoring, own: moves[maker], ...toolsOf(maker) }),
  );
}

/** Per decision maker what depends on the form of the moves. */
type Tools = (maker: number) => Pick<MakerTask, "reach" | "spread">;

function blockTools(moves: readonly BlockMoves[], rankings: readonly Ranking[]): Tools {
  const all = moves.map((one, maker) => buildLadder(one, rankings[maker]));
  return (maker) => ({
    reach: blockReach(all[maker]),
    spread: (task) => spreadOverBlocks({ ...task, ladders: all.toSpliced(maker, 1) }),
  });
}

function listedTools(moves: readonly ListedMoves[], rankings: readonly Ranking[]): Tools {
  const all = moves.map((one, maker) => backwards(one, rankings[maker].ranks));
  return (maker) => ({
    reach: listedReach(moves[maker], rankings[maker].ranks),
    spread: (task) => spreadOverListed({ ...task, opponents: all.toSpliced(maker, 1) }),
  });
}

function judgeMaker(task: MakerTask): Judged {
  const { ranking, reach } = task;
  const plain = sortedByRank(ranking);
  const guarded = sortedByRank({ ranks: reach.best, classes: ranking.classes });
  const stay = new Uint8Array(task.stateCount);
  for (let state = 0; state < stay.length; state++)
    stay[state] = reach.best[state] > ranking.ranks[state] ? 0 : 1;
  // Where a further move counts, being led back to the state is no answer in any case: the same move is open again. So one slot is enough there.
  const slots = task.restoring === "is-none" ? 2 : 1;
  const byRank = { sources: plain, weights: ranking.ranks, slots } as const;
  const byBest = { sources: guarded, weights: reach.best, slots: 1 } as const;
  return {
    R: stay,
    GMR: judgeAnswers(task, { ...byRank, moves: "any" }),
    SMR: judgeAnswers(task, { ...byBest, moves: "any" }),
    SEQ: judgeAnswers(task, { ...byRank, moves: "improving" }),
    SSEQ: judgeAnswers(task, { ...byBest, moves: "improving" }),
  };
}

interface Answers {
  readonly sources: Int32Array;
  readonly weights: Int32Array;
  readonly moves: "any" | "improving";
  readonly slots: 1 | 2;
}

/** Above every rank: nothing that others can do. */
const NOTHING = 2 ** 31 - 1;

function judgeAnswers(task: MakerTask, { sources, weights, moves, slots }: Answers): Uint8Array {
  const { stateCount, reach, own } = task;
  const { ranks } = task.ranking;
  const { first, second } = task.spread({ stateCount, sources, slots, moves });
  const weightOf = (source: number) => (source < 0 ? NOTHING : weights[source]);
  const worst = reach.highest(first.map(weightOf));
  const stable = new Uint8Array(stateCount);
  for (let state = 0; state < stateCount; state++) stable[state] = worst[state] > ranks[state] ? 0 : 1;
  if (!second) return stable;
  // Where the only answer leads back to the state itself, the second best counts.
  for (let to = 0; to < stateCount; to++) {
    const from = first[to];
    if (from < 0 || ranks[to] <= ranks[from] || weightOf(second[to]) <= ranks[from]) continue;
    if (leads(own, from, to)) stable[from] = 0;
  }
  return stable;
}
