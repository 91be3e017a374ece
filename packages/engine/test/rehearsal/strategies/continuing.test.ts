// Strategies that take up talks where they stand.
import { expect, test } from "vitest";
import { alternatingOffers, plainTerms, play, readStrategy, Trace } from "../../../src/rehearsal/index.ts";
import { continuing, type SaidBefore } from "../../../src/rehearsal/strategies/continuing.ts";
import { smallScenario } from "../small-scenarios.ts";

const steps = Array.from({ length: 11 }, (_, k) => String(k));
const scenario = smallScenario({
  sides: {
    north: {
      points: { price: Object.fromEntries(steps.map((step) => [step, 10 * Number(step)])) },
      noDeal: 20,
    },
    south: {
      points: { price: Object.fromEntries(steps.map((step) => [step, 100 - 10 * Number(step)])) },
      noDeal: 20,
    },
  },
});

/** The north asked for 8, the south answered 1, the north came down to 7. */
const before: SaidBefore[] = [
  { by: 0, to: [1], deal: [8] },
  { by: 1, to: [0], deal: [1] },
  { by: 0, to: [1], deal: [7] },
];

test("whoever tabled last begins with that package, and nobody asks for more than before", () => {
  const offers = offersOf(["linear", "linear"], before, 11);
  expect(offers.north[0]).toBe(7);
  expect(Math.max(...offers.north)).toBe(7);
  expect(offers.south[0]).toBe(1);
  expect(Math.min(...offers.south)).toBe(1);
});

test("one by the clock goes on from the share of its way that is gone", () => {
  // From 0.7 to the least worth wanted, 0.2, evenly in eight steps of 0.0625: 0.7, 0.6375, 0.575, 0.5125, 0.45, 0.3875, 0.325, 0.2625, 0.2.
  const { north } = offersOf(["linear", "hardliner"], before, 9);
  expect(north).toEqual([7, 7, 6, 6, 5, 4, 4, 3, 2]);
});

test("one that does not go by the clock stands by its last package", () => {
  expect(offersOf(["hardliner", "hardliner"], before, 3).north).toEqual([7, 7, 7]);
});

test("without anything said before it is the strategy itself", () => {
  expect(offersOf(["boulware", "conceder"], [], 9)).toEqual(offersOf(["boulware", "conceder"], null, 9));
});

test("what was told to the mediator alone is not heard by the other", () => {
  // It would take the 4 that it never heard of, were it the last thing it heard: the mirror of it is what it asks.
  const alone = offersOf(["hardliner", "tit-for-tat-absolute"], [...before, { by: 0, to: [], deal: [4] }], 1);
  const heard = offersOf(
    ["hardliner", "tit-for-tat-absolute"],
    [...before, { by: 0, to: [1], deal: [4] }],
    1,
  );
  expect(alone.south).not.toEqual(heard.south);
});

function offersOf(names: readonly string[], said: readonly SaidBefore[] | null, rounds: number) {
  const strategies = names.map((name) => {
    const reading = readStrategy(name);
    if (!reading.ok) throw new Error(JSON.stringify(reading.reasons));
    return said ? continuing(reading.strategy, said) : reading.strategy;
  });
  const trace = new Trace();
  play(
    { scenario, protocol: alternatingOffers, terms: plainTerms(2, rounds), strategies, seed: 1, session: 0 },
    trace,
  );
  const deals = scenario.openDeals();
  const of = (party: number) =>
    Array.from({ length: trace.length }, (_, k) => k)
      .filter((k) => trace.by[k] === party && trace.word[k] >= 0)
      .map((k) => deals.dealOf(trace.word[k])[0]);
  return { north: of(0), south: of(1) };
}
