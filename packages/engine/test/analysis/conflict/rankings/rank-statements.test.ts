// Ranking by prioritised statements, against comparing each pair of states statement by statement.
import fc from "fast-check";
import { expect, test } from "vitest";
import { rankByStatements } from "../../../../src/analysis/conflict/rankings/rank-statements.ts";
import { truthTable } from "../../../../src/analysis/conflict/rankings/statement-truths.ts";
import { holds } from "../../../../src/case/conflict/statement.ts";
import { makeChance } from "../../../../src/maths/chance.ts";
import { actionModels, type RandomActions } from "../random-actions.ts";
import { pairsOf, seeds, times } from "../random-models.ts";
import { type Kind, randomStatement, randomStatements } from "../random-preferences.ts";
import { expectOrder, expectShare, expectSound, tally } from "./orders.ts";

test("a statement holds in the table where it holds", () => {
  fc.assert(
    fc.property(actionModels, seeds, ({ actions, space }, seed) => {
      const statement = randomStatement(makeChance(seed), actions.length, 4);
      const truths = truthTable(space).truthsOf(statement);
      const found = times(space.count, (state) => (truths[state >>> 5] >>> (state % 32)) % 2);
      expect(found).toEqual([...space.keys].map((key) => Number(holds(statement, key))));
    }),
    { numRuns: 200, seed: 21 },
  );
});

test.each([0, 4, 29, 30, 31, 60, 95])(
  "%i statements: the first on which two states differ decides",
  (count) => {
    fc.assert(
      fc.property(actionModels, seeds, (model, seed) => {
        const confidences = [1, 0.5, 0];
        const preference = stated(model, seed, { count, confidences, ties: "unknown" });
        expectOrder(sourceOf(model, preference).stated, comparison(model, preference));
      }),
      { numRuns: 40, seed: 22 },
    );
  },
);

test("nothing is drawn where all is certain", () => {
  fc.assert(
    fc.property(actionModels, seeds, (model, seed) => {
      const certain = { count: 5, confidences: [1] };
      expect(sourceOf(model, stated(model, seed, { ...certain, ties: "equal" })).draw).toBe(null);
      expect(sourceOf(model, stated(model, seed, { ...certain, ties: "unknown" })).draw).not.toBe(null);
    }),
    { numRuns: 20, seed: 23 },
  );
});

test("draws leave out doubtful statements, and nothing else", () => {
  fc.assert(
    fc.property(actionModels, seeds, (model, seed) => {
      const preference = stated(model, seed, { count: 6, confidences: [1, 0.5, 0], ties: "equal" });
      const { draw } = sourceOf(model, preference);
      if (!draw) return;
      const doubtful = preference.statements.filter(({ confidence }) => confidence === 0.5);
      // Every choice of doubtful statements gives a ranking; only those may come up.
      const possible = new Set(
        times(2 ** doubtful.length, (bits) => {
          const kept = preference.statements.filter(
            (one) => one.confidence === 1 || (bits >>> doubtful.indexOf(one)) % 2 === 1,
          );
          const chosen = kept.filter(({ confidence }) => confidence > 0);
          return ranksIn(model, { ...preference, statements: chosen });
        }),
      );
      const chance = makeChance(seed);
      for (const drawn of tally(30, () => draw(chance)).keys()) expect([...possible]).toContain(drawn);
    }),
    { numRuns: 80, seed: 24 },
  );
});

test("a statement counts as often as one is sure of it, whatever becomes of the others", () => {
  // Two actions, a statement about each: three rankings of four states, and a level one.
  const space = { count: 4, keys: Int32Array.from([0, 1, 2, 3]) };
  const statements = [0.7, 0.4].map((confidence, action) => ({
    statement: { kind: "action" as const, action },
    text: "",
    confidence,
    because: null,
  }));
  const { draw } = rankByStatements({ kind: "statements", statements, ties: "equal" }, truthTable(space), 4);
  const chance = makeChance(5);
  const counts = tally(4000, () => draw!(chance));
  expect(counts.size).toBe(4);
  expectShare(counts.get("0 2 1 3") ?? 0, 4000, 0.7 * 0.4);
  expectShare(counts.get("0 1 0 1") ?? 0, 4000, 0.7 * 0.6);
  expectShare(counts.get("0 0 1 1") ?? 0, 4000, 0.3 * 0.4);
  expectShare(counts.get("0 0 0 0") ?? 0, 4000, 0.3 * 0.6);
});

test("draws keep what certain statements say; states level on all are parted if that is what ties mean", () => {
  fc.assert(
    fc.property(actionModels, seeds, (model, seed) => {
      const preference = stated(model, seed, { count: 4, confidences: [1, 1, 0.5], ties: "unknown" });
      const { draw } = sourceOf(model, preference);
      const chance = makeChance(seed);
      const drawn = times(5, () => draw!(chance));
      for (const ranking of drawn) {
        expectSound(ranking);
        expect(ranking.classes).toBe(model.space.count);
      }
      const undoubted = pairsOf(model.space.count).filter(([a, b]) => isBetter(model, preference, [a, b]));
      for (const [a, b] of undoubted) {
        expect(drawn.every(({ ranks }) => ranks[a] > ranks[b])).toBe(true);
      }
    }),
    { numRuns: 80, seed: 25 },
  );
});

type Stated = Kind<"statements">;

function stated(
  { actions }: RandomActions,
  seed: number,
  options: Parameters<typeof randomStatements>[2],
): Stated {
  return randomStatements(makeChance(seed), actions.length, options);
}

function sourceOf({ space }: RandomActions, preference: Stated) {
  return rankByStatements(preference, truthTable(space), space.count);
}

function comparison({ space }: RandomActions, { statements }: Stated) {
  return (a: number, b: number) => {
    const deciding = statements.find(
      ({ statement }) => holds(statement, space.keys[a]) !== holds(statement, space.keys[b]),
    );
    if (!deciding) return 0;
    return holds(deciding.statement, space.keys[a]) ? 1 : -1;
  };
}

function ranksIn(model: RandomActions, preference: Stated): string {
  const compare = comparison(model, preference);
  const states = times(model.space.count, (state) => state);
  const below = (a: number) => states.filter((b) => compare(a, b) > 0);
  // The rank of a state is how many different classes are below it.
  const sizes = states.map((state) => below(state).length);
  const classes = [...new Set(sizes)].sort((a, b) => a - b);
  return sizes.map((size) => classes.indexOf(size)).join(" ");
}

/** The first statement that parts the two is certain, and no doubtful one comes before it. */
function isBetter(
  { space }: RandomActions,
  { statements }: Stated,
  [a, b]: readonly [number, number],
): boolean {
  const deciding = statements.find(
    ({ statement }) => holds(statement, space.keys[a]) !== holds(statement, space.keys[b]),
  );
  return deciding !== undefined && deciding.confidence === 1 && holds(deciding.statement, space.keys[a]);
}
