// Giving way by the clock: what the published formula comes to, and whole sessions that follow from it, worked by hand.
import { expect, test } from "vitest";
import { targetAt } from "../../src/rehearsal/bidding/time-based.ts";
import { ACCEPT, alternatingOffers, plainTerms, play, Trace } from "../../src/rehearsal/index.ts";
import { rankedScenario, strategy } from "../rehearsal/strategies/ranked-sides.ts";
import data from "./data/faratin-1998.json" with { type: "json" };

type Row = [kappa: number, beta: number, time: number, alpha: number];

test.each(data.alphas as Row[])("κ = %d, β = %d, t = %d: α = %d", (k, e, time, alpha) => {
  // The first offer of a buyer is min + α (max − min); worth falls as the price rises.
  for (const noDeal of [0, 0.25]) {
    expect(targetAt({ e, k, least: 0 }, { time, noDeal })).toBeCloseTo(1 - alpha * (1 - noDeal), 14);
  }
});

// A pie in eight slices and nine rounds, so that every t is an exact eighth. In round k each asks for 8 less the slices it has given way by,
// rounded up to whole ones: linear 8 − k; Boulware 8 − k² / 8, so 8, 8, 8, 7, 6, 5, 4; conceder 8 − 8 √(k / 8), so 8, 6, 4. The second takes an
// offer as soon as it leaves as much as it would ask for.
test.each(data.sessions)("both $tactic", ({ tactic, words }) => {
  const slices = Array.from({ length: data.slices + 1 }, (_, first) => first);
  const scenario = rankedScenario([
    { points: slices, noDeal: 0 },
    { points: slices.map((first) => data.slices - first), noDeal: 0 },
  ]);
  const name = tactic.includes(":") ? `${tactic},accept=next` : `${tactic}:accept=next`;
  const trace = new Trace();
  const outcome = play(
    {
      ...{ scenario, protocol: alternatingOffers, terms: plainTerms(2, data.slices + 1) },
      ...{ strategies: [strategy(name), strategy(name)], seed: 1, session: 0 },
    },
    trace,
  );
  expect([...trace.word.subarray(0, trace.length)]).toEqual([...words, ACCEPT]);
  expect(outcome).toEqual({ end: "agreed", deal: 4, parties: [0, 1], round: (words.length - 1) / 2 });
});
