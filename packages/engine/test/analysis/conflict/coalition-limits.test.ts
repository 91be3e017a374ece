// What the judge of coalitions says when its search has to stop, and what it says of each joint move, against the definitions.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coalitionStabilityByDefinition } from "../../../src/analysis/conflict/stability/by-definition/coalitions.ts";
import { reach } from "../../../src/analysis/conflict/stability/by-definition/reach.ts";
import { COALITION_CONCEPTS } from "../../../src/analysis/conflict/stability/coalition-concepts.ts";
import { makeCoalitionJudge } from "../../../src/analysis/conflict/stability/coalitions.ts";
import { CONVENTIONS, modelsWithState } from "./any-models.ts";
import { faultsOf } from "./questions/walks.ts";
import { times } from "./random-models.ts";

const places = fc.tuple(modelsWithState, fc.nat()).map(([{ model, state }, members]) => {
  const bits = 1 + (members % (2 ** model.rankings.length - 1));
  return {
    model,
    state,
    coalition: [...model.rankings.keys()].filter((maker) => (bits >>> maker) % 2 === 1),
  };
});

describe.each(CONVENTIONS)("where leading back %s", (restoring) => {
  test("with few visits a verdict is right or undecided", () => {
    let undecided = 0;
    fc.assert(
      fc.property(places, fc.nat({ max: 12 }), ({ model, state, coalition }, visits) => {
        const expected = coalitionStabilityByDefinition({ ...model, coalition, restoring });
        const judge = makeCoalitionJudge({ ...model, restoring }, { visits });
        const { stable, complete } = judge(coalition, state);
        for (const concept of COALITION_CONCEPTS) {
          if (stable[concept] === "undecided") undecided++;
          else expect(stable[concept]).toBe(expected[concept][state] === 1);
          if (complete) expect(stable[concept]).not.toBe("undecided");
        }
      }),
      { numRuns: 200, seed: 91 },
    );
    expect(undecided).toBeGreaterThan(50);
  });

  test("joint moves are those that all members gain by, with a way there and what each gains", () => {
    fc.assert(
      fc.property(places, ({ model, state, coalition }) => {
        const { deviations } = makeCoalitionJudge({ ...model, restoring })(coalition, state);
        const rankOf = (maker: number, at: number) => model.rankings[maker].ranks[at];
        const gains = (to: number) => coalition.map((maker) => rankOf(maker, to) - rankOf(maker, state));
        const expected = [...reach({ ...model, members: coalition }, state)].filter((to) =>
          gains(to).every((gain) => gain > 0),
        );
        expect(deviations.map(({ to }) => to).sort((a, b) => a - b)).toEqual(
          times(model.graph.stateCount, (to) => to).filter((to) => expected.includes(to)),
        );
        for (const { to, steps, gains: told } of deviations) {
          expect(told).toEqual(gains(to));
          expect(faultsOf(model, { from: state, to, steps })).toEqual([]);
          expect(steps.every(({ maker }) => coalition.includes(maker))).toBe(true);
        }
      }),
      { numRuns: 100, seed: 92 },
    );
  });
});
