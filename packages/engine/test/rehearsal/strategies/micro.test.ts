// MiCRO: sessions worked by hand, every act against the definition, and where it ends.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Micro } from "../../../src/rehearsal/bidding/micro.ts";
import { ACCEPT } from "../../../src/rehearsal/index.ts";
import { viewOf } from "../one-view.ts";
import {
  isEfficient,
  meets,
  type Played,
  type RankedSide,
  rankedScenario,
  strategy,
  strictSides,
  talk,
} from "./ranked-sides.ts";

const words = ({ acts }: Played) => acts.map(({ word }) => word);

describe("worked by hand", () => {
  // The first likes packages 0 to 4 in that order; the second 3, 4, 2, 1, 0.
  const opposed = [
    { points: [5, 4, 3, 2, 1], noDeal: 0 },
    { points: [1, 2, 3, 5, 4], noDeal: 0 },
  ];

  test("each goes down its list by one for each new package, until one meets what the other would table next", () => {
    const played = talk({ scenario: rankedScenario(opposed), names: ["micro", "micro"] });
    // 2 is the third best of both: it is tabled, and is what the other would have tabled.
    expect(words(played)).toEqual([0, 3, 1, 4, 2, ACCEPT]);
    expect(played.outcome).toEqual({ end: "agreed", deal: 2, parties: [0, 1], round: 2 });
  });

  test("what both like best is agreed at once", () => {
    const scenario = rankedScenario([
      { points: [1, 3, 2], noDeal: 0 },
      { points: [2, 3, 1], noDeal: 0 },
    ]);
    expect(words(talk({ scenario, names: ["micro", "micro"] }))).toEqual([1, ACCEPT]);
  });

  test("it takes what is as good as the lowest that it has tabled", () => {
    // The second's second best, 1, is the first's second best.
    const scenario = rankedScenario([
      { points: [4, 3, 2, 1], noDeal: 0 },
      { points: [1, 3, 2, 4], noDeal: 0 },
    ]);
    expect(words(talk({ scenario, names: ["micro", "micro"] }))).toEqual([0, 3, 1, ACCEPT]);
  });

  test("against one that does not move it takes one step, then repeats what it has tabled", () => {
    const played = talk({ scenario: rankedScenario(opposed), names: ["micro", "hardliner"], rounds: 40 });
    const own = played.acts.filter(({ by }) => by === 0).map(({ word }) => word);
    expect(own.slice(0, 2)).toEqual([0, 1]);
    expect(new Set(own.slice(2))).toEqual(new Set([0, 1]));
    expect(played.outcome.end).toBe("deadline");
  });

  test("one that would accept little can leave the other waiting, although there is something for both", () => {
    // Only 0 beats no deal for the first, and it is the second's third best: the second may table no more than one package more than it hears.
    const stuck = [
      { points: [4, 3, 2, 1], noDeal: 3.5 },
      { points: [2, 4, 3, 1], noDeal: 0 },
    ];
    const played = talk({ scenario: rankedScenario(stuck), names: ["micro", "micro"], rounds: 30 });
    expect(played.outcome.end).toBe("deadline");
    expect(words(played).slice(0, 4)).toEqual([0, 1, 0, 2]);
  });

  test("nothing that beats no deal to table: it tables its best and takes nothing less", () => {
    const none = [
      { points: [3, 2, 1], noDeal: 3 },
      { points: [1, 2, 3], noDeal: 0 },
    ];
    const played = talk({ scenario: rankedScenario(none), names: ["micro", "micro"], rounds: 20 });
    expect(new Set(played.acts.filter(({ by }) => by === 0).map(({ word }) => word))).toEqual(new Set([0]));
  });
});

describe("by definition", () => {
  test.each(["micro", "random-walker", "hardliner"])(
    "every act of MiCRO against %s follows from the history",
    (other) => {
      fc.assert(
        fc.property(looseSides, fc.nat(1000), (sides, seed) => {
          const scenario = rankedScenario(sides);
          const played = talk({ scenario, names: ["micro", other], seed, rounds: 15 });
          checkActs(played, sides, 0);
          if (other === "micro") checkActs(played, sides, 1);
        }),
        { numRuns: 150 },
      );
    },
  );

  test("the same seed gives the same acts, and another seed other repeats", () => {
    const scenario = rankedScenario([
      { points: [8, 7, 6, 5, 4, 3, 2, 1], noDeal: 4.5 },
      { points: [1, 2, 3, 4, 5, 6, 7, 8], noDeal: 5.5 },
    ]);
    const of = (seed: number) => words(talk({ scenario, names: ["micro", "micro"], seed }));
    expect(of(3)).toEqual(of(3));
    expect(of(3)).not.toEqual(of(4));
  });
});

