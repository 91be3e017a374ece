// MiCRO at a table of several: worked by hand, the same as MiCRO for two, and where it ends.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MicroMany } from "../../../src/rehearsal/bidding/micro-many.ts";
import {
  ACCEPT,
  conditionalVote,
  joinsIf,
  joinsIfMany,
  majorityVote,
  REJECT,
  setProtocol,
  shuttle,
  simultaneousOffers,
} from "../../../src/rehearsal/index.ts";
import { viewOf } from "../one-view.ts";
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

describe("what it hears of answers", () => {
  const sides = [
    { points: [5, 4, 3, 2, 1], noDeal: 0 },
    { points: [1, 5, 4, 3, 2], noDeal: 0 },
    { points: [1, 2, 3, 4, 5], noDeal: 0 },
  ];
  const seated = () => {
    const view = viewOf(rankedScenario(sides), 0);
    const bidding = new MicroMany(view);
    const step = () => {
      const deal = bidding.next();
      bidding.offered(deal);
      return deal;
    };
    return { bidding, step };
  };

  test("a yes, be it on a condition, counts as the package shown; a no counts for nothing", () => {
    for (const [answer, next] of [
      [ACCEPT, 1],
      [joinsIf([1]), 1],
      [joinsIfMany(2), 1],
      [REJECT, 0],
    ]) {
      const { bidding, step } = seated();
      expect(step()).toBe(0);
      bidding.hear(3, 1);
      bidding.hearAnswer(3, 2, answer);
      expect(step()).toBe(next);
    }
  });

  test("the same package taken twice is one package", () => {
    const { bidding, step } = seated();
    step();
    for (const deal of [3, 4]) bidding.hear(deal, 1);
    bidding.hearAnswer(3, 2, ACCEPT);
    expect(step()).toBe(1);
    bidding.hearAnswer(3, 2, ACCEPT);
    expect(step()).toBeLessThan(2);
    bidding.hearAnswer(4, 2, ACCEPT);
    expect(step()).toBe(2);
  });

  const ALL_MUST_AGREE = [
    simultaneousOffers,
    setProtocol(majorityVote, { share: 0.99 }),
    setProtocol(conditionalVote, { quorum: 3 }),
    shuttle,
  ];
  test.each(ALL_MUST_AGREE)(
    "under $id it does not take for a yes that others table nothing and refuse",
    (protocol) => {
      const names = ["micro-many", "hardliner", "hardliner"];
      const { acts, outcome } = talk({ scenario: rankedScenario(sides), names, protocol });
      const tabled = acts.filter(({ by, word }) => by === 0 && word >= 0).map(({ word }) => word);
      expect(outcome.end).toBe("deadline");
      expect(new Set(tabled)).toEqual(new Set([0, 1]));
    },
  );

  test("where votes are heard it goes on with two who agree with each other", () => {
    const like = [
      { points: [3, 2, 1], noDeal: 0 },
      { points: [3, 2, 1], noDeal: 0 },
      { points: [1, 2, 3], noDeal: 0 },
    ];
    const all = setProtocol(conditionalVote, { quorum: 3 });
    const { outcome } = talk({ scenario: rankedScenario(like), names: NAMES.slice(0, 3), protocol: all });
    expect(outcome).toMatchObject({ end: "agreed", deal: 1, parties: [0, 1, 2] });
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
