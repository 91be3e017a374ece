// What a lever must cost, against lowering all states in which it stands otherwise by every number of ranks in turn.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findThreshold, type Threshold } from "../../../../src/analysis/conflict/questions/threshold.ts";
import type { StabilityQuestion } from "../../../../src/analysis/conflict/stability/concepts.ts";
import { CONVENTIONS, stableAt } from "../any-models.ts";
import { actionModels, asBuilt } from "../random-actions.ts";
import { times } from "../random-models.ts";

// Beyond what there are ranks in 32 states.
const COSTS = times(67, (k) => k - 33);

const places = fc.tuple(actionModels, fc.nat(), fc.nat()).map(([model, a, b]) => ({
  model,
  state: a % model.space.count,
  lever: b % model.actions.length,
}));

describe.each(CONVENTIONS)("where leading back %s", (restoring) => {
  test.each(["GMR", "SMR", "SEQ", "SSEQ"] as const)("the least cost that is enough, for %s", (concept) => {
    const kinds = { "not-needed": 0, "no-cost-is-enough": 0, more: 0, less: 0 };
    fc.assert(
      fc.property(places, ({ model, state, lever }) => {
        const question = { ...asBuilt(model), restoring };
        const { keys } = model.space;
        const differs = (at: number) => ((keys[at] >> lever) & 1) !== ((keys[state] >> lever) & 1);
        for (const maker of model.makers.keys()) {
          if (model.actions[lever].maker === maker) continue;
          const judged = COSTS.map((cost) => {
            const rankings = lowered(question, { maker, cost, differs });
            return stableAt({ ...question, rankings }, state, concept, [maker])[0];
          });
          const threshold = findThreshold({ question, keys, state, lever, maker, concept });
          expect(threshold).toEqual(thresholdOf(judged));
          if (threshold.kind === "ranks") kinds[threshold.ranks > 0 ? "more" : "less"]++;
          else kinds[threshold.kind]++;
        }
      }),
      { numRuns: 120, seed: 5 },
    );
    expect(Math.min(...Object.values(kinds))).toBeGreaterThan(4);
  });
});

function lowered(
  { rankings }: StabilityQuestion,
  { maker, cost, differs }: { maker: number; cost: number; differs: (at: number) => boolean },
) {
  return rankings.map((ranking, k) => {
    if (k !== maker) return ranking;
    return { ...ranking, ranks: ranking.ranks.map((rank, at) => rank - (differs(at) ? cost : 0)) };
  });
}

function thresholdOf(judged: readonly boolean[]): Threshold {
  const from = judged.indexOf(true);
  if (from < 0) return { kind: "no-cost-is-enough" };
  expect(judged.slice(from)).not.toContain(false);
  return from === 0 ? { kind: "not-needed" } : { kind: "ranks", ranks: COSTS[from] };
}
