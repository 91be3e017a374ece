// What Genius, the environment in which most of these methods were first published, comes to on the same inputs.
import { describe, expect, test } from "vitest";
import { acceptAverageLately } from "../../src/rehearsal/acceptance/average-lately.ts";
import { acceptBestLately } from "../../src/rehearsal/acceptance/best-lately.ts";
import { acceptBestReceived } from "../../src/rehearsal/acceptance/best-received.ts";
import { acceptGap } from "../../src/rehearsal/acceptance/gap.ts";
import { acceptNext } from "../../src/rehearsal/acceptance/next.ts";
import { acceptPrevious } from "../../src/rehearsal/acceptance/previous.ts";
import { niceTarget, shareOfWay } from "../../src/rehearsal/bidding/nice-tit-for-tat.ts";
import { openBayesian } from "../../src/rehearsal/models/bayesian.ts";
import { openFrequency } from "../../src/rehearsal/models/frequency.ts";
import type { OpponentModel } from "../../src/rehearsal/models/kinds.ts";
import { trying } from "../rehearsal/acceptance/ladder.ts";
import { numbered, viewOf } from "../rehearsal/one-view.ts";
import { smallScenario } from "../rehearsal/small-scenarios.ts";
import { rankedScenario } from "../rehearsal/strategies/ranked-sides.ts";
import { seatOf } from "../rehearsal/strategies/seat.ts";
import data from "./data/genius-10-4.json" with { type: "json" };

type Row = [heard: [worth: number, time: number][], next: number, last: number, says: string];

const late = { "accept-from": 0.75 };
const conditions = [
  { kind: acceptNext, told: {} },
  { kind: acceptPrevious, told: {} },
  { kind: acceptGap, told: { "accept-gap": 0.1 } },
  { kind: acceptBestReceived, told: late },
  { kind: acceptBestLately, told: late },
  { kind: acceptAverageLately, told: late },
];

function saidHere([heard, next, last]: Row): string {
  const [standing, now] = heard[heard.length - 1];
  return conditions
    .map(({ kind, told }) => {
      const { acceptance, hears, takes } = trying(kind, told);
      acceptance.offered?.(last);
      hears(...heard.map(([worth, time]) => [worth, time / 64] as const));
      return Number(takes(standing, next, now / 64));
    })
    .join("");
}

describe("conditions of acceptance", () => {
  test.each(data.acceptance as Row[])("heard %j, next %d, last %d: %s", (...row) => {
    expect(saidHere(row)).toBe(row[3]);
  });

  test.each(data.onTheEdge as Row[])(
    "an offer just as long ago as time is left counts here, as in the article, and not there: %j, %d, %d, %s",
    (...row) => {
      const [heard, next, last, says] = row;
      const [, now] = heard[heard.length - 1];
      expect(saidHere(row)).not.toBe(says);
      expect(saidHere([heard.filter(([, time]) => time !== 2 * now - 64), next, last, says])).toBe(says);
    },
  );
});

test.each(data.niceTargets)(
  "nice tit-for-tat: $first to $best, Nash at $nash, time $time: $target",
  ({ first, best, nash, time, target }) => {
    const shape = { least: 0.5, bonus: 0.1, late: 0.91 };
    expect(niceTarget(shape, { share: shareOfWay(first, best, nash), nash, time })).toBeCloseTo(target, 12);
  },
);

test.each(data.averagedTitForTat)(
  "averaged tit-for-tat hears $heard, tables $tabled",
  ({ heard, tabled }) => {
    const slices = Array.from({ length: 1001 }, (_, own) => own);
    const scenario = rankedScenario(
      [slices, slices.map((own) => 1000 - own)].map((points) => ({ points, noDeal: 0 })),
    );
    const { hears, offerAt } = seatOf("tit-for-tat-averaged:window=2,base=0", scenario);
    heard.forEach((deal, k) => {
      hears(deal);
      // There the second package is the second best, it goes by packages and not by targets, and takes the nearest.
      expect(Math.abs(offerAt(0) - tabled[k])).toBeLessThanOrEqual(1);
    });
  },
);

const options = { price: { low: 0, high: 1 }, day: { early: 0, late: 1 } };
const view = viewOf(
  smallScenario({ sides: { a: { points: options, noDeal: 0 }, b: { points: options, noDeal: 0 } } }),
  0,
);

function taught(model: OpponentModel, offers: number[][]): OpponentModel {
  for (const offer of offers) model.hear(numbered(view, ...offer), 1);
  return model;
}

test.each(data.hardHeadedWeights)(
  "frequency model after $offers: weights $weights",
  ({ offers, weights }) => {
    const estimate = taught(openFrequency(view), offers).estimate(1);
    // There the weights are set one by one and adjusted each time as on sliders, which moves them by up to 0.0023.
    estimate.forEach((values, issue) => {
      expect(Math.abs(Math.max(...values) - weights[issue])).toBeLessThan(0.0025);
    });
  },
);

test.each(data.bayesianUtilities)(
  "Bayesian model after $offers: utilities $utilities",
  ({ offers, utilities }) => {
    const [price, day] = taught(openBayesian(view, { step: 0.003, spread: 0.25 }), offers).estimate(1);
    const worths = [price[0] + day[0], price[0] + day[1], price[1] + day[0], price[1] + day[1]];
    const [least, most] = [Math.min(...worths), Math.max(...worths)];
    // There weights need not add up to 1 when packages are judged, and estimates are stretched from 0 to 1 afterwards.
    worths.forEach((worth, k) => {
      expect(Math.abs((worth - least) / (most - least) - utilities[k])).toBeLessThan(0.027);
    });
  },
);
