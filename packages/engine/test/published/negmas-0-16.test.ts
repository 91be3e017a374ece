// Sessions that another program, NegMAS, played with the same strategies.
import { expect, test } from "vitest";
import {
  ACCEPT,
  alternatingOffers,
  plainTerms,
  play,
  type Strategy,
  Trace,
} from "../../src/rehearsal/index.ts";
import { rankedScenario, strategy, talk } from "../rehearsal/strategies/ranked-sides.ts";
import { seatOf } from "../rehearsal/strategies/seat.ts";
import data from "./data/negmas-0-16.json" with { type: "json" };

/** Repeats are drawn by chance, each program's own. */
function untilRepeat(offers: readonly number[]): number[] {
  const first = offers.findIndex((deal, k) =>
    offers.some((other, j) => j < k && j % 2 === k % 2 && other === deal),
  );
  return offers.slice(0, first < 0 ? offers.length : first);
}

test.each(data.micro)("MiCRO: $points, no deal $noDeal: deal $deal", ({ points, noDeal, offers, deal }) => {
  const scenario = rankedScenario(points.map((own, side) => ({ points: own, noDeal: noDeal[side] })));
  const { outcome, acts } = talk({ scenario, names: ["micro", "micro"], rounds: 40 });
  expect(untilRepeat(acts.map(({ word }) => word).filter((word) => word !== ACCEPT))).toEqual(offers);
  expect(outcome.end === "agreed" ? outcome.deal : null).toBe(deal);
});

test.each(data.byTheClock)("by the clock with the exponent $exponent: $offers", ({ exponent, offers }) => {
  const slices = Array.from({ length: 9 }, (_, first) => first);
  const scenario = rankedScenario([
    { points: slices, noDeal: 0 },
    { points: slices.map((first) => 8 - first), noDeal: 0 },
  ]);
  const seats = [0, 1].map((party) => seatOf(`boulware:e=${1 / exponent}`, scenario, party));
  offers.forEach((deal, k) => {
    const time = (Math.floor(k / 2) + 1) / 8;
    expect(seats[k % 2].offerAt(time)).toBe(deal);
  });
  // Whoever comes next would ask for no more than lies there already.
  const next = offers.length;
  const time = (Math.floor(next / 2) + 1) / 8;
  const { view, negotiator, hears } = seats[next % 2];
  hears(offers[next - 1], (next + 1) % 2);
  view.clock.time = time;
  expect(negotiator.accepts(offers[next - 1])).toBe(true);
});

/** The strategy on their clock, on which step k of N is made at (k + 1) / (N + 1) of the time. */
function onTheirClock(ours: Strategy, steps: number): Strategy {
  return {
    ...ours,
    open: (view, ...seeds) => {
      const clock = {
        get round() {
          return view.clock.round;
        },
        rounds: steps,
        get time() {
          return (view.clock.round + 1) / (steps + 1);
        },
      };
      const told = new Proxy(view, {
        get(of, key) {
          if (key === "clock") return clock;
          const value: unknown = Reflect.get(of, key);
          return typeof value === "function" ? value.bind(of) : value;
        },
      });
      return ours.open(told, ...seeds);
    },
  };
}

test.each(data.aroundTheTable)(
  "around the table: $points, exponents $exponents, $steps steps: deal $deal",
  ({ points, exponents, steps, offers, deal }) => {
    const scenario = rankedScenario(points.map((own) => ({ points: own, noDeal: 0 })));
    const strategies = exponents.map((exponent) =>
      onTheirClock(strategy(`boulware:e=${1 / exponent}`), steps),
    );
    const terms = plainTerms(points.length, steps);
    const trace = new Trace();
    const outcome = play(
      { scenario, protocol: alternatingOffers, terms, strategies, seed: 1, session: 0 },
      trace,
    );
    expect([...trace.word.subarray(0, trace.length)].filter((word) => word !== ACCEPT)).toEqual(offers);
    expect(outcome.end === "agreed" ? outcome.deal : null).toBe(deal);
  },
);
