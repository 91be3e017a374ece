import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { niceTarget, niceTitForTat, shareOfWay } from "../../../src/rehearsal/bidding/nice-tit-for-tat.ts";
import { pickNearest } from "../../../src/rehearsal/bidding/pick.ts";
import { alternatingOffers, plainTerms, play, readStrategy, Trace } from "../../../src/rehearsal/index.ts";
import { viewOf } from "../one-view.ts";
import { smallScenario } from "../small-scenarios.ts";
import { expectKeepsAboveNoDeal, pie, seatOf } from "./seat.ts";

const usual = { least: 0.5, bonus: 0.1, late: 0.91 };

describe("the target", () => {
  test("half of the other's way is answered by half of one's own, and a tenth of the rest comes unasked", () => {
    // Own worth at the fair point 0.6: half of the way is 0.8, and a tenth of what is left 0.02.
    expect(niceTarget(usual, { share: 0.5, nash: 0.6, time: 0.3 })).toBeCloseTo(0.78, 12);
  });

  test("near the end it comes all the way by itself", () => {
    expect(niceTarget(usual, { share: 0, nash: 0.6, time: 0.935 })).toBeCloseTo(0.8, 12);
    expect(niceTarget(usual, { share: 0, nash: 0.6, time: 0.97 })).toBeCloseTo(0.6, 12);
  });

  test("never past the fair point, and nearer the more the other has come", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, share, (one, other, nash, time) => {
        const at = (way: number) => niceTarget(usual, { share: way, nash, time });
        expect(at(Math.max(one, other))).toBeLessThanOrEqual(at(Math.min(one, other)) + 1e-12);
        expect(at(one)).toBeGreaterThanOrEqual(nash - 1e-12);
        expect(at(one)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("how far the other has come", () => {
    expect(shareOfWay(0.2, 0.4, 0.6)).toBeCloseTo(0.5, 12);
    expect(shareOfWay(0.2, 0.9, 0.6)).toBe(1);
    // It opened at the fair point or past it.
    expect(shareOfWay(0.6, 0.6, 0.6)).toBe(1);
    expect(shareOfWay(0, 0, 0.6)).toBe(0);
  });
});

test("opens with its best and does not move while the other stays put, but for what comes unasked", () => {
  const { worthAt, hears } = seatOf("nice-tit-for-tat:bonus=0", pie());
  expect(worthAt(0)).toBe(1);
  for (let turn = 0; turn < 20; turn++) {
    hears(0);
    expect(worthAt(turn / 100)).toBe(1);
  }
});

describe("with a model that knows what the other wants", () => {
  const known = [Float64Array.from({ length: 101 }, (_, k) => 1 - k / 100)];
  const model = { hear: () => {}, estimate: () => known, liked: () => known };

  test("answers steps towards the fair point", () => {
    const view = viewOf(pie(), 0);
    const bidding = niceTitForTat(view, { shape: { ...usual, bonus: 0 }, pick: pickNearest(view), model });
    const answers = [0, 25, 10, 45, 50].map((heard) => {
      bidding.hear?.(heard, 1);
      return bidding.next();
    });
    // The fair point is half; half of the way there is answered by half of its own, going back by nothing.
    expect(answers).toEqual([100, 75, 75, 55, 50]);
  });

  test("tables what somebody has offered already where it is as good as what it would ask for", () => {
    const view = viewOf(pie(), 0);
    const bidding = niceTitForTat(view, { shape: usual, pick: pickNearest(view), model });
    for (const heard of [0, 90, 10]) bidding.hear?.(heard, 1);
    expect(bidding.next()).toBe(90);
    view.noDeal = 0.95;
    expect(bidding.next()).toBeGreaterThanOrEqual(95);
  });

  test("several others: the mean of their ways", () => {
    const view = viewOf(pie({ others: 2 }), 0);
    const bidding = niceTitForTat(view, { shape: { ...usual, bonus: 0 }, pick: pickNearest(view), model });
    for (const [heard, by] of [
      [0, 1],
      [0, 2],
      [30, 1],
    ] as const)
      bidding.hear?.(heard, by);
    // One has come three fifths of the way, the other not at all.
    expect(bidding.next()).toBe(85);
  });
});

test("accepts what is as good as its next offer; late, the best that is still to be hoped for", () => {
  const { view, negotiator, hears } = seatOf("nice-tit-for-tat:late=1", pie());
  const accepts = (deal: number, time: number) => {
    view.clock.time = time;
    hears(deal);
    return negotiator.accepts(deal);
  };
  expect(accepts(5, 0.5)).toBe(false);
  expect(accepts(5, 0.975)).toBe(false);
  expect(accepts(6, 0.98)).toBe(true);
  expect(accepts(5, 0.985)).toBe(false);
  expect(accepts(100, 0.99)).toBe(true);
});

const trade = smallScenario({
  sides: {
    first: {
      points: {
        price: { low: 0, middle: 5, high: 10 },
        term: { short: 0, long: 20 },
        start: { now: 4, later: 0 },
      },
      noDeal: 0,
    },
    second: {
      points: {
        price: { low: 20, middle: 10, high: 0 },
        term: { short: 10, long: 0 },
        start: { now: 0, later: 4 },
      },
      noDeal: 0,
    },
  },
});

test.each(["conceder", "nice-tit-for-tat"])("with %s it comes to a deal that both want", (other) => {
  const strategies = ["nice-tit-for-tat", other].map((text) => {
    const reading = readStrategy(text);
    if (!reading.ok) throw new Error(JSON.stringify(reading.reasons));
    return reading.strategy;
  });
  const setup = { scenario: trade, protocol: alternatingOffers, terms: plainTerms(2, 100), strategies };
  const outcome = play({ ...setup, seed: 1, session: 0 }, new Trace());
  if (outcome.end !== "agreed") throw new Error(outcome.end);
  const deals = trade.openDeals();
  for (const party of [0, 1]) expect(deals.worth(party, outcome.deal)).toBeGreaterThanOrEqual(0.5);
});

test("keeps above no deal", () => expectKeepsAboveNoDeal("nice-tit-for-tat"));
