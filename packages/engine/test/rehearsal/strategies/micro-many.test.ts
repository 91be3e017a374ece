// MiCRO at a table of several: worked by hand, the same as MiCRO for two, and where it ends.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ACCEPT } from "../../../src/rehearsal/index.ts";
import { isEfficient, meets, rankedScenario, strategy, strictSides, talk } from "./ranked-sides.ts";

const NAMES = ["micro-many", "micro-many", "micro-many", "micro-many"];

describe("worked by hand", () => {
  // The first two like 0 best, the third 2; 1 is in the middle for all.
  const sides = [
    { points: [3, 2, 1], noDeal: 0 },
    { points: [3, 2, 1], noDeal: 0 },
    { points: [1, 2, 3], noDeal: 0 },
  ];

  test("who takes what another tabled has shown a package as well, so that the third goes on", () => {
    const { acts, outcome } = talk({ scenario: rankedScenario(sides), names: NAMES.slice(0, 3) });
    // The second has tabled nothing yet when it hears of 1, so that its best comes first: its own yes is no step of its own.
    expect(acts.map(({ word }) => word)).toEqual([0, ACCEPT, 2, 1, 0, 1, ACCEPT, ACCEPT]);
    expect(outcome).toEqual({ end: "agreed", deal: 1, parties: [0, 1, 2], round: 2 });
  });

  test("it waits for the slowest: one that does not move holds all at two packages", () => {
    const { acts, outcome } = talk({
      scenario: rankedScenario([
        { points: [5, 4, 3, 2, 1], noDeal: 0 },
        { points: [1, 5, 4, 3, 2], noDeal: 0 },
        { points: [1, 2, 3, 4, 5], noDeal: 0 },
      ]),
      names: ["micro-many", "micro-many", "hardliner"],
    });
    const tabled = (party: number) =>
      new Set(acts.filter(({ by, word }) => by === party && word >= 0).map(({ word }) => word));
    expect(outcome.end).toBe("deadline");
    expect(tabled(0)).toEqual(new Set([0, 1]));
    expect(tabled(1)).toEqual(new Set([1, 2]));
  });
});

test("for two it is MiCRO", () => {
  fc.assert(
    fc.property(strictSides(2, { binding: true }), fc.nat(1000), (sides, seed) => {
      const scenario = rankedScenario(sides);
      const two = talk({ scenario, names: ["micro", "micro"], seed, rounds: 20 });
      expect(talk({ scenario, names: ["micro-many", "micro-many"], seed, rounds: 20 })).toEqual(two);
    }),
  );
});

describe.each([3, 4])("%i of them", (parties) => {
  test("with strict rankings and all packages better than no deal: on an efficient package, always", () => {
    fc.assert(
      fc.property(strictSides(parties, { binding: false }), (sides) => {
        const { outcome } = talk({ scenario: rankedScenario(sides), names: NAMES.slice(0, parties) });
        expect(outcome.end).toBe("agreed");
        if (outcome.end === "agreed") expect(isEfficient(sides, outcome.deal)).toBe(true);
      }),
    );
  });

  test("otherwise: on an efficient package, and just where all come as far down as it", () => {
    fc.assert(
      fc.property(strictSides(parties, { binding: true }), (sides) => {
        const { outcome } = talk({ scenario: rankedScenario(sides), names: NAMES.slice(0, parties) });
        expect(outcome.end === "agreed").toBe(meets(sides));
        if (outcome.end !== "agreed") return;
        expect(isEfficient(sides, outcome.deal)).toBe(true);
        for (const { points, noDeal } of sides) expect(points[outcome.deal]).toBeGreaterThan(noDeal);
      }),
      { numRuns: 300 },
    );
  });
});

test("it needs no deadline and no model, and is for any number", () => {
  expect(strategy("micro-many")).toMatchObject({ kind: { needsDeadline: false, seats: "any" }, model: null });
});
