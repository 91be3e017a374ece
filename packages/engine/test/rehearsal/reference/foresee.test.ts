// What two sides that foresee everything would come to: with either beginning, by hand, and only where there is an answer.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  alternatingOffers,
  foresee,
  plainTerms,
  readStrategy,
  type Scenario,
  type Setup,
  simultaneousOffers,
  type Terms,
  turned,
  turnedSetup,
} from "../../../src/rehearsal/index.ts";
import { smallScenario } from "../small-scenarios.ts";

const reading = readStrategy("linear");
if (!reading.ok) throw new Error("linear");
const linear = reading.strategy;

function setupOf(scenario: Scenario, terms: Terms): Setup {
  const strategies = scenario.parties.map(() => linear);
  return { scenario, terms, strategies, protocol: alternatingOffers, seed: 1, session: 0 };
}

const side = (points: readonly number[], noDeal: number) => ({
  points: { what: Object.fromEntries(points.map((worth, k) => [`o${k}`, worth])) },
  noDeal,
});
type Pairs = readonly (readonly [number, number])[];
const scenarioOf = (pairs: Pairs, noDeal: readonly [number, number]) =>
  smallScenario({
    sides: {
      first: side(
        pairs.map(([one]) => one),
        noDeal[0],
      ),
      second: side(
        pairs.map(([, other]) => other),
        noDeal[1],
      ),
    },
  });
const split: Pairs = Array.from({ length: 11 }, (_, k) => [k, 10 - k]);

describe("by hand", () => {
  test("who begins speaks last before the end, and leaves the other what no deal is worth", () => {
    expect(foresee(setupOf(scenarioOf(split, [1, 3]), plainTerms(2, 4)), 0)).toEqual([
      {
        first: 0,
        periods: "rounds",
        end: "agreed",
        by: 0,
        deal: 7,
        round: 0,
        points: [7, 3],
        afterDelay: [7, 3],
      },
      {
        first: 1,
        periods: "rounds",
        end: "agreed",
        by: 1,
        deal: 1,
        round: 0,
        points: [1, 9],
        afterDelay: [1, 9],
      },
    ]);
  });

  test("where waiting costs something, it is also counted turn by turn", () => {
    const delays = [3, 1].map((cost) => ({ discount: 1, cost, mounting: 0 }));
    const found = foresee(setupOf(scenarioOf(split, [0, 0]), { ...plainTerms(2, 2), delays }), 0);
    expect(found.map(({ first, periods, points }) => [first, periods, points])).toEqual([
      [0, "rounds", [10, 0]],
      [1, "rounds", [0, 10]],
      // The table of docs/explanation/alternating-offers-equilibrium.md.
      [0, "turns", [8, 2]],
    ]);
  });

  test("no deal by the end, with what a shock has made of it and after what waiting cost", () => {
    const terms: Terms = {
      ...plainTerms(2, 3),
      delays: [1, 0].map((cost) => ({ discount: 1, cost, mounting: 0 })),
      shocks: [{ round: 2, what: "", noDeal: [9, null] }],
    };
    const [here] = foresee(
      setupOf(
        scenarioOf(
          [
            [5, 1],
            [4, 2],
          ],
          [6, 6],
        ),
        terms,
      ),
      0,
    );
    expect(here).toMatchObject({ end: "deadline", by: null, deal: null, round: 2 });
    expect([here.points, here.afterDelay]).toEqual([
      [9, 6],
      [7, 6],
    ]);
  });

  test("walks away where waiting costs more than anything that may come", () => {
    const delays = [0, 1].map(() => ({ discount: 1, cost: 5, mounting: 1 }));
    const scenario = scenarioOf(
      [
        [3, -1],
        [-1, 3],
      ],
      [0, 0],
    );
    const [here] = foresee(setupOf(scenario, { ...plainTerms(2, 3), delays }), 0);
    expect(here).toMatchObject({ end: "walked-away", by: 1, round: 0, points: [0, 0], afterDelay: [0, 0] });
  });
});

test("with the other beginning, the same as with the sides turned round", () => {
  const worth = fc.integer({ min: -2, max: 6 });
  const delay = fc.record({
    discount: fc.constantFrom(1, 0.5),
    cost: fc.integer({ min: 0, max: 2 }),
    mounting: fc.constantFrom(0, 1),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(worth, worth), { minLength: 2, maxLength: 7, selector: String }),
      fc.tuple(worth, worth),
      fc.tuple(delay, delay),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom([], [{ round: 1, what: "", noDeal: [3, null] }]),
      (pairs, noDeal, delays, rounds, shocks) => {
        const terms: Terms = { ...plainTerms(2, rounds), delays, shocks };
        const setup = setupOf(scenarioOf(pairs, noDeal), terms);
        const swapped = scenarioOf(
          pairs.map(([one, other]) => [other, one]),
          [noDeal[1], noDeal[0]],
        );
        const [, other] = foresee(setup, 0);
        const [same] = foresee(turnedSetup(setup, 1, swapped), 0);
        expect(other).toEqual({
          ...same,
          first: 1,
          by: same.by === null ? null : 1 - same.by,
          points: turned(same.points, 1),
          afterDelay: turned(same.afterDelay, 1),
        });
        expect(foresee(setup, 1)[0]).toEqual(other);
      },
    ),
    { numRuns: 200 },
  );
});

describe("says nothing", () => {
  const scenario = scenarioOf(split, [0, 0]);
  const setup = setupOf(scenario, plainTerms(2, 4));
  test.each<[string, Setup]>([
    ["where they speak at once", { ...setup, protocol: simultaneousOffers }],
    [
      "where no last round is known",
      { ...setup, terms: { ...setup.terms, deadline: { kind: "none", rounds: 9 } } },
    ],
    [
      "where time and not rounds run out",
      {
        ...setup,
        terms: {
          ...setup.terms,
          deadline: { kind: "time", limit: 9, turn: { least: 1, most: 2 }, rounds: 9 },
        },
      },
    ],
    [
      "of three sides",
      setupOf(
        smallScenario({ sides: { a: side([0, 1], 0), b: side([0, 1], 0), c: side([1, 0], 0) } }),
        plainTerms(3, 4),
      ),
    ],
  ])("%s", (_, other) => {
    expect(foresee(other, 0)).toEqual([]);
  });
});
