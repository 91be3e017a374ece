// Who does not see all states, against a model without the states that it does not see.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listMoves, targetsOf } from "../../../src/analysis/conflict/moves/moves.ts";
import { judgeModel, perceptionOf } from "../../../src/analysis/conflict/perception.ts";
import { describeHold } from "../../../src/analysis/conflict/questions/what-holds.ts";
import { stabilityByDefinition } from "../../../src/analysis/conflict/stability/by-definition/stability.ts";
import { byConcept, type StabilityFlags } from "../../../src/analysis/conflict/stability/concepts.ts";
import { makeChance } from "../../../src/maths/chance.ts";
import { anyModels, CONVENTIONS } from "./any-models.ts";
import { type RandomModel, seeds, times } from "./random-models.ts";
import { differences } from "./solvers.ts";

/** Per decision maker what it does not see: often nothing, sometimes everything. */
function randomUnseen({ graph, rankings }: RandomModel, seed: number): (Uint8Array | null)[] {
  const chance = makeChance(seed);
  return rankings.map(() => {
    const share = [0, 0.3, 0.6, 1][chance.below(4)];
    if (share === 0) return null;
    return Uint8Array.from({ length: graph.stateCount }, () => (chance.uniform() < share ? 1 : 0));
  });
}

const partlySeen = fc.tuple(anyModels, seeds).map(([model, seed]) => ({
  model,
  unseen: randomUnseen(model, seed),
  state: seed % model.graph.stateCount,
}));

describe.each(CONVENTIONS)("where leading back %s", (restoring) => {
  test("each judges by the states that it sees; others count as stable for it", () => {
    fc.assert(
      fc.property(partlySeen, ({ model, unseen }) => {
        const found = judgeModel({ model: { ...model, unseen }, rankings: model.rankings, restoring });
        const flags = model.rankings.map((_, maker) => {
          const { seen, whole } = without(model, unseen[maker]);
          return { whole, own: stabilityByDefinition({ ...seen, restoring }) };
        });
        const expected: StabilityFlags = byConcept((concept) =>
          flags.map(({ whole, own }, maker) => {
            const all = new Uint8Array(model.graph.stateCount).fill(1);
            own[concept][maker].forEach((flag, state) => {
              all[whole[state]] = flag;
            });
            return all;
          }),
        );
        expect(differences(found, expected)).toEqual([]);
      }),
      { numRuns: 120, seed: 61 },
    );
  });

  test("what holds a state for somebody is told from the states that it sees, by their places among all", () => {
    let answers = 0;
    fc.assert(
      fc.property(partlySeen, ({ model, unseen, state }) => {
        const found = describeHold(
          { model: { ...model, unseen }, rankings: model.rankings, restoring },
          state,
        );
        found.forEach(({ maker, sees, ...hold }) => {
          const { seen, whole } = without(model, unseen[maker]);
          expect(sees).toBe(whole.includes(state));
          if (!sees) {
            expect(hold.deviations).toEqual([]);
            expect(hold.stable).toEqual(byConcept(() => true));
            return;
          }
          const all = seen.rankings.map(() => null);
          const alone = describeHold(
            { model: { ...seen, unseen: all }, rankings: seen.rankings, restoring },
            whole.indexOf(state),
          )[maker];
          expect([hold.stable, hold.margins, hold.moveCount]).toEqual([
            alone.stable,
            alone.margins,
            alone.moveCount,
          ]);
          const kinds = hold.deviations.map(({ to, deterrence, gain }) => [to, deterrence, gain]);
          expect(kinds).toEqual(
            alone.deviations.map(({ to, deterrence, gain }) => [whole[to], deterrence, gain]),
          );
          for (const { to, answer } of hold.deviations) {
            if (!answer) continue;
            answers++;
            expect([answer.steps[0].from, answer.steps.at(-1)?.to]).toEqual([to, answer.to]);
            const met = answer.steps.flatMap(({ from, to }) => [from, to]);
            expect(met.every((at) => whole.includes(at))).toBe(true);
            for (const { maker: mover, from, to } of answer.steps)
              expect(targetsOf(model.graph.moves[mover], from)).toContain(to);
            if (answer.escape) {
              expect(targetsOf(model.graph.moves[maker], answer.to)).toContain(answer.escape.to);
              expect(whole).toContain(answer.escape.to);
            }
          }
        });
      }),
      { numRuns: 150, seed: 62 },
    );
    expect(answers).toBeGreaterThan(50);
  });
});

test("places inside and outside a perception are inverse to each other", () => {
  fc.assert(
    fc.property(partlySeen, ({ model, unseen }) => {
      model.rankings.forEach((_, maker) => {
        const { inside, outside, question } = perceptionOf(
          { model: { ...model, unseen }, rankings: model.rankings },
          maker,
        );
        times(question.graph.stateCount, (state) => expect(inside(outside(state))).toBe(state));
        times(model.graph.stateCount, (state) =>
          expect(inside(state) < 0).toBe(unseen[maker]?.[state] === 1),
        );
      });
    }),
    { numRuns: 30, seed: 63 },
  );
});

/** The model without some of its states, its moves listed, and the states that are left by their old places. */
function without({ graph, rankings }: RandomModel, gone: Uint8Array | null) {
  const whole = times(graph.stateCount, (state) => state).filter((state) => gone?.[state] !== 1);
  const moves = graph.moves.map((of) =>
    listMoves(
      whole.length,
      whole.flatMap((from, at) =>
        targetsOf(of, from)
          .filter((to) => whole.includes(to))
          .map((to) => [at, whole.indexOf(to)] as const),
      ),
    ),
  );
  const seen: RandomModel = {
    graph: { stateCount: whole.length, moves },
    rankings: rankings.map(({ classes, ranks }) => ({
      classes,
      ranks: Int32Array.from(whole, (state) => ranks[state]),
    })),
  };
  return { seen, whole };
}
