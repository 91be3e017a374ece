// Mirroring: the answer to each class of move, and what it does where there is nothing to mirror.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Mirror } from "../../../src/rehearsal/bidding/mirroring.ts";
import type { OpponentModel } from "../../../src/rehearsal/models/kinds.ts";
import { type LooseView, numbered, viewOf } from "../one-view.ts";
import { smallScenario } from "../small-scenarios.ts";
import { strategy, talk } from "./ranked-sides.ts";

/** The first gains an eighth with each option up in the first issue and down in the second; the other loses two twelfths, or gains one. */
const scenario = smallScenario({
  sides: {
    one: {
      points: {
        first: { a0: 0, a1: 1, a2: 2, a3: 3, a4: 4 },
        second: { b0: 4, b1: 3, b2: 2, b3: 1, b4: 0 },
      },
      noDeal: 2,
    },
    two: {
      points: {
        first: { a0: 8, a1: 6, a2: 4, a3: 2, a4: 0 },
        second: { b0: 0, b1: 1, b2: 2, b3: 3, b4: 4 },
      },
      noDeal: 3,
    },
  },
});

/** What the other does want. */
const WANTS = [Float64Array.of(8, 6, 4, 2, 0), Float64Array.of(0, 1, 2, 3, 4)].map((row) =>
  row.map((points) => points / 12),
);
const KNOWING: OpponentModel = { hear: () => undefined, estimate: () => WANTS, liked: () => WANTS };

type Options = readonly [number, number];

/** What it tables once it has tabled `mine` and the other has gone from one package to another. */
function answer(
  mine: Options,
  heard: readonly Options[],
  change: (view: LooseView) => void = () => undefined,
) {
  const view = viewOf(scenario, 0);
  const mirror = new Mirror(view, { unasked: 0.2, reach: 0.2 }, KNOWING);
  mirror.next();
  mirror.offered(numbered(view, ...mine));
  for (const deal of heard) mirror.hear(numbered(view, ...deal), 1);
  change(view);
  return view.dealOf(mirror.next());
}

describe("the answer to", () => {
  // Own worth in eighths, the other's in twelfths, from and to; then what had been tabled and what follows.
  test.each<[string, Options, Options, Options, Options]>([
    ["a concession (0 to 1, 12 to 10): as much, what the other likes best", [0, 4], [1, 4], [3, 0], [2, 0]],
    ["a larger concession (0 to 2, 12 to 8): as much", [0, 4], [2, 4], [4, 0], [2, 0]],
    ["a selfish move (1 to 0, 10 to 12): firmness", [1, 4], [0, 4], [3, 1], [3, 1]],
    ["a selfish move that costs nothing here (1 to 1, 10 to 11): firmness", [1, 4], [0, 3], [3, 1], [3, 1]],
    ["an unfortunate move (3 to 2, 9 to 8): firmness", [0, 1], [2, 4], [3, 1], [3, 1]],
    ["hostility that costs nothing (2 to 1, 10 to 10): firmness", [0, 2], [1, 4], [3, 1], [3, 1]],
    ["a nice move (1 to 2, 10 to 10): as good here, better there", [1, 4], [0, 2], [4, 2], [2, 0]],
    ["a nice move, with nothing nicer to offer: the same again", [1, 4], [0, 2], [2, 0], [2, 0]],
    ["a fortunate move (2 to 3, 8 to 9): better for both", [2, 4], [0, 1], [4, 4], [1, 0]],
  ])("%s", (_, from, to, mine, expected) => {
    expect(answer(mine, [from, to])).toEqual(expected);
  });

  test("a first offer: as good here, better there", () => {
    expect(answer([4, 2], [[1, 4]])).toEqual([2, 0]);
  });

  test("a package that it does not refuse after one that it does: as if that had been its worst", () => {
    const points = {
      first: { a0: 0, a1: 1, a2: 2, a3: 3, a4: 4 },
      second: { b0: 4, b1: 3, b2: 2, b3: 1, b4: 0 },
    };
    const refusing = smallScenario({
      sides: {
        one: { points, noDeal: 1, redLines: [{ refuses: { second: "b4" } }] },
        two: { points, noDeal: 0 },
      },
    });
    const view = viewOf(refusing, 0);
    const mirror = new Mirror(view, { unasked: 0, reach: 0 }, KNOWING);
    mirror.offered(mirror.next());
    mirror.hear(numbered(view, 0, 4), 1);
    mirror.hear(numbered(view, 1, 3), 1);
    expect(view.worth(mirror.next())).toBeCloseTo(6 / 7);
  });
});

