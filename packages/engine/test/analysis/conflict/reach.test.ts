// Where a group can lead, and the shortest way there, against sequences of moves tried out one step at a time.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listMoves, targetsOf } from "../../../src/analysis/conflict/moves/moves.ts";
import { rankByScore } from "../../../src/analysis/conflict/rankings/ranking.ts";
import { makeReacher } from "../../../src/analysis/conflict/reach/make-reacher.ts";
import type { ReachQuestion, Step } from "../../../src/analysis/conflict/reach/reacher.ts";
import { reach, reachImproving } from "../../../src/analysis/conflict/stability/by-definition/reach.ts";
import { makeChance } from "../../../src/maths/chance.ts";
import { actionModels, asBuilt } from "./random-actions.ts";
import { blockModels, listedModels, type RandomModel, times } from "./random-models.ts";

const models = fc.oneof(listedModels, blockModels, actionModels.map(asBuilt));
const kinds = fc.constantFrom("any" as const, "improving" as const);

test("reaches just the states that legal sequences lead to, by shortest ways", () => {
  fc.assert(
    fc.property(models, kinds, fc.nat(), (model, moves, seed) => {
      const question = randomQuestion(model, seed, moves);
      const { from, movers } = question;
      const group = { ...model, members: movers };
      const expected = moves === "any" ? reach(group, from) : reachImproving(group, from);
      const { states, pathTo } = makeReacher(model.graph, model.rankings)(question);
      // Whether a sequence leads back to the start is told for listed moves alone; no question turns on it.
      if (model.graph.moves[0].kind === "blocks") expected.delete(from);
      expect([...states].sort((a, b) => a - b)).toEqual([...expected].sort((a, b) => a - b));
      const lengths = shortest(model, question);
      for (const state of states) {
        const path = pathTo(state);
        expect(faults(model, question, path)).toEqual([]);
        expect([path.at(-1)?.to, path.length]).toEqual([state, lengths.get(state)]);
      }
      const nearestFirst = states.map((state) => lengths.get(state) ?? 0);
      expect(nearestFirst).toEqual([...nearestFirst].sort((a, b) => a - b));
    }),
    { numRuns: 600 },
  );
});

function randomQuestion({ graph }: RandomModel, seed: number, moves: ReachQuestion["moves"]): ReachQuestion {
  const chance = makeChance(seed);
  const movers = [...graph.moves.keys()].filter(() => chance.uniform() < 0.7);
  return { from: chance.below(graph.stateCount), movers, moves };
}

/** By length: every pair of a state and who moved last that some legal sequence of that length ends in. */
function shortest({ graph, rankings }: RandomModel, { from, movers, moves }: ReachQuestion) {
  const lengths = new Map<number, number>();
  let ends = new Map([["start", { state: from, last: -1 }]]);
  for (let length = 1; length <= graph.stateCount * (movers.length + 1); length++) {
    const next: typeof ends = new Map();
    for (const { state, last } of ends.values()) {
      for (const mover of movers.filter((one) => one !== last)) {
        const { ranks } = rankings[mover];
        for (const to of targetsOf(graph.moves[mover], state)) {
          if (moves === "improving" && ranks[to] <= ranks[state]) continue;
          next.set(`${to} ${mover}`, { state: to, last: mover });
          if (!lengths.has(to)) lengths.set(to, length);
        }
      }
    }
    ends = next;
  }
  return lengths;
}

function faults({ graph, rankings }: RandomModel, { from, moves }: ReachQuestion, path: readonly Step[]) {
  return path.flatMap((step, k) => {
    const { ranks } = rankings[step.maker];
    const change = Math.sign(ranks[step.to] - ranks[step.from]);
    return [
      step.from !== (k === 0 ? from : path[k - 1].to) && "does not go on from where it was",
      k > 0 && step.maker === path[k - 1].maker && "moves twice in a row",
      !targetsOf(graph.moves[step.maker], step.from).includes(step.to) && "is no move",
      moves === "improving" && change !== 1 && "is no improvement",
      step.effect !== ["worse", "same", "better"][change + 1] && "has another effect",
    ].filter((fault) => fault !== false);
  });
}

describe("the definition of reach", () => {
  const graph = {
    stateCount: 4,
    moves: [
      listMoves(4, [
        [0, 1],
        [1, 0],
        [2, 3],
      ]),
      listMoves(4, [
        [1, 2],
        [2, 1],
        [3, 3],
      ]),
    ],
  };
  const rankings = times(2, () => rankByScore([0, 1, 2, 3]));

  test("nobody moves twice in a row", () => {
    expect([...reach({ graph, rankings, members: [0] }, 0)]).toEqual([1]);
    expect([...reach({ graph, rankings, members: [1] }, 0)]).toEqual([]);
  });

  test("anyone may move again later", () => {
    expect([...reach({ graph, rankings, members: [0, 1] }, 0)].sort()).toEqual([1, 2, 3]);
    expect([...reachImproving({ graph, rankings, members: [0, 1] }, 0)].sort()).toEqual([1, 2, 3]);
  });

  test("the start is reached only if a sequence leads back to it", () => {
    // 0 → 1 by the first, and back only by the first again.
    expect(reach({ graph, rankings, members: [0, 1] }, 0).has(0)).toBe(false);
    const back = { ...graph, moves: [graph.moves[0], listMoves(4, [[1, 0]])] };
    expect(reach({ graph: back, rankings, members: [0, 1] }, 0).has(0)).toBe(true);
    expect(reachImproving({ graph: back, rankings, members: [0, 1] }, 0).has(0)).toBe(false);
  });
});
