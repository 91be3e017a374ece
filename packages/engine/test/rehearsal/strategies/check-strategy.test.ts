// Strategies for two sides are not seated among more, and what goes by the clock is told where there is none.
import { expect, it } from "vitest";
import { BIDDING_KINDS } from "../../../src/rehearsal/strategies/catalogue.ts";
import { checkStrategySeats, withoutDeadline } from "../../../src/rehearsal/strategies/check-strategy.ts";
import { readStrategy } from "../../../src/rehearsal/strategies/read-strategy.ts";

function strategy(text: string) {
  const reading = readStrategy(text);
  if (!reading.ok) throw new Error(text);
  return reading.strategy;
}

it.each(BIDDING_KINDS)("$id is seated by two, and by more where it says so", (kind) => {
  const one = strategy(kind.id);
  expect(checkStrategySeats(one, 2)).toEqual([]);
  const reasons = checkStrategySeats(one, 3);
  expect(reasons).toHaveLength(kind.seats === "two" ? 1 : 0);
  // What is named in its place can be.
  for (const { params } of reasons) {
    const fits = params.fits as string[];
    expect(fits.length).toBeGreaterThan(0);
    expect(fits.flatMap((name) => checkStrategySeats(strategy(name), 3))).toEqual([]);
  }
});

it("for many, micro gives place to what does the same", () => {
  expect(checkStrategySeats(strategy("micro:accept=next"), 6)).toEqual([
    {
      code: "rehearsal.strategy-for-two",
      params: { strategy: "micro:accept=next", count: 6, fits: ["micro-many"] },
    },
  ]);
});

it("what gives way by the clock is named once where no deadline is known, and only there", () => {
  const all = ["boulware", "micro", "boulware", "linear"].map(strategy);
  expect(withoutDeadline(all, { kind: "rounds", rounds: 9 })).toEqual([]);
  expect(withoutDeadline(all, { kind: "none", rounds: 9 })).toEqual([
    { code: "rehearsal.gives-way-by-clock", params: { strategies: ["boulware", "linear"] } },
  ]);
  expect(withoutDeadline([strategy("micro")], { kind: "none", rounds: 9 })).toEqual([]);
});