describe("silence", () => {
  test("it gives a little unasked for each new package, up to what it is told, and then stands firm", () => {
    const view = viewOf(scenario, 0);
    const mirror = new Mirror(view, { unasked: 0.2, reach: 0.1 }, KNOWING);
    const turn = (...heard: Options) => {
      mirror.hear(numbered(view, ...heard), 1);
      const deal = mirror.next();
      mirror.offered(deal);
      return view.dealOf(deal);
    };
    mirror.offered(mirror.next());
    expect(turn(0, 4)).toEqual([3, 0]);
    // The same again is no new package.
    expect(turn(0, 4)).toEqual([3, 0]);
    expect(turn(0, 4)).toEqual([3, 0]);
  });

  test("without anything unasked two of them wait for each other for ever; with it they settle", () => {
    const waiting = talk({ scenario, names: ["mirroring:unasked=0", "mirroring:unasked=0"] });
    expect(waiting.outcome.end).toBe("deadline");
    expect(talk({ scenario, names: ["mirroring", "mirroring"] }).outcome.end).toBe("agreed");
  });

  test("one that does not move gets little out of it", () => {
    const deals = scenario.openDeals();
    const { acts } = talk({ scenario, names: ["mirroring", "hardliner"], rounds: 100 });
    for (const { by, word } of acts) if (by === 0) expect(deals.worth(0, word)).toBeGreaterThanOrEqual(0.875);
  });
});

describe("no deal", () => {
  test("it does not go below, and comes back up where no deal gets better", () => {
    // A concession of five eighths would lead to 3 of 8.
    const worth = (deal: readonly number[]) => (deal[0] + 4 - deal[1]) / 8;
    const drop: readonly Options[] = [
      [0, 4],
      [4, 3],
    ];
    expect(worth(answer([4, 0], drop))).toBe(0.375);
    expect(worth(answer([4, 0], drop, (view) => Object.assign(view, { noDeal: 0.5 })))).toBe(0.5);
    expect(
      worth(
        answer(
          [2, 2],
          [
            [1, 4],
            [0, 4],
          ],
          (view) => Object.assign(view, { noDeal: 0.7 }),
        ),
      ),
    ).toBe(0.75);
  });

  test("whoever it meets and whatever it hears, it tables nothing worth less", () => {
    const others = ["hardliner", "random-walker", "mirroring", "trade-off", "micro"];
    const deals = scenario.openDeals();
    fc.assert(
      fc.property(fc.constantFrom(...others), fc.nat(500), fc.nat(8), (other, seed, eighths) => {
        const shocks = [{ round: 3, what: "a better offer elsewhere", noDeal: [eighths, null] }];
        const { acts, outcome } = talk({ scenario, names: ["mirroring", other], seed, rounds: 30, shocks });
        expect(outcome.end).not.toBe("forfeited");
        for (const { by, word, round } of acts) {
          if (by === 0 && word >= 0)
            expect(deals.worth(0, word)).toBeGreaterThanOrEqual(round < 3 ? 0.25 : eighths / 8);
        }
      }),
    );
  });
});

test("it learns by the frequency model unless told otherwise", () => {
  expect(strategy("mirroring")).toMatchObject({
    kind: { needsDeadline: false, seats: "two" },
    model: { id: "frequency" },
  });
});