describe("where MiCRO against MiCRO ends", () => {
  test("with strict rankings and all packages better than no deal: on an efficient package, always", () => {
    fc.assert(
      fc.property(strictSides(2, { binding: false }), (sides) => {
        const { outcome } = talk({ scenario: rankedScenario(sides), names: ["micro", "micro"] });
        expect(outcome.end).toBe("agreed");
        if (outcome.end === "agreed") expect(isEfficient(sides, outcome.deal)).toBe(true);
      }),
    );
  });

  test("otherwise: on an efficient package, and just where both come as far down as it", () => {
    fc.assert(
      fc.property(strictSides(2, { binding: true }), (sides) => {
        const { outcome } = talk({ scenario: rankedScenario(sides), names: ["micro", "micro"] });
        expect(outcome.end === "agreed").toBe(meets(sides));
        if (outcome.end !== "agreed") return;
        expect(isEfficient(sides, outcome.deal)).toBe(true);
        for (const { points, noDeal } of sides) expect(points[outcome.deal]).toBeGreaterThan(noDeal);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a worth of no deal that changes on the way", () => {
  test("it tables nothing that has become worse than no deal, and goes on when that passes", () => {
    const others = fc.constantFrom("hardliner", "random-walker", "micro");
    fc.assert(
      fc.property(
        strictSides(2, { binding: false }),
        others,
        fc.nat(1000),
        fc.nat(6),
        (sides, other, seed, level) => {
          const high = Math.min(level, sides[0].points.length - 1) + 0.5;
          const shocks = [
            { round: 4, what: "a better offer elsewhere", noDeal: [high, null] },
            { round: 9, what: "it is gone again", noDeal: [0, null] },
          ];
          const scenario = rankedScenario(sides);
          const played = talk({ scenario, names: ["micro", other], seed, rounds: 15, shocks });
          for (const { by, word, round } of played.acts) {
            if (by !== 0 || word < 0) continue;
            expect(sides[0].points[word]).toBeGreaterThan(round >= 4 && round < 9 ? high : 0);
          }
          expect(played.outcome.end).not.toBe("forfeited");
        },
      ),
    );
  });
});

test("no deal gets worse, it tables more, and no deal is again what it was: it repeats only what is worth as much", () => {
  const sides = [
    { points: [5, 4, 3, 2, 1], noDeal: 3.5 },
    { points: [1, 2, 3, 4, 5], noDeal: 0 },
  ];
  const view = viewOf(rankedScenario(sides), 0);
  const bidding = new Micro(view);
  const worthInPoints = () => {
    const deal = bidding.next();
    bidding.offered(deal);
    return sides[0].points[deal];
  };
  for (let deal = 0; deal < 5; deal++) bidding.hear(deal, 1);
  expect([worthInPoints(), worthInPoints()]).toEqual([5, 4]);
  const atFirst = view.noDeal;
  view.noDeal = 0;
  expect(worthInPoints()).toBe(3);
  view.noDeal = atFirst;
  expect(new Set(Array.from({ length: 40 }, worthInPoints))).toEqual(new Set([5, 4]));
});

test("it needs no deadline and no model, and is for two", () => {
  expect(strategy("micro")).toMatchObject({ kind: { needsDeadline: false, seats: "two" }, model: null });
});

/** Also ties, and no deal as good as a package. */
const looseSides: fc.Arbitrary<RankedSide[]> = fc.integer({ min: 2, max: 6 }).chain((count) => {
  const points = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: count, maxLength: count });
  const side = fc.record({ points, share: fc.nat(5) }).map((drawn) => ({
    points: drawn.points,
    noDeal: Math.min(drawn.share, Math.max(...drawn.points)),
  }));
  return fc.tuple(side, side);
});

/** From best to worst, ties in case order. */
function rankingOf(points: readonly number[]): number[] {
  return points.map((_, deal) => deal).sort((a, b) => points[b] - points[a] || a - b);
}

/** The definition read out, act by act, on sets. */
function checkActs({ acts }: Played, sides: readonly RankedSide[], party: number): void {
  const { points, noDeal } = sides[party];
  const ranking = rankingOf(points);
  const own = new Set<number>();
  const heard = new Set<number>();
  let standing = -1;
  for (const { by, word } of acts) {
    if (by === party) {
      const following = ranking[own.size];
      const ready = own.size <= heard.size && following !== undefined && points[following] > noDeal;
      const lowest = Math.min(
        ...[...own].map((deal) => points[deal]),
        ...(ready ? [points[following]] : []),
        points[ranking[0]],
      );
      const takes = standing >= 0 && points[standing] >= lowest && points[standing] >= noDeal;
      if (takes) expect(word).toBe(ACCEPT);
      else if (ready) expect(word).toBe(following);
      else expect(own.size > 0 ? [...own] : [ranking[0]]).toContain(word);
      if (ready && word === following) own.add(word);
    } else if (word >= 0) heard.add(word);
    if (word >= 0) standing = word;
  }
}
