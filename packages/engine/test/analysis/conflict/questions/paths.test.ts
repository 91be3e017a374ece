// Ways from a state to others, against all legal sequences of moves.
import fc from "fast-check";
import { expect, test } from "vitest";
import { listMoves } from "../../../../src/analysis/conflict/moves/moves.ts";
import { findWays } from "../../../../src/analysis/conflict/questions/paths.ts";
import { rankByScore } from "../../../../src/analysis/conflict/rankings/ranking.ts";
import { modelsWithState } from "../any-models.ts";
import { type RandomModel, times } from "../random-models.ts";
import { cheapestWalks, faultsOf } from "./walks.ts";

const RELUCTANT = 1000;

test("ways are legal, with the fewest reluctant steps, and of those the shortest", () => {
  let reluctant = 0;
  fc.assert(
    fc.property(modelsWithState, ({ model, state: from }) => {
      const targets = times(model.graph.stateCount, (k) => k);
      const { ways, unreachable } = found(model, from, targets);
      const cheapest = cheapestWalks(model, {
        from,
        movers: [...model.rankings.keys()],
        costOf: ({ effect }) => (effect === "better" ? 1 : 1 + RELUCTANT),
      }).set(from, 0);
      expect(unreachable).toEqual(targets.filter((to) => !cheapest.has(to)));
      const costs = ways.map(({ reluctantSteps, steps }) => reluctantSteps * RELUCTANT + steps.length);
      expect(costs).toEqual(ways.map(({ to }) => cheapest.get(to)));
      expect(costs).toEqual([...costs].sort((a, b) => a - b));
      expect(ways.length + unreachable.length).toBe(targets.length);
      for (const { to, steps, reluctantSteps } of ways) {
        expect(faultsOf(model, { from, to, steps })).toEqual([]);
        expect(steps.filter(({ effect }) => effect !== "better").length).toBe(reluctantSteps);
        if (reluctantSteps > 0) reluctant++;
      }
    }),
    { numRuns: 200, seed: 6 },
  );
  expect(reluctant).toBeGreaterThan(100);
});

test("a way of thousands of willing steps comes before a short one with a reluctant step", () => {
  const last = 6000;
  const arcs = (odd: number) => times(last, (k) => [k, k + 1] as const).filter(([k]) => k % 2 === odd);
  const graph = {
    stateCount: last + 1,
    moves: [listMoves(last + 1, arcs(0)), listMoves(last + 1, arcs(1)), listMoves(last + 1, [[0, last]])],
  };
  const up = rankByScore(times(last + 1, (k) => k));
  const level = rankByScore(times(last + 1, () => 0));
  const [way] = found({ graph, rankings: [up, up, level] }, 0, [last]).ways;
  expect([way.reluctantSteps, way.steps.length]).toEqual([0, last]);
});

function found(model: RandomModel, from: number, targets: readonly number[]) {
  const ways = findWays(model, from, targets);
  if (ways.kind !== "found") throw new Error(ways.kind);
  return ways;
}
