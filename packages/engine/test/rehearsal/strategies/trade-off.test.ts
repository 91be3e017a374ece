// Trading off: which package it tables, when it goes down a step, and that it finds the most similar by brute force.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { similaritiesOf, writeLikeness } from "../../../src/rehearsal/bidding/similarity.ts";
import { tradeOffBidding } from "../../../src/rehearsal/bidding/trade-off.ts";
import { ACCEPT, type Scenario } from "../../../src/rehearsal/index.ts";
import type { OpponentModel } from "../../../src/rehearsal/models/kinds.ts";
import { makeEstimate } from "../../../src/rehearsal/models/others.ts";
import { numbered, viewOf } from "../one-view.ts";
import { smallScenario } from "../small-scenarios.ts";
import { strategy, talk } from "./ranked-sides.ts";

const SHAPE = { step: 0.25, width: 0.01, least: 0 };

/** Two issues that the first cares about equally; the second side is only there to be one. */
function squares(): Scenario {
  const even = { a0: 0, a1: 1, a2: 2, a3: 3, a4: 4 };
  const points = { first: even, second: { b0: 4, b1: 3, b2: 2, b3: 1, b4: 0 } };
  const other = {
    first: { a0: 8, a1: 6, a2: 4, a3: 2, a4: 0 },
    second: { b0: 0, b1: 1, b2: 2, b3: 3, b4: 4 },
  };
  return smallScenario({
    sides: { one: { points, noDeal: 0 }, two: { points: other, noDeal: 0 } },
    issues: { first: { ordered: true }, second: { ordered: true } },
  });
}

/** Nothing but these wishes, whatever it hears. */
function fixedModel(wants: readonly Float64Array[]): OpponentModel {
  return { hear: () => undefined, estimate: () => wants, liked: () => wants };
}

describe("worked by hand", () => {
  test("it opens with its best and holds that level until the other's offer is no better than the one before", () => {
    const view = viewOf(squares(), 0);
    const bidding = tradeOffBidding(view, SHAPE, null);
    expect(view.dealOf(bidding.next())).toEqual([4, 0]);
    bidding.hear?.(numbered(view, 0, 4), 1);
    expect(view.dealOf(bidding.next())).toEqual([4, 0]);
    // Better for the first than 0 and 4: no step.
    bidding.hear?.(numbered(view, 0, 3), 1);
    expect(view.dealOf(bidding.next())).toEqual([4, 0]);
    // No better: down to three quarters, 6 of 8 points. [2, 0], [3, 1] and [4, 2] are equally like [0, 3]; the first counts.
    bidding.hear?.(numbered(view, 0, 3), 1);
    expect(view.worth(bidding.next())).toBe(0.75);
    expect(view.dealOf(bidding.next())).toEqual([2, 0]);
  });

  test("of the packages on a level it tables the one most like the other's offer", () => {
    const view = viewOf(squares(), 0);
    const bidding = tradeOffBidding(view, { ...SHAPE, step: 0.5 }, null);
    for (let k = 0; k < 2; k++) bidding.hear?.(numbered(view, 1, 1), 1);
    // 4 of 8 points: [0, 0], [1, 1], [2, 2] and so on; the very offer is among them.
    expect(view.dealOf(bidding.next())).toEqual([1, 1]);
  });

  test("issues count by what the model takes them to be worth to the other", () => {
    const scenario = squares();
    const view = viewOf(scenario, 0);
    const heard = numbered(view, 2, 4);
    const bid = (first: number, second: number) => {
      const wants = [Float64Array.of(first, 0, 0, 0, 0), Float64Array.of(0, 0, 0, 0, second)];
      const bidding = tradeOffBidding(view, { ...SHAPE, step: 0.5 }, fixedModel(wants));
      for (let k = 0; k < 2; k++) bidding.hear?.(heard, 1);
      return view.dealOf(bidding.next());
    };
    expect(bid(1, 0)).toEqual([2, 2]);
    expect(bid(0, 1)).toEqual([4, 4]);
  });
});

describe("likeness", () => {
  test("of ordered issues by how far apart the options are, of others by whether they are the same", () => {
    const points = { pay: { low: 1, middle: 2, high: 3 }, place: { north: 1, south: 2, west: 3 } };
    const { frame } = smallScenario({
      sides: { one: { points, noDeal: 0 }, two: { points, noDeal: 0 } },
      issues: { pay: { ordered: true } },
    });
    const [pay, place] = similaritiesOf(frame);
    expect([...pay]).toEqual([1, 0.5, 0, 0.5, 1, 0.5, 0, 0.5, 1]);
    expect([...place]).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
  });

  test("of numbers by how far apart they are", () => {
    const issue = {
      id: "pay",
      kind: "numeric",
      options: [0n, 1n, 4n].map((num) => ({ value: { num, den: 1n } })),
    };
    const [pay] = similaritiesOf({ issues: [issue] } as never);
    expect([...pay]).toEqual([1, 0.75, 0, 0.75, 1, 0.25, 0, 0.25, 1]);
  });

  test("no package on the level is more like the other's offer: brute force", () => {
    const scenario = squares();
    const view = viewOf(scenario, 0);
    const similarities = similaritiesOf(scenario.frame);
    fc.assert(
      fc.property(fc.nat(24), fc.integer({ min: 0, max: 8 }), (heard, eighths) => {
        const bidding = tradeOffBidding(view, { step: eighths / 8, width: 0.13, least: 0 }, null);
        for (let k = 0; k < 2; k++) bidding.hear?.(heard, 1);
        const into = makeEstimate(scenario.frame, 0);
        writeLikeness(similarities, { into, deal: view.dealOf(heard), wants: null });
        const like = (deal: number) =>
          view.dealOf(deal).reduce((sum, option, issue) => sum + into[issue][option], 0);
        const level = 1 - eighths / 8;
        const on = Array.from({ length: 25 }, (_, deal) => deal).filter(
          (deal) => view.worth(deal) >= level && view.worth(deal) <= level + 0.13,
        );
        const tabled = bidding.next();
        expect(on).toContain(tabled);
        expect(like(tabled)).toBe(Math.max(...on.map(like)));
      }),
    );
  });
});

describe("no deal", () => {
  test("it stops at no deal, rises with it and may go on when it falls again", () => {
    const view = viewOf(squares(), 0);
    view.noDeal = 0.5;
    const bidding = tradeOffBidding(view, SHAPE, null);
    const worths = [0.5, 0.5, 0.5, 0.5, 0.8, 0.8, 0.1, 0.1, 0.1, 0.1].map((noDeal) => {
      view.noDeal = noDeal;
      bidding.hear?.(numbered(view, 0, 4), 1);
      return view.worth(bidding.next());
    });
    expect(worths).toEqual([1, 0.75, 0.5, 0.5, 0.875, 0.875, 0.625, 0.375, 0.125, 0.125]);
  });

  test("two who trade off settle, and on nothing worse than no deal for either", () => {
    const scenario = squares();
    const { outcome, acts } = talk({ scenario, names: ["trade-off", "trade-off"], rounds: 100 });
    expect(outcome.end).toBe("agreed");
    expect(acts[acts.length - 1].word).toBe(ACCEPT);
  });
});

test("it needs no deadline, and learns only where told to", () => {
  expect(strategy("trade-off")).toMatchObject({ kind: { needsDeadline: false, seats: "two" }, model: null });
  expect(strategy("trade-off:model=frequency,step=0.1")).toMatchObject({ knobs: { step: 0.1 } });
});
